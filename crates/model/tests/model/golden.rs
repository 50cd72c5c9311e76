//! The golden central path, to 1e-4.

use model::{ChoiceId, ParameterId, workings};

use crate::plan::{close, reported_plan};

const TO: f64 = 1e-4;

#[test]
fn the_market_of_the_reported_plan() {
    let paths = reported_plan().paths();
    let golden = [105.8204, 111.1495, 116.0926, 121.1187, 126.3340, 131.7678];
    for (year, exports) in (2025..).zip(golden) {
        close(paths.at(year).unwrap().exports_base_usd_bn, exports, TO);
    }
}

#[test]
fn the_support_of_the_reported_plan() {
    let paths = reported_plan().paths();
    for (year, exports) in (2027..).zip([0.4854, 0.6636, 0.7426, 0.7799]) {
        close(paths.at(year).unwrap().exports_support_usd_bn, exports, TO);
    }
    for year in 2024..=2026 {
        close(paths.at(year).unwrap().exports_support_usd_bn, 0.0, 0.0);
    }
}

#[test]
fn the_reported_plan_in_2030() {
    let row = reported_plan().in_2030();
    close(row.adopters, 9.4676, TO);
    close(row.adopters_base, 7.6130, TO);
    close(row.exports_rules_usd_bn, 0.0367, TO);
    close(row.exports_usd_bn, 132.5844, TO);
    close(row.constrained_share_base, 0.5087, TO);
    close(row.constrained_share, 0.5028, TO);
    close(row.loss_avoided_jpy_bn, 1.6608, TO);
    close(row.cost_jpy_bn, 30.0, 0.0);
}

#[test]
fn the_money_of_the_reported_plan() {
    let paths = reported_plan().paths();
    close(paths.ratio(2030).unwrap(), 0.4704, TO);
    close(paths.ratio(2035).unwrap(), 0.7952, TO);
    close(paths.ratio(2040).unwrap(), 0.8727, TO);
    assert_eq!(paths.payback_year(), None);
    close(paths.cost_per_country_jpy_bn(2030).unwrap(), 48.529, 1e-3);
    close(paths.cost_per_country_jpy_bn(2035).unwrap(), 15.088, 1e-3);
    close(paths.exports_per_yen(2030).unwrap(), 2.8177, TO);
    close(paths.exports_per_yen(2035).unwrap(), 5.1891, TO);
}

/// What decides the ratios: how a loss is read, and what a yen of support brings.
#[test]
fn the_gain_and_the_loss_decide_the_ratios() {
    let with = |id, value| reported_plan().parameter(id, value).paths();
    let lost_profit = with(ParameterId::LossAsGain, 1.0);
    close(lost_profit.ratio(2035).unwrap(), 0.8600, TO);
    close(lost_profit.ratio(2040).unwrap(), 1.0059, TO);
    assert_eq!(lost_profit.payback_year(), Some(2040));
    let lost_sales = with(ParameterId::LossAsGain, 0.15);
    close(lost_sales.ratio(2035).unwrap(), 0.7499, TO);
    close(lost_sales.ratio(2040).unwrap(), 0.7794, TO);
    assert_eq!(lost_sales.payback_year(), None);
    close(with(ParameterId::SupportGain, 3.0).ratio(2035).unwrap(), 1.160, 5e-4);
}

/// No gain without the exports that bring it.
#[test]
fn a_gain_is_never_more_than_its_exports() {
    let with = |gain| {
        let plan = reported_plan().parameter(ParameterId::SupportReturn, 1.5);
        plan.parameter(ParameterId::SupportGain, gain).paths()
    };
    assert_eq!(with(2.0), with(1.5));
    assert_ne!(with(1.4).ratio(2035), with(1.5).ratio(2035));
}

#[test]
fn the_worlds_trend() {
    let row = reported_plan()
        .parameter(ParameterId::LongRunGrowth, 0.081)
        .parameter(ParameterId::GrowthPersistence, 0.5)
        .in_2030();
    close(row.exports_base_usd_bn, 178.0936, TO);
}

#[test]
fn other_ways_to_count_adopters() {
    let with = |adopters| reported_plan().choice(ChoiceId::InitialAdopters, adopters).in_2030();
    close(with(11.0).adopters, 20.3751, TO);
    close(with(38.0).adopters, 46.9587, TO);
}

#[test]
fn a_programme_that_starts_in_2029() {
    let plan = reported_plan().choice(ChoiceId::FirstBudgetYear, 2029.0).bn([10, 12, 8]);
    let paths = plan.paths();
    close(paths.goal_year().exports_support_usd_bn, 0.4854, TO);
    close(paths.goal_year().adopters, 7.6130, TO);
    close(paths.ratio(2035).unwrap(), 0.8366, TO);
    assert_eq!(paths.payback_year(), None);
    assert_eq!(paths.cost_per_country_jpy_bn(2030), None);
    assert!(paths.cost_per_country_jpy_bn(2035).is_some());
}

#[test]
fn the_base_year_moves_2030_from_150_to_127() {
    let base = |year| reported_plan().choice(ChoiceId::BaseYear, year).in_2030();
    close(base(2021.0).exports_usd_bn.round(), 150.0, 0.0);
    close(base(2025.0).exports_usd_bn.round(), 127.0, 0.0);
}

#[test]
fn growth_that_the_goal_needs() {
    let paths = reported_plan().paths();
    close(paths.needed_growth(2024, 200.0, 2030).unwrap(), 0.126_29, TO);
    let last = paths.needed_growth(2029, 200.0, 2030).unwrap();
    close(paths.at(2029).unwrap().exports_usd_bn * (1.0 + last), 200.0, 1e-9);
}

#[test]
fn the_goal_year_alone_is_the_paths_goal_year() {
    let inputs = reported_plan().inputs().unwrap();
    assert_eq!(model::goal_year(&inputs), *model::central(&inputs).goal_year());
}

#[test]
fn the_steps_of_2030_lead_to_its_results() {
    let inputs = reported_plan().inputs().unwrap();
    let steps = workings(&inputs, 2030);
    close(steps.growth, 131.7678 / 126.3340 - 1.0, TO);
    // b·(1 − ρ^(t − s)) under a constant budget.
    close(steps.capability[1], 11.25, TO);
    close(steps.capability_before[1], 10.5, TO);
    close((10.0 * 12.0 * steps.effect[1] + 0.83 * 8.0 * steps.effect[2]) / 155.2, 0.7799, TO);
    close(steps.pull, 0.6 * steps.delayed_effect[0] + 0.4 * steps.delayed_effect[2], TO);
    close(steps.hazard, steps.hazard_before + 1.6 + 1.5 * steps.pull, TO);
    close(steps.adopters_left * (1.0 - (-steps.hazard / steps.adopters_left).exp()), 9.4676, TO);
}

#[test]
fn benefits_over_costs_are_the_ratio() {
    let paths = reported_plan().paths();
    for year in [2030, 2035] {
        close(paths.benefits_jpy_bn(year) / paths.costs_jpy_bn(), paths.ratio(year).unwrap(), TO);
        let per_yen = paths.exports_to_jpy_bn(year) / paths.spent_jpy_bn();
        close(per_yen, paths.exports_per_yen(year).unwrap(), 1e-12);
    }
}
