//! What is refused, each with its field and its reason.

use model::{
    ChoiceId, End, Field, Inputs, ParameterId, Pillar, Range, Reason, Refusal, ReportedId,
};
use proptest::prelude::*;

use crate::anyone;
use crate::plan::{Plan, reported_plan};

fn refused(plan: Plan) -> Refusal {
    plan.inputs().unwrap_err()
}

fn parameter(id: ParameterId, value: f64) -> Refusal {
    refused(reported_plan().parameter(id, value))
}

#[test]
fn a_parameter_outside_its_domain_is_refused_by_name() {
    use ParameterId as P;
    let cases = [
        (P::GrowthPersistence, -0.01, Reason::NotShare),
        (P::GrowthPersistence, 1.01, Reason::NotShare),
        (P::CapabilityPersistence, 1.01, Reason::NotShare),
        (P::NegotiationWeight, -0.01, Reason::NotShare),
        (P::ConstraintRelief, 1.01, Reason::NotShare),
        (P::HalfEffectBudget, 0.0, Reason::NotPositive),
        (P::GrowthShock, -0.01, Reason::Negative),
        (P::SupportGain, -0.01, Reason::Negative),
        (P::LossAsGain, -0.01, Reason::NotShare),
        (P::LossAsGain, 1.01, Reason::NotShare),
        (P::SupportReturn, -1.0, Reason::Negative),
        (P::CooperationReturn, -1.0, Reason::Negative),
        (P::BaselineAdoption, -1.0, Reason::Negative),
        (P::ProgrammeAdoption, -1.0, Reason::Negative),
        (P::AdopterShare, -0.01, Reason::Negative),
        (P::LongRunGrowth, -1.0, Reason::NotAboveMinusOne),
        (P::ConstraintGrowth, -1.5, Reason::NotAboveMinusOne),
    ];
    for (id, value, reason) in cases {
        let field = Field::Parameter { id, end: End::Central };
        assert_eq!(parameter(id, value), Refusal { field, reason });
    }
}

#[test]
fn nan_and_infinity_are_refused_everywhere() {
    for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        for id in ParameterId::ALL {
            let field = Field::Parameter { id, end: End::Central };
            assert_eq!(parameter(id, value), field.refused(Reason::NotFinite));
        }
        for id in ChoiceId::ALL {
            let plan = reported_plan();
            let refusal = plan
                .choices
                .with(id, value)
                .err()
                .unwrap_or_else(|| refused(reported_plan().choice(id, value)));
            assert_eq!(refusal, Field::Choice(id).refused(Reason::NotFinite));
        }
    }
}

#[test]
fn only_growth_rule_effect_and_constraint_growth_may_be_negative() {
    let negative = |id: &ParameterId| reported_plan().parameter(*id, -0.01).inputs().is_ok();
    let allowed: Vec<_> = ParameterId::ALL.into_iter().filter(negative).collect();
    let expected =
        [ParameterId::LongRunGrowth, ParameterId::RuleEffect, ParameterId::ConstraintGrowth];
    assert_eq!(allowed, expected);
}

#[test]
fn a_choice_outside_its_domain_is_refused_by_name() {
    use ChoiceId as C;
    let cases = [
        (C::BaseYear, 2020.0, Reason::Outside(2021.0, 2025.0)),
        (C::BaseYear, 2026.0, Reason::Outside(2021.0, 2025.0)),
        (C::FirstBudgetYear, 2030.0, Reason::Outside(2025.0, 2029.0)),
        (C::FirstBudgetYear, 2024.0, Reason::Outside(2025.0, 2029.0)),
        (C::AdoptionDelay, -1.0, Reason::Negative),
        (C::InitialAdopters, -1.0, Reason::Outside(0.0, 79.0)),
        (C::InitialAdopters, 80.0, Reason::Outside(0.0, 79.0)),
        (C::ExchangeRate, 0.0, Reason::NotPositive),
        (C::DiscountRate, -1.0, Reason::NotAboveMinusOne),
        (C::PublicFundsCost, -0.1, Reason::Negative),
    ];
    for (id, value, reason) in cases {
        assert_eq!(refused(reported_plan().choice(id, value)), Field::Choice(id).refused(reason));
    }
}

#[test]
fn a_fraction_of_a_year_or_a_country_is_refused() {
    let choices = reported_plan().choices;
    let whole = [
        ChoiceId::BaseYear,
        ChoiceId::FirstBudgetYear,
        ChoiceId::AdoptionDelay,
        ChoiceId::InitialAdopters,
    ];
    for id in whole {
        for value in [2.5, 1e300, -1e300] {
            let expected = Field::Choice(id).refused(Reason::NotWhole);
            assert_eq!(choices.with(id, value), Err(expected), "{value}");
        }
    }
}

#[test]
fn the_first_budget_year_is_later_than_the_base_year() {
    let plan = reported_plan()
        .choice(ChoiceId::BaseYear, 2025.0)
        .choice(ChoiceId::FirstBudgetYear, 2025.0);
    let field = Field::Choice(ChoiceId::FirstBudgetYear);
    assert_eq!(refused(plan), field.refused(Reason::NotAfterBaseYear));
}

#[test]
fn negative_and_absurd_money_is_refused_by_pillar_and_year() {
    let with = |amount| {
        let mut plan = reported_plan();
        plan.budgets[Pillar::Cooperation].set(2028, amount);
        plan.inputs()
    };
    let field = Field::Budget { pillar: Pillar::Cooperation, year: 2028 };
    assert_eq!(field.to_string(), "budgets.cooperation.2028");
    assert_eq!(with(-1), Err(field.refused(Reason::Negative)));
    assert!(with(1_000_000_000).is_ok());
    assert_eq!(with(1_000_000_001), Err(field.refused(Reason::Above(1e9))));
    assert_eq!(with(i64::MAX), Err(field.refused(Reason::Above(1e9))));
}

#[test]
fn a_file_may_hold_no_year_that_does_not_count() {
    let mut budgets = reported_plan().budgets;
    assert_eq!(budgets.refuse_uncounted_years(2026), Ok(()));
    budgets[Pillar::Expansion].set(2031, 0);
    let field = Field::Budget { pillar: Pillar::Expansion, year: 2031 };
    let expected = field.refused(Reason::Outside(2026.0, 2030.0));
    assert_eq!(budgets.refuse_uncounted_years(2026), Err(expected));
}

#[test]
fn a_range_out_of_order_is_refused_at_the_end_that_is_wrong() {
    let id = ParameterId::SupportReturn;
    let range = |low, central, high| Range::new(id, low, central, high);
    let refusal = |end, reason| Err(Field::Parameter { id, end }.refused(reason));
    assert_eq!(range(16.0, 15.0, 87.0), refusal(End::Low, Reason::LowAboveCentral));
    assert_eq!(range(0.0, 15.0, 14.0), refusal(End::High, Reason::HighBelowCentral));
    assert_eq!(range(-1.0, 15.0, 87.0), refusal(End::Low, Reason::Negative));
    assert_eq!(range(0.0, 15.0, f64::NAN), refusal(End::High, Reason::NotFinite));
    let point = range(15.0, 15.0, 15.0).unwrap();
    assert_eq!((point.low(), point.central(), point.high()), (15.0, 15.0, 15.0));
}

#[test]
fn a_report_that_cannot_be_divided_by_is_refused() {
    let mut plan = reported_plan();
    plan.reported.reference_budgets[1] = 0.0;
    let field = Field::Reported(ReportedId::ReferenceBudgets);
    assert_eq!(refused(plan), field.refused(Reason::NotPositive));
    let mut plan = reported_plan();
    plan.reported.constrained_companies = 0.0;
    let field = Field::Reported(ReportedId::ConstrainedCompanies);
    assert_eq!(refused(plan), field.refused(Reason::NotPositive));
}

#[test]
fn every_id_is_found_again_and_used_once() {
    for id in ParameterId::ALL {
        assert_eq!(ParameterId::from_id(id.id()), Some(id));
    }
    for id in ChoiceId::ALL {
        assert_eq!(ChoiceId::from_id(id.id()), Some(id));
    }
    for pillar in Pillar::ALL {
        assert_eq!(Pillar::from_id(pillar.id()), Some(pillar));
    }
    assert_eq!(ParameterId::from_id("goal"), None);
}

proptest! {
    /// What is accepted has a finite answer: nobody's plan ends in NaN.
    #[test]
    fn what_is_accepted_can_be_worked_out(plan in anyone::plan()) {
        let inputs: Inputs = plan.inputs().unwrap();
        for row in model::central(&inputs).rows() {
            prop_assert!(row.exports_usd_bn.is_finite() && row.adopters.is_finite());
            prop_assert!(row.constrained_share.is_finite() && row.loss_avoided_jpy_bn.is_finite());
        }
    }
}
