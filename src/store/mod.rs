//! The one state: what the reader is editing, and the only verb that changes it.
//!
//! Everything on screen is read from here. Effects stand at the rim only: [`draft`] keeps the
//! session in the browser.

mod answer;
mod departure;
pub mod draft;
mod saved;

use leptos::prelude::*;
use model::{End, ParameterId, Pillar, Year};
use scenario::{
    AssumptionId, Edit, Refusal, Scenario, Session, apply,
    link::{self, LinkError},
};

use crate::browser::clock::now_ms;
pub(crate) use answer::effect_of;
pub use answer::{DrawnResults, GoalYearResults, ProgrammeEffect};
pub use departure::Departure;
pub use saved::Saved;

/// The one state. A single signal: each kind of signal weighs some KB in the app.
#[derive(Clone)]
pub struct Store(ArcRwSignal<State>);

/// What the store holds.
struct State {
    session: Session,
    /// What the session's scenario comes to.
    answer: GoalYearResults,
    refused: Option<Refused>,
    draft_status: DraftStatus,
    /// How much of the last move is shown again, from 0 to 1; none while nothing is.
    replay_progress: Option<f64>,
    /// The saved scenario that this is; none before the first save.
    saved: Option<Saved>,
    /// What the link in the address came to; none without one.
    link_result: Option<LinkResult>,
    /// The last link that was opened.
    link: Option<Link>,
}

/// A link that was opened.
struct Link {
    scenario: Scenario,
    /// What stands behind the address of a page that shows the scenario.
    fragment: String,
}

impl State {
    fn put(&mut self, session: Session) {
        self.answer = GoalYearResults::of(session.scenario());
        self.session = session;
    }

    /// The link whose scenario is still the current one.
    fn link(&self) -> Option<&Link> {
        self.link.as_ref().filter(|link| link.scenario == *self.session.scenario())
    }
}

/// What a link came to.
#[derive(Debug, Clone, PartialEq)]
pub enum LinkResult {
    /// A copy of a scenario of this name is open.
    Open(String),
    /// It gives no scenario; what was here is still here.
    Refused(LinkError),
}

/// An edit that was not carried out: the last valid state stays.
#[derive(Debug, Clone, PartialEq)]
pub struct Refused {
    /// Where it was asked for; none for a preset or the like.
    pub at: Option<Field>,
    /// Why it was refused.
    pub why: Refusal,
}

/// Something with a field of its own, under which a refusal is said.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Field {
    /// A pillar's yearly amount.
    Pillar(Pillar),
    /// A pillar's amount in one year.
    Year(Pillar, Year),
    /// An assumption.
    Assumption(AssumptionId),
    /// An end of a parameter's range.
    End(ParameterId, End),
}

/// Whether the reader's draft is kept, and what went wrong where it is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum DraftStatus {
    /// All is well.
    #[default]
    Kept,
    /// The browser denies storage.
    Blocked,
    /// The browser's storage is full.
    Full,
    /// The last draft could not be read; its data was moved aside.
    SetAside,
    /// The last draft comes from a newer version of the site and was left alone.
    Newer,
    /// The draft that all tabs share is not this tab's: another one wrote it, or this one could not. Only
    /// the later one is there at the next visit.
    OtherTab,
    /// The page stands inside another one, where nothing is kept.
    Framed,
    /// The reader has erased all that was kept, in another tab.
    Erased,
}

impl Store {
    /// A store that holds `session`. Needs a reactive owner.
    pub fn new(session: Session, draft_status: DraftStatus) -> Self {
        Self(ArcRwSignal::new(State {
            answer: GoalYearResults::of(session.scenario()),
            session,
            refused: None,
            draft_status,
            replay_progress: None,
            saved: None,
            link_result: None,
            link: None,
        }))
    }

    /// Carries out an edit, or remembers why it was refused, beside the control that asked.
    pub fn edit(&self, at: Option<Field>, edit: Edit) {
        match self.try_edit(edit) {
            Ok(()) => {}
            Err(why) => self.refuse(at, why),
        }
    }

    /// Carries out an edit, or says why not to who asked.
    pub(crate) fn try_edit(&self, edit: Edit) -> Result<(), Refusal> {
        let next = self.0.with_untracked(|state| apply(&state.session, edit, now_ms()))?;
        self.0.update(|state| {
            state.refused = None;
            state.replay_progress = None;
            if !next.scenario().has_the_plan_of(state.session.scenario()) {
                // What was said of the link holds no longer: undo would take back this edit.
                state.link_result = None;
            }
            if next.is_another() {
                // Another scenario is open now: a save must not write over the one that was saved.
                state.saved = None;
            }
            state.put(next);
        });
        Ok(())
    }

    /// Says beside a control why what stands in it cannot be used.
    pub fn refuse(&self, at: Option<Field>, why: Refusal) {
        self.0.update(|state| state.refused = Some(Refused { at, why }));
    }

    /// Takes a refusal away: the reader has taken back what was refused.
    pub fn clear_error(&self) {
        if self.0.with_untracked(|state| state.refused.is_some()) {
            self.0.update(|state| state.refused = None);
        }
    }

    /// The scenario as it is now.
    pub(crate) fn scenario(&self) -> Scenario {
        self.0.with_untracked(|state| state.session.scenario().clone())
    }

    /// Puts another scenario in the place of this one, which undo takes back.
    pub(crate) fn open(&self, scenario: Scenario, saved: Option<Saved>) {
        self.edit(None, Edit::Open(Box::new(scenario)));
        self.set_saved(saved);
    }

    /// Goes on with a session that was changed elsewhere; here it is no edit.
    fn resume(&self, session: Session, saved: Option<Saved>) {
        self.0.update(|state| {
            (state.refused, state.replay_progress, state.link_result) = (None, None, None);
            state.saved = saved;
            state.put(session);
        });
    }

    /// Goes back to the report's plan as if nobody had been here; nothing can be undone.
    fn forget(&self, draft_status: DraftStatus) {
        self.0.update(|state| {
            (state.refused, state.replay_progress, state.saved) = (None, None, None);
            (state.link_result, state.link) = (None, None);
            state.draft_status = draft_status;
            state.put(Session::default());
        });
    }

    /// Opens a copy of the scenario in a link's text. Where the reader has been at this address
    /// before (`again`: a reload, back, forward), what they have done since stays.
    pub(crate) fn open_link(&self, text: &str, again: bool) {
        let link_result = match link::read(text) {
            Ok(scenario) => {
                let is_here = self.scenario() == scenario;
                if again && !is_here && self.is_readers_own() {
                    return;
                }
                let name = scenario.name().to_owned();
                let fragment = [link::FRAGMENT, &link::write(&scenario)].concat();
                if !(again && is_here) {
                    self.open(scenario.clone(), None);
                }
                self.0.update(|state| state.link = Some(Link { scenario, fragment }));
                if again && is_here {
                    return;
                }
                LinkResult::Open(name)
            }
            Err(error) => LinkResult::Refused(error),
        };
        self.0.update(|state| state.link_result = Some(link_result));
    }

    /// Whether the current scenario is neither the report's plan nor a link as it came.
    fn is_readers_own(&self) -> bool {
        self.0.with_untracked(|state| {
            state.link().is_none() && *state.session.scenario() != Scenario::reported()
        })
    }

    /// What stands behind the address as long as the current scenario is the one that a link gave; tracked.
    pub(crate) fn with_fragment(&self, show: impl FnOnce(Option<&str>)) {
        self.0.with(|state| show(state.link().map(|link| &*link.fragment)));
    }

    /// Remembers what has been saved, or that it no longer is.
    pub(crate) fn set_saved(&self, saved: Option<Saved>) {
        self.0.update(|state| state.saved = saved);
    }

    /// Remembers whether the draft is kept.
    fn set_draft_status(&self, draft_status: DraftStatus) {
        let before = self.0.with_untracked(|state| state.draft_status);
        // That this draft is kept now does not take back what has happened to another one.
        let told = matches!(before, DraftStatus::OtherTab | DraftStatus::SetAside);
        let still = told && draft_status == DraftStatus::Kept;
        if before != draft_status && !still {
            self.0.update(|state| state.draft_status = draft_status);
        }
    }

    /// Shows some part of the last move again; all that is said stays as it is.
    pub(crate) fn set_replay_progress(&self, part: Option<f64>) {
        self.0.update(|state| state.replay_progress = part);
    }

    /// Whether there is a move to be shown again.
    pub(crate) fn has_moved(&self) -> bool {
        self.0.with_untracked(|state| state.session.last_move().is_some())
    }

    /// Whether the last move is being shown again.
    pub(crate) fn is_replaying(&self) -> bool {
        self.0.with_untracked(|state| state.replay_progress.is_some())
    }

    /// The session and the saved scenario that it is; tracked.
    pub(crate) fn with_saved<Value>(
        &self,
        read: impl FnOnce(&Session, Option<&Saved>) -> Value,
    ) -> Value {
        self.0.with(|state| read(&state.session, state.saved.as_ref()))
    }

    /// All of it as it is now; tracked.
    pub(crate) fn with<Value>(&self, read: impl FnOnce(Snapshot) -> Value) -> Value {
        self.0.with(|state| {
            read(Snapshot {
                session: &state.session,
                answer: state.answer,
                refused: state.refused.as_ref(),
                draft_status: state.draft_status,
                replay_progress: state.replay_progress,
                link_result: state.link_result.as_ref(),
                saved: state.saved.as_ref().and_then(|saved| saved.scenario.as_ref()),
            })
        })
    }
}

/// Acts now, and again whenever what it reads has changed, for as long as the answer is kept.
pub(crate) fn follow(mut act: Box<dyn FnMut()>) -> RenderEffect<()> {
    RenderEffect::new(move |_| act())
}

/// What the reader is editing and what follows from it, at one moment.
#[derive(Debug, Clone, Copy)]
pub struct Snapshot<'a> {
    /// The scenario with its history.
    pub session: &'a Session,
    /// What the scenario comes to.
    pub answer: GoalYearResults,
    /// The last edit, if it was not carried out.
    pub refused: Option<&'a Refused>,
    /// Whether the draft is kept.
    pub draft_status: DraftStatus,
    /// How much of the last move is shown again.
    pub replay_progress: Option<f64>,
    /// What the link in the address came to.
    pub link_result: Option<&'a LinkResult>,
    /// The saved scenario that this is, as it is stored.
    pub saved: Option<&'a Scenario>,
}

impl<'a> Snapshot<'a> {
    /// A session before anything has gone wrong.
    pub fn of(session: &'a Session) -> Self {
        let answer = GoalYearResults::of(session.scenario());
        Self {
            session,
            answer,
            refused: None,
            draft_status: DraftStatus::Kept,
            replay_progress: None,
            link_result: None,
            saved: None,
        }
    }

    /// What the drawings show.
    pub(crate) fn drawn(self) -> DrawnResults {
        match (self.session.last_move(), self.replay_progress) {
            (Some(last), Some(part)) => self.answer.on_the_way(&last.before, part),
            _ => self.answer.drawn(),
        }
    }

    /// Why what stands in a field is refused, if it is.
    pub(crate) fn refused_at(self, at: Field) -> Option<&'a Refusal> {
        let refused = self.refused.filter(|refused| refused.at == Some(at));
        refused.map(|refused| &refused.why)
    }
}
