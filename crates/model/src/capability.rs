//! Equation 2: what a pillar can do after years of budget.
//!
//! Money of a year acts from the next one and wears off:
//! `C_t = ρ·C_{t−1} + (1 − ρ)·b_{t−1}`, zero up to the first budget year. A further yen does less
//! the more there is: `ψ_t = ln(1 + C_t/K) / ln(1 + Bref/K)`, which is 1 at the reported budget in
//! its steady state.

use crate::inputs::Inputs;
use crate::parameter::ParameterId;
use crate::pillar::{PerPillar, Pillar};
use crate::year::{Series, Year};

/// C in JPY bn a year, for a budget in JPY bn by year that is zero in the years that don't count.
pub(crate) fn capability(inputs: &Inputs, budget: impl Fn(Year) -> f64) -> Series {
    let persistence = inputs.parameters()[ParameterId::CapabilityPersistence];
    let mut capability = 0.0;
    Series::from_fn(|year| {
        capability = persistence * capability + (1.0 - persistence) * budget(year - 1);
        capability
    })
}

/// ψ of a capability in JPY bn a year.
pub(crate) fn effect(inputs: &Inputs, pillar: Pillar, capability: f64) -> f64 {
    let half = inputs.parameters()[ParameterId::HalfEffectBudget];
    let reference = inputs.reported().reference_budgets[pillar.index()];
    libm::log1p(capability / half) / libm::log1p(reference / half)
}

/// ψ of every pillar and year under the inputs' budgets.
pub(crate) fn effects(inputs: &Inputs) -> PerPillar<Series> {
    PerPillar::from_fn(|pillar| {
        let capability = capability(inputs, |year| inputs.pillar_budget_jpy_bn(pillar, year));
        Series::from_fn(|year| effect(inputs, pillar, capability.at(year)))
    })
}
