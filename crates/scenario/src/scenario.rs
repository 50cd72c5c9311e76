//! A scenario: what a reader has decided and assumed, checked.

use std::ops::RangeInclusive;

use model::{
    Budgets, Choices, Inputs, LAST_BUDGET_YEAR, ParameterId, Parameters, Paths, Pillar, Range,
    Refusal, Schedule, Year, YearRow,
};
use thiserror::Error;

use crate::bounds;
use crate::facts::defaults;
use crate::yearly::Yearly;

/// The most characters that a scenario's name may have.
pub const LONGEST_NAME: usize = 200;
/// The most characters that a scenario's note may have.
pub const LONGEST_NOTE: usize = 2_000;

/// Budgets, choices and ranges that the model accepts and the data's bounds allow.
#[derive(Debug, Clone, PartialEq)]
pub struct Scenario {
    name: String,
    note: String,
    budgets: Budgets,
    choices: Choices,
    ranges: [Range; ParameterId::COUNT],
}

/// What keeps a scenario from being one.
#[derive(Debug, Clone, Copy, PartialEq, Error)]
pub enum Invalid {
    /// The name has more than [`LONGEST_NAME`] characters.
    #[error("name is longer than {LONGEST_NAME} characters")]
    LongName,
    /// The note has more than [`LONGEST_NOTE`] characters.
    #[error("note is longer than {LONGEST_NOTE} characters")]
    LongNote,
    /// A value that the model or the data's bounds refuse.
    #[error(transparent)]
    Value(#[from] Refusal),
}

impl Scenario {
    /// Checks everything: the model's domain, the data's hard bounds, and that no budget stands
    /// in a year that isn't counted. `ranges` are in the order of [`ParameterId::ALL`]. Numbers
    /// are rounded to 14 significant digits, so that what is written leads back to them.
    pub fn new(
        name: String,
        note: String,
        budgets: Budgets,
        choices: Choices,
        ranges: [Range; ParameterId::COUNT],
    ) -> Result<Self, Invalid> {
        if name.chars().count() > LONGEST_NAME {
            return Err(Invalid::LongName);
        }
        if note.chars().count() > LONGEST_NOTE {
            return Err(Invalid::LongNote);
        }
        let choices = bounds::validated_choices(&choices)?;
        let ranges = bounds::validated_ranges(&ranges)?;
        bounds::check_budgets(&budgets, choices.first_budget_year)?;
        let reported = defaults().reported;
        let inputs = Inputs::new(budgets, choices, central(&ranges), reported)?;
        let budgets = with_every_year(inputs.budgets(), choices.first_budget_year);
        Ok(Self { name, note, budgets, choices, ranges })
    }

    /// The report's plan with all defaults, without a name.
    pub fn reported() -> Self {
        let start = defaults();
        Self {
            name: String::new(),
            note: String::new(),
            budgets: start.budgets.clone(),
            choices: start.choices,
            ranges: start.ranges,
        }
    }

    /// What the reader calls it; may be empty.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What the reader wrote about it; may be empty.
    pub fn note(&self) -> &str {
        &self.note
    }

    /// The budgets, with an entry for each budget year.
    pub const fn budgets(&self) -> &Budgets {
        &self.budgets
    }

    /// The choices.
    pub const fn choices(&self) -> &Choices {
        &self.choices
    }

    /// A parameter's range.
    pub const fn range(&self, id: ParameterId) -> &Range {
        &self.ranges[id.index()]
    }

    /// All ranges, in the order of [`ParameterId::ALL`].
    pub(crate) const fn ranges(&self) -> &[Range; ParameterId::COUNT] {
        &self.ranges
    }

    /// The years that have a budget.
    pub fn years(&self) -> RangeInclusive<Year> {
        self.choices.first_budget_year..=LAST_BUDGET_YEAR
    }

    /// The sum over the pillars in a year, in JPY million.
    pub fn total(&self, year: Year) -> i64 {
        self.budgets.in_year(year)
    }

    /// The sum over the pillars, a year.
    pub fn yearly_total(&self) -> Yearly {
        Yearly::of(self.years().map(|year| self.total(year)))
    }

    /// A pillar's amount, a year.
    pub fn yearly(&self, pillar: Pillar) -> Yearly {
        Yearly::of(self.years().map(|year| self.budgets[pillar].get(year)))
    }

    /// What the model computes with, at the central values.
    pub fn inputs(&self) -> Inputs {
        let (budgets, reported) = (self.budgets.clone(), defaults().reported);
        let Ok(inputs) = Inputs::new(budgets, self.choices, central(&self.ranges), reported) else {
            // The constructor has passed the same check, and edits stay inside its bounds.
            unreachable!("a scenario has been checked")
        };
        inputs
    }

    /// The central path.
    pub fn central(&self) -> Paths {
        model::central(&self.inputs())
    }

    /// The row of the goals' year on central values, without the rest of the path.
    pub fn goal_year(&self) -> YearRow {
        model::goal_year(&self.inputs())
    }

    /// The same scenario with nothing for one pillar.
    #[must_use]
    pub fn without(&self, pillar: Pillar) -> Self {
        let mut budgets = self.budgets.clone();
        budgets[pillar] = Schedule::constant(self.choices.first_budget_year, 0);
        self.with_budgets(budgets)
    }

    /// The same scenario under another name and note.
    pub fn labelled(&self, name: &str, note: &str) -> Result<Self, Invalid> {
        let (name, note) = (name.to_owned(), note.to_owned());
        Self::new(name, note, self.budgets.clone(), self.choices, self.ranges)
    }

    /// The report's split of the budget under this scenario's assumptions.
    #[must_use]
    pub fn with_reported_budgets(&self) -> Self {
        let amounts = Pillar::ALL.map(|pillar| crate::facts().pillars[pillar.index()].reference);
        self.with_budgets(Budgets::constant(self.choices.first_budget_year, amounts))
    }

    /// Whether both have the same budgets, choices and ranges, under whichever name and note.
    pub fn has_the_plan_of(&self, other: &Self) -> bool {
        (&self.budgets, &self.choices, &self.ranges)
            == (&other.budgets, &other.choices, &other.ranges)
    }

    /// The report's plan under this scenario's name and note.
    pub(crate) fn reset(&self) -> Self {
        Self { name: self.name.clone(), note: self.note.clone(), ..Self::reported() }
    }

    /// The same scenario with budgets that an edit has kept between zero and the bound.
    pub(crate) fn with_budgets(&self, budgets: Budgets) -> Self {
        Self { budgets, ..self.clone() }
    }
}

fn central(ranges: &[Range; ParameterId::COUNT]) -> Parameters {
    Parameters::from_fn(|id| ranges[id.index()].central())
}

/// Every counted year gets an entry, so that equal budgets are equal values.
fn with_every_year(budgets: &Budgets, first: Year) -> Budgets {
    Budgets::new(Pillar::ALL.map(|pillar| {
        (first..=LAST_BUDGET_YEAR).map(|year| (year, budgets[pillar].get(year))).collect()
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reports_plan_passes_the_constructor_unchanged() {
        let report = Scenario::reported();
        let budgets = report.budgets.clone();
        let again =
            Scenario::new(String::new(), String::new(), budgets, report.choices, report.ranges);
        assert_eq!(again, Ok(report));
    }
}
