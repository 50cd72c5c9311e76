//! The one state: what the reader is editing, and the only verb that changes it.
//!
//! Everything on screen is derived from here through memos. Effects stand at
//! the rim only: [`draft`] keeps the session in the browser.

pub mod draft;
mod outcome;

use leptos::prelude::*;
use model::Pillar;
use scenario::{Edit, Refusal, Session, apply, changes_from_report};

use crate::browser::clock::now_ms;
pub use outcome::{Effect, Outcome};

/// The current session with its history, and what follows from it.
#[derive(Clone, Copy)]
pub struct Workbench {
    session: RwSignal<Session>,
    refused: RwSignal<Option<Refused>>,
    kept: RwSignal<Keeping>,
    outcome: Memo<Outcome>,
}

/// An edit that was not carried out: the last valid state stays.
#[derive(Debug, Clone, PartialEq)]
pub struct Refused {
    /// The control that asked for it; none for a preset or the like.
    pub pillar: Option<Pillar>,
    /// Why it was refused.
    pub why: Refusal,
}

/// Whether the reader's draft is kept, and what went wrong where it is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Keeping {
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
}

impl Workbench {
    /// A workbench that holds `session`. Needs a reactive owner.
    pub fn new(session: Session, keeping: Keeping) -> Self {
        let session = RwSignal::new(session);
        let outcome = Memo::new(move |_| session.with(|session| Outcome::of(session.scenario())));
        Self { session, refused: RwSignal::new(None), kept: RwSignal::new(keeping), outcome }
    }

    /// Carries out an edit, or remembers why it was refused, beside the control that asked.
    pub fn edit(self, pillar: Option<Pillar>, edit: Edit) {
        let next = self.session.with_untracked(|session| apply(session, edit, now_ms()));
        match next {
            Ok(next) => {
                self.refused.set(None);
                self.session.set(next);
            }
            Err(why) => self.refuse(pillar, why),
        }
    }

    /// Says beside a control why what stands in it cannot be used.
    pub fn refuse(self, pillar: Option<Pillar>, why: Refusal) {
        self.refused.set(Some(Refused { pillar, why }));
    }

    /// Takes a refusal away: the reader has taken back what was refused.
    pub fn forgive(self) {
        self.refused.set(None);
    }

    /// All of it as it is now; tracked.
    pub(crate) fn with<Value>(self, read: impl FnOnce(State) -> Value) -> Value {
        let (outcome, keeping) = (self.outcome.get(), self.kept.get());
        self.refused.with(|refused| {
            let refused = refused.as_ref();
            self.session.with(|session| read(State { session, outcome, refused, keeping }))
        })
    }
}

/// What the reader is editing and what follows from it, at one moment.
#[derive(Debug, Clone, Copy)]
pub struct State<'a> {
    /// The scenario with its history.
    pub session: &'a Session,
    /// What the scenario comes to.
    pub outcome: Outcome,
    /// The last edit, if it was not carried out.
    pub refused: Option<&'a Refused>,
    /// Whether the draft is kept.
    pub keeping: Keeping,
}

impl<'a> State<'a> {
    /// A session before anything has gone wrong.
    pub fn of(session: &'a Session) -> Self {
        let outcome = Outcome::of(session.scenario());
        Self { session, outcome, refused: None, keeping: Keeping::Kept }
    }

    /// Whether the budget is the report's and all assumptions are the defaults.
    pub(crate) fn is_reported(self) -> bool {
        changes_from_report(self.session.scenario()).is_empty()
    }

    /// Why what stands in a pillar's field is refused, if it is.
    pub(crate) fn refused_of(self, pillar: Pillar) -> Option<&'a Refusal> {
        let refused = self.refused.filter(|refused| refused.pillar == Some(pillar));
        refused.map(|refused| &refused.why)
    }
}
