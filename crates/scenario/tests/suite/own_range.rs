//! Ranges that the reader sets: their ends, and what a central value does to them.

use model::ParameterId::{LongRunGrowth, RuleEffect, SupportReturn};
use model::{End, Range, Reason};
use proptest::prelude::*;
use scenario::library::{self, SaveTarget};
use scenario::{
    AssumptionId, Edit, Item, MemoryStorage, Refusal, Scenario, Session, analysis, apply,
    changes_from_report, draft, link, wire,
};

use crate::{after, arbitrary};

const ID: AssumptionId = AssumptionId::Parameter(SupportReturn);

fn end(end: End, value: f64) -> Edit {
    Edit::SetEnd { id: SupportReturn, end, value }
}

fn central(value: f64) -> Edit {
    Edit::Assume { id: ID, value }
}

fn range(low: f64, central: f64, high: f64) -> Range {
    Range::new(SupportReturn, low, central, high).unwrap()
}

/// The range after some edits.
fn range_after(edits: impl IntoIterator<Item = Edit>) -> Range {
    *after(edits).unwrap().scenario().range(SupportReturn)
}

/// A range of the reader's own, narrower than the default one.
fn own() -> Session {
    after([end(End::Low, 5.0), end(End::High, 20.0)]).unwrap()
}

#[test]
fn both_ends_are_the_readers_to_set() {
    let session = own();
    let scenario = session.scenario();
    assert_eq!(*scenario.range(SupportReturn), range(5.0, 10.0, 20.0));
    assert!(scenario.has_own_ends(ID));
    assert_eq!(scenario.goal_year(), Scenario::reported().goal_year());
    assert_eq!(range_after([end(End::High, 60.0)]), range(0.0, 10.0, 60.0));
    assert_eq!(range_after([end(End::Central, 12.0)]), range_after([central(12.0)]));
}

#[test]
fn an_end_beyond_the_central_value_or_its_bounds_is_refused_by_its_reason() {
    let session = own();
    for (edit, why) in [
        (end(End::Low, 10.1), Reason::LowAboveCentral),
        (end(End::High, 9.9), Reason::HighBelowCentral),
        (end(End::Low, -1.0), Reason::Negative),
        (end(End::High, f64::NAN), Reason::NotFinite),
        (end(End::High, f64::INFINITY), Reason::NotFinite),
        (end(End::High, 1e6), Reason::Outside(0.0, 10_000.0)),
    ] {
        let refused = apply(&session, edit, 1e9);
        assert_eq!(refused, Err(Refusal::Assumption { id: ID, why }));
    }
    // At the central value itself an end may stand: the reader is sure.
    let sure = after([end(End::Low, 10.0), end(End::High, 10.0)]).unwrap();
    assert_eq!(*sure.scenario().range(SupportReturn), range(10.0, 10.0, 10.0));
}

#[test]
fn an_end_of_a_rate_may_be_negative_where_its_value_may() {
    let set = |id, value| after([Edit::SetEnd { id, end: End::Low, value }]);
    let low = set(RuleEffect, -0.05).unwrap().scenario().range(RuleEffect).low();
    assert_eq!(low.to_bits(), (-0.05_f64).to_bits());
    assert!(set(LongRunGrowth, -1.0).is_err());
}

#[test]
fn a_central_value_takes_an_own_end_along_and_leaves_it_there() {
    let beyond = [end(End::Low, 5.0), end(End::High, 20.0), central(30.0)];
    assert_eq!(range_after(beyond.clone()), range(5.0, 30.0, 30.0));
    assert_eq!(range_after(beyond.into_iter().chain([central(10.0)])), range(5.0, 10.0, 30.0));
}

#[test]
fn a_default_end_that_was_taken_along_goes_back_and_is_no_change_of_the_range() {
    let stretched = after([central(50.0)]).unwrap();
    assert_eq!(*stretched.scenario().range(SupportReturn), range(0.0, 50.0, 50.0));
    assert!(!stretched.scenario().has_own_ends(ID));
    // The other end is the reader's; this one still is not.
    let one_own = range_after([end(End::Low, 5.0), central(50.0), central(20.0)]);
    assert_eq!(one_own, range(5.0, 20.0, 40.0));
}

#[test]
fn a_range_alone_is_a_change_with_a_step_and_a_move_of_its_own() {
    let start = Session::default();
    let session = own();
    assert_eq!(changes_from_report(session.scenario()), [Item::Assumption(ID)]);
    assert!(!session.scenario().assumes_the_defaults());
    assert!(!session.scenario().assumes_as(start.scenario(), ID));
    let moved = session.last_move().unwrap();
    assert!(moved.exports_difference_usd_bn.abs() < 1e-12 && !moved.budgets_moved);
    assert_eq!(moved.assumed[0].ends, Some([[5.0, 40.0], [5.0, 20.0]]));
    let undone = apply(&session, Edit::Undo, 1e9).unwrap();
    assert_eq!(*undone.scenario().range(SupportReturn), range(5.0, 10.0, 40.0));
    let again = apply(&undone, Edit::Redo, 2e9).unwrap();
    assert_eq!(again.scenario(), session.scenario());
    // A value that only stretches the range is told as a value.
    let moved = after([central(50.0)]).unwrap();
    assert_eq!(moved.last_move().unwrap().assumed[0].ends, None);
}

#[test]
fn quick_entries_into_one_field_are_one_step() {
    let start = Session::default();
    let once = apply(&start, end(End::High, 30.0), 0.0).unwrap();
    let twice = apply(&once, end(End::High, 25.0), 100.0).unwrap();
    assert_eq!(twice.history().depth(), 1);
    let both = apply(&twice, end(End::Low, 5.0), 200.0).unwrap();
    assert_eq!(both.history().depth(), 2);
}

#[test]
fn one_item_goes_back_with_its_whole_range() {
    let changed = own();
    let back = apply(&changed, Edit::ResetItem(Item::Assumption(ID)), 1e9).unwrap();
    assert_eq!(back.scenario(), Session::default().scenario());
    let saved = Box::new(changed.scenario().clone());
    let taken = apply(&back, Edit::TakeItem(Item::Assumption(ID), saved), 2e9).unwrap();
    assert_eq!(taken.scenario(), changed.scenario());
}

#[test]
fn a_prepared_set_keeps_the_ends_that_it_does_not_pass() {
    let what_if = Edit::WhatIf("support_40".to_owned());
    let session = apply(&own(), what_if, 1e9).unwrap();
    assert_eq!(*session.scenario().range(SupportReturn), range(5.0, 40.0, 40.0));
}

#[test]
fn own_ends_survive_link_file_draft_and_library() {
    let scenario = own().scenario().labelled("own", "").unwrap();
    assert_eq!(link::read(&link::write(&scenario)), Ok(scenario.clone()));
    let file = wire::write_file(std::slice::from_ref(&scenario));
    assert_eq!(wire::read_file(&file), Ok(vec![scenario.clone()]));
    let store = MemoryStorage::default();
    draft::save(&store, &own()).unwrap();
    let draft = draft::load(&store).unwrap().unwrap();
    assert_eq!(draft.scenario(), own().scenario());
    assert_eq!(draft.history(), own().history());
    let kept = library::save(&store, SaveTarget::New, &scenario, 0.0).unwrap();
    assert_eq!(library::open(&store, &kept.origin.id).unwrap().scenario, scenario);
}

#[test]
fn the_tornado_reaches_from_own_end_to_own_end() {
    let [bars, ..] = analysis::tornado(own().scenario());
    let bar = bars.iter().find(|bar| bar.input == ID).unwrap();
    assert_eq!((bar.low, bar.high), (5.0, 20.0));
}

proptest! {
    #[test]
    fn a_central_value_moves_no_end_that_is_not_in_its_way(
        scenario in arbitrary::scenario(), id in arbitrary::parameter(), share in 0.0..=1.0_f64,
    ) {
        let before = *scenario.range(id);
        let value = before.low() + share * (before.high() - before.low());
        let id = AssumptionId::Parameter(id);
        prop_assume!(scenario.has_own_ends(id));
        let after = scenario.with_assumption(id, value).unwrap();
        let ends = [&after, &scenario].map(|it| it.ends_of(id).map(f64::to_bits));
        prop_assert_eq!(ends[0], ends[1]);
    }
}
