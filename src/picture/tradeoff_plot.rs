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
/// What an axis holds at least, USD billion and countries: nothing at all would have no scale.
const LEAST: f64 = 1e-6;
/// Air beyond the farthest dot, as a factor of the scale.
const AIR: f64 = 1.1;

/// A place on the trade-off plot: extra exports in USD billion, extra countries.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct GoalGains {
    /// USD billion.
    pub exports: f64,
    /// Expected number.
    pub countries: f64,
}

impl GoalGains {
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
    pub(crate) farthest: GoalGains,
    /// The lowest exports, not above zero.
    pub(crate) lowest: f64,
}

impl Extent {
    pub(crate) fn of(points: &[GoalGains]) -> Self {
        points.iter().fold(Self::default(), |extent, point| extent.with(*point))
    }

    pub(crate) fn with(self, point: GoalGains) -> Self {
        Self { farthest: self.farthest.most(point), lowest: self.lowest.min(point.exports) }
    }

    /// What the places of dots are parts of; never nothing.
    pub(crate) fn unit(self) -> GoalGains {
        GoalGains {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_point_is_inside() {
        let points = [(2.0, 0.0), (1.2, 1.9), (0.1, 2.8), (-0.3, 3.0)];
        let points = points.map(|(exports, countries)| GoalGains { exports, countries });
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
