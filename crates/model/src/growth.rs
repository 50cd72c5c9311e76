//! Compound growth, and the growth a year that a goal would still need (from equation 8).

use crate::year::Year;

/// What one becomes in whole years at a rate a year (a share); before them where they are negative.
pub(crate) fn compounded(rate: f64, years: Year) -> f64 {
    let grown = (0..years.abs()).fold(1.0, |grown, _| grown * (1.0 + rate));
    if years < 0 { 1.0 / grown } else { grown }
}

/// Growth a year, as a share, that takes exports from one year to a goal in another:
/// `(goal/X_t)^(1/(by − t)) − 1`. None where that has no meaning.
pub(crate) fn needed(exports: f64, from: Year, goal: f64, by: Year) -> Option<f64> {
    let years = f64::from(by) - f64::from(from);
    let defined = years > 0.0 && exports > 0.0 && goal > 0.0;
    let growth = libm::expm1(libm::log1p((goal - exports) / exports) / years);
    (defined && growth.is_finite()).then_some(growth)
}
