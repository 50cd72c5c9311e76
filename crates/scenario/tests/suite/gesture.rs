//! Undo by stillness: one drag, one step.

use model::Pillar::{Cooperation, Expansion, Negotiation};
use scenario::{
    Balance, Edit, GESTURE_TIMEOUT_MS, LONGEST_HISTORY, Move, Refusal, Scenario, Session, apply,
};

use crate::{STEP, after, amounts, pause, set, step};

/// Edits that follow each other at these times.
fn timed(edits: impl IntoIterator<Item = (Edit, f64)>) -> Session {
    edits
        .into_iter()
        .fold(Session::default(), |session, (edit, now)| apply(&session, edit, now).unwrap())
}

#[test]
fn a_drag_is_one_step_and_its_move_is_the_whole_drag() {
    let drag = (13..=25).map(|to| (set(Expansion, to * STEP), to as f64 * 16.0));
    let session = timed(drag);
    let start = Session::default();
    let whole = Move::between(start.scenario(), session.scenario());
    assert_eq!(session.last_move(), whole.as_ref());
    let undone = apply(&session, Edit::Undo, 1e9).unwrap();
    assert_eq!(undone.scenario(), start.scenario());
    assert!(!undone.history().can_undo());
}

#[test]
fn a_drag_to_and_fro_leaves_nothing_behind() {
    let targets = [12, 20, 30, 21, 12].map(|amount| amount * STEP);
    let drag = targets.iter().zip(0..).map(|(to, n)| (set(Expansion, *to), f64::from(n) * 16.0));
    let session = timed(drag);
    assert_eq!(session.scenario(), Session::default().scenario());
    assert_eq!(session.last_move(), None);
    assert!(!session.history().can_undo());
}

#[test]
fn quick_taps_are_one_step_and_slow_ones_are_two() {
    let at =
        |second: f64| timed([(step(Negotiation, STEP), 0.0), (step(Negotiation, STEP), second)]);
    let quick = apply(&at(GESTURE_TIMEOUT_MS - 1.0), Edit::Undo, 1e9).unwrap();
    assert_eq!(quick.scenario(), Session::default().scenario());
    let slow = apply(&at(GESTURE_TIMEOUT_MS), Edit::Undo, 1e9).unwrap();
    assert_eq!(amounts(&slow), amounts(&after([step(Negotiation, STEP)]).unwrap()));
}

#[test]
fn taps_up_and_down_give_back_what_they_took() {
    // Specialists give one step and technical cooperation the rest; both get theirs back.
    let taps = [(step(Expansion, 11 * STEP), 0.0), (step(Expansion, -11 * STEP), 100.0)];
    assert_eq!(timed(taps).scenario(), Session::default().scenario());
}

#[test]
fn another_control_or_a_clock_that_jumps_back_begins_a_new_step() {
    let controls = [(step(Negotiation, STEP), 0.0), (set(Negotiation, 12 * STEP), 10.0)];
    let pillars = [(step(Negotiation, STEP), 0.0), (step(Cooperation, STEP), 10.0)];
    let clock = [(step(Negotiation, STEP), 500.0), (step(Negotiation, STEP), 400.0)];
    let mode = [(step(Negotiation, STEP), 0.0), (Edit::Balance(Balance::Free), 10.0)];
    for edits in [controls, pillars, clock] {
        let once = apply(&timed(edits), Edit::Undo, 1e9).unwrap();
        assert!(once.history().can_undo());
    }
    let free = apply(&timed(mode), step(Negotiation, STEP), 20.0).unwrap();
    assert_eq!(amounts(&free).iter().sum::<i64>(), 31 * STEP);
    let kept = apply(&free, Edit::Undo, 1e9).unwrap();
    assert_eq!(amounts(&kept).iter().sum::<i64>(), 30 * STEP);
}

#[test]
fn a_refused_edit_changes_nothing_and_the_gesture_goes_on() {
    let session = timed([(set(Cooperation, 2 * STEP), 0.0)]);
    let refused = apply(&session, set(Cooperation, -STEP), 100.0);
    assert_eq!(refused, Err(Refusal::BelowZero { pillar: Cooperation }));
    let session = apply(&session, set(Cooperation, STEP), 200.0).unwrap();
    let undone = apply(&session, Edit::Undo, 1e9).unwrap();
    assert_eq!(undone.scenario(), Session::default().scenario());
}

#[test]
fn an_edit_that_changes_nothing_is_no_step() {
    for edit in [
        set(Expansion, 12 * STEP),
        Edit::Preset("report".to_owned()),
        Edit::Reset,
        Edit::Balance(Balance::Free),
        Edit::TakeFrom(Some(Cooperation)),
    ] {
        let session = after([edit.clone()]).unwrap();
        assert!(!session.history().can_undo(), "{edit:?}");
    }
    let moved = after([step(Expansion, STEP)]).unwrap();
    let again = apply(&moved, set(Expansion, 13 * STEP), 1e9).unwrap();
    assert_eq!(again.last_move(), moved.last_move());
}

#[test]
fn reset_can_be_undone_and_redone() {
    let moved = after([step(Expansion, STEP)]).unwrap();
    let reset = apply(&moved, Edit::Reset, 1e9).unwrap();
    assert_eq!(reset.scenario(), Session::default().scenario());
    let undone = apply(&reset, Edit::Undo, 2e9).unwrap();
    assert_eq!(undone.scenario(), moved.scenario());
    let redone = apply(&undone, Edit::Redo, 3e9).unwrap();
    assert_eq!(redone.scenario(), reset.scenario());
    assert_eq!(redone.last_move(), reset.last_move());
}

/// A name is no step: undo takes back what was done to the plan, not what it is called. Another
/// scenario that was opened goes by its own name, and says that it is another one.
#[test]
fn undo_keeps_the_name_but_for_another_scenario() {
    let label = |name: &str| Edit::Label { name: name.to_owned(), note: "n".to_owned() };
    let named = after([step(Expansion, STEP), label("mine")]).unwrap();
    let undone = apply(&named, Edit::Undo, 1e9).unwrap();
    assert_eq!((undone.scenario().name(), undone.scenario().note()), ("mine", "n"));
    assert_eq!(undone.scenario().budgets(), Session::default().scenario().budgets());
    assert!(!undone.is_another());

    let other = Scenario::reported().labelled("theirs", "").unwrap();
    let opened = apply(&named, Edit::Open(Box::new(other)), 2e9).unwrap();
    assert!(opened.is_another());
    let edited = apply(&opened, step(Expansion, STEP), 3e9).unwrap();
    let renamed = apply(&edited, label("ours"), 4e9).unwrap();
    let back = [Edit::Undo, Edit::Undo, Edit::Redo, Edit::Redo];
    let seen: Vec<_> = back
        .into_iter()
        .scan(renamed, |session, edit| {
            *session = apply(session, edit, 5e9).unwrap();
            Some((session.scenario().name().to_owned(), session.is_another()))
        })
        .collect();
    let expected = [("ours", false), ("mine", true), ("ours", true), ("ours", false)];
    assert_eq!(seen, expected.map(|(name, other)| (name.to_owned(), other)));
}

#[test]
fn an_edit_after_undo_forgets_what_was_undone() {
    let edits = [step(Expansion, STEP), Edit::Undo, step(Negotiation, STEP)];
    let session = after(edits).unwrap();
    assert!(!session.history().can_redo());
    assert_eq!(apply(&session, Edit::Redo, 1e9), Err(Refusal::NothingToRedo));
    assert_eq!(after([Edit::Undo]), Err(Refusal::NothingToUndo));
}

#[test]
fn the_history_has_an_end() {
    let mut clock = pause();
    let mut session = Session::default();
    for n in 0..i64::try_from(LONGEST_HISTORY).unwrap() + 50 {
        let to = if n % 2 == 0 { 13 } else { 12 };
        session = apply(&session, set(Expansion, to * STEP), clock()).unwrap();
    }
    let mut steps = 0;
    while session.history().can_undo() {
        session = apply(&session, Edit::Undo, clock()).unwrap();
        steps += 1;
    }
    assert_eq!(steps, LONGEST_HISTORY);
}
