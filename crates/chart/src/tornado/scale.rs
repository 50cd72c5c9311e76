//! From exports to a place in the picture.

use super::Bar;

/// Air beside the outermost bar, for what is written at its ends, as a part of the scale.
const AIR: f64 = 0.26;

/// From a value to a place between 0 and 100.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scale {
    pub(super) from: f64,
    pub(super) to: f64,
}

impl Scale {
    /// Of so many bars and these values, with air beside them.
    pub(super) fn holding(bars: &[Bar], [least, most]: [f64; 2]) -> Self {
        let from = bars.iter().map(Bar::lowest).fold(least, f64::min);
        let to = bars.iter().map(Bar::highest).fold(most, f64::max);
        let air = (to - from).max(f64::MIN_POSITIVE) * AIR;
        Self { from: from - air, to: to + air }
    }

    pub(super) fn width(self) -> f64 {
        self.to - self.from
    }

    /// To two places: finer than a pixel.
    pub(super) fn place(self, value: f64) -> f64 {
        (10_000.0 * (value - self.from) / (self.to - self.from)).round() / 100.0
    }
}
