//! Equalities that hold exactly or to rounding.

use model::{Budgets, ChoiceId, ParameterId, Pillar, Schedule};
use proptest::prelude::*;

use crate::anyone;
use crate::plan::{close, reported_plan};

const TO: f64 = 1e-9;

#[test]
fn without_persistence_the_market_grows_at_the_long_run_rate() {
    let row = reported_plan().parameter(ParameterId::GrowthPersistence, 0.0).in_2030();
    close(row.exports_base_usd_bn, 98.0 * 1.043_f64.powi(6), TO);
    close(row.exports_base_usd_bn, 126.163, 5e-4);
}

#[test]
fn with_full_persistence_the_market_keeps_the_last_growth() {
    let row = reported_plan().parameter(ParameterId::GrowthPersistence, 1.0).in_2030();
    close(row.exports_base_usd_bn, 98.0 * 1.227_f64.powi(6), TO);
    close(row.exports_base_usd_bn, 334.42, 5e-3);
}

/// ψ is read back from XA: with one pillar that brings exports, XA·E/(R·Bref) = ψ.
#[test]
fn a_constant_budget_builds_capability_geometrically() {
    let (persistence, half, budget): (f64, f64, f64) = (0.7, 10.0, 20.0);
    let paths = reported_plan()
        .parameter(ParameterId::CapabilityPersistence, persistence)
        .parameter(ParameterId::CooperationReturn, 0.0)
        .bn([0, 20, 0])
        .paths();
    for year in 2026..=2031 {
        let capability = budget * (1.0 - persistence.powi(year - 2026));
        let effect = (1.0 + capability / half).ln() / (1.0 + 12.0 / half).ln();
        let support = paths.at(year).unwrap().exports_support_usd_bn;
        close(support * 155.2 / (10.0 * 12.0), effect, TO);
    }
}

/// Without persistence a year's capability is the year before's budget: a steady state at once.
#[test]
fn at_the_reported_budgets_in_steady_state_every_effect_is_one() {
    let steady = reported_plan().parameter(ParameterId::CapabilityPersistence, 0.0);
    for half in [0.5, 3.0, 10.0, 40.0, 200.0] {
        let plan = steady.clone().parameter(ParameterId::HalfEffectBudget, half);
        let row = plan.clone().in_2030();
        close(row.exports_support_usd_bn * 155.2, 10.0 * 12.0 + 0.83 * 8.0, TO);
        // Two years of u = 1 by 2030 with a delay of two years: 2029, 2030 (ψ of 2027, 2028).
        let hazard = 5.0 * 1.6 + 1.5 * 2.0;
        close(row.adopters, 80.0 * (1.0 - (-hazard / 80.0_f64).exp()), TO);
        // And each pillar alone carries its weight of it.
        let negotiation = plan.clone().bn([10, 0, 0]).in_2030();
        let hazard = 5.0 * 1.6 + 1.5 * 0.6 * 2.0;
        close(negotiation.adopters, 80.0 * (1.0 - (-hazard / 80.0_f64).exp()), TO);
    }
}

#[test]
fn a_large_pool_never_runs_dry() {
    let mut plan = reported_plan().choice(ChoiceId::InitialAdopters, 11.0);
    plan.reported.adopter_pool = 1e15;
    let paths = plan.paths();
    close(paths.at(2030).unwrap().adopters_base, 11.0 + 5.0 * 1.6, TO);
    close(paths.at(2040).unwrap().adopters_base, 11.0 + 15.0 * 1.6, TO);
}

#[test]
fn adoption_is_counted_from_2026_whatever_the_years() {
    for (base, first) in [(2021, 2025), (2022, 2026), (2024, 2025), (2025, 2029)] {
        let paths = reported_plan()
            .parameter(ParameterId::ProgrammeAdoption, 0.0)
            .choice(ChoiceId::FirstBudgetYear, f64::from(first))
            .choice(ChoiceId::BaseYear, f64::from(base))
            .paths();
        assert_eq!(paths.rows().first().unwrap().year, base);
        for row in paths.rows().iter().filter(|row| row.year <= 2025) {
            close(row.adopters, 0.0, 0.0);
        }
        close(paths.at(2026).unwrap().adopters, 80.0 * (1.0 - (-1.6 / 80.0_f64).exp()), TO);
    }
}

/// Money of 2030 acts from 2031 on, and a delay of two years keeps 2028's out of 2030's countries.
#[test]
fn money_acts_later() {
    let only = |pillar: Pillar, year| {
        let mut plan = reported_plan().bn([0, 0, 0]);
        plan.budgets[pillar].set(year, 50_000);
        plan.in_2030()
    };
    close(only(Pillar::Expansion, 2030).exports_difference_usd_bn(), 0.0, 0.0);
    assert!(only(Pillar::Expansion, 2029).exports_difference_usd_bn() > 0.0);
    close(only(Pillar::Negotiation, 2028).adopters_difference(), 0.0, 0.0);
    assert!(only(Pillar::Negotiation, 2027).adopters_difference() > 0.0);
}

#[test]
fn budgets_outside_the_years_that_count_change_nothing() {
    let plan = reported_plan();
    let mut wider = plan.clone();
    for (pillar, year) in [(Pillar::Negotiation, 2025), (Pillar::Expansion, 2031)] {
        wider.budgets[pillar].set(year, 99_000);
    }
    assert_eq!(wider.paths(), plan.paths());
}

#[test]
fn a_schedule_is_in_the_order_of_its_years_and_the_last_amount_counts() {
    let schedule: Schedule = [(2030, 3), (2026, 1), (2028, 9), (2028, 2)].into_iter().collect();
    assert_eq!(schedule.iter().collect::<Vec<_>>(), [(2026, 1), (2028, 2), (2030, 3)]);
    assert_eq!([2026, 2027, 2028].map(|year| schedule.get(year)), [1, 0, 2]);
}

#[test]
fn budgets_add_up_exactly() {
    let uneven: Schedule = [(2026, 1), (2027, 333_333), (2030, 999_999_999)].into_iter().collect();
    let budgets = Budgets::new([uneven.clone(), uneven.clone(), uneven]);
    assert_eq!(budgets.total(2026), 3 * (1 + 333_333 + 999_999_999));
    assert_eq!(budgets.total(2027), 3 * (333_333 + 999_999_999));
    assert_eq!(budgets.in_year(2027), 999_999);
    assert_eq!(budgets.in_year(2028), 0);
}

proptest! {
    #[test]
    fn no_budget_no_difference(plan in anyone::plan()) {
        let paths = plan.bn([0, 0, 0]).paths();
        for row in paths.rows() {
            prop_assert_eq!(row.exports_usd_bn, row.exports_base_usd_bn);
            prop_assert_eq!(row.adopters, row.adopters_base);
            prop_assert_eq!(row.constrained_share, row.constrained_share_base);
            prop_assert_eq!(row.loss_avoided_jpy_bn, 0.0);
        }
        prop_assert_eq!((paths.ratio(2030), paths.ratio(2035)), (None, None));
        for year in [2030, 2035, 2040] {
            prop_assert_eq!(paths.exports_per_yen(year), None);
            prop_assert_eq!(paths.cost_per_country_jpy_bn(year), None);
        }
        prop_assert_eq!(paths.payback_year(), None);
    }

    #[test]
    fn the_parts_are_the_whole(plan in anyone::plan()) {
        for row in plan.paths().rows() {
            let sum = row.exports_base_usd_bn + row.exports_difference_usd_bn();
            prop_assert!((row.exports_usd_bn - sum).abs() <= 1e-9 * sum.abs());
        }
    }

    #[test]
    fn yen_of_exports_do_not_depend_on_the_exchange_rate(
        plan in anyone::plan(),
        rate in 50.0..500.0,
    ) {
        let yen = |rate| {
            let rows = plan.clone().choice(ChoiceId::ExchangeRate, rate).paths();
            rows.rows().iter().map(|row| row.exports_support_usd_bn * rate).collect::<Vec<_>>()
        };
        for (one, other) in yen(rate).into_iter().zip(yen(155.2)) {
            prop_assert!((one - other).abs() <= 1e-12 * one.abs());
        }
    }

    /// The market is in dollars, and adopters are countries: the rate has no say in either.
    #[test]
    fn the_exchange_rate_moves_only_support(plan in anyone::plan(), rate in 50.0..500.0) {
        let other = plan.clone().choice(ChoiceId::ExchangeRate, rate).paths();
        for (one, other) in plan.paths().rows().iter().zip(other.rows()) {
            prop_assert_eq!(one.exports_base_usd_bn, other.exports_base_usd_bn);
            prop_assert_eq!(one.exports_rules_usd_bn, other.exports_rules_usd_bn);
            prop_assert_eq!(one.adopters, other.adopters);
            prop_assert_eq!(one.loss_avoided_jpy_bn, other.loss_avoided_jpy_bn);
        }
    }
}
