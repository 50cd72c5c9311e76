//! Scenarios as version 1. Everything is written out, so that a file says all by itself.

use model::{ChoiceId, End, ParameterId, Pillar};

use crate::scenario::Scenario;
use crate::wire::decimal::text as number;
use crate::wire::write::{list, object, string};
use crate::wire::{FORMAT, VERSION};

/// Writes a file; with a notice for people, whose words have no meaning for the reader.
pub(in crate::wire) fn write(scenarios: &[Scenario], notice: Option<&str>) -> String {
    let mut entries = vec![
        ("format", string(FORMAT)),
        ("version", VERSION.to_string()),
        ("scenarios", list(&scenarios.iter().map(scenario).collect::<Vec<_>>())),
    ];
    entries.extend(notice.map(|words| ("notice", string(words))));
    object(&entries)
}

fn scenario(scenario: &Scenario) -> String {
    object(&[
        ("name", string(scenario.name())),
        ("note", string(scenario.note())),
        ("budgets", object(&Pillar::ALL.map(|pillar| (pillar.id(), schedule(scenario, pillar))))),
        ("choices", object(&ChoiceId::ALL.map(|id| (id.id(), number(scenario.choices().get(id)))))),
        ("parameters", object(&ParameterId::ALL.map(|id| (id.id(), range(scenario, id))))),
    ])
}

fn schedule(scenario: &Scenario, pillar: Pillar) -> String {
    let years: Vec<String> = scenario.years().map(|year| year.to_string()).collect();
    let amounts = scenario.years().map(|year| scenario.budgets()[pillar].get(year).to_string());
    let entries: Vec<(&str, String)> = years.iter().map(String::as_str).zip(amounts).collect();
    object(&entries)
}

fn range(scenario: &Scenario, id: ParameterId) -> String {
    let range = scenario.range(id);
    let values =
        [(End::Low, range.low()), (End::Central, range.central()), (End::High, range.high())];
    object(&values.map(|(end, value)| (end.id(), number(value))))
}
