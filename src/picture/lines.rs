//! Lines over the years: a value up, a year across.

use model::Year;

use super::{
    coordinate::coordinate,
    scale::{place, ticks},
};

/// The drawing's own size; it is shown about as large as this.
pub const VIEW_BOX: &str = "0 0 350 236";
/// Left end of the axis of years.
pub const LEFT: f64 = 44.0;
/// Right end of the axis of years.
pub const RIGHT: f64 = 338.0;
/// Upper end of the axis of values.
pub const TOP: f64 = 22.0;
/// Lower end of the axis of values.
pub const BOTTOM: f64 = 204.0;
/// Air above the highest value, as a factor of the scale.
const AIR: f64 = 1.12;

/// From years and values to places.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Frame {
    first: Year,
    last: Year,
    /// The lowest value that is drawn: zero, or less where something falls below it.
    low: f64,
    high: f64,
}

impl Frame {
    /// Holds all values, and zero.
    pub(crate) fn holding(first: Year, last: Year, values: impl Iterator<Item = f64>) -> Self {
        let (low, high) = values
            .filter(|value| value.is_finite())
            .fold((0.0_f64, 0.0_f64), |(low, high), value| (low.min(value), high.max(value)));
        Self { first, last, low: low * AIR, high: high * AIR }
    }

    pub(crate) fn x(self, year: Year) -> f64 {
        place(year.into(), [self.first, self.last].map(f64::from), [LEFT, RIGHT])
    }

    pub(crate) fn y(self, value: f64) -> f64 {
        place(value, [self.low, self.high], [BOTTOM, TOP])
    }

    /// Round values from zero up.
    pub(crate) fn ticks(self, per_unit: f64) -> Vec<f64> {
        ticks(self.high * per_unit).into_iter().map(|tick| tick / per_unit).collect()
    }

    /// A line through values; years without one are left out.
    pub(crate) fn line(self, values: &[(Year, f64)]) -> String {
        let mut path = String::new();
        for (year, value) in values.iter().copied().filter(|(_, value)| value.is_finite()) {
            path.push(if path.is_empty() { 'M' } else { 'L' });
            path.push_str(&coordinate(self.x(year)));
            path.push(' ');
            path.push_str(&coordinate(self.y(value)));
        }
        path
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_is_inside_and_zero_is_drawn() {
        let frame = Frame::holding(2026, 2040, [1.0, -0.5, f64::NAN].into_iter());
        for value in [1.0, 0.0, -0.5] {
            assert!((TOP..=BOTTOM).contains(&frame.y(value)), "{value}");
        }
        assert!(frame.y(0.0) < BOTTOM && frame.y(1.0) > TOP);
        assert!((frame.x(2026) - LEFT).abs() < 1e-9 && (frame.x(2040) - RIGHT).abs() < 1e-9);
    }

    #[test]
    fn nothing_at_all_is_a_flat_line() {
        let frame = Frame::holding(2026, 2027, [0.0, 0.0].into_iter());
        let line = frame.line(&[(2026, 0.0), (2027, 0.0)]);
        assert_eq!(line, "M44.00 204.00L338.00 204.00");
        assert_eq!(frame.ticks(1.0), [0.0]);
    }
}
