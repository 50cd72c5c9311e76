//! What differs from the report's plan and the defaults.

use model::{ChoiceId, ParameterId, Pillar, Range};

use crate::scenario::Scenario;
use crate::yearly::Yearly;

/// One input that differs from the report's plan or its default.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Change {
    /// A pillar's budget.
    Budget {
        /// The pillar.
        pillar: Pillar,
        /// The report's amount, a year.
        reported: Yearly,
        /// The scenario's.
        now: Yearly,
    },
    /// A choice; rates as shares.
    Choice {
        /// The choice.
        id: ChoiceId,
        /// What stands there at first.
        default: f64,
        /// What the scenario has.
        now: f64,
    },
    /// A parameter's range; rates as shares.
    Parameter {
        /// The parameter.
        id: ParameterId,
        /// What stands there at first.
        default: Range,
        /// What the scenario has.
        now: Range,
    },
}

/// All changes from the report's plan, budgets first.
pub fn changes_from_report(scenario: &Scenario) -> Vec<Change> {
    let report = Scenario::reported();
    let budgets = Pillar::ALL.into_iter().filter_map(|pillar| budget(&report, scenario, pillar));
    let choices = ChoiceId::ALL.into_iter().filter_map(|id| choice(&report, scenario, id));
    let ranges = ParameterId::ALL.into_iter().filter_map(|id| parameter(&report, scenario, id));
    budgets.chain(choices).chain(ranges).collect()
}

/// The amounts a year are compared, not the years: with another first year alone, the plan is
/// the report's still.
fn budget(report: &Scenario, scenario: &Scenario, pillar: Pillar) -> Option<Change> {
    let reported = report.yearly(pillar);
    let now = scenario.yearly(pillar);
    (reported != now).then_some(Change::Budget { pillar, reported, now })
}

fn choice(report: &Scenario, scenario: &Scenario, id: ChoiceId) -> Option<Change> {
    let (default, now) = (report.choices().get(id), scenario.choices().get(id));
    (default.to_bits() != now.to_bits()).then_some(Change::Choice { id, default, now })
}

fn parameter(report: &Scenario, scenario: &Scenario, id: ParameterId) -> Option<Change> {
    let (default, now) = (*report.range(id), *scenario.range(id));
    (default != now).then_some(Change::Parameter { id, default, now })
}
