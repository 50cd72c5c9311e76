//! From values to lengths and places, and the round values at which an axis has its ticks.

/// An axis has at most so many ticks.
pub const TICKS: usize = 6;

/// The value that is as long as there is room; others are shares of it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Whole(pub(crate) f64);

impl Whole {
    /// Never nothing: lengths are divided by it.
    pub fn of(longest: f64) -> Self {
        Self(longest.max(f64::MIN_POSITIVE))
    }

    /// Between 0 and 1: nothing leaves the picture.
    pub fn share(self, value: f64) -> f64 {
        place(value, [0.0, self.0], [0.0, 1.0])
    }

    /// The same in percent.
    pub(crate) fn percent(self, value: f64) -> f64 {
        place(value, [0.0, self.0], [0.0, 100.0])
    }
}

/// From a value to a place: the lowest lies at one end, the highest at the other, nothing beyond.
/// Values that are all the same lie where the axis begins.
pub(crate) fn place(value: f64, [low, high]: [f64; 2], [from, to]: [f64; 2]) -> f64 {
    let part = (value - low) / (high - low).max(f64::MIN_POSITIVE);
    from + part.clamp(0.0, 1.0) * (to - from)
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
        let whole = Whole::of(120.0);
        let shares: Vec<_> = [30.0, 120.0, 999.0, -1.0].map(|value| whole.share(value)).into();
        assert_eq!(shares, [0.25, 1.0, 1.0, 0.0]);
        assert_eq!(vec![whole.percent(30.0), Whole::of(0.0).percent(0.0)], [25.0, 0.0]);
    }

    #[test]
    fn places_are_between_the_ends_of_the_axis() {
        let at = |value| place(value, [-1.0, 3.0], [200.0, 0.0]);
        let places: Vec<_> = [-2.0, -1.0, 0.0, 3.0].map(at).into();
        assert_eq!(places, [200.0, 200.0, 150.0, 0.0]);
        assert_eq!(vec![place(0.0, [0.0, 0.0], [200.0, 0.0])], [200.0]);
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
