//! The best split per objective: one split for all years, at the scenario's own yearly totals.

use model::{Inputs, JPY_MILLION_PER_BN, Pillar, central};

use super::outcome::Objective;
use super::split_map::{MAP_PARTS, MappedSplit, outcomes};
use crate::scenario::Scenario;

/// The search goes on in parts of a hundred thousand of each year's total.
const FINE: u32 = 100_000;
/// A split is about as good as the best if it comes to this share of it.
pub const NEARLY: f64 = 0.95;

/// The best split for an objective, and how much hangs on it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BestSplit {
    /// Shares of each year's total, in the order of `Pillar::ALL`.
    pub shares: [f64; Pillar::ALL.len()],
    /// What it comes to, in the outcome's unit.
    pub value: f64,
    /// What one more JPY billion a year would add to the scenario's own split, for each pillar, in the
    /// outcome's unit.
    pub marginal: [f64; Pillar::ALL.len()],
    /// The share of the map's splits that come to at least 95 % of it.
    pub nearly_as_good: f64,
}

/// The best split for an objective, `map` being all splits of the scenario ([`SplitMap`]). None where
/// there is no money, or nothing that it could change.
///
/// [`SplitMap`]: super::SplitMap
pub fn best_split(
    scenario: &Scenario,
    map: &[MappedSplit],
    objective: Objective,
) -> Option<BestSplit> {
    let inputs = scenario.inputs();
    let at = objective.outcome() as usize;
    let map: Vec<_> =
        map.iter().filter_map(|split| Some((split.parts, split.outcomes[at]?))).collect();
    let (parts, value) = map.iter().copied().max_by(|one, other| one.1.total_cmp(&other.1))?;
    let (parts, value) = refined(&inputs, at, parts.map(|part| part * (FINE / MAP_PARTS)), value);
    if value <= 0.0 {
        return None;
    }
    let nearly = map.iter().filter(|(_, it)| *it >= NEARLY * value).count();
    Some(BestSplit {
        shares: parts.map(|part| f64::from(part) / f64::from(FINE)),
        value,
        marginal: marginal(scenario, objective),
        nearly_as_good: nearly as f64 / map.len() as f64,
    })
}

/// From the best split of the map on, ever smaller steps from one pillar to another as long as one
/// makes it better. All four objectives are concave in the split, so that is the best there is.
fn refined(inputs: &Inputs, at: usize, mut parts: [u32; 3], mut value: f64) -> ([u32; 3], f64) {
    let mut step = FINE / MAP_PARTS;
    while step > 0 {
        let better = exchanges(parts, step)
            .filter_map(|parts| Some((parts, outcomes(inputs, parts)[at]?)))
            .filter(|(_, it)| *it > value)
            .max_by(|one, other| one.1.total_cmp(&other.1));
        match better {
            Some(better) => (parts, value) = better,
            None => step /= 2,
        }
    }
    (parts, value)
}

/// The splits with one step moved from one pillar to another.
fn exchanges(parts: [u32; 3], step: u32) -> impl Iterator<Item = [u32; 3]> {
    let pairs = (0..3).flat_map(|from| (0..3).map(move |to| (from, to)));
    pairs.filter(|(from, to)| from != to).filter_map(move |(from, to)| {
        let mut moved = parts;
        moved[from] = moved[from].checked_sub(step)?;
        moved[to] += step;
        Some(moved)
    })
}

/// What one more JPY billion in each year would add to the scenario's own split, for each pillar.
fn marginal(scenario: &Scenario, objective: Objective) -> [f64; Pillar::ALL.len()] {
    let value = |inputs: &Inputs| objective.outcome().of(&central(inputs)).unwrap_or_default();
    let inputs = scenario.inputs();
    let now = value(&inputs);
    Pillar::ALL.map(|pillar| {
        let mut budgets = scenario.budgets().clone();
        for year in scenario.years() {
            let more = budgets[pillar].get(year) + JPY_MILLION_PER_BN;
            budgets[pillar].set(year, more);
        }
        value(&inputs.with_budgets(budgets)) - now
    })
}
