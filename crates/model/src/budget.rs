//! Budgets: whole JPY million a year and pillar, so that they add up exactly.

use core::ops::{Index, IndexMut};

use crate::pillar::Pillar;
use crate::refusal::{Field, Reason, Refusal};
use crate::year::{LAST_BUDGET_YEAR, Year};

/// JPY million in a JPY bn.
pub const JPY_MILLION_PER_BN: i64 = 1_000;

/// The most that one pillar may have in one year, in JPY million: JPY 1,000,000 bn. It is far
/// above any plan and far below where sums of budgets would lose exactness.
pub const LARGEST_BUDGET_JPY_MILLION: i64 = 1_000_000 * JPY_MILLION_PER_BN;

/// One pillar's budget by year, in JPY million. A year without an entry has none.
///
/// The entries are in the order of their years, so that equal budgets are equal values. They are
/// about ten: a list is as quick as a map, and a fraction of its code in the app.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Schedule(Vec<(Year, i64)>);

impl Schedule {
    /// The same amount (JPY million) in every year from `first` to [`LAST_BUDGET_YEAR`].
    pub fn constant(first: Year, jpy_million: i64) -> Self {
        (first..=LAST_BUDGET_YEAR).map(|year| (year, jpy_million)).collect()
    }

    /// The amount in a year, in JPY million.
    pub fn get(&self, year: Year) -> i64 {
        self.0.iter().find(|entry| entry.0 == year).map_or(0, |entry| entry.1)
    }

    /// Puts an amount (JPY million) in a year.
    pub fn set(&mut self, year: Year, jpy_million: i64) {
        let place = self.0.iter().take_while(|entry| entry.0 < year).count();
        match self.0.get_mut(place) {
            Some(entry) if entry.0 == year => entry.1 = jpy_million,
            _ => self.0.insert(place, (year, jpy_million)),
        }
    }

    /// Every year with an entry and its amount in JPY million, earliest first.
    pub fn iter(&self) -> impl Iterator<Item = (Year, i64)> {
        self.0.iter().copied()
    }

    /// The sum over the years that count, `first` to [`LAST_BUDGET_YEAR`], in JPY million.
    pub fn total(&self, first: Year) -> i64 {
        (first..=LAST_BUDGET_YEAR).fold(0, |sum: i64, year| sum.saturating_add(self.get(year)))
    }
}

impl FromIterator<(Year, i64)> for Schedule {
    fn from_iter<I: IntoIterator<Item = (Year, i64)>>(entries: I) -> Self {
        let mut schedule = Self::default();
        for (year, jpy_million) in entries {
            schedule.set(year, jpy_million);
        }
        schedule
    }
}

/// The programme's budget: one [`Schedule`] a pillar.
///
/// Entries outside the first budget year to [`LAST_BUDGET_YEAR`] are kept and not counted: who
/// moves the first year to and fro finds the amounts again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Budgets([Schedule; 3]);

impl Budgets {
    /// One schedule a pillar, in the order of [`Pillar::ALL`].
    pub const fn new(schedules: [Schedule; 3]) -> Self {
        Self(schedules)
    }

    /// The same amounts (JPY million, in the order of [`Pillar::ALL`]) in every year from `first`
    /// to [`LAST_BUDGET_YEAR`].
    pub fn constant(first: Year, jpy_million: [i64; 3]) -> Self {
        Self(jpy_million.map(|amount| Schedule::constant(first, amount)))
    }

    /// The sum over the pillars in a year, in JPY million.
    pub fn in_year(&self, year: Year) -> i64 {
        self.0.iter().fold(0, |sum, schedule| sum.saturating_add(schedule.get(year)))
    }

    /// The sum over pillars and the years that count, in JPY million.
    pub fn total(&self, first: Year) -> i64 {
        self.0.iter().fold(0, |sum, schedule| sum.saturating_add(schedule.total(first)))
    }

    /// Refuses amounts that are negative or too large, in every year, counted or not.
    pub fn check_amounts(&self) -> Result<(), Refusal> {
        self.each(|field, _, amount| {
            if amount < 0 {
                return Err(field.refused(Reason::Negative));
            }
            if amount > LARGEST_BUDGET_JPY_MILLION {
                return Err(field.refused(Reason::Above(LARGEST_BUDGET_JPY_MILLION as f64)));
            }
            Ok(())
        })
    }

    /// Refuses an entry in a year that would not be counted: for files, where it is a slip.
    pub fn refuse_uncounted_years(&self, first: Year) -> Result<(), Refusal> {
        let outside = Reason::Outside(f64::from(first), f64::from(LAST_BUDGET_YEAR));
        self.each(|field, year, _| {
            if (first..=LAST_BUDGET_YEAR).contains(&year) {
                Ok(())
            } else {
                Err(field.refused(outside))
            }
        })
    }

    fn each(&self, check: impl Fn(Field, Year, i64) -> Result<(), Refusal>) -> Result<(), Refusal> {
        for pillar in Pillar::ALL {
            for (year, amount) in self[pillar].iter() {
                check(Field::Budget { pillar, year }, year, amount)?;
            }
        }
        Ok(())
    }
}

impl Index<Pillar> for Budgets {
    type Output = Schedule;

    fn index(&self, pillar: Pillar) -> &Schedule {
        &self.0[pillar.index()]
    }
}

impl IndexMut<Pillar> for Budgets {
    fn index_mut(&mut self, pillar: Pillar) -> &mut Schedule {
        &mut self.0[pillar.index()]
    }
}
