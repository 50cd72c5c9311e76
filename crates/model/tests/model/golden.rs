//! The golden central path, to 1e-4.

use model::{ChoiceId, ParameterId, workings};

use crate::plan::{close, reported_plan};

const TO: f64 = 1e-4;

#[test]
fn the_market_of_the_reported_plan() {
    let paths = reported_plan().paths();
    let golden = [106.526, 112.8110, 118.8351, 125.0478, 131.5573, 138.3998];
    for (year, exports) in (2025..).zip(golden) {
        close(paths.at(year).unwrap().exports_base_usd_bn, exports, TO);
    }
}

#[test]
fn the_support_of_the_reported_plan() {
    let paths = reported_plan().paths();
    for (year, exports) in (2027..).zip([0.7150, 0.9771, 1.0931, 1.1480]) {
        close(paths.at(year).unwrap().exports_support_usd_bn, exports, TO);
    }
    for year in 2024..=2026 {
        close(paths.at(year).unwrap().exports_support_usd_bn, 0.0, 0.0);
    }
}

#[test]
fn the_reported_plan_in_2030() {
    let row = reported_plan().in_2030();
    close(row.adopters, 6.7724, TO);
    close(row.adopters_base, 4.8470, TO);
    close(row.exports_rules_usd_bn, 0.0400, TO);
    close(row.exports_usd_bn, 139.5878, TO);
    close(row.constrained_share, 0.5025, TO);
    close(row.loss_avoided_jpy_bn, 1.7243, TO);
    close(row.cost_jpy_bn, 30.0, 0.0);
}

#[test]
fn the_money_of_the_reported_plan() {
    let paths = reported_plan().paths();
    close(paths.ratio(2030).unwrap(), 0.5538, TO);
    close(paths.ratio(2035).unwrap(), 0.9879, TO);
    assert_eq!(paths.payback_year(), Some(2036));
    close(paths.cost_per_country_jpy_bn().unwrap(), 46.743, 1e-3);
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
    close(with(11.0).adopters, 17.7256, TO);
    close(with(38.0).adopters, 44.513, 1e-3);
}

#[test]
fn a_programme_that_starts_in_2029() {
    let plan = reported_plan().choice(ChoiceId::FirstBudgetYear, 2029.0).bn([10, 12, 8]);
    let paths = plan.paths();
    close(paths.goal_year().exports_support_usd_bn, 0.7150, TO);
    close(paths.goal_year().adopters, 4.8470, TO);
    close(paths.ratio(2035).unwrap(), 1.0186, TO);
    assert_eq!(paths.cost_per_country_jpy_bn(), None);
}

#[test]
fn the_base_year_moves_2030_from_161_to_132() {
    let base = |year| reported_plan().choice(ChoiceId::BaseYear, year).in_2030();
    close(base(2021.0).exports_base_usd_bn.round(), 161.0, 0.0);
    close(base(2025.0).exports_base_usd_bn.round(), 132.0, 0.0);
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
    close(steps.growth, 138.3998 / 131.5573 - 1.0, TO);
    // b·(1 − ρ^(t − s)) under a constant budget.
    close(steps.capability[1], 11.25, TO);
    close(steps.capability_before[1], 10.5, TO);
    close((15.0 * 12.0 * steps.effect[1] + 0.8 * 8.0 * steps.effect[2]) / 155.2, 1.1480, TO);
    close(steps.pull, 0.6 * steps.delayed_effect[0] + 0.4 * steps.delayed_effect[2], TO);
    close(steps.hazard, steps.hazard_before + 1.0 + 1.5 * steps.pull, TO);
    close(steps.adopters_left * (1.0 - (-steps.hazard / steps.adopters_left).exp()), 6.7724, TO);
}

#[test]
fn benefits_over_costs_are_the_ratio() {
    let paths = reported_plan().paths();
    for year in [2030, 2035] {
        close(paths.benefits_jpy_bn(year) / paths.costs_jpy_bn(), paths.ratio(year).unwrap(), TO);
    }
}
