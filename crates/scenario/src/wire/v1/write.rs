//! Scenarios as version 1. Everything is written out, so that a file says all by itself.

use model::{ChoiceId, End, ParameterId, Pillar};

use crate::scenario::Scenario;
use crate::wire::decimal::text as number;
use crate::wire::write::{list, object, string};
use crate::wire::{FORMAT, VERSION};

/// Writes a file.
pub(in crate::wire) fn write(scenarios: &[Scenario]) -> String {
    object([
        ("format", string(FORMAT)),
        ("version", VERSION.to_string()),
        ("scenarios", list(scenarios.iter().map(scenario))),
    ])
}

fn scenario(scenario: &Scenario) -> String {
    object([
        ("name", string(scenario.name())),
        ("note", string(scenario.note())),
        ("budgets", object(Pillar::ALL.map(|pillar| (pillar.id(), schedule(scenario, pillar))))),
        ("choices", object(ChoiceId::ALL.map(|id| (id.id(), number(scenario.choices().get(id)))))),
        ("parameters", object(ParameterId::ALL.map(|id| (id.id(), range(scenario, id))))),
    ])
}

fn schedule(scenario: &Scenario, pillar: Pillar) -> String {
    let amount = |year: i32| (year.to_string(), scenario.budgets()[pillar].get(year).to_string());
    let years: Vec<(String, String)> = scenario.years().map(amount).collect();
    object(years.iter().map(|(year, amount)| (year.as_str(), amount.clone())))
}

fn range(scenario: &Scenario, id: ParameterId) -> String {
    let range = scenario.range(id);
    let values =
        [(End::Low, range.low()), (End::Central, range.central()), (End::High, range.high())];
    object(values.map(|(end, value)| (end.id(), number(value))))
}
