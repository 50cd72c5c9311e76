//! What a scenario comes to in the year of the goals, on central values.

use model::{Pillar, YearRow};
use scenario::{Scenario, facts};

/// What the programme, or a part of it, changes in the year of the goals.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct ProgrammeEffect {
    /// Exports of digital services, USD billion.
    pub exports_usd_bn: f64,
    /// Countries with Japan-led rules, expected number.
    pub adopters: f64,
}

/// The calculator's answer.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GoalYearResults {
    /// The whole programme against no programme.
    pub programme: ProgrammeEffect,
    /// The same of the report's split, under the same assumptions.
    pub report: ProgrammeEffect,
    /// What the market alone adds to the present exports, USD billion.
    pub market_usd_bn: f64,
    /// Countries with Japan-led rules without the programme, expected number.
    pub adopters_base: f64,
    /// What the goal asks for beyond the present exports, USD billion.
    pub gap_usd_bn: f64,
    /// What each pillar brings: what cancelling it alone would lose.
    pub brings: [ProgrammeEffect; Pillar::ALL.len()],
}

impl GoalYearResults {
    /// Computes the answer for `scenario`: the year of the goals, with all pillars and without each.
    pub fn of(scenario: &Scenario) -> Self {
        let facts = facts();
        let row = scenario.goal_year();
        let programme = effect(&row);
        let present = facts.reported.base_exports;
        let brings = Pillar::ALL.map(|pillar| {
            let rest = effect(&scenario.without(pillar).goal_year());
            ProgrammeEffect {
                exports_usd_bn: programme.exports_usd_bn - rest.exports_usd_bn,
                adopters: programme.adopters - rest.adopters,
            }
        });
        Self {
            programme,
            report: effect_of(&scenario.with_reported_budgets()),
            market_usd_bn: row.exports_base_usd_bn - present,
            adopters_base: row.adopters_base,
            gap_usd_bn: facts.goals.exports_gap,
            brings,
        }
    }
}

/// What the drawings show: the answer, or on the way to it while the last move is shown again.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DrawnResults {
    /// The programme's effect.
    pub programme: ProgrammeEffect,
    /// What the market alone adds, USD billion.
    pub market_usd_bn: f64,
    /// Countries without the programme.
    pub adopters_base: f64,
}

impl GoalYearResults {
    /// Some part of the way (0 to 1) from a year's row to this answer.
    pub(crate) fn on_the_way(&self, row: &YearRow, part: f64) -> DrawnResults {
        let between = |before: f64, now: f64| before + (now - before) * part;
        let before = effect(row);
        let market = row.exports_base_usd_bn - facts().reported.base_exports;
        DrawnResults {
            programme: ProgrammeEffect {
                exports_usd_bn: between(before.exports_usd_bn, self.programme.exports_usd_bn),
                adopters: between(before.adopters, self.programme.adopters),
            },
            market_usd_bn: between(market, self.market_usd_bn),
            adopters_base: between(row.adopters_base, self.adopters_base),
        }
    }

    /// The answer itself.
    pub(crate) fn drawn(&self) -> DrawnResults {
        DrawnResults {
            programme: self.programme,
            market_usd_bn: self.market_usd_bn,
            adopters_base: self.adopters_base,
        }
    }
}

/// What a scenario's programme changes in the year of the goals.
pub(crate) fn effect_of(scenario: &Scenario) -> ProgrammeEffect {
    effect(&scenario.goal_year())
}

fn effect(row: &YearRow) -> ProgrammeEffect {
    ProgrammeEffect {
        exports_usd_bn: row.exports_difference_usd_bn(),
        adopters: row.adopters_difference(),
    }
}
