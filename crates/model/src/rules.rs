//! Equation 5: exports that come from the rules of extra adopters.
//!
//! `XR_t = XB_t·ς·β·ΔA_t`.

use crate::inputs::Inputs;
use crate::parameter::ParameterId;

/// XR in USD bn, from the market's exports in USD bn and the extra adopters.
pub(crate) fn exports(inputs: &Inputs, market: f64, extra_adopters: f64) -> f64 {
    let share = inputs.parameters()[ParameterId::AdopterShare];
    let effect = inputs.parameters()[ParameterId::RuleEffect];
    market * share * effect * extra_adopters
}
