//! Equation 7: benefits, costs, their ratio and the year in which it reaches one.
//!
//! Benefits to a year T are `Σ_{t=s..T} (π·XA_t·E + LA_t)(1+r)^−(t−s)`, costs are
//! `(1 + κ)·Σ_{t=s..2030} Σ_p b_p,t (1+r)^−(t−s)`. Exports from rules (XR) are left out: they
//! overlap the loss avoided.

use crate::growth::compounded;
use crate::inputs::Inputs;
use crate::parameter::ParameterId;
use crate::pillar::Pillar;
use crate::row::YearRow;
use crate::year::{GOAL_YEAR, HORIZON, Series, Year};

/// Discounted benefits and costs, JPY bn.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Appraisal {
    first_year: Year,
    /// From the first budget year to each year.
    benefits: Series,
    costs: f64,
    /// Undiscounted, of the two pillars that win countries.
    negotiation_and_cooperation: f64,
}

impl Appraisal {
    /// From the years of a path.
    pub(crate) fn new(inputs: &Inputs, rows: &[YearRow]) -> Self {
        let choices = inputs.choices();
        let first_year = choices.first_budget_year;
        let gain = inputs.parameters()[ParameterId::GainPerExport];
        let mut appraisal = Self {
            first_year,
            benefits: Series::ZERO,
            costs: 0.0,
            negotiation_and_cooperation: 0.0,
        };
        let mut benefits = 0.0;
        for row in rows.iter().filter(|row| row.year >= first_year) {
            let discount = compounded(choices.discount_rate, first_year - row.year);
            let exports = row.exports_support_usd_bn * choices.exchange_rate;
            benefits += (gain * exports + row.loss_avoided_jpy_bn) * discount;
            appraisal.benefits.put(row.year, benefits);
            appraisal.costs += row.cost_jpy_bn * discount;
        }
        appraisal.costs *= 1.0 + choices.public_funds_cost;
        appraisal.negotiation_and_cooperation =
            inputs.spent_jpy_bn(Pillar::Negotiation) + inputs.spent_jpy_bn(Pillar::Cooperation);
        appraisal
    }

    /// Benefits to a year over all costs. None without costs and outside the path.
    pub(crate) fn ratio(&self, until: Year) -> Option<f64> {
        let defined = self.costs > 0.0 && (self.first_year..=HORIZON).contains(&until);
        let ratio = self.benefits.at(until) / self.costs;
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
