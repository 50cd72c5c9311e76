//! Everything that a path depends on, checked.

use crate::budget::{Budgets, JPY_MILLION_PER_BN};
use crate::choice::Choices;
use crate::domain;
use crate::parameter::{ParameterId, Parameters};
use crate::pillar::Pillar;
use crate::refusal::{End, Refusal};
use crate::reported::Reported;
use crate::year::{LAST_BUDGET_YEAR, Year};

/// Inputs that the equations can use. The goals are not among them, so no result depends on them.
#[derive(Clone, Debug, PartialEq)]
pub struct Inputs {
    budgets: Budgets,
    choices: Choices,
    parameters: Parameters,
    reported: Reported,
}

impl Inputs {
    /// Checks every field and says which one has no meaning in the model: a number that is not
    /// finite or outside its domain, a negative or absurd budget, a year outside what is offered,
    /// a first budget year that is not later than the base year.
    pub fn new(
        budgets: Budgets,
        choices: Choices,
        parameters: Parameters,
        reported: Reported,
    ) -> Result<Self, Refusal> {
        domain::check_reported(&reported)?;
        domain::check_choices(&choices, &reported)?;
        budgets.check_amounts()?;
        for id in ParameterId::ALL {
            id.check(End::Central, parameters[id])?;
        }
        Ok(Self { budgets, choices, parameters, reported })
    }

    /// The same inputs with budgets of the same years that are not negative: nothing to check.
    #[must_use]
    pub fn with_budgets(&self, budgets: Budgets) -> Self {
        Self { budgets, ..self.clone() }
    }

    /// The same inputs with a parameter at any value, unchecked: only for the search of the value that a
    /// goal would need, which may be one that is impossible.
    #[must_use]
    pub fn supposing(&self, id: ParameterId, value: f64) -> Self {
        Self { parameters: self.parameters.with(id, value), ..self.clone() }
    }

    /// The budgets.
    pub const fn budgets(&self) -> &Budgets {
        &self.budgets
    }

    /// The reader's choices.
    pub const fn choices(&self) -> &Choices {
        &self.choices
    }

    /// The parameters.
    pub const fn parameters(&self) -> &Parameters {
        &self.parameters
    }

    /// What is taken from the report.
    pub const fn reported(&self) -> &Reported {
        &self.reported
    }

    /// Whether money of a year counts.
    fn counts(&self, year: Year) -> bool {
        (self.choices.first_budget_year..=LAST_BUDGET_YEAR).contains(&year)
    }

    /// A pillar's budget in a year in JPY bn; zero in years that don't count.
    pub(crate) fn pillar_budget_jpy_bn(&self, pillar: Pillar, year: Year) -> f64 {
        if self.counts(year) { jpy_bn(self.budgets[pillar].get(year)) } else { 0.0 }
    }

    /// The budget of all pillars in a year in JPY bn; zero in years that don't count.
    pub(crate) fn budget_jpy_bn(&self, year: Year) -> f64 {
        if self.counts(year) { jpy_bn(self.budgets.in_year(year)) } else { 0.0 }
    }

    /// A pillar's budget over all years that count, in JPY bn.
    pub(crate) fn spent_jpy_bn(&self, pillar: Pillar) -> f64 {
        jpy_bn(self.budgets[pillar].total(self.choices.first_budget_year))
    }

    /// Countries that are left to win, m = M − A0.
    pub(crate) fn adopters_left(&self) -> f64 {
        self.reported.adopter_pool - f64::from(self.choices.initial_adopters)
    }
}

fn jpy_bn(jpy_million: i64) -> f64 {
    jpy_million as f64 / JPY_MILLION_PER_BN as f64
}
