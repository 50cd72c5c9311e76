//! From exports and countries to places in the drawing.

use model::Split;

pub(super) const LEFT: f64 = 30.0;
pub(super) const RIGHT: f64 = 338.0;
pub(super) const TOP: f64 = 16.0;
pub(super) const BOTTOM: f64 = 290.0;
/// Air beyond the farthest dot, as a factor of the scale.
const AIR: f64 = 1.1;

/// A place on the plane: extra exports in USD billion, extra countries.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Place {
    pub exports: f64,
    pub countries: f64,
}

impl Place {
    pub(super) fn of(split: &Split) -> Self {
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
    pub(crate) fn farthest(splits: &[Split]) -> Self {
        let origin = Self { exports: 0.0, countries: 0.0 };
        splits.iter().map(Self::of).fold(origin, Self::most)
    }
}

/// Units of the drawing for one unit of each goal.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Scale {
    pub(super) exports: f64,
    pub(super) countries: f64,
}

impl Scale {
    /// Holds all places, from zero.
    pub(super) fn holding(places: [Place; 3]) -> Self {
        let most = places[0].most(places[1]).most(places[2]);
        let room = |length: f64, most: f64| length / (AIR * most).max(f64::MIN_POSITIVE);
        Self {
            exports: room(RIGHT - LEFT, most.exports),
            countries: room(BOTTOM - TOP, most.countries),
        }
    }

    pub(super) fn x(self, exports: f64) -> f64 {
        LEFT + exports * self.exports
    }

    pub(super) fn y(self, countries: f64) -> f64 {
        BOTTOM - countries * self.countries
    }
}

/// Round ticks from zero to the end of an axis that reaches `most`.
pub(super) fn ticks(most: f64) -> Vec<f64> {
    let rough = most / 4.0;
    let power = 10_f64.powf(rough.log10().floor());
    let steps = [1.0, 2.0, 5.0, 10.0].map(|nice| nice * power);
    let step = steps.into_iter().find(|step| *step >= rough).unwrap_or(most);
    let ticks = (0_u32..=5).map(|count| step.max(f64::MIN_POSITIVE) * f64::from(count));
    ticks.take_while(|tick| *tick <= most).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_start_at_zero_and_stay_within_the_axis() {
        assert_eq!(ticks(2.2), [0.0, 1.0, 2.0]);
        assert_eq!(ticks(21.7), [0.0, 10.0, 20.0]);
        assert_eq!(ticks(3.12), [0.0, 1.0, 2.0, 3.0]);
    }

    #[test]
    fn every_place_is_inside() {
        let places = [(2.0, 0.0), (1.2, 1.9), (0.1, 2.8)];
        let places = places.map(|(exports, countries)| Place { exports, countries });
        let scale = Scale::holding(places);
        for place in places {
            assert!((LEFT..=RIGHT).contains(&scale.x(place.exports)));
            assert!((TOP..=BOTTOM).contains(&scale.y(place.countries)));
        }
    }
}
