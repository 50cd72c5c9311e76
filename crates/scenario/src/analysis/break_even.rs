//! What must be true: the value of one assumption at which a target is just reached, all else as the
//! scenario has it.

use model::{End, Inputs, ParameterId, central};

use super::outcome::Target;
use crate::facts::facts;
use crate::scenario::Scenario;

/// So many times the high end of the range is searched.
const SEARCHED: f64 = 100.0;
/// How many steps the search takes on either side: the range itself in tenths, then ever wider ones.
const STEPS: i32 = 160;
/// Results that differ by less, relatively, are the same.
const SAME: f64 = 1e-9;
/// Halvings of a bracket: more than a double has bits, so that the two sides are neighbours.
const HALVINGS: usize = 120;

/// Where a target is reached, and whether that can be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Threshold {
    /// At a value within the range; rates as shares.
    Within(f64),
    /// At a value that the range does not reach.
    OutsideRange(f64),
    /// At a value that nothing can have: outside the data's hard bounds.
    Impossible(f64),
    /// At none of the values that were searched.
    Nowhere,
    /// The parameter does not move the target's result at all.
    NoEffect,
}

/// What one parameter would have to be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BreakEven {
    /// The parameter.
    pub id: ParameterId,
    /// What is to be reached.
    pub target: Target,
    /// Where it is reached. Where the scenario reaches it already, the value at which it just does.
    pub threshold: Threshold,
}

/// Of each parameter and target, in the order of [`ParameterId::ALL`] and [`Target::ALL`].
pub fn break_evens(scenario: &Scenario) -> impl Iterator<Item = BreakEven> + '_ {
    let each = |id| Target::ALL.map(|target| break_even(scenario, id, target));
    ParameterId::ALL.into_iter().flat_map(each)
}

/// Of one parameter and target: the value nearest to the central one at which the target is just
/// reached, searched upwards to 100 times the high end and downwards to the lowest value that has a
/// meaning.
pub fn break_even(scenario: &Scenario, id: ParameterId, target: Target) -> BreakEven {
    let threshold = Search { inputs: scenario.inputs(), id, target }.run(scenario);
    BreakEven { id, target, threshold }
}

struct Search {
    inputs: Inputs,
    id: ParameterId,
    target: Target,
}

impl Search {
    fn run(&self, scenario: &Scenario) -> Threshold {
        let range = scenario.range(self.id);
        let now = range.central();
        let Some(start) = self.surplus(now) else { return Threshold::NoEffect };
        let searched = [upwards(now, range.high()), self.downwards(now, range.low())];
        let found = searched.into_iter().filter_map(|values| self.crossing(now, start, values));
        let far = |value: f64| (value - now).abs();
        match found.min_by(|one, other| far(*one).total_cmp(&far(*other))) {
            Some(value) => self.named(scenario, value),
            None if self.moves(start, [range.low(), range.high()]) => Threshold::Nowhere,
            None => Threshold::NoEffect,
        }
    }

    fn surplus(&self, value: f64) -> Option<f64> {
        self.target.surplus(&central(&self.inputs.supposing(self.id, value)))
    }

    /// Values from the central one down to the lowest that the model knows a meaning for.
    fn downwards(&self, now: f64, low: f64) -> Vec<f64> {
        // Growth rates may be negative, above -1; nothing else may.
        let limit = if self.id.check(End::Central, -0.5).is_ok() { -0.999 } else { 0.0 };
        let step = ((now - low) / 10.0).max((now - limit).abs() * 1e-4).max(f64::MIN_POSITIVE);
        spread(now, limit, step)
    }

    /// The first place among the values where the target's surplus changes its sign.
    fn crossing(&self, now: f64, start: f64, values: Vec<f64>) -> Option<f64> {
        let mut last = now;
        for value in values {
            let surplus = self.surplus(value)?;
            if (surplus >= 0.0) != (start >= 0.0) {
                return Some(self.halved(last, value, start >= 0.0));
            }
            last = value;
        }
        None
    }

    /// The value at which the target is just reached, between one on either side.
    fn halved(&self, mut same: f64, mut other: f64, start_reaches: bool) -> f64 {
        for _ in 0..HALVINGS {
            let middle = same + (other - same) / 2.0;
            let reaches = self.surplus(middle).is_some_and(|surplus| surplus >= 0.0);
            if reaches == start_reaches {
                same = middle;
            } else {
                other = middle;
            }
        }
        // The side on which it is reached.
        if start_reaches { same } else { other }
    }

    /// Whether an end of the range gives another result than the central value.
    fn moves(&self, start: f64, ends: [f64; 2]) -> bool {
        let differs = |end: f64| (end - start).abs() > SAME * start.abs().max(1.0);
        ends.into_iter().filter_map(|end| self.surplus(end)).any(differs)
    }

    fn named(&self, scenario: &Scenario, value: f64) -> Threshold {
        let range = scenario.range(self.id);
        if (range.low()..=range.high()).contains(&value) {
            return Threshold::Within(value);
        }
        let bounds = facts().parameter(self.id.id());
        if bounds.is_some_and(|bound| (bound.min..=bound.max).contains(&value)) {
            Threshold::OutsideRange(value)
        } else {
            Threshold::Impossible(value)
        }
    }
}

/// Values from the central one to beyond the range: its upper part in tenths, then ever further.
fn upwards(now: f64, high: f64) -> Vec<f64> {
    let limit = SEARCHED * high;
    let step = ((high - now) / 10.0).max(limit.abs() * 1e-4).max(f64::MIN_POSITIVE);
    spread(now, limit, step)
}

/// Values from `from` to `to`: in steps at first, then each a tenth further away than the one before.
fn spread(from: f64, to: f64, step: f64) -> Vec<f64> {
    let (whole, direction) = ((to - from).abs(), (to - from).signum());
    let mut values = Vec::new();
    let mut far = 0.0_f64;
    for _ in 0..STEPS {
        far = (far + step.max(far * 0.1)).min(whole);
        values.push(from + direction * far);
        if far >= whole {
            break;
        }
    }
    values
}
