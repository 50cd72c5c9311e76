//! The results as JSON. Numbers without a value (not finite, or undefined) are null.

use model::{APPRAISAL_YEARS, HORIZON, Paths, Year, YearRow};
use scenario::Scenario;
use serde::Serialize;

#[derive(Serialize)]
struct Output<'a> {
    scenarios: Vec<OneScenario<'a>>,
}

#[derive(Serialize)]
struct OneScenario<'a> {
    name: &'a str,
    years: Vec<OneYear>,
    ratio_2030: Option<f64>,
    ratio_2035: Option<f64>,
    ratio_2040: Option<f64>,
    payback_year: Option<Year>,
    cost_per_country_2030_jpy_bn: Option<f64>,
    cost_per_country_2035_jpy_bn: Option<f64>,
    exports_per_yen_2030: Option<f64>,
    exports_per_yen_2035: Option<f64>,
}

#[derive(Serialize)]
struct OneYear {
    year: Year,
    exports_usd_bn: f64,
    exports_base_usd_bn: f64,
    exports_support_usd_bn: f64,
    exports_rules_usd_bn: f64,
    adopters: f64,
    adopters_base: f64,
    constrained_share: f64,
    constrained_share_base: f64,
    loss_avoided_jpy_bn: f64,
    cost_jpy_bn: f64,
}

/// The results of the scenarios, in their order.
pub(crate) fn json(scenarios: &[Scenario]) -> serde_json::Result<String> {
    let scenarios =
        scenarios.iter().map(|scenario| one(scenario.name(), &scenario.central())).collect();
    serde_json::to_string(&Output { scenarios })
}

fn one<'a>(name: &'a str, paths: &Paths) -> OneScenario<'a> {
    let [ratio_2030, ratio_2035] = APPRAISAL_YEARS.map(|until| paths.ratio(until));
    let [cost_per_country_2030_jpy_bn, cost_per_country_2035_jpy_bn] =
        APPRAISAL_YEARS.map(|until| paths.cost_per_country_jpy_bn(until));
    let [exports_per_yen_2030, exports_per_yen_2035] =
        APPRAISAL_YEARS.map(|until| paths.exports_per_yen(until));
    OneScenario {
        name,
        years: paths.rows().iter().map(OneYear::from).collect(),
        ratio_2030,
        ratio_2035,
        ratio_2040: paths.ratio(HORIZON),
        payback_year: paths.payback_year(),
        cost_per_country_2030_jpy_bn,
        cost_per_country_2035_jpy_bn,
        exports_per_yen_2030,
        exports_per_yen_2035,
    }
}

impl From<&YearRow> for OneYear {
    fn from(row: &YearRow) -> Self {
        Self {
            year: row.year,
            exports_usd_bn: row.exports_usd_bn,
            exports_base_usd_bn: row.exports_base_usd_bn,
            exports_support_usd_bn: row.exports_support_usd_bn,
            exports_rules_usd_bn: row.exports_rules_usd_bn,
            adopters: row.adopters,
            adopters_base: row.adopters_base,
            constrained_share: row.constrained_share,
            constrained_share_base: row.constrained_share_base,
            loss_avoided_jpy_bn: row.loss_avoided_jpy_bn,
            cost_jpy_bn: row.cost_jpy_bn,
        }
    }
}
