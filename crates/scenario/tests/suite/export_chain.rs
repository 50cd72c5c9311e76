//! From a year's money to exports, step by step.

use model::Pillar;
use scenario::analysis::ExportChain;
use scenario::{AssumptionId, Balance, Edit, Scenario};

use crate::{after, set};

#[test]
fn the_chain_of_the_reports_plan_is_what_the_description_states() {
    let chain = ExportChain::of(&Scenario::reported());
    let near = |value: f64, wanted: f64| assert!((value - wanted).abs() < 5e-4, "{value} {wanted}");
    near(chain.money_usd_bn, 0.1933);
    near(chain.expansion.money_usd_bn, 0.0773);
    near(chain.expansion.undiminished_usd_bn(), 0.7732);
    assert_eq!(chain.expansion.diminishing.to_bits(), 1.0_f64.to_bits());
    near(chain.expansion.exports_usd_bn + chain.cooperation.exports_usd_bn, 0.7799);
    near(chain.rules.exports_usd_bn, 0.0367);
    near(chain.exports_usd_bn, 0.8166);
}

#[test]
fn the_steps_of_the_chain_come_to_the_difference() {
    let report = Scenario::reported();
    let all_ends = AssumptionId::all().flat_map(|id| {
        let report = Scenario::reported();
        id.ends().into_iter().filter_map(move |end| report.with_assumption(id, end))
    });
    let nothing = Pillar::ALL.into_iter().fold(report.clone(), |plan, it| plan.without(it));
    for scenario in all_ends.chain(Pillar::ALL.map(|it| report.without(it))).chain([nothing]) {
        let ExportChain { expansion, cooperation, rules, exports_usd_bn, .. } =
            ExportChain::of(&scenario);
        let row = scenario.goal_year();
        let support = expansion.exports_usd_bn + cooperation.exports_usd_bn;
        let factors =
            rules.market_usd_bn * rules.adopter_share * rules.rule_effect * rules.extra_adopters;
        let same = |one: f64, other: f64| {
            assert!((one - other).abs() <= 1e-12 * other.abs().max(1.0), "{one} {other}");
        };
        same(support, row.exports_support_usd_bn);
        same(factors, rules.exports_usd_bn);
        same(support + rules.exports_usd_bn, exports_usd_bn);
    }
}

#[test]
fn a_further_yen_brings_less_and_a_smaller_budget_more_for_each() {
    let of = |jpy_bn: i64| {
        let edits = [Edit::Balance(Balance::Free), set(Pillar::Expansion, jpy_bn * 1_000)];
        ExportChain::of(after(edits).unwrap().scenario()).expansion
    };
    assert!(of(6).diminishing > 1.0 && of(24).diminishing < 1.0);
    assert!(of(24).steady_usd_bn() > of(12).steady_usd_bn());
}
