//! Inequalities that hold for anyone's plan: bounds, monotone answers, diminishing returns.

use model::{ChoiceId, ParameterId, YearRow};
use proptest::prelude::*;

use crate::anyone;
use crate::plan::Plan;

/// What more money, better returns or better rules may never lower: X, A, LA, −c.
fn outcomes(row: &YearRow) -> [f64; 4] {
    [row.exports_usd_bn, row.adopters, row.loss_avoided_jpy_bn, -row.constrained_share]
}

/// Room for rounding, which grows with the size of the numbers added.
fn rounding(value: f64) -> f64 {
    1e-12 * (1.0 + value.abs())
}

fn never_lower(less: Plan, more: Plan) -> Result<(), TestCaseError> {
    for (less, more) in less.paths().rows().iter().zip(more.paths().rows()) {
        for (low, high) in outcomes(less).into_iter().zip(outcomes(more)) {
            prop_assert!(high >= low - rounding(low), "{}: {high} < {low}", less.year);
        }
    }
    Ok(())
}

proptest! {
    #[test]
    fn bounds_hold(plan in anyone::plan()) {
        let initial = plan.choices.get(ChoiceId::InitialAdopters);
        let pool = plan.reported.adopter_pool;
        for row in plan.paths().rows() {
            prop_assert!(initial <= row.adopters_base);
            prop_assert!(row.adopters_base <= row.adopters && row.adopters <= pool);
            prop_assert!(0.0 <= row.constrained_share);
            prop_assert!(row.constrained_share <= row.constrained_share_base);
            prop_assert!(row.constrained_share_base <= 1.0);
            prop_assert!(row.loss_avoided_jpy_bn >= 0.0 && row.exports_difference_usd_bn() >= 0.0);
        }
    }

    #[test]
    fn more_money_in_any_pillar_and_year_never_lowers_anything(
        plan in anyone::plan(),
        (pillar, year) in anyone::place(),
        extra in 1_i64..50_000,
    ) {
        let mut more = plan.clone();
        more.budgets[pillar].set(year, plan.budgets[pillar].get(year) + extra);
        never_lower(plan, more)?;
    }

    #[test]
    fn better_returns_and_rules_never_lower_anything(plan in anyone::plan(), by in 1.0..3.0) {
        for id in [
            ParameterId::SupportReturn,
            ParameterId::ProgrammeAdoption,
            ParameterId::ConstraintRelief,
        ] {
            let value: f64 = plan.parameters[id] * by;
            let value = if id == ParameterId::ConstraintRelief { value.min(1.0) } else { value };
            never_lower(plan.clone(), plan.clone().parameter(id, value))?;
        }
    }

    /// Second differences in a pillar's money are at most zero, for one year and for all years.
    #[test]
    fn returns_diminish(
        plan in anyone::plan(),
        (pillar, year) in anyone::place(),
        step in 100_i64..50_000,
        every_year in any::<bool>(),
    ) {
        let with = |steps: i64| {
            let mut more = plan.clone();
            for other in (2025..=2030).filter(|&other| every_year || other == year) {
                more.budgets[pillar].set(other, plan.budgets[pillar].get(other) + steps * step);
            }
            more.paths()
        };
        let [none, one, two] = [with(0), with(1), with(2)];
        for ((none, one), two) in none.rows().iter().zip(one.rows()).zip(two.rows()) {
            let [none, one, two] = [outcomes(none), outcomes(one), outcomes(two)];
            for index in 0..none.len() {
                let second = two[index] - 2.0 * one[index] + none[index];
                prop_assert!(second <= 4.0 * rounding(one[index]), "{index}: {second}");
            }
        }
    }

    /// Every effect of the programme may be taken away.
    #[test]
    fn without_returns_and_rules_nothing_is_left(plan in anyone::plan()) {
        let nothing = plan
            .parameter(ParameterId::SupportReturn, 0.0)
            .parameter(ParameterId::CooperationReturn, 0.0)
            .parameter(ParameterId::ProgrammeAdoption, 0.0);
        for row in nothing.paths().rows() {
            prop_assert_eq!(row.exports_usd_bn, row.exports_base_usd_bn);
            prop_assert_eq!(row.adopters, row.adopters_base);
            prop_assert_eq!(row.constrained_share, row.constrained_share_base);
        }
    }

    #[test]
    fn rules_without_effect_bring_no_exports(plan in anyone::plan()) {
        for row in plan.parameter(ParameterId::RuleEffect, 0.0).paths().rows() {
            prop_assert_eq!(row.exports_rules_usd_bn, 0.0);
        }
    }

    #[test]
    fn ratios_grow_with_the_horizon_and_payback_is_where_they_reach_one(plan in anyone::plan()) {
        let paths = plan.paths();
        let ratios: Vec<_> = (2030..=2040).filter_map(|year| paths.ratio(year)).collect();
        prop_assert!(ratios.is_sorted());
        let first = (2030..=2040).find(|&year| paths.ratio(year).is_some_and(|r| r >= 1.0));
        prop_assert_eq!(paths.payback_year(), first);
    }

    /// Goals are asked of a path that is already there: no input holds one.
    #[test]
    fn any_goal_is_asked_of_the_same_path(plan in anyone::plan(), goal in 1.0..1e4) {
        let paths = plan.paths();
        let before = paths.clone();
        let from = paths.rows()[0];
        let growth = paths.needed_growth(from.year, goal, 2030).unwrap();
        let reached = from.exports_usd_bn * (1.0 + growth).powi(2030 - from.year);
        prop_assert!((reached - goal).abs() <= 1e-9 * goal);
        prop_assert_eq!(paths, before);
    }
}

#[test]
fn needed_growth_is_none_where_it_has_no_meaning() {
    let paths = crate::plan::reported_plan().paths();
    for (from, goal, by) in [
        (2030, 200.0, 2030),
        (2031, 200.0, 2030),
        (2024, 0.0, 2030),
        (2024, -1.0, 2030),
        (2024, f64::NAN, 2030),
        (2024, f64::INFINITY, 2030),
        (2020, 200.0, 2030),
    ] {
        assert_eq!(paths.needed_growth(from, goal, by), None, "{from} {goal} {by}");
    }
}

#[test]
fn ratios_are_none_where_they_have_no_meaning() {
    let paths = crate::plan::reported_plan().paths();
    for year in [2025, 2041, i32::MIN, i32::MAX] {
        assert_eq!(paths.ratio(year), None, "{year}");
    }
    assert_eq!(paths.ratio(2026), Some(0.0));
    for year in [2025, 2041, i32::MIN, i32::MAX] {
        assert_eq!(paths.exports_per_yen(year), None, "{year}");
    }
    assert_eq!(paths.exports_per_yen(2026), Some(0.0));
    assert_eq!(paths.cost_per_country_jpy_bn(2041), None);
}
