//! What each assumption does to a scenario's outcomes, as JSON.

use scenario::Scenario;
use scenario::analysis::{Bar, Outcome, tornado};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::output;

/// A scenario's name, and the bars of each outcome, the widest first.
#[derive(Serialize)]
pub(crate) struct Tornado<'a> {
    name: &'a str,
    tornado: Outcomes,
}

struct Outcomes([Vec<Bar>; Outcome::ALL.len()]);

/// An assumption by its id, the ends of its range, and the outcome there; null where undefined.
#[derive(Serialize)]
struct Line {
    input: &'static str,
    low: f64,
    high: f64,
    at_low: Option<f64>,
    at_high: Option<f64>,
}

impl<'a> Tornado<'a> {
    pub(crate) fn of(scenario: &'a Scenario) -> Self {
        Self { name: scenario.name(), tornado: Outcomes(tornado(scenario)) }
    }
}

impl Serialize for Outcomes {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(self.0.len()))?;
        for (outcome, bars) in Outcome::ALL.into_iter().zip(&self.0) {
            let lines: Vec<_> = bars.iter().map(Line::of).collect();
            map.serialize_entry(&outcome_name(outcome), &lines)?;
        }
        map.end()
    }
}

impl Line {
    fn of(bar: &Bar) -> Self {
        let Bar { input, low, high, at_low, at_high } = *bar;
        Self { input: input.id(), low, high, at_low, at_high }
    }
}

/// The name of an outcome's field. Goals are read in one year only, so just ratios name theirs.
pub(crate) fn outcome_name(outcome: Outcome) -> String {
    let (id, year) = outcome.result_and_year();
    let is_ratio = matches!(outcome, Outcome::EarlyRatio | Outcome::LateRatio);
    output::field_name(id, is_ratio.then_some(year))
}
