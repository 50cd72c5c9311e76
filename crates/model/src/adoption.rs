//! Equation 4: countries that adopt the rules.
//!
//! `u_t = ω·ψ_N,t−D + (1 − ω)·ψ_C,t−D`; `H` is 0 in 2025 and before, then
//! `H_t = H_{t−1} + h0 + h1·u_t`; `A_t = A0 + m·(1 − e^(−H_t/m))` with m countries left to win.

use crate::inputs::Inputs;
use crate::parameter::ParameterId;
use crate::pillar::{PerPillar, Pillar};
use crate::year::{LAST_YEAR_WITHOUT_ADOPTION, Series, Year};

/// What one pillar adds to u at an effect ψ of `adoption_delay` years before.
pub(crate) fn pull(inputs: &Inputs, pillar: Pillar, effect: f64) -> f64 {
    let negotiation = inputs.parameters()[ParameterId::NegotiationWeight];
    match pillar {
        Pillar::Negotiation => negotiation * effect,
        Pillar::Expansion => 0.0,
        Pillar::Cooperation => (1.0 - negotiation) * effect,
    }
}

/// A at a cumulated hazard H, in countries.
pub(crate) fn adopters(inputs: &Inputs, hazard: f64) -> f64 {
    let left = inputs.adopters_left();
    // expm1: for a large pool the difference from 1 is all that counts.
    f64::from(inputs.choices().initial_adopters) - left * libm::expm1(-hazard / left)
}

/// ΔA: what a hazard added to the baseline's wins. Not worked out as the difference of two A, which
/// would leave only rounding where few countries are left.
pub(crate) fn extra_adopters(inputs: &Inputs, base: f64, added: f64) -> f64 {
    let left = inputs.adopters_left();
    -left * libm::exp(-base / left) * libm::expm1(-added / left)
}

/// H in a year without the programme.
pub(crate) fn cumulated_hazard_base(inputs: &Inputs, year: Year) -> f64 {
    let years = (year - LAST_YEAR_WITHOUT_ADOPTION).max(0);
    f64::from(years) * inputs.parameters()[ParameterId::BaselineAdoption]
}

/// What a sum of u adds to H.
pub(crate) fn added_cumulated_hazard(inputs: &Inputs, pulls: f64) -> f64 {
    inputs.parameters()[ParameterId::ProgrammeAdoption] * pulls
}

/// What the programme adds to H, by year.
pub(crate) fn added_cumulated_hazards(inputs: &Inputs, effects: &PerPillar<Series>) -> Series {
    let mut pulls = 0.0;
    Series::from_fn(|year| {
        if year > LAST_YEAR_WITHOUT_ADOPTION {
            let then = year - inputs.choices().adoption_delay;
            for pillar in Pillar::ALL {
                pulls += pull(inputs, pillar, effects[pillar].at(then));
            }
        }
        added_cumulated_hazard(inputs, pulls)
    })
}
