//! From exports and countries to places in the drawing.

use model::Split;

pub(super) const LEFT: f64 = 30.0;
pub(super) const RIGHT: f64 = 338.0;
pub(super) const TOP: f64 = 16.0;
pub(super) const BOTTOM: f64 = 290.0;
/// Air beyond the farthest dot, as a share of the scale.
pub(super) const AIR: f64 = 1.1;
/// A place on the plane: extra exports in USD billion, extra countries.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Place {
    pub exports: f64,
    pub countries: f64,
}

/// From the units of the goals to the drawing's.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Scale {
    pub(super) exports: f64,
    pub(super) countries: f64,
}

impl Scale {
    /// Holds every split, the report and the reader, from zero.
    pub(super) fn holding(splits: &[Split], others: [Place; 2]) -> Self {
        let places = splits.iter().map(Place::of).chain(others);
        let (exports, countries) = places.fold((0.0_f64, 0.0_f64), |most, place| {
            (most.0.max(place.exports), most.1.max(place.countries))
        });
        let room = |length: f64, most: f64| length / (AIR * most).max(f64::MIN_POSITIVE);
        Self {
            exports: room(RIGHT - LEFT, exports),
            countries: room(BOTTOM - TOP, countries),
        }
    }

    pub(super) fn x(self, exports: f64) -> f64 {
        LEFT + exports * self.exports
    }

    pub(super) fn y(self, countries: f64) -> f64 {
        BOTTOM - countries * self.countries
    }

    /// Round ticks from zero that fit between zero and the end of an axis.
    pub(super) fn ticks(length: f64, per_unit: f64) -> Vec<f64> {
        let most = length / per_unit;
        let rough = most / 4.0;
        let power = 10_f64.powf(rough.log10().floor());
        let step = [1.0, 2.0, 5.0, 10.0]
            .map(|nice| nice * power)
            .into_iter()
            .find(|step| *step >= rough);
        let step = step.unwrap_or(most).max(f64::MIN_POSITIVE);
        (0_u32..=5)
            .map(|count| step * f64::from(count))
            .take_while(|tick| *tick <= most)
            .collect()
    }
}

impl Place {
    pub(super) fn of(split: &Split) -> Self {
        Self {
            exports: split.exports_difference_usd_bn,
            countries: split.adopters_difference,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_start_at_zero_and_stay_within_the_axis() {
        assert_eq!(Scale::ticks(2.2, 1.0), [0.0, 1.0, 2.0]);
        assert_eq!(Scale::ticks(21.7, 1.0), [0.0, 10.0, 20.0]);
        assert_eq!(Scale::ticks(3.12, 1.0), [0.0, 1.0, 2.0, 3.0]);
    }
}
