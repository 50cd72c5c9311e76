//! Equation 6: companies that data localization constrains, and the loss that is avoided.
//!
//! `cB_t = min(1, c0·(1 + γ)^k)`; `c_t = cB_t·(1 − θ·ΔA_t/M)`;
//! `LA_t = loss·(cB_t − c_t)/c0`.

use crate::growth::compounded;
use crate::inputs::Inputs;
use crate::parameter::ParameterId;
use crate::year::Year;

/// How many companies data localization constrains in one year, and the loss that is avoided.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct LocalizationConstraint {
    /// cB: share of companies constrained without the programme.
    pub(crate) share_base: f64,
    /// c: share of companies constrained.
    pub(crate) share: f64,
    /// LA: loss avoided, JPY bn a year.
    pub(crate) loss_avoided: f64,
}

/// The constraint in a year, from the extra adopters.
pub(crate) fn constraint(
    inputs: &Inputs,
    year: Year,
    extra_adopters: f64,
) -> LocalizationConstraint {
    let reported = inputs.reported();
    let growth = inputs.parameters()[ParameterId::ConstraintGrowth];
    let grown = compounded(growth, year - inputs.choices().base_year);
    let share_base = (reported.constrained_companies * grown).min(1.0);
    let relief = inputs.parameters()[ParameterId::ConstraintRelief];
    let relieved = share_base * relief * extra_adopters / reported.adopter_pool;
    LocalizationConstraint {
        share_base,
        share: share_base - relieved,
        loss_avoided: reported.opportunity_loss * relieved / reported.constrained_companies,
    }
}
