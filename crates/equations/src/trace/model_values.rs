//! What the model has for each term of a formula.

use model::{
    HORIZON, JPY_MILLION_PER_BN, LAST_YEAR_WITHOUT_ADOPTION, Paths, Workings, Year, workings,
};
use scenario::{Scenario, figure};

use super::term::Term;

/// A scenario's path, and what its equations hand to one another.
pub(super) struct ModelValues<'a> {
    pub(super) scenario: &'a Scenario,
    paths: Paths,
    /// From the base year on.
    workings: Vec<Workings>,
}

impl<'a> ModelValues<'a> {
    pub(super) fn of(scenario: &'a Scenario) -> Self {
        let inputs = scenario.inputs();
        let years = scenario.choices().base_year..=HORIZON;
        let workings = years.map(|year| workings(&inputs, year)).collect();
        Self { scenario, paths: scenario.central(), workings }
    }

    pub(super) const fn base_year(&self) -> Year {
        self.scenario.choices().base_year
    }

    pub(super) const fn first_budget_year(&self) -> Year {
        self.scenario.choices().first_budget_year
    }

    pub(super) const fn adoption_delay(&self) -> Year {
        self.scenario.choices().adoption_delay
    }

    /// The model's own value; rates are shares. None where it has none: what is not defined, and what it keeps
    /// to itself, which its formula gives.
    pub(super) fn get(&self, term: Term) -> Option<f64> {
        Some(match term {
            Term::Assumption(id) => self.scenario.assumption(id),
            Term::Figure(id) => of_figure(id)?,
            Term::Budget(pillar, year) => {
                self.scenario.budgets()[pillar].get(year) as f64 / JPY_MILLION_PER_BN as f64
            }
            Term::Result(id, year) => return self.paths.result(id, year),
            Term::Growth(year) => self.workings(year)?.growth,
            // Nothing acts before it is paid for, also in years before the path.
            Term::Capability(_, year) | Term::Effect(_, year)
                if year <= self.first_budget_year() =>
            {
                0.0
            }
            Term::Capability(pillar, year) => self.workings(year)?.capability[pillar.index()],
            Term::Effect(pillar, year) => self.workings(year)?.effect[pillar.index()],
            Term::Pull(year) => self.workings(year)?.pull,
            Term::Hazard(year) if year <= LAST_YEAR_WITHOUT_ADOPTION => 0.0,
            Term::Hazard(year) => self.workings(year)?.hazard,
            Term::AdoptersLeft => self.workings.first()?.adopters_left,
            Term::Years(_) | Term::HazardBase(_) | Term::YearBenefit(_) | Term::YearCost(_) => {
                return None;
            }
        })
    }

    fn workings(&self, year: Year) -> Option<&Workings> {
        self.workings.get(usize::try_from(year - self.base_year()).ok()?)
    }
}

/// A figure's number as the model takes it.
fn of_figure(id: &str) -> Option<f64> {
    let known = figure(id)?;
    Some(if known.unit.is_rate() { known.unit.to_base(known.value) } else { known.value })
}
