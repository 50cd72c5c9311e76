//! The one pure function that carries out an edit.

use std::sync::Arc;

use model::{Budgets, Pillar, Reason, Year, split_budgets};

use crate::assumption::AssumptionId;
use crate::balance::{self, Balance, Locks, ShiftRules};
use crate::edit::{Edit, Item};
use crate::facts::facts;
use crate::gesture::{Control, Gesture};
use crate::history::{History, Step};
use crate::moved::Move;
use crate::refusal::Refusal;
use crate::scenario::Scenario;
use crate::session::Session;
use crate::uncounted::UncountedAmounts;
use crate::yearly::Yearly;

/// The session after an edit at a time (in ms, of any clock that goes forward), or why it stays
/// as it is. An edit that changes nothing is no step to undo.
pub fn apply(session: &Session, edit: Edit, now_ms: f64) -> Result<Session, Refusal> {
    match edit {
        Edit::Step { pillar, by_million } => {
            let gesture = session.gesture(Control::Stepper(pillar), by_million, now_ms);
            let by = gesture.by_million;
            shift(session, gesture, pillar, |_, old| old.saturating_add(by))
        }
        Edit::Set { pillar, yearly_million } => {
            let gesture = session.gesture(Control::Amount(pillar), 0, now_ms);
            shift(session, gesture, pillar, |_, _| yearly_million)
        }
        Edit::SetYear { pillar, year, million } => {
            let gesture = session.gesture(Control::Year(pillar, year), 0, now_ms);
            shift(session, gesture, pillar, |at, old| if at == year { million } else { old })
        }
        Edit::Lock { pillar, locked } => {
            Ok(Session { locks: session.locks.with(pillar, locked), ..at_rest(session) })
        }
        Edit::Nudge { id, presses } => {
            let value = id.nudged(session.scenario().assumption(id), presses);
            apply(session, Edit::Assume { id, value }, now_ms)
        }
        Edit::Assume { id, value } => {
            let control = Control::Assumption(id);
            assume(session, (control, id), now_ms, |it| it.try_with_assumption(id, value))
        }
        Edit::SetEnd { id, end, value } => {
            let held = (Control::End(id, end), AssumptionId::Parameter(id));
            assume(session, held, now_ms, |it| it.try_with_end(id, end, value))
        }
        Edit::WhatIf(id) => what_if(session, id),
        Edit::Preset(id) => {
            let budgets = preset(session.scenario(), id)?;
            Ok(whole_plan(session, session.scenario().with_budgets(budgets), false))
        }
        Edit::Split([0, 0, 0]) => Ok(at_rest(session)),
        Edit::Split(parts) => {
            let budgets = split_budgets(&session.scenario().inputs(), parts);
            balance::check_largest(&budgets)?;
            Ok(whole_plan(session, session.scenario().with_budgets(budgets), false))
        }
        Edit::Reset => Ok(whole_plan(session, session.scenario().reset(), false)),
        Edit::ResetItem(item) => reset_item(session, item, now_ms),
        Edit::TakeItem(item, from) => take_item(session, item, &from, now_ms),
        Edit::Open(scenario) => Ok(whole_plan(session, *scenario, true)),
        Edit::Label { name, note } => match session.scenario().labelled(&name, &note) {
            Ok(scenario) => Ok(Session { scenario: Arc::new(scenario), ..at_rest(session) }),
            Err(_) => Err(Refusal::LongText),
        },
        Edit::Balance(balance) => {
            Ok(Session { balance, balance_suspended: false, ..at_rest(session) })
        }
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
    target: impl Fn(Year, i64) -> i64,
) -> Result<Session, Refusal> {
    let before = gesture.before.clone();
    let Session { balance, take_from, locks, .. } = *session;
    let donor = balance::donor(&before, pillar, take_from, locks);
    let budgets = balance::shift(&before, pillar, target, ShiftRules { balance, donor, locks })?;
    let mut after = go_on(session, gesture, before.with_budgets(budgets));
    let now = after.scenario.clone();
    after.uncounted.forget_changed_pillars(&before, &now);
    if balance == Balance::Keep && after.scenario != before {
        // From here on the pillar that was found is the named one: a row of steps must not
        // turn to another pillar halfway.
        after.take_from = Some(donor);
    }
    Ok(after)
}

/// One assumption changes, seen from before the gesture.
fn assume(
    session: &Session,
    (control, id): (Control, AssumptionId),
    now_ms: f64,
    change: impl Fn(&Scenario) -> Result<Scenario, Reason>,
) -> Result<Session, Refusal> {
    let gesture = session.gesture(control, 0, now_ms);
    let scenario = change(&gesture.before);
    let scenario = scenario.map_err(|why| Refusal::Assumption { id, why })?;
    let mut uncounted = session.uncounted.clone();
    let scenario = uncounted.carry_over(&gesture.before, &scenario);
    Ok(Session { uncounted, ..go_on(session, gesture, scenario) })
}

/// The gesture's step, which takes the place of what the gesture has done before.
fn go_on(session: &Session, gesture: Gesture, scenario: Scenario) -> Session {
    let mut start = session.clone();
    if session.scenario != gesture.before {
        start.scenario = gesture.before.clone();
        start.history.forget_last();
        start.last_move = None;
    }
    Session { gesture: Some(gesture), ..replace(&start, scenario, false) }
}

fn what_if(session: &Session, id: String) -> Result<Session, Refusal> {
    let Some(what_if) = facts().what_ifs.iter().find(|what_if| what_if.id == id) else {
        return Err(Refusal::UnknownPreset { id });
    };
    let mut scenario = session.scenario().clone();
    for (id, value) in &*what_if.values {
        // A rule of the data has found every id.
        if let Some(id) = AssumptionId::from_id(id) {
            let next = scenario.try_with_assumption(id, *value);
            scenario = next.map_err(|why| Refusal::Assumption { id, why })?;
        }
    }
    Ok(replace(session, scenario, false))
}

fn reset_item(session: &Session, item: Item, now_ms: f64) -> Result<Session, Refusal> {
    match item {
        Item::Assumption(_) => take_item(session, item, &Scenario::reported(), now_ms),
        Item::Pillar(pillar) => {
            let yearly_million = facts().pillars[pillar.index()].reference;
            apply(&at_rest(session), Edit::Set { pillar, yearly_million }, now_ms)
        }
    }
}

fn take_item(
    session: &Session,
    item: Item,
    from: &Scenario,
    now_ms: f64,
) -> Result<Session, Refusal> {
    // A step of its own, whatever has just been done.
    let session = &at_rest(session);
    match item {
        Item::Assumption(id) => {
            let control = Control::Assumption(id);
            assume(session, (control, id), now_ms, |it| it.try_with_item_of(from, id))
        }
        Item::Pillar(pillar) => {
            let gesture = session.gesture(Control::Amount(pillar), 0, now_ms);
            shift(session, gesture, pillar, |year, _| from.budgets()[pillar].get(year))
        }
    }
}

/// Who asks for a whole plan gets the whole plan.
fn whole_plan(session: &Session, scenario: Scenario, opened: bool) -> Session {
    let after = replace(session, scenario, opened);
    Session {
        locks: Locks::default(),
        uncounted: UncountedAmounts::default(),
        ..balanced(session, after)
    }
}

/// A step from the session's scenario to what it becomes, or to another one that was opened.
fn replace(session: &Session, scenario: Scenario, opened: bool) -> Session {
    let mut after = Session { is_another: opened, ..at_rest(session) };
    if *session.scenario() != scenario {
        after.last_move = Move::between(session.scenario(), &scenario);
        after.history.keep(Step { scenario: session.scenario.clone(), opened });
        after.scenario = Arc::new(scenario);
    }
    after
}

/// A step through the history. Name and note stay as they are, unless the step leads to another
/// scenario that was open before: that one has its own.
fn travel(
    session: &Session,
    step: fn(&mut History, Arc<Scenario>) -> Option<Step>,
) -> Option<Session> {
    let mut after = at_rest(session);
    let Step { scenario, opened } = step(&mut after.history, session.scenario.clone())?;
    let now = session.scenario();
    after.is_another = opened;
    after.scenario = match scenario.labelled(now.name(), now.note()) {
        Ok(labelled) if !opened => Arc::new(labelled),
        _ => scenario,
    };
    after.last_move = Move::between(session.scenario(), after.scenario());
    Some(balanced(session, after))
}

/// A kept total of nothing would let nobody move anything: on the way there it is let go, and on the way
/// back it is kept again, unless the reader had let it go before.
fn balanced(from: &Session, to: Session) -> Session {
    let is_nothing = |it: &Session| it.scenario().yearly_total() == Yearly::Same(0);
    match (is_nothing(from), is_nothing(&to)) {
        (false, true) if from.balance == Balance::Keep => {
            Session { balance: Balance::Free, balance_suspended: true, ..to }
        }
        (true, false) if from.balance_suspended => {
            Session { balance: Balance::Keep, balance_suspended: false, ..to }
        }
        _ => to,
    }
}

/// The same session with no gesture running.
fn at_rest(session: &Session) -> Session {
    Session { gesture: None, is_another: false, ..session.clone() }
}

fn preset(scenario: &Scenario, id: String) -> Result<Budgets, Refusal> {
    let preset = facts().preset(&id).ok_or(Refusal::UnknownPreset { id })?;
    let first_year = scenario.choices().first_budget_year;
    Ok(Budgets::constant(first_year, preset.amounts))
}
