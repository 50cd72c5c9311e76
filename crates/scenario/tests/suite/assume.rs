//! Assumptions that the reader changes.

use model::ParameterId::{LongRunGrowth, SupportReturn};
use model::Pillar::Negotiation;
use model::{ChoiceId, ParameterId, Reason};
use report::Lang;
use scenario::{
    AssumptionId, Balance, Edit, Item, Refusal, Scenario, Session, Yearly, apply,
    changes_from_report,
};

use crate::{STEP, after, set, step};

fn parameter(id: ParameterId, value: f64) -> Edit {
    Edit::Assume { id: AssumptionId::Parameter(id), value }
}

fn choice(id: ChoiceId, value: f64) -> Edit {
    Edit::Assume { id: AssumptionId::Choice(id), value }
}

fn refusal(id: AssumptionId, why: Reason) -> Result<Session, Refusal> {
    Err(Refusal::Assumption { id, why })
}

#[test]
fn a_value_beyond_its_range_stretches_it_and_a_value_within_gives_it_back() {
    let [low, high] = AssumptionId::Parameter(SupportReturn).ends();
    let beyond = after([parameter(SupportReturn, high + 10.0)]).unwrap();
    let range = *beyond.scenario().range(SupportReturn);
    assert_eq!((range.low(), range.central(), range.high()), (low, high + 10.0, high + 10.0));
    let within = apply(&beyond, parameter(SupportReturn, low), 1e9).unwrap();
    let range = *within.scenario().range(SupportReturn);
    assert_eq!((range.low(), range.central(), range.high()), (low, low, high));
}

#[test]
fn a_value_outside_its_bounds_is_refused_by_name() {
    let id = AssumptionId::Parameter(SupportReturn);
    for value in [-1.0, f64::NAN, f64::INFINITY] {
        assert!(after([parameter(SupportReturn, value)]).is_err(), "{value}");
    }
    assert_eq!(after([parameter(SupportReturn, -1.0)]), refusal(id, Reason::Negative));
    let id = AssumptionId::Choice(ChoiceId::AdoptionDelay);
    assert_eq!(after([choice(ChoiceId::AdoptionDelay, 1.5)]), refusal(id, Reason::NotWhole));
}

#[test]
fn the_budget_begins_after_the_base_year() {
    let edits = [choice(ChoiceId::FirstBudgetYear, 2025.0), choice(ChoiceId::BaseYear, 2025.0)];
    let id = AssumptionId::Choice(ChoiceId::BaseYear);
    assert_eq!(after(edits), refusal(id, Reason::NotAfterBaseYear));
}

#[test]
fn a_first_year_far_away_is_refused_before_a_budget_is_made_for_each_year_from_there() {
    let id = AssumptionId::Choice(ChoiceId::FirstBudgetYear);
    let refused = after([choice(ChoiceId::FirstBudgetYear, f64::from(i32::MIN))]);
    let Err(Refusal::Assumption { id: of, why: Reason::Outside(..) }) = refused else {
        panic!("{refused:?}")
    };
    assert_eq!(of, id);
}

#[test]
fn an_earlier_first_year_has_what_the_first_one_had() {
    let session = after([step(Negotiation, STEP), choice(ChoiceId::FirstBudgetYear, 2025.0)]);
    let session = session.unwrap();
    let budgets = &session.scenario().budgets()[Negotiation];
    assert_eq!(budgets.get(2025), budgets.get(2026));
    let later = apply(&session, choice(ChoiceId::FirstBudgetYear, 2029.0), 1e9).unwrap();
    assert_eq!(later.scenario().budgets()[Negotiation].iter().count(), 2);
    let undone = apply(&later, Edit::Undo, 2e9).unwrap();
    assert_eq!(undone.scenario(), session.scenario());
}

#[test]
fn another_first_year_alone_moves_no_money() {
    let year = Edit::SetYear { pillar: Negotiation, year: 2030, million: STEP };
    for first in [2025.0, 2028.0] {
        // The mean changes with the years that are counted.
        let session = after([year.clone(), choice(ChoiceId::FirstBudgetYear, first)]).unwrap();
        let moved = session.last_move().unwrap();
        assert_eq!((&*moved.from, &*moved.to), (&[][..], &[][..]), "{first}");
        assert_eq!(moved.assumed.len(), 1);
    }
}

#[test]
fn presses_stay_on_the_raster_and_are_one_step_to_undo() {
    let id = AssumptionId::Parameter(LongRunGrowth);
    let start = Session::default();
    let press = |session: &Session, ms| apply(session, Edit::Nudge { id, presses: 1 }, ms).unwrap();
    let twice = press(&press(&start, 0.0), 100.0);
    let step = id.input_format().step;
    let written = id.written(Lang::En, id.default()).parse::<f64>().unwrap() + 2.0 * step;
    let shown: f64 = id.written(Lang::En, twice.scenario().assumption(id)).parse().unwrap();
    assert!((shown - written).abs() < 1e-9, "{shown} {written}");
    assert_eq!(apply(&twice, Edit::Undo, 1e9).unwrap().scenario(), start.scenario());
}

#[test]
fn every_press_of_every_assumption_leads_somewhere_or_is_refused_by_its_name() {
    for id in AssumptionId::all() {
        for presses in [-1, 1] {
            match after([Edit::Nudge { id, presses }]) {
                Ok(session) => {
                    assert_eq!(changes_from_report(session.scenario()).len(), 1, "{}", id.id());
                }
                Err(refused) => {
                    assert!(matches!(refused, Refusal::Assumption { id: it, .. } if it == id));
                }
            }
        }
    }
}

#[test]
fn one_assumption_goes_back_and_the_others_stay() {
    let edits = [
        Edit::WhatIf("world_trend".to_owned()),
        Edit::ResetItem(Item::Assumption(AssumptionId::Parameter(LongRunGrowth))),
    ];
    let session = after(edits).unwrap();
    let changes = changes_from_report(session.scenario());
    assert_eq!(changes.len(), 1);
    let moved = session.last_move().unwrap();
    assert_eq!((moved.assumed.len(), moved.from.len(), moved.to.len()), (1, 0, 0));
}

/// The first year to and fro, with time between.
fn first_year(years: [f64; 2]) -> [Edit; 2] {
    let id = AssumptionId::Choice(ChoiceId::FirstBudgetYear);
    years.map(|value| Edit::Assume { id, value })
}

#[test]
fn amounts_of_years_that_are_not_counted_are_found_again() {
    let pillar = Negotiation;
    let uneven = [
        Edit::Balance(Balance::Free),
        Edit::SetYear { pillar, year: 2026, million: 20_000 },
        Edit::SetYear { pillar, year: 2027, million: 5_000 },
    ];
    let before = after(uneven.clone()).unwrap();
    let there_and_back = after(uneven.clone().into_iter().chain(first_year([2028.0, 2026.0])));
    assert_eq!(there_and_back.unwrap().scenario(), before.scenario());
    // Who changes the pillar in between means every year of it.
    let [there, back] = first_year([2028.0, 2026.0]);
    let changed = [there, set(pillar, 7_000), back];
    let session = after(uneven.into_iter().chain(changed)).unwrap();
    assert_eq!(session.scenario().yearly(pillar), Yearly::Same(7_000));
}

#[test]
fn single_years_that_change_are_a_move_of_money_and_names_are_none() {
    let pillar = Negotiation;
    let uneven = [
        Edit::Balance(Balance::Free),
        Edit::SetYear { pillar, year: 2027, million: 12_000 },
        Edit::SetYear { pillar, year: 2028, million: 8_000 },
        Edit::Preset("report".to_owned()),
    ];
    let session = after(uneven).unwrap();
    let moved = session.last_move().unwrap();
    assert!(moved.budgets_moved && moved.from.is_empty() && moved.to.is_empty(), "{moved:?}");
    // Another scenario that is the same but for its name is a step, and no move.
    let named = Scenario::reported().labelled("B", "").unwrap();
    let session = after([Edit::Open(Box::new(named))]).unwrap();
    assert_eq!((session.last_move(), session.history().depth()), (None, 1));
}
