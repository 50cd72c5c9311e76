//! What differs from the report's plan and the defaults.

use model::Pillar;

use crate::assumption::AssumptionId;
use crate::edit::Item;
use crate::scenario::Scenario;

/// Every item that differs from the report's plan or its default, budgets first. The amounts a year
/// are compared, not the years: with another first year alone, the plan is the report's still. Of a
/// parameter the whole range is.
pub fn changes_from_report(scenario: &Scenario) -> Vec<Item> {
    let report = Scenario::reported();
    let mut changed = Vec::new();
    for pillar in Pillar::ALL {
        if scenario.yearly(pillar) != report.yearly(pillar) {
            changed.push(Item::Pillar(pillar));
        }
    }
    for id in AssumptionId::all() {
        if !scenario.assumes_as(&report, id) {
            changed.push(Item::Assumption(id));
        }
    }
    changed
}
