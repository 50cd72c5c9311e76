//! The map of all splits: every outcome of every split of the scenario's own yearly totals in hundredths.

use model::{Compositions, Inputs, central, compositions, split_budgets};

use super::outcome::Outcome;
use crate::scenario::Scenario;

/// Into how many equal parts each year's total is split: 5,151 splits.
pub const MAP_PARTS: u32 = 100;

/// One split, and what it comes to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MappedSplit {
    /// Parts of [`MAP_PARTS`] for each pillar, in the order of `Pillar::ALL`.
    pub parts: [u32; 3],
    /// In the order of [`Outcome::ALL`]; none where it is not defined.
    pub outcomes: [Option<f64>; Outcome::ALL.len()],
}

/// The splits one after the other: who may not take long at once takes a few at a time.
#[derive(Clone, Debug)]
pub struct SplitMap {
    inputs: Inputs,
    compositions: Compositions,
}

impl SplitMap {
    /// Of the scenario's yearly totals under its assumptions; how it splits them does not matter.
    pub fn of(scenario: &Scenario) -> Self {
        Self { inputs: scenario.inputs(), compositions: compositions(MAP_PARTS) }
    }
}

impl Iterator for SplitMap {
    type Item = MappedSplit;

    fn next(&mut self) -> Option<MappedSplit> {
        let parts = self.compositions.next()?;
        Some(MappedSplit { parts, outcomes: outcomes(&self.inputs, parts) })
    }
}

/// What a split of the inputs' totals comes to. The whole is the sum of the parts.
pub(super) fn outcomes(inputs: &Inputs, parts: [u32; 3]) -> [Option<f64>; Outcome::ALL.len()] {
    let paths = central(&inputs.with_budgets(split_budgets(inputs, parts)));
    Outcome::ALL.map(|outcome| outcome.of(&paths))
}
