//! How each result of a scenario comes about, as JSON: the contract is in the README of the repository.

use equations::{Trace, traces};
use scenario::Scenario;
use serde::Serialize;

/// Of what all traces print: a field that goes or changes its meaning is a new version.
pub(crate) const VERSION: u32 = 1;

/// A scenario's name, and its results with the steps that they are made from.
#[derive(Serialize)]
pub(crate) struct Traces<'a> {
    name: &'a str,
    results: Vec<Trace>,
}

impl<'a> Traces<'a> {
    pub(crate) fn of(scenario: &'a Scenario) -> Self {
        Self { name: scenario.name(), results: traces(scenario) }
    }
}
