//! Equation 7: benefits, costs, their ratio and the year in which it reaches one; exports for a yen.
//!
//! Benefits to a year T are `Σ_{t=s..T} (min(G, R_S)·Bref_S·ψ_S,t + η·LA_t)(1+r)^−(t−s)`, costs are
//! `(1 + κ)·Σ_{t=s..2030} Σ_p b_p,t (1+r)^−(t−s)`. Exports from rules (XR) are left out: they
//! overlap the loss avoided. Exports for a yen are `Σ_{t=s..T} ΔX_t·E / Σ_{t=s..2030} Σ_p b_p,t`.

use crate::growth::compounded;
use crate::inputs::Inputs;
use crate::parameter::ParameterId;
use crate::pillar::Pillar;
use crate::row::YearRow;
use crate::year::{GOAL_YEAR, HORIZON, Series, Year};

/// Sums of benefits and costs, JPY bn.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Appraisal {
    first_year: Year,
    /// Discounted, from the first budget year to each year.
    benefits: Series,
    /// Discounted, with the cost of public funds.
    costs: f64,
    /// ΔX in yen, undiscounted, from the first budget year to each year.
    exports: Series,
    /// All budgets, undiscounted.
    spent: f64,
    /// Undiscounted, of the two pillars that win countries.
    negotiation_and_cooperation: f64,
}

impl Appraisal {
    /// From the years of a path.
    pub(crate) fn new(inputs: &Inputs, rows: &[YearRow]) -> Self {
        let choices = inputs.choices();
        let spent = |pillar| inputs.spent_jpy_bn(pillar);
        let mut appraisal = Self {
            first_year: choices.first_budget_year,
            benefits: Series::ZERO,
            costs: 0.0,
            exports: Series::ZERO,
            spent: Pillar::ALL.map(spent).iter().sum(),
            negotiation_and_cooperation: spent(Pillar::Negotiation) + spent(Pillar::Cooperation),
        };
        let loss_as_gain = inputs.parameters()[ParameterId::LossAsGain];
        let (mut benefits, mut exports) = (0.0, 0.0);
        for row in rows.iter().filter(|row| row.year >= choices.first_budget_year) {
            let discount = compounded(choices.discount_rate, choices.first_budget_year - row.year);
            benefits +=
                (row.support_gain_jpy_bn + loss_as_gain * row.loss_avoided_jpy_bn) * discount;
            exports += row.exports_difference_usd_bn() * choices.exchange_rate;
            appraisal.benefits.put(row.year, benefits);
            appraisal.exports.put(row.year, exports);
            appraisal.costs += row.cost_jpy_bn * discount;
        }
        appraisal.costs *= 1.0 + choices.public_funds_cost;
        appraisal
    }

    /// Benefits to a year over all costs. None without costs and outside the path.
    pub(crate) fn ratio(&self, until: Year) -> Option<f64> {
        self.over(until, self.benefits.at(until), self.costs)
    }

    /// ΔX to a year over all budgets, both in yen. None without budgets and outside the path.
    pub(crate) fn exports_per_yen(&self, until: Year) -> Option<f64> {
        self.over(until, self.exports.at(until), self.spent)
    }

    fn over(&self, until: Year, amount: f64, cost: f64) -> Option<f64> {
        let defined = cost > 0.0 && (self.first_year..=HORIZON).contains(&until);
        let ratio = amount / cost;
        (defined && ratio.is_finite()).then_some(ratio)
    }

    /// Discounted benefits from the first budget year to a year, JPY bn.
    pub(crate) fn benefits(&self, until: Year) -> f64 {
        self.benefits.at(until)
    }

    /// All discounted costs, JPY bn.
    pub(crate) const fn costs(&self) -> f64 {
        self.costs
    }

    /// ΔX in yen from the first budget year to a year, undiscounted, JPY bn.
    pub(crate) fn exports(&self, until: Year) -> f64 {
        self.exports.at(until)
    }

    /// All budgets, undiscounted, JPY bn.
    pub(crate) const fn spent(&self) -> f64 {
        self.spent
    }

    /// The first year, from the goals' year on, to which benefits reach costs.
    pub(crate) fn payback_year(&self) -> Option<Year> {
        (GOAL_YEAR..=HORIZON).find(|&year| self.ratio(year).is_some_and(|ratio| ratio >= 1.0))
    }

    /// JPY bn that an extra adopter costs. None without extra adopters.
    pub(crate) fn cost_per_country(&self, extra_adopters: f64) -> Option<f64> {
        let cost = self.negotiation_and_cooperation / extra_adopters;
        (extra_adopters > 0.0 && cost.is_finite()).then_some(cost)
    }
}
