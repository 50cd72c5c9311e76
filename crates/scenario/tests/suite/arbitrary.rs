//! Any scenario and any edit, for property tests.

use model::{Budgets, ChoiceId, Choices, End, ParameterId, Pillar, Range};
use proptest::prelude::*;
use scenario::{AssumptionId, Balance, Edit, Item, Scenario, facts};

pub(crate) fn pillar() -> impl Strategy<Value = Pillar> {
    prop::sample::select(Pillar::ALL.to_vec())
}

pub(crate) fn balance() -> impl Strategy<Value = Balance> {
    prop::sample::select(vec![Balance::Keep, Balance::Free])
}

pub(crate) fn assumption() -> impl Strategy<Value = AssumptionId> {
    prop::sample::select(AssumptionId::all().collect::<Vec<_>>())
}

pub(crate) fn parameter() -> impl Strategy<Value = ParameterId> {
    prop::sample::select(ParameterId::ALL.to_vec())
}

pub(crate) fn end() -> impl Strategy<Value = End> {
    prop::sample::select(vec![End::Low, End::Central, End::High])
}

fn item() -> impl Strategy<Value = Item> {
    prop_oneof![pillar().prop_map(Item::Pillar), assumption().prop_map(Item::Assumption)]
}

pub(crate) fn edit() -> impl Strategy<Value = Edit> {
    let preset =
        prop::sample::select(facts().presets.to_vec()).prop_map(|preset| preset.id.into_owned());
    prop_oneof![
        8 => (pillar(), -40_000..40_000_i64)
            .prop_map(|(pillar, by_million)| Edit::Step { pillar, by_million }),
        8 => (pillar(), 0..40_000_i64)
            .prop_map(|(pillar, yearly_million)| Edit::Set { pillar, yearly_million }),
        4 => (pillar(), 2024..2033_i32, 0..40_000_i64)
            .prop_map(|(pillar, year, million)| Edit::SetYear { pillar, year, million }),
        2 => (pillar(), any::<bool>()).prop_map(|(pillar, locked)| Edit::Lock { pillar, locked }),
        4 => (assumption(), -30..30_i32)
            .prop_map(|(id, presses)| Edit::Nudge { id, presses }),
        4 => (assumption(), -1.0..3_000.0_f64)
            .prop_map(|(id, value)| Edit::Assume { id, value }),
        4 => (parameter(), end(), -1.0..100.0_f64)
            .prop_map(|(id, end, value)| Edit::SetEnd { id, end, value }),
        2 => item().prop_map(Edit::ResetItem),
        1 => prop::sample::select(facts().what_ifs.to_vec())
            .prop_map(|what_if| Edit::WhatIf(what_if.id.into_owned())),
        1 => scenario().prop_map(|scenario| Edit::Open(Box::new(scenario))),
        1 => preset.prop_map(Edit::Preset),
        1 => (0_u32..1_000, 0_u32..1_000, 0_u32..1_000).prop_map(|(n, s, c)| Edit::Split([n, s, c])),
        1 => balance().prop_map(Edit::Balance),
        1 => prop::option::of(pillar()).prop_map(Edit::TakeFrom),
        2 => Just(Edit::Undo),
        2 => Just(Edit::Redo),
        1 => Just(Edit::Reset),
    ]
}

/// A scenario with its own name, budgets, choices and ranges, all within bounds.
pub(crate) fn scenario() -> impl Strategy<Value = Scenario> {
    let text = "[\\PC\\n\"\\\\\u{1}]{0,40}";
    let amounts = prop::collection::vec(0..=facts().largest_amount, 18);
    let shares = prop::collection::vec(0.0..=1.0_f64, ParameterId::COUNT * 3);
    (text, text, choices(), amounts, shares).prop_map(|(name, note, choices, amounts, shares)| {
        let years = choices.first_budget_year..=model::LAST_BUDGET_YEAR;
        let schedule = |pillar: Pillar| years.clone().zip(amounts[pillar.index() * 6..].to_vec());
        let budgets = Budgets::new(Pillar::ALL.map(|pillar| schedule(pillar).collect()));
        let ranges = ParameterId::ALL.map(|id| range(id, &shares[id.index() * 3..][..3]));
        Scenario::new(name, note, budgets, choices, ranges).unwrap()
    })
}

fn choices() -> impl Strategy<Value = Choices> {
    let shares = prop::collection::vec(0.0..=1.0_f64, ChoiceId::COUNT);
    shares.prop_map(|shares| {
        let within = |id: ChoiceId| {
            let bound = facts().choice(id.id()).unwrap();
            let value = bound.min + shares[id.index()] * (bound.max - bound.min);
            if bound.whole { value.floor() } else { value }
        };
        let mut choices = Choices::from_values(ChoiceId::ALL.map(within)).unwrap();
        choices.first_budget_year = choices.first_budget_year.max(choices.base_year + 1);
        choices
    })
}

fn range(id: ParameterId, shares: &[f64]) -> Range {
    let bound = facts().parameter(id.id()).unwrap();
    let mut values = [0, 1, 2].map(|n| bound.min + shares[n] * (bound.max - bound.min));
    values.sort_by(f64::total_cmp);
    let [low, central, high] = values;
    Range::new(id, low, central, high).unwrap()
}
