//! What `data/` must keep true, or the calculator would be rigged or would refuse what it offers.

#![cfg(test)]

use std::ops::RangeInclusive;

use model::{
    BASE_YEARS, ChoiceId, FIRST_BUDGET_YEARS, Inputs, JPY_MILLION_PER_BN, ParameterId, Pillar,
    Range, Year,
};
use scenario::{Scenario, facts};

/// A choice's smallest and largest value.
fn bounds(id: ChoiceId) -> (f64, f64) {
    let fact = facts().choice(id.id()).unwrap();
    (fact.min, fact.max)
}

#[test]
fn zero_is_an_end_of_the_range_of_every_effect_of_the_programme() {
    let report = Scenario::reported();
    for id in [
        ParameterId::SupportReturn,
        ParameterId::CooperationReturn,
        ParameterId::ProgrammeAdoption,
        ParameterId::RuleEffect,
        ParameterId::ConstraintRelief,
    ] {
        assert!(report.range(id).low().abs() < f64::EPSILON, "{}", id.id());
    }
}

#[test]
fn the_model_accepts_every_parameter_out_to_its_hard_bounds() {
    for fact in facts().parameters.iter() {
        let id = ParameterId::from_id(&fact.id).unwrap();
        assert!(Range::new(id, fact.min, fact.central, fact.max).is_ok(), "{}", fact.id);
        assert!(fact.min <= fact.low && fact.high <= fact.max, "{}", fact.id);
    }
    assert_eq!(facts().parameters.len(), ParameterId::COUNT);
}

#[test]
fn the_offered_years_are_the_models() {
    let years = |range: RangeInclusive<Year>| (f64::from(*range.start()), f64::from(*range.end()));
    assert_eq!(bounds(ChoiceId::BaseYear), years(BASE_YEARS));
    assert_eq!(bounds(ChoiceId::FirstBudgetYear), years(FIRST_BUDGET_YEARS));
}

#[test]
fn one_country_of_the_pool_is_left_to_win() {
    assert_eq!(bounds(ChoiceId::InitialAdopters), (0.0, facts().reported.adopter_pool - 1.0));
}

#[test]
fn the_model_accepts_every_offered_value() {
    let inputs = Scenario::reported().inputs();
    let earliest = f64::from(*BASE_YEARS.start());
    let early = inputs.choices().with(ChoiceId::BaseYear, earliest).unwrap();
    for fact in facts().choices.iter() {
        for &value in fact.offered.iter() {
            let choices = early.with(ChoiceId::from_id(&fact.id).unwrap(), value).unwrap();
            let (parameters, reported) = (*inputs.parameters(), *inputs.reported());
            let accepted = Inputs::new(inputs.budgets().clone(), choices, parameters, reported);
            assert!(accepted.is_ok(), "{} {value}", fact.id);
        }
    }
    assert_eq!(facts().choices.len(), ChoiceId::COUNT);
}

/// The trade-off plot starts from the report's plan and the presets lie on it: whole billions, one total.
#[test]
fn the_reported_plan_is_in_whole_billions() {
    let report = Scenario::reported();
    for pillar in Pillar::ALL {
        let yearly = report.yearly(pillar).mean();
        assert!((yearly % JPY_MILLION_PER_BN as f64).abs() < f64::EPSILON);
    }
}
