//! A parameter's range as the reader has it. A range has its default ends until the reader sets one.
//!
//! The rule, since low ≤ central ≤ high always holds: an end that is set beyond the central value is
//! refused. A central value beyond an end takes the end along; where the end was the default one, it
//! goes back with the value.

use model::{End, ParameterId, Range, Reason};

use crate::assumption::AssumptionId;
use crate::scenario::Scenario;

/// The default ends, stretched as far as a central value lies outside.
fn stretched(id: ParameterId, central: f64) -> [f64; 2] {
    let [low, high] = AssumptionId::Parameter(id).ends();
    [low.min(central), high.max(central)]
}

const fn same(one: f64, other: f64) -> bool {
    one.to_bits() == other.to_bits()
}

impl Scenario {
    /// Whether the reader has set an end of a parameter's range. One that a value beyond the default range
    /// has only stretched is not theirs; a choice has no range.
    pub fn has_own_ends(&self, id: AssumptionId) -> bool {
        let AssumptionId::Parameter(id) = id else { return false };
        let range = self.range(id);
        let [low, high] = stretched(id, range.central());
        !(same(range.low(), low) && same(range.high(), high))
    }

    /// Whether both assume the same: of a parameter the whole range counts.
    pub fn assumes_as(&self, other: &Self, id: AssumptionId) -> bool {
        match id {
            AssumptionId::Choice(_) => same(self.assumption(id), other.assumption(id)),
            AssumptionId::Parameter(id) => self.range(id) == other.range(id),
        }
    }

    /// The same scenario with another central value.
    pub(crate) fn try_with_central(&self, id: ParameterId, value: f64) -> Result<Self, Reason> {
        let range = self.range(id);
        let [now, then] = [range.central(), value].map(|central| stretched(id, central));
        let low = if same(range.low(), now[0]) { then[0] } else { range.low().min(value) };
        let high = if same(range.high(), now[1]) { then[1] } else { range.high().max(value) };
        self.try_with_range(id, [low, value, high])
    }

    /// The same scenario with another end of a parameter's range, or another central value.
    pub(crate) fn try_with_end(
        &self,
        id: ParameterId,
        end: End,
        value: f64,
    ) -> Result<Self, Reason> {
        let range = self.range(id);
        match end {
            End::Low => self.try_with_range(id, [value, range.central(), range.high()]),
            End::Central => self.try_with_central(id, value),
            End::High => self.try_with_range(id, [range.low(), range.central(), value]),
        }
    }

    /// The same scenario with an assumption as another one has it, a parameter with its whole range.
    pub(crate) fn try_with_item_of(&self, other: &Self, id: AssumptionId) -> Result<Self, Reason> {
        match id {
            AssumptionId::Choice(_) => self.try_with_assumption(id, other.assumption(id)),
            AssumptionId::Parameter(id) => {
                let range = other.range(id);
                self.try_with_range(id, [range.low(), range.central(), range.high()])
            }
        }
    }

    fn try_with_range(
        &self,
        id: ParameterId,
        [low, central, high]: [f64; 3],
    ) -> Result<Self, Reason> {
        let range = Range::new(id, low, central, high).map_err(|refusal| refusal.reason)?;
        let mut ranges = *self.ranges();
        ranges[id.index()] = range;
        self.assuming(*self.choices(), &ranges)
    }
}
