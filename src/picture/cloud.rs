//! Every split of the totals as a dot on the trade-off plot, and what can be said of all of them together.

use model::Split;

use super::tradeoff_plot::{Extent, GoalGains};

/// Dots are placed in so many parts of the farthest, as whole numbers.
pub(crate) const PARTS: f64 = 1000.0;

/// The dots, as two paths; their scale is a transform, which follows.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Cloud {
    /// How many there are.
    pub count: usize,
    /// How far they reach.
    pub extent: Extent,
    /// Where the most exports, and where the most countries are.
    pub(crate) ends: [GoalGains; 2],
    /// Those that another one dominates, then the others, a path each.
    pub(crate) paths: [String; 2],
    /// How many no other one beats on both goals.
    pub(crate) unbeaten: usize,
    points: Vec<GoalGains>,
}

impl Cloud {
    /// Of all splits.
    pub(crate) fn of(splits: &[Split]) -> Self {
        let mut splits = splits.to_vec();
        model::mark_undominated(&mut splits);
        let points: Vec<GoalGains> = splits.iter().map(GoalGains::of).collect();
        let extent = Extent::of(&points);
        let most = |goal: fn(&GoalGains) -> f64| {
            let farther = |one: GoalGains, other: &GoalGains| {
                if goal(other) > goal(&one) { *other } else { one }
            };
            points.iter().skip(1).fold(points.first().copied().unwrap_or_default(), farther)
        };
        let path = |undominated| {
            let class = splits.iter().filter(|split| split.undominated == undominated);
            class.map(|split| dot(extent, GoalGains::of(split))).collect()
        };
        Self {
            count: points.len(),
            extent,
            ends: [most(|point| point.exports), most(|point| point.countries)],
            paths: [path(false), path(true)],
            unbeaten: points.iter().filter(|point| !is_beaten(&points, **point)).count(),
            points,
        }
    }

    /// How many beat a plan on both goals.
    pub(crate) fn better_than(&self, plan: GoalGains) -> usize {
        self.points.iter().filter(|point| point.beats(plan)).count()
    }
}

fn is_beaten(points: &[GoalGains], point: GoalGains) -> bool {
    points.iter().any(|other| other.beats(point))
}

/// A line of no length with round ends.
fn dot(extent: Extent, point: GoalGains) -> String {
    let unit = extent.unit();
    let place = |value: f64, unit: f64| {
        #[expect(clippy::cast_possible_truncation, reason = "within the unit: at most PARTS")]
        let parts = (value / unit * PARTS).round() as i32;
        parts.to_string()
    };
    let (x, y) = (place(point.exports, unit.exports), place(point.countries, unit.countries));
    ["M", &x, " ", &y, "h0"].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(exports_difference_usd_bn: f64, adopters_difference: f64) -> Split {
        Split { parts: [0; 3], exports_difference_usd_bn, adopters_difference, undominated: false }
    }

    #[test]
    fn tells_how_many_beat_a_plan_and_which_are_beaten() {
        let cloud =
            Cloud::of(&[split(1.0, 0.0), split(0.5, 0.5), split(0.0, 1.0), split(0.4, 0.4)]);
        assert_eq!((cloud.count, cloud.unbeaten), (4, 3));
        assert_eq!(cloud.better_than(GoalGains { exports: 0.3, countries: 0.3 }), 2);
        assert_eq!(cloud.better_than(GoalGains { exports: 1.0, countries: 0.0 }), 0);
        assert_eq!(cloud.paths, ["M400 400h0", "M1000 0h0M500 500h0M0 1000h0"]);
    }

    #[test]
    fn tiny_effects_are_no_heap() {
        let cloud = Cloud::of(&[split(2e-6, 0.0), split(1e-6, 1e-6)]);
        assert_eq!(cloud.paths[1], "M1000 0h0M500 1000h0");
    }

    #[test]
    fn nothing_lies_at_the_origin() {
        assert_eq!(Cloud::of(&[split(0.0, 0.0)]).paths, ["", "M0 0h0"]);
    }
}
