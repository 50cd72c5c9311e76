//! One year of a path: what it holds, and how the equations work it out.

use crate::inputs::Inputs;
use crate::pillar::{PerPillar, Pillar};
use crate::year::{Series, Year};
use crate::{adoption, capability, constraint, market, rules, support};

/// One year of a path.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct YearRow {
    /// The calendar year.
    pub year: Year,
    /// X: Japan's digital services exports, USD bn.
    pub exports_usd_bn: f64,
    /// XB: those without the programme, USD bn.
    pub exports_base_usd_bn: f64,
    /// XA: what support and cooperation add, USD bn.
    pub exports_support_usd_bn: f64,
    /// XR: what the rules of extra adopters add, USD bn.
    pub exports_rules_usd_bn: f64,
    /// A: countries that have adopted the rules.
    pub adopters: f64,
    /// A without the programme.
    pub adopters_base: f64,
    /// c: share of companies that data localization constrains.
    pub constrained_share: f64,
    /// cB: that share without the programme.
    pub constrained_share_base: f64,
    /// LA: opportunity loss avoided, JPY bn a year.
    pub loss_avoided_jpy_bn: f64,
    /// Value added or profit from support, `min(G, R_S)·Bref_S·ψ_S`, undiscounted, JPY bn a year.
    pub support_gain_jpy_bn: f64,
    /// The programme's budget in this year over all pillars, undiscounted, JPY bn.
    pub cost_jpy_bn: f64,
    /// ΔA, exact where A and A without the programme are nearly equal.
    pub(crate) extra_adopters: f64,
}

impl YearRow {
    /// ΔX: the programme's difference in exports, USD bn.
    pub fn exports_difference_usd_bn(&self) -> f64 {
        self.exports_support_usd_bn + self.exports_rules_usd_bn
    }

    /// ΔA: the programme's difference in countries.
    pub fn adopters_difference(&self) -> f64 {
        self.extra_adopters
    }
}

/// What one year hands on to the next; everything else follows within a year.
pub(crate) struct Curves {
    market: Series,
    effects: PerPillar<Series>,
    added_cumulated_hazard: Series,
}

impl Curves {
    pub(crate) fn new(inputs: &Inputs) -> Self {
        let effects = capability::effects(inputs);
        let added_cumulated_hazard = adoption::added_cumulated_hazards(inputs, &effects);
        Self { market: market::exports(inputs), effects, added_cumulated_hazard }
    }

    /// A year, by every equation in its order.
    pub(crate) fn row(&self, inputs: &Inputs, year: Year) -> YearRow {
        let exports_base = self.market.at(year);
        let support = Pillar::ALL
            .map(|pillar| support::exports(inputs, pillar, self.effects[pillar].at(year)))
            .iter()
            .sum();
        let base = adoption::cumulated_hazard_base(inputs, year);
        let added = self.added_cumulated_hazard.at(year);
        let extra_adopters = adoption::extra_adopters(inputs, base, added);
        let rules = rules::exports(inputs, exports_base, extra_adopters);
        let constraint = constraint::constraint(inputs, year, extra_adopters);
        YearRow {
            year,
            exports_usd_bn: exports_base + support + rules,
            exports_base_usd_bn: exports_base,
            exports_support_usd_bn: support,
            exports_rules_usd_bn: rules,
            adopters: adoption::adopters(inputs, base + added),
            adopters_base: adoption::adopters(inputs, base),
            constrained_share: constraint.share,
            constrained_share_base: constraint.share_base,
            loss_avoided_jpy_bn: constraint.loss_avoided,
            support_gain_jpy_bn: support::gain(inputs, self.effects[Pillar::Expansion].at(year)),
            cost_jpy_bn: inputs.budget_jpy_bn(year),
            extra_adopters,
        }
    }
}
