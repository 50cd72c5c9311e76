//! Plans that anyone might try, for property tests: every input across its whole range and beyond.

use model::{Budgets, ParameterId, Parameters, Pillar, Schedule};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::plan::{Plan, reported_plan};

/// Low and high of each parameter: the published range, widened.
fn ends(id: ParameterId) -> (f64, f64) {
    match id {
        ParameterId::LongRunGrowth => (-0.05, 0.15),
        ParameterId::GrowthPersistence
        | ParameterId::CapabilityPersistence
        | ParameterId::NegotiationWeight
        | ParameterId::ConstraintRelief
        | ParameterId::LossAsGain => (0.0, 1.0),
        ParameterId::GrowthShock => (0.0, 0.2),
        ParameterId::SupportReturn => (0.0, 300.0),
        ParameterId::CooperationReturn | ParameterId::SupportGain => (0.0, 10.0),
        ParameterId::HalfEffectBudget => (0.5, 200.0),
        ParameterId::BaselineAdoption => (0.0, 5.0),
        ParameterId::ProgrammeAdoption => (0.0, 20.0),
        ParameterId::RuleEffect => (0.0, 0.3),
        ParameterId::AdopterShare => (0.0, 0.05),
        ParameterId::ConstraintGrowth => (-0.1, 0.3),
    }
}

/// A point, with every value often at an end.
pub(crate) fn parameters() -> impl Strategy<Value = Parameters> {
    let place = prop_oneof![1 => Just(0.0), 1 => Just(1.0), 6 => 0.0..=1.0];
    vec(place, ParameterId::COUNT).prop_map(|places| {
        Parameters::from_fn(|id| {
            let (low, high) = ends(id);
            low + (high - low) * places[id.index()]
        })
    })
}

/// Amounts that differ from year to year, in JPY million.
pub(crate) fn schedule(first: i32) -> impl Strategy<Value = Schedule> {
    vec(0_i64..100_000, 6).prop_map(move |amounts| (first..=2030).zip(amounts).collect())
}

/// A plan of anyone.
pub(crate) fn plan() -> impl Strategy<Value = Plan> {
    let years = (2021..=2025, 2025..=2029).prop_filter("s > y0", |(base, first)| first > base);
    let money = (130.0..175.0, 0.0..0.06, 0.0..0.2);
    (years, 0..=4, 0..=79, money, parameters())
        .prop_flat_map(|(years, delay, adopters, money, parameters)| {
            let first = years.1;
            let schedules = [schedule(first), schedule(first), schedule(first)];
            (Just((years, delay, adopters, money, parameters)), schedules)
        })
        .prop_map(|((years, delay, adopters, money, parameters), schedules)| {
            let mut plan = reported_plan();
            (plan.choices.base_year, plan.choices.first_budget_year) = years;
            plan.choices.adoption_delay = delay;
            plan.choices.initial_adopters = adopters;
            plan.choices.exchange_rate = money.0;
            plan.choices.discount_rate = money.1;
            plan.choices.public_funds_cost = money.2;
            Plan { budgets: Budgets::new(schedules), parameters, ..plan }
        })
}

/// A pillar and a budget year of a plan.
pub(crate) fn place() -> impl Strategy<Value = (Pillar, i32)> {
    (proptest::sample::select(Pillar::ALL.to_vec()), 2025..=2030)
}
