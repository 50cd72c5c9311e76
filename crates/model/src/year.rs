//! The calendar: which years the model knows, and a value for each of them.

use core::ops::RangeInclusive;

/// A calendar year.
pub type Year = i32;

/// The years that the base year may be: the report does not state it.
pub const BASE_YEARS: RangeInclusive<Year> = 2021..=2025;

/// The years in which the programme may begin.
pub const FIRST_BUDGET_YEARS: RangeInclusive<Year> = 2025..=2029;

/// Adopters are counted from the year after this one, whatever the base year and the first budget
/// year are.
pub const LAST_YEAR_WITHOUT_ADOPTION: Year = 2025;

/// The last year that has a budget.
pub const LAST_BUDGET_YEAR: Year = 2030;

/// The year in which the goals are read.
pub const GOAL_YEAR: Year = 2030;

/// To which years benefits are weighed against costs. A ratio of one year alone would be unfair:
/// money of the last years acts after the goals are read.
pub const APPRAISAL_YEARS: [Year; 2] = [GOAL_YEAR, 2035];

/// The last year of every path.
pub const HORIZON: Year = 2040;

const FIRST_YEAR: Year = *BASE_YEARS.start();
const YEARS: usize = 20;

/// One value for each year from the earliest base year to the horizon.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Series([f64; YEARS]);

impl Series {
    /// Zero in every year.
    pub(crate) const ZERO: Self = Self([0.0; YEARS]);

    /// The value of each year by a function of the year.
    pub(crate) fn from_fn(mut value: impl FnMut(Year) -> f64) -> Self {
        let mut series = Self::ZERO;
        for (slot, year) in series.0.iter_mut().zip(FIRST_YEAR..) {
            *slot = value(year);
        }
        series
    }

    /// Puts a value in a year of the series.
    pub(crate) fn put(&mut self, year: Year, value: f64) {
        if let Some(slot) = index(year).and_then(|index| self.0.get_mut(index)) {
            *slot = value;
        }
    }

    /// The value in a year; zero outside the series, as everything is before it starts.
    pub(crate) fn at(&self, year: Year) -> f64 {
        index(year).and_then(|index| self.0.get(index)).copied().unwrap_or(0.0)
    }
}

fn index(year: Year) -> Option<usize> {
    usize::try_from(year.saturating_sub(FIRST_YEAR)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_series_reaches_from_the_earliest_base_year_to_the_horizon() {
        let series = Series::from_fn(f64::from);
        assert!((series.at(FIRST_YEAR) - f64::from(FIRST_YEAR)).abs() < f64::EPSILON);
        assert!((series.at(HORIZON) - f64::from(HORIZON)).abs() < f64::EPSILON);
        for outside in [FIRST_YEAR - 1, HORIZON + 1, Year::MIN, Year::MAX] {
            assert!(series.at(outside).abs() < f64::EPSILON, "{outside}");
        }
    }
}
