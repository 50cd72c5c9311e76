//! The plane of the two goals: extra exports across, extra countries up.

use model::Split;

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
/// What lies far out is told in thousandths of the goals' units, as whole numbers.
pub const THOUSANDTHS: f64 = 1000.0;
/// Air beyond the farthest dot, as a factor of the scale.
const AIR: f64 = 1.1;

/// A place on the plane: extra exports in USD billion, extra countries.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
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

    /// The farther of two places on each goal.
    fn most(self, other: Self) -> Self {
        Self {
            exports: self.exports.max(other.exports),
            countries: self.countries.max(other.countries),
        }
    }

    /// The farthest that any split reaches on each goal.
    pub fn farthest(splits: &[Split]) -> Self {
        splits.iter().map(Self::of).fold(Self::default(), Self::most)
    }

    /// In whole thousandths, as a page's attribute holds it.
    pub fn write(self) -> String {
        let [exports, countries] = [self.exports, self.countries].map(thousandths);
        format!("{exports} {countries}")
    }

    /// From a page's attribute; the origin where it is damaged, which leaves the drawing to the
    /// two plans that it compares.
    pub(crate) fn read(attribute: &str) -> Self {
        let read =
            |number: &str| number.parse::<i32>().map(|number| f64::from(number) / THOUSANDTHS);
        let numbers = attribute.split_once(' ').map(|(exports, countries)| {
            (read(exports).unwrap_or_default(), read(countries).unwrap_or_default())
        });
        let (exports, countries) = numbers.unwrap_or_default();
        Self { exports, countries }
    }
}

/// A whole number of thousandths.
pub fn thousandths(value: f64) -> i32 {
    #[expect(clippy::cast_possible_truncation, reason = "far below 2^31, and a drawing may clip")]
    let whole = (value * THOUSANDTHS).round() as i32;
    whole
}

/// Units of the drawing for one unit of each goal.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Scale {
    pub(crate) exports: f64,
    pub(crate) countries: f64,
}

impl Scale {
    /// Holds all places, from zero.
    pub(crate) fn holding(points: [Point; 3]) -> Self {
        let most = points[0].most(points[1]).most(points[2]);
        let room = |length: f64, most: f64| length / (AIR * most).max(f64::MIN_POSITIVE);
        Self {
            exports: room(RIGHT - LEFT, most.exports),
            countries: room(BOTTOM - TOP, most.countries),
        }
    }

    pub(crate) fn x(self, exports: f64) -> f64 {
        LEFT + exports * self.exports
    }

    pub(crate) fn y(self, countries: f64) -> f64 {
        BOTTOM - countries * self.countries
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
    fn every_point_is_inside() {
        let points = [(2.0, 0.0), (1.2, 1.9), (0.1, 2.8)];
        let points = points.map(|(exports, countries)| Point { exports, countries });
        let scale = Scale::holding(points);
        for point in points {
            assert!((LEFT..=RIGHT).contains(&scale.x(point.exports)));
            assert!((TOP..=BOTTOM).contains(&scale.y(point.countries)));
        }
    }

    #[test]
    fn a_point_comes_back_from_an_attribute_to_a_thousandth() {
        let point = Point { exports: 1.9854, countries: 0.3 };
        assert_eq!(Point::read(&point.write()), Point { exports: 1.985, countries: 0.3 });
        assert_eq!(Point::read("damaged"), Point::default());
    }
}
