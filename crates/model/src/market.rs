//! Equation 1: exports that the market brings without the programme.
//!
//! The last reported growth fades towards the long-run rate:
//! `g_t = g∞ + (g0 − g∞)·λ^k`, `XB_t = XB_{t−1}·(1 + g_t)` from `X0` in the base year,
//! `k = t − base year`.

use crate::inputs::Inputs;
use crate::parameter::ParameterId;
use crate::year::Series;

/// XB in USD bn from the base year on; zero before it.
pub(crate) fn exports(inputs: &Inputs) -> Series {
    let long_run = inputs.parameters()[ParameterId::LongRunGrowth];
    let persistence = inputs.parameters()[ParameterId::GrowthPersistence];
    let base_year = inputs.choices().base_year;
    let mut exports = inputs.reported().base_exports;
    let mut excess = inputs.reported().last_growth - long_run;
    Series::from_fn(|year| {
        if year < base_year {
            return 0.0;
        }
        if year > base_year {
            excess *= persistence;
            exports *= 1.0 + long_run + excess;
        }
        exports
    })
}
