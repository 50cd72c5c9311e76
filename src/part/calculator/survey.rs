//! What takes longer than a move may: what each assumption could do, and where every split of the
//! reader's totals lies. It is worked out a step at a time.

use model::{Splits, splits};
use scenario::{AssumptionId, Scenario};

use super::sensitivity::{Sensitivity, Standing};
use crate::picture::cloud::Cloud;

/// All of it, of one scenario.
#[derive(Debug, Clone)]
pub struct Survey {
    /// Of which scenario.
    pub(super) scenario: Scenario,
    pub(super) sensitivities: Vec<Sensitivity>,
    pub(super) cloud: Cloud,
}

impl Survey {
    /// All of it at once.
    pub fn of(scenario: &Scenario) -> Self {
        let mut surveying = Surveying::of(scenario.clone(), None);
        while surveying.step() {}
        surveying.finish()
    }

    /// Where every split of the totals lies.
    pub fn cloud(&self) -> &Cloud {
        &self.cloud
    }
}

/// On the way to it.
pub(super) struct Surveying {
    scenario: Scenario,
    now: Standing,
    assumptions: usize,
    sensitivities: Vec<Sensitivity>,
    splits: Splits,
    found: Vec<model::Split>,
    /// The same dots were found before: how a total is split does not matter to them.
    known: Option<Cloud>,
}

impl Surveying {
    /// Begins; what was surveyed last may hold part of the answer.
    pub(super) fn of(scenario: Scenario, last: Option<&Survey>) -> Self {
        let known = last.filter(|last| splits_alike(&last.scenario, &scenario));
        Self {
            now: Standing::of(&scenario.central()),
            assumptions: 0,
            sensitivities: Vec::new(),
            splits: splits(&scenario.inputs()),
            found: Vec::new(),
            known: known.map(|last| last.cloud.clone()),
            scenario,
        }
    }

    /// Whose it is.
    pub(super) fn scenario(&self) -> &Scenario {
        &self.scenario
    }

    /// One step; false where none is left.
    pub(super) fn step(&mut self) -> bool {
        if let Some(id) = AssumptionId::all().nth(self.assumptions) {
            self.assumptions += 1;
            self.sensitivities.push(Sensitivity::of(&self.scenario, &self.now, id));
            return true;
        }
        if self.known.is_some() {
            return false;
        }
        let next = self.splits.next();
        self.found.extend(next);
        next.is_some()
    }

    pub(super) fn finish(self) -> Survey {
        let Self { scenario, sensitivities, found, known, .. } = self;
        let cloud = known.unwrap_or_else(|| Cloud::of(&found));
        Survey { scenario, sensitivities, cloud }
    }
}

/// Whether both have the same totals, year by year, under the same central values: where a split lies
/// does not depend on the ends of a range.
fn splits_alike(one: &Scenario, other: &Scenario) -> bool {
    one.years() == other.years()
        && one.years().all(|year| one.total(year) == other.total(year))
        && AssumptionId::all()
            .all(|id| one.assumption(id).to_bits() == other.assumption(id).to_bits())
}

#[cfg(test)]
mod tests {
    use model::{Budgets, PLOT_PARTS, ParameterId};

    use super::*;

    fn dots(scenario: &Scenario) -> usize {
        Survey::of(scenario).cloud.count
    }

    #[test]
    fn every_total_has_its_496_splits_and_nothing_has_one() {
        let report = Scenario::reported();
        let parts = PLOT_PARTS as usize;
        assert_eq!(dots(&report), (parts + 1) * (parts + 2) / 2);
        let end = AssumptionId::Parameter(ParameterId::SupportReturn);
        assert_eq!(dots(&report.with_assumption(end, 0.0).unwrap()), 496);
        let nothing = Scenario::new(
            String::new(),
            String::new(),
            Budgets::constant(2026, [0, 0, 0]),
            *report.choices(),
            ParameterId::ALL.map(|id| *report.range(id)),
        );
        assert_eq!(dots(&nothing.unwrap()), 1);
    }

    #[test]
    fn dots_are_found_once_for_all_splits_of_a_total() {
        let report = Scenario::reported();
        let first = Survey::of(&report);
        let without = report.without(model::Pillar::Expansion);
        assert!(Surveying::of(report, Some(&first)).known.is_some());
        assert!(Surveying::of(without, Some(&first)).known.is_none());
    }
}
