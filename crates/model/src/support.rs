//! Equation 3: exports that support to companies and cooperation bring directly, and what of
//! them is gain (equation 7).
//!
//! `XA_t = (R_S·Bref_S·ψ_S,t + R_C·Bref_C·ψ_C,t) / E`. Negotiation brings none: it acts on rules.

use crate::inputs::Inputs;
use crate::parameter::ParameterId;
use crate::pillar::Pillar;

/// What one pillar adds to XA in USD bn, at an effect ψ.
pub(crate) fn exports(inputs: &Inputs, pillar: Pillar, effect: f64) -> f64 {
    let dollars_per_dollar = match pillar {
        Pillar::Negotiation => return 0.0,
        Pillar::Expansion => inputs.parameters()[ParameterId::SupportReturn],
        Pillar::Cooperation => inputs.parameters()[ParameterId::CooperationReturn],
    };
    let reference = inputs.reported().reference_budgets[pillar.index()];
    dollars_per_dollar * reference * effect / inputs.choices().exchange_rate
}

/// Gain (value added or profit) in JPY bn a year from the expansion budget, at its effect ψ:
/// `min(G, R_S)·Bref_S·ψ_S`. Bounded by the exports, since a gain beyond them would have no cause.
/// Cooperation's gain has no study and is left out.
pub(crate) fn gain(inputs: &Inputs, effect: f64) -> f64 {
    let parameters = inputs.parameters();
    let per_yen = parameters[ParameterId::SupportGain].min(parameters[ParameterId::SupportReturn]);
    per_yen * inputs.reported().reference_budgets[Pillar::Expansion.index()] * effect
}
