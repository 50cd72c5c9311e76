//! What is refused: which field, and why.

use core::fmt;

use crate::choice::ChoiceId;
use crate::parameter::ParameterId;
use crate::pillar::Pillar;
use crate::reported::ReportedId;
use crate::year::Year;

/// A value of a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum End {
    /// The low end.
    Low,
    /// The central value.
    Central,
    /// The high end.
    High,
}

impl End {
    /// The name that scenario files use.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Central => "central",
            Self::High => "high",
        }
    }
}

/// A field of the inputs. Shown as the path in a scenario file: `budgets.negotiation.2026`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// A pillar's budget in a year.
    Budget {
        /// The pillar.
        pillar: Pillar,
        /// The year.
        year: Year,
    },
    /// A choice.
    Choice(ChoiceId),
    /// A value of a parameter's range; a point is its central value.
    Parameter {
        /// The parameter.
        id: ParameterId,
        /// Which value of the range.
        end: End,
    },
    /// A figure taken from the report.
    Reported(ReportedId),
}

impl Field {
    /// The refusal of this field for a reason.
    pub const fn refused(self, reason: Reason) -> Refusal {
        Refusal { field: self, reason }
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Budget { pillar, year } => write!(f, "budgets.{}.{year}", pillar.id()),
            Self::Choice(id) => write!(f, "choices.{}", id.id()),
            Self::Parameter { id, end } => write!(f, "parameters.{}.{}", id.id(), end.id()),
            Self::Reported(id) => write!(f, "reported.{}", id.id()),
        }
    }
}

/// Why a field is refused.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reason {
    /// NaN or infinite.
    NotFinite,
    /// Below zero where that has no meaning.
    Negative,
    /// Zero or below where it divides.
    NotPositive,
    /// A share outside 0–1.
    NotShare,
    /// A yearly rate at or below −100 %.
    NotAboveMinusOne,
    /// A fraction where only whole numbers count.
    NotWhole,
    /// Above the largest value, in the field's unit.
    Above(f64),
    /// Outside the smallest and largest value, both included, in the field's unit.
    Outside(f64, f64),
    /// A first budget year that is not later than the base year.
    NotAfterBaseYear,
    /// A low end above its central value.
    LowAboveCentral,
    /// A high end below its central value.
    HighBelowCentral,
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFinite => f.write_str("is not a finite number"),
            Self::Negative => f.write_str("is negative"),
            Self::NotPositive => f.write_str("is not above 0"),
            Self::NotShare => f.write_str("is not between 0 and 1"),
            Self::NotAboveMinusOne => f.write_str("is not above −1"),
            Self::NotWhole => f.write_str("is not a whole number"),
            Self::Above(largest) => write!(f, "is above {largest}"),
            Self::Outside(low, high) => write!(f, "is not between {low} and {high}"),
            Self::NotAfterBaseYear => f.write_str("is not later than the base year"),
            Self::LowAboveCentral => f.write_str("is above the central value"),
            Self::HighBelowCentral => f.write_str("is below the central value"),
        }
    }
}

/// An input that has no meaning in the model. The words for readers are in crate `text`; what is
/// shown here is for developers and logs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Refusal {
    /// Which field.
    pub field: Field,
    /// Why.
    pub reason: Reason,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.field, self.reason)
    }
}

impl core::error::Error for Refusal {}
