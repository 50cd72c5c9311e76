//! A scenario: what a reader has decided and assumed, checked.

use std::ops::RangeInclusive;

use model::{
    Budgets, ChoiceId, Choices, Field, Inputs, LAST_BUDGET_YEAR, ParameterId, Parameters, Paths,
    Pillar, Range, Reason, Refusal, Schedule, Year,
};
use thiserror::Error;

use crate::facts::{defaults, facts};
use crate::wire::decimal::rounded;

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

/// A yearly amount over the budget years, in JPY million.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Yearly {
    /// The same amount in every year.
    Same(i64),
    /// Years differ; their mean.
    Mean(f64),
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
        let (choices, ranges) = (rounded_choices(&choices)?, rounded_ranges(&ranges)?);
        check_choices(&choices)?;
        check_ranges(&ranges)?;
        budgets.check_years(choices.first_budget_year)?;
        check_largest(&budgets)?;
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

    /// The same scenario with nothing for one pillar.
    #[must_use]
    pub fn without(&self, pillar: Pillar) -> Self {
        let mut budgets = self.budgets.clone();
        budgets[pillar] = Schedule::constant(self.choices.first_budget_year, 0);
        self.with_budgets(budgets)
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

impl Yearly {
    fn of(amounts: impl Iterator<Item = i64>) -> Self {
        let amounts: Vec<i64> = amounts.collect();
        match amounts.as_slice() {
            [] => Self::Same(0),
            [first, rest @ ..] if rest.iter().all(|amount| amount == first) => Self::Same(*first),
            all => Self::Mean(all.iter().sum::<i64>() as f64 / all.len() as f64),
        }
    }

    /// The amount, or the mean where years differ, in JPY million.
    pub fn mean(self) -> f64 {
        match self {
            Self::Same(amount) => amount as f64,
            Self::Mean(mean) => mean,
        }
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

fn rounded_choices(choices: &Choices) -> Result<Choices, Refusal> {
    Choices::from_fn(|id| rounded(choices.get(id)))
}

fn rounded_ranges(
    ranges: &[Range; ParameterId::COUNT],
) -> Result<[Range; ParameterId::COUNT], Refusal> {
    let mut all = *ranges;
    for (id, range) in ParameterId::ALL.into_iter().zip(&mut all) {
        let [low, central, high] = [range.low(), range.central(), range.high()].map(rounded);
        *range = Range::new(id, low, central, high)?;
    }
    Ok(all)
}

fn check_largest(budgets: &Budgets) -> Result<(), Refusal> {
    let largest = facts().largest_amount;
    for pillar in Pillar::ALL {
        for (year, amount) in budgets[pillar].iter() {
            if amount > largest {
                let field = Field::Budget { pillar, year };
                return Err(field.refused(Reason::Above(largest as f64)));
            }
        }
    }
    Ok(())
}

fn check_choices(choices: &Choices) -> Result<(), Refusal> {
    for id in ChoiceId::ALL {
        if let Some(bound) = facts().choices.iter().find(|fact| fact.id == id.id()) {
            within(Field::Choice(id), choices.get(id), bound.min, bound.max)?;
        }
    }
    Ok(())
}

fn check_ranges(ranges: &[Range; ParameterId::COUNT]) -> Result<(), Refusal> {
    for (id, range) in ParameterId::ALL.into_iter().zip(ranges) {
        let Some(bound) = facts().parameters.iter().find(|fact| fact.id == id.id()) else {
            continue;
        };
        let field = |end| Field::Parameter { id, end };
        within(field(model::End::Low), range.low(), bound.min, bound.max)?;
        within(field(model::End::Central), range.central(), bound.min, bound.max)?;
        within(field(model::End::High), range.high(), bound.min, bound.max)?;
    }
    Ok(())
}

fn within(field: Field, value: f64, min: f64, max: f64) -> Result<(), Refusal> {
    if value.is_nan() {
        Err(field.refused(Reason::NotFinite))
    } else if (min..=max).contains(&value) {
        Ok(())
    } else {
        Err(field.refused(Reason::Outside(min, max)))
    }
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
