//! The mathematical domain of each number. Editorial bounds are narrower and live in the data.

use crate::choice::{ChoiceId, Choices};
use crate::parameter::ParameterId;
use crate::refusal::{Field, Reason, Refusal};
use crate::reported::{Reported, ReportedId};
use crate::year::{BASE_YEARS, FIRST_BUDGET_YEARS, Year};

/// The numbers that mean something in a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Domain {
    Finite,
    AboveMinusOne,
    NotNegative,
    Positive,
    Share,
}

impl Domain {
    fn check(self, field: Field, value: f64) -> Result<(), Refusal> {
        let reason = match self {
            _ if !value.is_finite() => Reason::NotFinite,
            Self::AboveMinusOne if value <= -1.0 => Reason::NotAboveMinusOne,
            Self::NotNegative if value < 0.0 => Reason::Negative,
            Self::Positive if value <= 0.0 => Reason::NotPositive,
            Self::Share if !(0.0..=1.0).contains(&value) => Reason::NotShare,
            _ => return Ok(()),
        };
        Err(field.refused(reason))
    }
}

const fn of_parameter(id: ParameterId) -> Domain {
    use ParameterId as P;
    match id {
        P::LongRunGrowth | P::ConstraintGrowth => Domain::AboveMinusOne,
        P::RuleEffect => Domain::Finite,
        P::HalfEffectBudget => Domain::Positive,
        P::GrowthPersistence
        | P::CapabilityPersistence
        | P::NegotiationWeight
        | P::ConstraintRelief
        | P::LossAsGain => Domain::Share,
        P::GrowthShock
        | P::SupportReturn
        | P::CooperationReturn
        | P::BaselineAdoption
        | P::ProgrammeAdoption
        | P::AdopterShare
        | P::SupportGain => Domain::NotNegative,
    }
}

/// Refuses a parameter's value outside its domain.
pub(crate) fn check_parameter(id: ParameterId, field: Field, value: f64) -> Result<(), Refusal> {
    of_parameter(id).check(field, value)
}

/// Refuses figures of the report that the equations cannot divide by or take a logarithm of.
pub(crate) fn check_reported(reported: &Reported) -> Result<(), Refusal> {
    let field = Field::Reported;
    Domain::Positive.check(field(ReportedId::BaseExports), reported.base_exports)?;
    Domain::AboveMinusOne.check(field(ReportedId::LastGrowth), reported.last_growth)?;
    let constrained = field(ReportedId::ConstrainedCompanies);
    Domain::Positive.check(constrained, reported.constrained_companies)?;
    Domain::Share.check(constrained, reported.constrained_companies)?;
    Domain::NotNegative.check(field(ReportedId::OpportunityLoss), reported.opportunity_loss)?;
    Domain::Positive.check(field(ReportedId::AdopterPool), reported.adopter_pool)?;
    for budget in reported.reference_budgets {
        Domain::Positive.check(field(ReportedId::ReferenceBudgets), budget)?;
    }
    Ok(())
}

/// Refuses choices that the equations cannot use, alone or together.
pub(crate) fn check_choices(choices: &Choices, reported: &Reported) -> Result<(), Refusal> {
    for id in ChoiceId::ALL {
        check_choice(id, choices.get(id), reported)?;
    }
    choices.check_together()
}

/// Refuses a choice that the equations cannot use whatever the others are.
pub(crate) fn check_choice(id: ChoiceId, value: f64, reported: &Reported) -> Result<(), Refusal> {
    let field = Field::Choice(id);
    match id {
        ChoiceId::BaseYear => check_year(field, value, BASE_YEARS),
        ChoiceId::FirstBudgetYear => check_year(field, value, FIRST_BUDGET_YEARS),
        // At least one country of the pool has to be left to win.
        ChoiceId::InitialAdopters => check_between(field, value, 0.0, reported.adopter_pool - 1.0),
        ChoiceId::ExchangeRate => Domain::Positive.check(field, value),
        ChoiceId::DiscountRate => Domain::AboveMinusOne.check(field, value),
        ChoiceId::AdoptionDelay | ChoiceId::PublicFundsCost => {
            Domain::NotNegative.check(field, value)
        }
    }
}

fn check_year(
    field: Field,
    year: f64,
    offered: core::ops::RangeInclusive<Year>,
) -> Result<(), Refusal> {
    check_between(field, year, f64::from(*offered.start()), f64::from(*offered.end()))
}

fn check_between(field: Field, value: f64, low: f64, high: f64) -> Result<(), Refusal> {
    if (low..=high).contains(&value) {
        return Ok(());
    }
    Err(field.refused(Reason::Outside(low, high)))
}
