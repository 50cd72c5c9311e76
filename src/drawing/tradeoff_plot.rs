//! The trade-off plot of the two goals: extra exports across, extra countries up.

use model::Split;
use serde::{Deserialize, Serialize};

/// The drawing's own size; it is shown about as large as this.
pub const VIEW_BOX: &str = "0 0 350 330";
/// Left end of the axis of exports.
pub const LEFT: f64 = 30.0;
/// Right end of the axis of exports.
pub const RIGHT: f64 = 338.0;
/// Upper end of the axis of countries.
pub const TOP: f64 = 16.0;
/// Lower end of the axis of countries.
pub const BOTTOM: f64 = 290.0;
/// An axis has at most so many ticks.
pub const TICKS: usize = 6;
/// What an axis holds at least, USD billion and countries: nothing at all would have no scale.
const LEAST: f64 = 1e-6;
/// Air beyond the farthest dot, as a factor of the scale.
const AIR: f64 = 1.1;

/// A place on the trade-off plot: extra exports in USD billion, extra countries.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct Point {
    /// USD billion.
    pub exports: f64,
    /// Expected number.
    pub countries: f64,
}

impl Point {
    /// Where a split lies.
    pub fn of(split: &Split) -> Self {
        Self { exports: split.exports_difference_usd_bn, countries: split.adopters_difference }
    }

    /// Whether it is better on both goals.
    pub(crate) fn beats(self, other: Self) -> bool {
        self.exports > other.exports && self.countries > other.countries
    }

    /// The farther of two places on each goal.
    fn most(self, other: Self) -> Self {
        Self {
            exports: self.exports.max(other.exports),
            countries: self.countries.max(other.countries),
        }
    }
}

/// How far places reach on both goals, from zero up, and for exports also below it: rules may cost
/// exports, if a reader assumes so.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct Extent {
    /// The farthest on each goal, not below zero.
    pub(crate) farthest: Point,
    /// The lowest exports, not above zero.
    pub(crate) lowest: f64,
}

impl Extent {
    pub(crate) fn of(points: &[Point]) -> Self {
        points.iter().fold(Self::default(), |extent, point| extent.with(*point))
    }

    pub(crate) fn with(self, point: Point) -> Self {
        Self { farthest: self.farthest.most(point), lowest: self.lowest.min(point.exports) }
    }

    /// What the places of dots are parts of; never nothing.
    pub(crate) fn unit(self) -> Point {
        Point {
            exports: self.farthest.exports.max(-self.lowest).max(LEAST),
            countries: self.farthest.countries.max(LEAST),
        }
    }
}

/// Units of the drawing for one unit of each goal.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Scale {
    pub(crate) exports: f64,
    pub(crate) countries: f64,
    /// Where exports are zero: at the left end, unless some lie below.
    origin: f64,
}

impl Scale {
    /// Holds all places.
    pub(crate) fn holding(extent: Extent) -> Self {
        let Extent { farthest, lowest } = extent;
        let room = |length: f64, most: f64| length / (AIR * most.max(LEAST));
        let exports = room(RIGHT - LEFT, farthest.exports - lowest);
        Self {
            exports,
            countries: room(BOTTOM - TOP, farthest.countries),
            origin: if lowest < 0.0 { LEFT - AIR * lowest * exports } else { LEFT },
        }
    }

    pub(crate) fn x(self, exports: f64) -> f64 {
        self.origin + exports * self.exports
    }

    pub(crate) fn y(self, countries: f64) -> f64 {
        BOTTOM - countries * self.countries
    }

    /// The ends of the axis of exports.
    pub(crate) fn ends(self) -> [f64; 2] {
        [LEFT, RIGHT].map(|x| (x - self.origin) / self.exports)
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

    #[test]
    fn every_point_is_inside() {
        let points = [(2.0, 0.0), (1.2, 1.9), (0.1, 2.8), (-0.3, 3.0)];
        let points = points.map(|(exports, countries)| Point { exports, countries });
        for some in [&points[..3], &points[..]] {
            let scale = Scale::holding(Extent::of(some));
            for point in some {
                assert!((LEFT..=RIGHT).contains(&scale.x(point.exports)));
                assert!((TOP..=BOTTOM).contains(&scale.y(point.countries)));
            }
        }
    }

    #[test]
    fn nothing_at_all_lies_where_the_axes_begin() {
        let scale = Scale::holding(Extent::default());
        assert!((scale.x(0.0) - LEFT).abs() < 1e-9 && (scale.y(0.0) - BOTTOM).abs() < 1e-9);
    }
}
