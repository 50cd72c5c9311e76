//! Equation 3: exports that support to companies and cooperation bring directly.
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
