//! Equation 8, the part that is no probability: the growth that a goal would still need.

use crate::year::Year;

/// Growth a year, as a share, that takes exports from one year to a goal in another:
/// `(goal/X_t)^(1/(by − t)) − 1`. None where that has no meaning.
pub(crate) fn needed(exports: f64, from: Year, goal: f64, by: Year) -> Option<f64> {
    let years = f64::from(by) - f64::from(from);
    let defined = years > 0.0 && exports > 0.0 && goal > 0.0;
    let growth = libm::pow(goal / exports, 1.0 / years) - 1.0;
    (defined && growth.is_finite()).then_some(growth)
}
