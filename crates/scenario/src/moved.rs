//! What the last move did: where money went, and what that changed in the year of the goals.

use model::{Pillar, YearRow};

use crate::assumption::AssumptionId;
use crate::scenario::Scenario;
use crate::yearly::Yearly;

/// What an edit moved and what came of it at the central values.
#[derive(Debug, Clone, PartialEq)]
pub struct Move {
    /// Pillars that now have less, in the report's order.
    pub from: Vec<Flow>,
    /// Pillars that now have more, in the report's order.
    pub to: Vec<Flow>,
    /// Amounts differ between years, before it or after it: flows are means.
    pub years_differ: bool,
    /// Some pillar has another amount in some year, though its mean may be the same.
    pub budgets_moved: bool,
    /// The goals' year before it.
    pub before: YearRow,
    /// Assumptions that have changed, choices first.
    pub assumed: Vec<Assumed>,
    /// What it did to the programme's difference in exports (ΔX) in the goals' year, USD bn.
    pub exports_difference_usd_bn: f64,
    /// What it did to the programme's difference in countries (ΔA) in the goals' year.
    pub adopters_difference: f64,
}

/// How much one pillar lost or gained.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Flow {
    /// The pillar.
    pub pillar: Pillar,
    /// The mean over the budget years, above zero, in JPY million. A whole number unless years
    /// differ.
    pub yearly_million: f64,
}

impl Move {
    /// The way from one scenario to another; none between those that differ by name and note alone.
    pub fn between(before: &Scenario, after: &Scenario) -> Option<Self> {
        if before.has_the_plan_of(after) {
            return None;
        }
        let (old, new) = (before.goal_year(), after.goal_year());
        // Another first year alone moves nothing, though means change with the years that count.
        let same = before.budgets_from(after.choices().first_budget_year);
        let budgets_moved = *after.budgets() != same;
        let moved_to = if budgets_moved { after } else { before };
        Some(Self {
            from: flows(before, moved_to, -1.0),
            to: flows(before, moved_to, 1.0),
            years_differ: [before, after].iter().any(|scenario| differs(scenario)),
            budgets_moved,
            before: old,
            assumed: assumed(before, after),
            exports_difference_usd_bn: new.exports_difference_usd_bn()
                - old.exports_difference_usd_bn(),
            adopters_difference: new.adopters_difference() - old.adopters_difference(),
        })
    }
}

/// An assumption that has changed; rates as shares.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Assumed {
    /// The assumption.
    pub id: AssumptionId,
    /// What was assumed before.
    pub before: f64,
    /// What is assumed now.
    pub after: f64,
    /// The ends of its range before and now, where nothing else has changed.
    pub ends: Option<[[f64; 2]; 2]>,
}

fn assumed(before: &Scenario, after: &Scenario) -> Vec<Assumed> {
    let changed = AssumptionId::all().filter(|id| !before.assumes_as(after, *id));
    let said = changed.map(|id| {
        let both = [before, after];
        let ends = both.map(|scenario| scenario.ends_of(id));
        let [before, after] = both.map(|scenario| scenario.assumption(id));
        let ends = (before.to_bits() == after.to_bits()).then_some(ends);
        Assumed { id, before, after, ends }
    });
    said.collect()
}

fn differs(scenario: &Scenario) -> bool {
    Pillar::ALL.iter().any(|pillar| matches!(scenario.yearly(*pillar), Yearly::Mean(_)))
}

/// The pillars whose yearly mean changed in the direction of `sign`.
fn flows(before: &Scenario, after: &Scenario, sign: f64) -> Vec<Flow> {
    let flow = |pillar: Pillar| {
        let yearly_million = sign * (after.yearly(pillar).mean() - before.yearly(pillar).mean());
        Flow { pillar, yearly_million }
    };
    Pillar::ALL.map(flow).into_iter().filter(|flow| flow.yearly_million > 0.0).collect()
}
