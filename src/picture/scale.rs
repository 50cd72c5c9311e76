//! From values to lengths and places, and the round values at which an axis has its ticks.

/// An axis has at most so many ticks.
pub const TICKS: usize = 6;

/// The value that is as long as there is room; others are shares of it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Whole(pub(crate) f64);

impl Whole {
    /// As long as the longest of these.
    pub fn holding(values: impl IntoIterator<Item = f64>) -> Self {
        // Never nothing: lengths are divided by it.
        Self(values.into_iter().fold(f64::MIN_POSITIVE, f64::max))
    }

    /// Between 0 and 1: nothing leaves the picture.
    pub fn share(self, value: f64) -> f64 {
        (value / self.0).clamp(0.0, 1.0)
    }

    /// The same in percent.
    pub(crate) fn percent(self, value: f64) -> f64 {
        (100.0 * value / self.0).clamp(0.0, 100.0)
    }
}

/// From values to places in a drawing of fixed size.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Axis {
    /// Where zero is, or would be.
    pub(crate) zero: f64,
    /// How far one unit reaches; negative on an axis that goes up, as places count downwards.
    pub(crate) unit: f64,
}

impl Axis {
    /// The lowest value lies at one place, the highest at the other.
    pub(crate) fn between([low, high]: [f64; 2], [from, to]: [f64; 2]) -> Self {
        let length = high - low;
        // Values that are all the same lie where the axis begins.
        let unit = if length > f64::EPSILON { (to - from) / length } else { 0.0 };
        Self { zero: from - low * unit, unit }
    }

    pub(crate) fn at(self, value: f64) -> f64 {
        self.zero + value * self.unit
    }

    /// The value at a place.
    pub(crate) fn value_at(self, place: f64) -> f64 {
        (place - self.zero) / self.unit
    }
}

/// Round ticks from zero to the end of an axis that reaches `most`.
pub(crate) fn ticks(most: f64) -> Vec<f64> {
    let rough = most / 4.0;
    if !rough.is_normal() || rough < 0.0 {
        return vec![0.0];
    }
    let power = power_of_ten_below(rough);
    let steps = [1.0, 2.0, 5.0, 10.0].map(|nice| nice * power);
    let step = steps.into_iter().find(|step| *step >= rough).unwrap_or(most);
    let ticks = (0_u8..).take(TICKS).map(|count| step * f64::from(count));
    ticks.take_while(|tick| *tick <= most).collect()
}

/// Round ticks on an axis that begins below zero.
pub(crate) fn ticks_between([low, high]: [f64; 2]) -> Vec<f64> {
    let up = ticks(high - low);
    let [_, step, ..] = up[..] else { return vec![0.0] };
    let first = (low / step).ceil();
    let ticks = (0_u8..).take(TICKS).map(|count| step * (first + f64::from(count)));
    ticks.take_while(|tick| *tick <= high).collect()
}

/// By multiplying: a logarithm would weigh a KB in the app. At most some 300 steps.
fn power_of_ten_below(value: f64) -> f64 {
    let mut power = 1.0;
    while power > value {
        power /= 10.0;
    }
    while power * 10.0 <= value {
        power *= 10.0;
    }
    power
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_shares_of_the_longest() {
        let whole = Whole::holding([30.0, 120.0]);
        assert_eq!(
            [30.0, 120.0, 999.0, -1.0].map(|value| whole.share(value)),
            [0.25, 1.0, 1.0, 0.0]
        );
        assert_eq!(whole.percent(30.0), 25.0);
        assert_eq!(Whole::holding([]).share(0.0), 0.0);
    }

    #[test]
    fn an_axis_leads_from_values_to_places_and_back() {
        let axis = Axis::between([-1.0, 3.0], [200.0, 0.0]);
        assert_eq!([-1.0, 0.0, 3.0].map(|value| axis.at(value)), [200.0, 150.0, 0.0]);
        assert_eq!(axis.value_at(150.0), 0.0);
        assert_eq!(Axis::between([0.0, 0.0], [200.0, 0.0]).at(0.0), 200.0);
    }

    #[test]
    fn ticks_start_at_zero_and_stay_within_the_axis() {
        assert_eq!(ticks(2.2), [0.0, 1.0, 2.0]);
        assert_eq!(ticks(21.7), [0.0, 10.0, 20.0]);
        assert_eq!(ticks(3.12), [0.0, 1.0, 2.0, 3.0]);
        assert_eq!(ticks(0.41), [0.0, 0.2, 0.4]);
    }

    #[test]
    fn an_axis_without_a_length_has_its_zero() {
        for most in [0.0, -1.0, f64::INFINITY, f64::NAN, f64::MIN_POSITIVE] {
            assert_eq!(ticks(most), [0.0]);
        }
    }

    #[test]
    fn ticks_below_zero_are_round_and_zero_is_among_them() {
        assert_eq!(ticks_between([-0.4, 1.0]), [0.0, 0.5, 1.0]);
        assert_eq!(ticks_between([-1.0, 0.2]), [-1.0, -0.5, 0.0]);
        assert_eq!(ticks_between([0.0, 0.0]), [0.0]);
    }
}
