//! The tornado: each assumption at both ends of its range, all else as the scenario has it.

use model::{ChoiceId, Paths};

use super::outcome::Outcome;
use crate::assumption::AssumptionId;
use crate::scenario::Scenario;

/// What one assumption does to an outcome.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bar {
    /// The assumption.
    pub input: AssumptionId,
    /// The ends of its range; rates as shares.
    pub low: f64,
    /// The same, the high one.
    pub high: f64,
    /// The outcome there; none where it is not defined.
    pub at_low: Option<f64>,
    /// The same at the high end.
    pub at_high: Option<f64>,
}

impl Bar {
    /// How far the outcome moves from end to end, in its unit; zero where an end has none.
    pub fn width(&self) -> f64 {
        match (self.at_low, self.at_high) {
            (Some(low), Some(high)) => (high - low).abs(),
            _ => 0.0,
        }
    }
}

/// The bars of every outcome, in the order of [`Outcome::ALL`]: each the widest first, and equally wide
/// ones in the method's order.
pub fn tornado(scenario: &Scenario) -> [Vec<Bar>; Outcome::ALL.len()] {
    let ends: Vec<_> = AssumptionId::all().map(|input| Ends::of(scenario, input)).collect();
    Outcome::ALL.map(|outcome| {
        let mut bars: Vec<_> = ends.iter().map(|ends| ends.bar(outcome)).collect();
        bars.sort_by(|one, other| other.width().total_cmp(&one.width()));
        bars
    })
}

/// An assumption's ends, and the paths there.
struct Ends {
    input: AssumptionId,
    values: [f64; 2],
    paths: [Option<Paths>; 2],
}

impl Ends {
    fn of(scenario: &Scenario, input: AssumptionId) -> Self {
        let values = scenario.ends_of(input);
        let paths = values.map(|value| Some(scenario.with_assumption(input, value)?.central()));
        Self { input, values, paths }
    }

    fn bar(&self, outcome: Outcome) -> Bar {
        let [low, high] = self.values;
        let [at_low, at_high] = self.paths.each_ref().map(|paths| outcome.of(paths.as_ref()?));
        Bar { input: self.input, low, high, at_low, at_high }
    }
}

impl Scenario {
    /// The ends of an assumption's range in this scenario: a parameter's own range; of what is offered
    /// for a choice, the ends that can be together with the other choices.
    pub fn ends_of(&self, id: AssumptionId) -> [f64; 2] {
        match id {
            AssumptionId::Parameter(id) => [self.range(id).low(), self.range(id).high()],
            AssumptionId::Choice(choice) => {
                let before_first = f64::from(self.choices().first_budget_year - 1);
                let after_base = f64::from(self.choices().base_year + 1);
                id.ends().map(|end| match choice {
                    ChoiceId::BaseYear => end.min(before_first),
                    ChoiceId::FirstBudgetYear => end.max(after_base),
                    _ => end,
                })
            }
        }
    }
}
