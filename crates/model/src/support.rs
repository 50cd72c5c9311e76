//! Equation 3: exports that support to companies and cooperation bring directly, and what of
//! them is gain (equation 7).
//!
//! `XA_t = (R_S·Bref_S·ψ_S,t + R_C·Bref_C·ψ_C,t) / E`. Negotiation brings none: it acts on rules.

use crate::capability;
use crate::inputs::Inputs;
use crate::parameter::ParameterId;
use crate::pillar::Pillar;
use crate::year::Year;

/// What lies between a pillar's yearly budget and the exports that it brings directly.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SupportSteps {
    /// Exports from a dollar of the reported budget in steady state, USD per USD.
    pub exports_per_dollar: f64,
    /// The reported budget, JPY bn a year.
    pub reference_jpy_bn: f64,
    /// ψ if the pillar got the same for good.
    pub steady_effect: f64,
    /// ψ in the year.
    pub effect: f64,
}

/// The steps of a pillar that gets `yearly_jpy_bn` on average, in a year.
pub fn support_steps(
    inputs: &Inputs,
    pillar: Pillar,
    yearly_jpy_bn: f64,
    year: Year,
) -> SupportSteps {
    SupportSteps {
        exports_per_dollar: exports_per_dollar(inputs, pillar),
        reference_jpy_bn: inputs.reported().reference_budgets[pillar.index()],
        steady_effect: capability::effect(inputs, pillar, yearly_jpy_bn),
        effect: capability::effects(inputs)[pillar].at(year),
    }
}

/// What one pillar adds to XA in USD bn, at an effect ψ.
pub(crate) fn exports(inputs: &Inputs, pillar: Pillar, effect: f64) -> f64 {
    let reference = inputs.reported().reference_budgets[pillar.index()];
    exports_per_dollar(inputs, pillar) * reference * effect / inputs.choices().exchange_rate
}

fn exports_per_dollar(inputs: &Inputs, pillar: Pillar) -> f64 {
    match pillar {
        Pillar::Negotiation => 0.0,
        Pillar::Expansion => inputs.parameters()[ParameterId::SupportReturn],
        Pillar::Cooperation => inputs.parameters()[ParameterId::CooperationReturn],
    }
}

/// Gain (value added or profit) in JPY bn a year from the expansion budget, at its effect ψ:
/// `min(G, R_S)·Bref_S·ψ_S`. Bounded by the exports, since a gain beyond them would have no cause.
/// Cooperation's gain has no study and is left out.
pub(crate) fn gain(inputs: &Inputs, effect: f64) -> f64 {
    let parameters = inputs.parameters();
    let per_yen = parameters[ParameterId::SupportGain].min(parameters[ParameterId::SupportReturn]);
    per_yen * inputs.reported().reference_budgets[Pillar::Expansion.index()] * effect
}
