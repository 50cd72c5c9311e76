//! Why the programme adds what it adds: from a year's money to the exports of [`GOAL_YEAR`], step by
//! step, each step the product of what stands before it.

use model::{GOAL_YEAR, JPY_MILLION_PER_BN, ParameterId, Pillar, SupportSteps, support_steps};

use crate::scenario::Scenario;

/// The steps, on central values.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ExportChain {
    /// The money of all pillars in a year, USD billion; the mean where years differ.
    pub money_usd_bn: f64,
    /// What the money of corporate expansion brings.
    pub expansion: SupportChain,
    /// What the money of capacity building brings directly.
    pub cooperation: SupportChain,
    /// What the rules bring.
    pub rules: RulesChain,
    /// ΔX in [`GOAL_YEAR`], USD billion: what the three come to.
    pub exports_usd_bn: f64,
}

/// From a pillar's money to exports: the product of all but the last.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SupportChain {
    /// The pillar's money in a year, USD billion; the mean where years differ.
    pub money_usd_bn: f64,
    /// Exports from a dollar of the reported budget in steady state, USD per USD.
    pub exports_per_dollar: f64,
    /// What diminishing returns make of that: 1 at the reported budget, less with more money, and more
    /// with less. 1 without money.
    pub diminishing: f64,
    /// The share of it that has come by [`GOAL_YEAR`]; above 1 where later years got more than the mean.
    pub arrived: f64,
    /// In [`GOAL_YEAR`], USD billion.
    pub exports_usd_bn: f64,
}

/// From the market to the exports that rules bring: the product of all but the last.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RulesChain {
    /// Exports without the programme, USD billion.
    pub market_usd_bn: f64,
    /// One adopter's share of them.
    pub adopter_share: f64,
    /// How much more an adopter buys, as a share.
    pub rule_effect: f64,
    /// Countries that adopt because of the programme, expected number.
    pub extra_adopters: f64,
    /// In [`GOAL_YEAR`], USD billion.
    pub exports_usd_bn: f64,
}

impl ExportChain {
    /// Of a scenario.
    pub fn of(scenario: &Scenario) -> Self {
        let row = scenario.goal_year();
        let inputs = scenario.inputs();
        Self {
            money_usd_bn: usd_bn(scenario, scenario.yearly_total().mean()),
            expansion: SupportChain::of(scenario, Pillar::Expansion),
            cooperation: SupportChain::of(scenario, Pillar::Cooperation),
            rules: RulesChain {
                market_usd_bn: row.exports_base_usd_bn,
                adopter_share: inputs.parameters()[ParameterId::AdopterShare],
                rule_effect: inputs.parameters()[ParameterId::RuleEffect],
                extra_adopters: row.adopters_difference(),
                exports_usd_bn: row.exports_rules_usd_bn,
            },
            exports_usd_bn: row.exports_difference_usd_bn(),
        }
    }
}

impl SupportChain {
    fn of(scenario: &Scenario, pillar: Pillar) -> Self {
        let yearly = scenario.yearly(pillar).mean();
        let yearly_jpy_bn = jpy_bn(yearly);
        let SupportSteps { exports_per_dollar, reference_jpy_bn, steady_effect, effect } =
            support_steps(&scenario.inputs(), pillar, yearly_jpy_bn, GOAL_YEAR);
        let money_usd_bn = usd_bn(scenario, yearly);
        let share = |part: f64, whole: f64| if whole > 0.0 { part / whole } else { 1.0 };
        let diminishing = share(reference_jpy_bn * steady_effect, yearly_jpy_bn);
        let arrived = share(effect, steady_effect);
        Self {
            money_usd_bn,
            exports_per_dollar,
            diminishing,
            arrived,
            exports_usd_bn: money_usd_bn * exports_per_dollar * diminishing * arrived,
        }
    }

    /// Before diminishing returns and before it has all come, USD billion a year.
    pub fn undiminished_usd_bn(&self) -> f64 {
        self.money_usd_bn * self.exports_per_dollar
    }

    /// What the money brings once all has come, USD billion a year.
    pub fn steady_usd_bn(&self) -> f64 {
        self.undiminished_usd_bn() * self.diminishing
    }
}

fn jpy_bn(jpy_million: f64) -> f64 {
    jpy_million / JPY_MILLION_PER_BN as f64
}

/// JPY million at the scenario's exchange rate.
fn usd_bn(scenario: &Scenario, jpy_million: f64) -> f64 {
    jpy_bn(jpy_million) / scenario.choices().exchange_rate
}
