//! Edits: what a reader does, and the one pure function that does it.

use std::sync::Arc;

use model::{Budgets, Pillar};

use crate::balance::{self, Balance};
use crate::facts::facts;
use crate::gesture::{Control, Gesture};
use crate::history::History;
use crate::moved::Move;
use crate::refusal::Refusal;
use crate::scenario::Scenario;
use crate::session::Session;

/// Something that a reader does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// Adds an amount to every budget year of a pillar.
    Step {
        /// The pillar.
        pillar: Pillar,
        /// JPY million, below zero to take away.
        by_million: i64,
    },
    /// Gives a pillar the same amount in every budget year.
    Set {
        /// The pillar.
        pillar: Pillar,
        /// JPY million a year.
        yearly_million: i64,
    },
    /// Gives every pillar the amounts of a preset, by its id. The total becomes the preset's.
    Preset(String),
    /// Keeps the total from now on, or lets it go.
    Balance(Balance),
    /// Names the pillar that gives first; none finds the largest other one at the next edit.
    TakeFrom(Option<Pillar>),
    /// Takes the last step back.
    Undo,
    /// Does the step again that was taken back last.
    Redo,
    /// The report's plan and all defaults.
    Reset,
}

/// The session after an edit at a time (in ms, of any clock that goes forward), or why it stays
/// as it is. An edit that changes nothing is no step to undo.
pub fn apply(session: &Session, edit: Edit, now_ms: f64) -> Result<Session, Refusal> {
    match edit {
        Edit::Step { pillar, by_million } => {
            let gesture = Gesture::of(session, Control::Stepper(pillar), by_million, now_ms);
            let by = gesture.by_million;
            shift(session, gesture, pillar, |old| old.saturating_add(by))
        }
        Edit::Set { pillar, yearly_million } => {
            let gesture = Gesture::of(session, Control::Amount(pillar), 0, now_ms);
            shift(session, gesture, pillar, |_| yearly_million)
        }
        Edit::Preset(id) => {
            let budgets = preset(session.scenario(), id)?;
            Ok(replace(session, session.scenario().with_budgets(budgets)))
        }
        Edit::Reset => Ok(replace(session, session.scenario().reset())),
        Edit::Balance(balance) => Ok(Session { balance, ..at_rest(session) }),
        Edit::TakeFrom(take_from) => Ok(Session { take_from, ..at_rest(session) }),
        Edit::Undo => travel(session, History::undo).ok_or(Refusal::NothingToUndo),
        Edit::Redo => travel(session, History::redo).ok_or(Refusal::NothingToRedo),
    }
}

/// One pillar's amounts change, seen from before the gesture.
fn shift(
    session: &Session,
    gesture: Gesture,
    pillar: Pillar,
    target: impl Fn(i64) -> i64,
) -> Result<Session, Refusal> {
    let before = &gesture.before;
    let giver = balance::giver(before, pillar, session.take_from);
    let budgets = balance::shift(before, pillar, target, session.balance, giver)?;
    let mut start = session.clone();
    if session.scenario != *before {
        start.scenario = before.clone();
        start.history.forget_last();
        start.last_move = None;
    }
    let mut after = replace(&start, before.with_budgets(budgets));
    if session.balance == Balance::Keep && after.scenario != *before {
        // From here on the pillar that was found is the named one: a row of steps must not
        // turn to another pillar halfway.
        after.take_from = Some(giver);
    }
    after.gesture = Some(gesture);
    Ok(after)
}

/// A step from the session's scenario to another one.
fn replace(session: &Session, scenario: Scenario) -> Session {
    let mut after = at_rest(session);
    if let Some(moved) = Move::between(session.scenario(), &scenario) {
        after.last_move = Some(moved);
        after.history.keep(session.scenario.clone());
        after.scenario = Arc::new(scenario);
    }
    after
}

/// A step through the history.
fn travel(
    session: &Session,
    step: fn(&mut History, Arc<Scenario>) -> Option<Arc<Scenario>>,
) -> Option<Session> {
    let mut after = at_rest(session);
    after.scenario = step(&mut after.history, session.scenario.clone())?;
    after.last_move = Move::between(session.scenario(), after.scenario());
    Some(after)
}

/// The same session with no gesture running.
fn at_rest(session: &Session) -> Session {
    Session { gesture: None, ..session.clone() }
}

fn preset(scenario: &Scenario, id: String) -> Result<Budgets, Refusal> {
    let preset = facts().preset(&id).ok_or(Refusal::UnknownPreset { id })?;
    let first_year = scenario.choices().first_budget_year;
    Ok(Budgets::constant(first_year, preset.amounts))
}
