//! Goal seek: the least yearly total at the current split that reaches a target.

use model::{Budgets, LARGEST_BUDGET_JPY_MILLION, Pillar, central};

use super::outcome::Target;
use crate::scenario::Scenario;
use crate::yearly::Yearly;

/// So many times the reader's total is searched.
const SEARCHED: i64 = 100;

/// What the search came to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum GoalSeek {
    /// The least yearly total that reaches it, JPY million; the mean where years differ.
    From(f64),
    /// It is not reached below this yearly total, JPY million.
    NotBelow(f64),
}

/// The least yearly total that reaches a target, each pillar and year keeping its share of it. Without
/// any money it is the report's split that is scaled.
pub fn goal_seek(scenario: &Scenario, target: Target) -> GoalSeek {
    let plan = match scenario.yearly_total() {
        Yearly::Same(0) => scenario.with_reported_budgets(),
        _ => scenario.clone(),
    };
    let mean = plan.yearly_total().mean();
    let reaches = |million: i64| {
        let inputs = plan.inputs().with_budgets(scaled(&plan, million as f64 / mean));
        target.surplus(&central(&inputs)).is_some_and(|surplus| surplus >= 0.0)
    };
    #[expect(clippy::cast_possible_truncation, reason = "a mean of amounts below 10^9")]
    let limit = (mean as i64 * SEARCHED).max(1);
    // Without money the ratio is not defined, so the least is one million.
    if !reaches(limit) {
        return GoalSeek::NotBelow(limit as f64);
    }
    let (mut below, mut from) = (-1, limit);
    while from - below > 1 {
        let middle = below + (from - below) / 2;
        if reaches(middle) { from = middle } else { below = middle }
    }
    GoalSeek::From(from as f64)
}

/// The scenario's budgets, each so many times what it is, in whole JPY million.
fn scaled(scenario: &Scenario, times: f64) -> Budgets {
    Budgets::new(Pillar::ALL.map(|pillar| {
        let budgets = &scenario.budgets()[pillar];
        #[expect(clippy::cast_possible_truncation, reason = "rounded and below the largest budget")]
        let amount = |million: i64| {
            (million as f64 * times).round().min(LARGEST_BUDGET_JPY_MILLION as f64) as i64
        };
        scenario.years().map(|year| (year, amount(budgets.get(year)))).collect()
    }))
}
