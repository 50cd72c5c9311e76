//! A parameter's range: low, central and high.

use crate::parameter::ParameterId;
use crate::refusal::{End, Field, Reason, Refusal};

/// A range that is in order and lies in its parameter's domain.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range {
    low: f64,
    central: f64,
    high: f64,
}

impl Range {
    /// A range of a parameter. Refuses a value outside the parameter's domain, a low end above
    /// the central value and a high end below it.
    pub fn new(id: ParameterId, low: f64, central: f64, high: f64) -> Result<Self, Refusal> {
        let field = |end| Field::Parameter { id, end };
        for (end, value) in [(End::Low, low), (End::Central, central), (End::High, high)] {
            id.check(end, value)?;
        }
        if low > central {
            return Err(field(End::Low).refused(Reason::LowAboveCentral));
        }
        if central > high {
            return Err(field(End::High).refused(Reason::HighBelowCentral));
        }
        Ok(Self { low, central, high })
    }

    /// The low end.
    pub const fn low(&self) -> f64 {
        self.low
    }

    /// The central value, which is also the median of the draws.
    pub const fn central(&self) -> f64 {
        self.central
    }

    /// The high end.
    pub const fn high(&self) -> f64 {
        self.high
    }
}
