//! Amounts of years that a later first budget year has left uncounted: with the earlier one they are
//! there again.

use model::{Budgets, Pillar, Schedule};

use crate::scenario::Scenario;

/// The amounts, for as long as nobody changes their pillar.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct UncountedAmounts(Budgets);

impl UncountedAmounts {
    /// Remembers what a scenario no longer counts, and gives back what it counts again.
    pub(crate) fn carry_over(&mut self, before: &Scenario, after: &Scenario) -> Scenario {
        for pillar in Pillar::ALL {
            for year in before.years().filter(|year| !after.years().contains(year)) {
                self.0[pillar].set(year, before.budgets()[pillar].get(year));
            }
        }
        let mut budgets = after.budgets().clone();
        for pillar in Pillar::ALL {
            for (year, amount) in self.0[pillar].iter() {
                if after.years().contains(&year) && !before.years().contains(&year) {
                    budgets[pillar].set(year, amount);
                }
            }
        }
        after.with_budgets(budgets)
    }

    /// Forgets a pillar that has been changed: its earlier years would no longer fit.
    pub(crate) fn forget_changed_pillars(&mut self, before: &Scenario, after: &Scenario) {
        for pillar in Pillar::ALL {
            if before.budgets()[pillar] != after.budgets()[pillar] {
                self.0[pillar] = Schedule::default();
            }
        }
    }
}
