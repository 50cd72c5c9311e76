//! Keeping the total: who gives, who gets, and what is refused.

use model::Pillar::{Cooperation, Expansion, Negotiation};
use model::{Budgets, Pillar, Schedule};
use scenario::{Balance, Edit, Refusal, Scenario, Session, apply, changes_from_report, facts};

use crate::{STEP, after, amounts, pause, set, step};

fn reported() -> [i64; 3] {
    facts().pillars.each_ref().map(|pillar| pillar.reference)
}

#[test]
fn a_step_up_takes_from_the_largest_other_pillar() {
    let session = after([step(Negotiation, STEP)]).unwrap();
    let [n, s, c] = reported();
    assert_eq!(amounts(&session), [n + STEP, s - STEP, c]);
    assert_eq!(session.take_from(), Some(Expansion));
}

#[test]
fn of_equally_large_pillars_the_first_gives() {
    let equal = after([Edit::Balance(Balance::Free), set(Negotiation, 8 * STEP)]).unwrap();
    assert_eq!(equal.donor(Expansion), Negotiation);
    assert_eq!(equal.donor(Negotiation), Expansion);
}

#[test]
fn the_named_pillar_gives_first_then_the_next() {
    let edits = [Edit::TakeFrom(Some(Cooperation)), step(Negotiation, 9 * STEP)];
    let session = after(edits).unwrap();
    let [n, s, c] = reported();
    assert_eq!(amounts(&session), [n + 9 * STEP, s + c - 9 * STEP, 0]);
    let change = session.last_move().unwrap();
    let from: Vec<Pillar> = change.from.iter().map(|flow| flow.pillar).collect();
    assert_eq!(from, [Expansion, Cooperation]);
}

#[test]
fn the_pillar_that_was_found_stays_the_named_one() {
    // After two steps negotiation is no longer the largest other pillar, and gives still.
    let session = after([step(Expansion, STEP), step(Expansion, STEP), step(Expansion, STEP)]);
    let [n, s, c] = reported();
    assert_eq!(amounts(&session.unwrap()), [n - 3 * STEP, s + 3 * STEP, c]);
}

#[test]
fn a_pillar_does_not_give_to_itself() {
    let session = after([Edit::TakeFrom(Some(Expansion)), step(Expansion, STEP)]).unwrap();
    let [n, s, c] = reported();
    assert_eq!(amounts(&session), [n - STEP, s + STEP, c]);
}

#[test]
fn a_step_down_gives_to_the_named_pillar() {
    let edits = [Edit::TakeFrom(Some(Cooperation)), step(Expansion, -STEP)];
    let [n, s, c] = reported();
    assert_eq!(amounts(&after(edits).unwrap()), [n, s - STEP, c + STEP]);
}

#[test]
fn more_than_the_others_have_is_refused_with_what_they_have() {
    let session = after([set(Expansion, 29 * STEP + 500)]).unwrap();
    let refused = apply(&session, step(Expansion, STEP), 1e9);
    let nothing_left = Refusal::NothingLeft { pillar: Expansion, available_million: 500 };
    assert_eq!(refused, Err(nothing_left));
}

#[test]
fn less_than_nothing_and_more_than_the_bound_are_refused() {
    let none = after([set(Cooperation, 0)]).unwrap();
    let below_zero = Refusal::BelowZero { pillar: Cooperation };
    assert_eq!(apply(&none, step(Cooperation, -STEP), 1e9), Err(below_zero));
    let bound_million = facts().largest_amount;
    for more in [bound_million + 1, i64::MAX] {
        let refused = after([Edit::Balance(Balance::Free), set(Expansion, more)]);
        assert_eq!(refused, Err(Refusal::TooLarge { bound_million }));
    }
    assert!(after([Edit::Balance(Balance::Free), set(Expansion, bound_million)]).is_ok());
}

#[test]
fn a_full_pillar_gets_no_more_and_the_next_gets_the_rest() {
    let bound_million = facts().largest_amount;
    let nearly_full = after([
        Edit::Balance(Balance::Free),
        set(Negotiation, bound_million - STEP),
        Edit::Balance(Balance::Keep),
        Edit::TakeFrom(Some(Negotiation)),
        step(Expansion, -2 * STEP),
    ]);
    let [_, s, c] = reported();
    assert_eq!(amounts(&nearly_full.unwrap()), [bound_million, s - 2 * STEP, c + STEP]);
    let full = after([
        Edit::Balance(Balance::Free),
        set(Negotiation, bound_million),
        set(Cooperation, bound_million),
        Edit::Balance(Balance::Keep),
        step(Expansion, -STEP),
    ]);
    assert_eq!(full, Err(Refusal::TooLarge { bound_million }));
}

#[test]
fn a_free_total_changes_only_the_pillar_itself() {
    let session = after([Edit::Balance(Balance::Free), step(Cooperation, 5 * STEP)]).unwrap();
    let [n, s, c] = reported();
    assert_eq!(amounts(&session), [n, s, c + 5 * STEP]);
    assert_eq!(session.take_from(), None);
    assert_eq!(session.last_move().unwrap().from, []);
}

#[test]
fn unequal_years_keep_each_years_total() {
    let before = uneven();
    let session = Session::new(before.clone(), Balance::Keep, Some(Cooperation));
    let after = apply(&session, step(Expansion, STEP), 0.0).unwrap();
    for year in before.years() {
        assert_eq!(after.scenario().total(year), before.total(year));
        let amount = |scenario: &Scenario| scenario.budgets()[Expansion].get(year);
        assert_eq!(amount(after.scenario()), amount(&before) + STEP);
    }
    let mean = |session: &Session| session.scenario().yearly(Expansion).mean();
    assert!((mean(&after) - mean(&session) - STEP as f64).abs() < 1e-9);
}

#[test]
fn one_year_without_enough_refuses_the_step() {
    let session = Session::new(uneven(), Balance::Keep, None);
    let refused = apply(&session, step(Expansion, -2 * STEP), 0.0);
    assert_eq!(refused, Err(Refusal::BelowZero { pillar: Expansion }));
}

/// Expansion starts at one step and grows by one each year.
fn uneven() -> Scenario {
    let report = Scenario::reported();
    let growing: Schedule = report.years().zip((1..).map(|n| n * STEP)).collect();
    let others = [Negotiation, Cooperation].map(|pillar| report.budgets()[pillar].clone());
    let [negotiation, cooperation] = others;
    let budgets = Budgets::new([negotiation, growing, cooperation]);
    let ranges = model::ParameterId::ALL.map(|id| *report.range(id));
    Scenario::new(String::new(), String::new(), budgets, *report.choices(), ranges).unwrap()
}

#[test]
fn a_split_keeps_every_years_total_and_can_be_taken_back() {
    let report = Session::default();
    for parts in [[0, 1, 0], [1, 1, 1], [633, 0, 367], [0, 0, 0]] {
        let split = after([Edit::Split(parts)]).unwrap();
        for year in report.scenario().years() {
            assert_eq!(split.scenario().total(year), report.scenario().total(year), "{parts:?}");
        }
        let back = apply(&split, Edit::Undo, 1e9).unwrap_or_else(|_| split.clone());
        assert_eq!(back.scenario(), report.scenario());
    }
}

#[test]
fn a_preset_sets_all_pillars_and_the_total() {
    for preset in facts().presets.iter() {
        let session = after([Edit::Preset(preset.id.to_string())]).unwrap();
        assert_eq!(amounts(&session), preset.amounts, "{}", preset.id);
    }
    let unknown = Refusal::UnknownPreset { id: "all".to_owned() };
    assert_eq!(after([Edit::Preset("all".to_owned())]), Err(unknown));
}

#[test]
fn a_total_of_nothing_is_not_kept() {
    let none = after([Edit::Preset("none".to_owned())]).unwrap();
    assert_eq!(none.balance(), Balance::Free);
    let more = after([Edit::Preset("none".to_owned()), step(Expansion, STEP)]).unwrap();
    assert_eq!(amounts(&more), [0, STEP, 0]);
    let edits = ["none", "exports"].map(|id| Edit::Preset(id.to_owned()));
    assert_eq!(after(edits).unwrap().balance(), Balance::Keep);
    let reset = after([Edit::Preset("none".to_owned()), Edit::Reset]).unwrap();
    assert_eq!(reset.balance(), Balance::Keep);
    let undone = after([Edit::Preset("none".to_owned()), Edit::Undo]).unwrap();
    assert_eq!(undone.balance(), Balance::Keep);
    let edits = [Edit::Balance(Balance::Free), Edit::Preset("exports".to_owned())];
    assert_eq!(after(edits).unwrap().balance(), Balance::Free);
}

#[test]
fn the_reports_split_is_compared_under_the_same_assumptions() {
    let session = after([step(Negotiation, STEP), Edit::WhatIf("support_40".to_owned())]).unwrap();
    let report = session.scenario().with_reported_budgets();
    assert_eq!(report.budgets(), Scenario::reported().budgets());
    let back = after([Edit::WhatIf("support_40".to_owned())]).unwrap();
    assert_eq!(report.goal_year(), back.scenario().goal_year());
}

#[test]
fn a_move_of_one_year_says_that_its_amount_is_a_mean() {
    let session = after([step(Negotiation, STEP)]).unwrap();
    assert!(!session.last_move().unwrap().years_differ);
    let year = *Scenario::reported().years().start();
    let edit = Edit::SetYear { pillar: Negotiation, year, million: 2 * STEP };
    let session = after([edit]).unwrap();
    assert!(session.last_move().unwrap().years_differ);
}

#[test]
fn counts_what_differs_from_the_report() {
    assert_eq!(changes_from_report(&Scenario::reported()), []);
    let session = after([step(Negotiation, STEP)]).unwrap();
    assert_eq!(changes_from_report(session.scenario()).len(), 2);
    assert_eq!(changes_from_report(&session.scenario().without(Cooperation)).len(), 3);
}

#[test]
fn without_a_pillar_only_that_pillar_has_nothing() {
    let report = Scenario::reported();
    let without = report.without(Expansion);
    for year in report.years() {
        let gone = report.budgets()[Expansion].get(year);
        assert_eq!(without.total(year), report.total(year) - gone);
        assert_eq!(without.budgets()[Expansion].get(year), 0);
    }
    assert!(
        without.central().goal_year().exports_difference_usd_bn()
            < report.central().goal_year().exports_difference_usd_bn()
    );
}

#[test]
fn says_what_the_move_did_to_both_goals() {
    let mut clock = pause();
    let session = apply(&Session::default(), step(Negotiation, STEP), clock()).unwrap();
    let moved = session.last_move().unwrap();
    let of = |scenario: &Scenario| {
        let paths = scenario.central();
        let row = paths.goal_year();
        (row.exports_difference_usd_bn(), row.adopters_difference())
    };
    let (old, new) = (of(&Scenario::reported()), of(session.scenario()));
    assert!((moved.exports_difference_usd_bn - (new.0 - old.0)).abs() < 1e-15);
    assert!((moved.adopters_difference - (new.1 - old.1)).abs() < 1e-15);
    // Money from expansion to specialists: fewer exports, more countries.
    assert!(moved.exports_difference_usd_bn < 0.0 && moved.adopters_difference > 0.0);
    assert!((moved.to[0].yearly_million - STEP as f64).abs() < 1e-9);
    assert_eq!((moved.from[0].pillar, moved.to[0].pillar), (Expansion, Negotiation));
}

#[test]
fn a_total_that_was_let_go_stays_so_on_the_way_back_from_nothing() {
    let nothing = Pillar::ALL.map(|pillar| set(pillar, 0));
    let free = [Edit::Balance(Balance::Free)];
    let session = after(free.into_iter().chain(nothing).chain([Edit::Undo])).unwrap();
    assert_eq!(session.balance(), Balance::Free);
    // Where it was kept until there was nothing, it is kept again.
    let empty = facts().presets.iter().find(|it| it.amounts == [0; 3]).unwrap();
    let emptied = [Edit::Preset(empty.id.to_string())];
    let session = after(emptied.clone()).unwrap();
    assert_eq!(session.balance(), Balance::Free);
    let session = after(emptied.into_iter().chain([Edit::Undo])).unwrap();
    assert_eq!(session.balance(), Balance::Keep);
}
