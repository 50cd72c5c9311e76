//! What each name of a formula amounts to: the report's plan at central values, in the year of the
//! goals.

use equations::{Name, Value};
use model::{
    GOAL_YEAR, JPY_MILLION_PER_BN, LAST_BUDGET_YEAR, Paths, Pillar, ResultId, Workings, Year,
};
use scenario::{Scenario, facts};

/// For what a formula is worked out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Case {
    Plan,
    Of(Pillar),
    Until(Year),
}

/// All that the formulas draw on.
pub(crate) struct Values {
    paths: Paths,
    steps: Workings,
    base_year: Year,
}

impl Values {
    /// Of the report's plan.
    pub(crate) fn reported() -> Self {
        let scenario = Scenario::reported();
        let steps = model::workings(&scenario.inputs(), GOAL_YEAR);
        Self { paths: scenario.central(), steps, base_year: scenario.choices().base_year }
    }

    /// The value of a name, or none where it stands for many: the running year of a sum.
    pub(crate) fn get(&self, name: &Name, case: Case) -> Option<Value> {
        let key = name.key();
        self.of_result(name, case)
            .or_else(|| self.of_step(&key))
            .or_else(|| of_report(&key))
            .or_else(|| self.of_case(&key, case))
            .or_else(|| self.of_path(&key))
    }

    /// A result, in the year that stands below its letters.
    fn of_result(&self, name: &Name, case: Case) -> Option<Value> {
        let id = ResultId::of_symbol(&name.base)?;
        let year = match (&*name.below, case) {
            // What is the same in all years has none.
            ("t" | "", _) => GOAL_YEAR,
            ("t−1", _) => GOAL_YEAR - 1,
            ("T", Case::Until(year)) => year,
            _ => return None,
        };
        self.paths.result(id, year).map(|value| Value::of(id, value))
    }

    /// What the equations hand to one another.
    fn of_step(&self, key: &str) -> Option<Value> {
        let steps = &self.steps;
        let of = |list: &[f64; 3], pillar: Pillar| Value::Number(list[pillar.index()]);
        Some(match key {
            "t" => Value::Year(GOAL_YEAR),
            "k" => Value::Whole(f64::from(GOAL_YEAR - self.base_year)),
            "g_t" => Value::Share(steps.growth),
            "ψ_S,t" => of(&steps.effect, Pillar::Expansion),
            "ψ_C,t" => of(&steps.effect, Pillar::Cooperation),
            "ψ_N,t−D" => of(&steps.delayed_effect, Pillar::Negotiation),
            "ψ_C,t−D" => of(&steps.delayed_effect, Pillar::Cooperation),
            "u_t" => Value::Number(steps.pull),
            "H_t−1" => Value::Number(steps.hazard_before),
            "H_t" => Value::Number(steps.hazard),
            "m" => Value::Whole(steps.adopters_left),
            _ => return None,
        })
    }

    /// What differs between pillars, or between years up to which benefits count.
    fn of_case(&self, key: &str, case: Case) -> Option<Value> {
        let steps = &self.steps;
        match (key, case) {
            ("C_p,t−1", Case::Of(pillar)) => {
                Some(Value::Jpy(steps.capability_before[pillar.index()]))
            }
            ("C_p,t", Case::Of(pillar)) => Some(Value::Jpy(steps.capability[pillar.index()])),
            ("ψ_p,t", Case::Of(pillar)) => Some(Value::Number(steps.effect[pillar.index()])),
            ("b_p,t−1" | "Bref_p", Case::Of(pillar)) => Some(budget(pillar)),
            ("T", Case::Until(year)) => Some(Value::Year(year)),
            _ => None,
        }
    }

    /// What is read off the whole path.
    fn of_path(&self, key: &str) -> Option<Value> {
        let goal = facts().goals.exports;
        match key {
            "T_Q" => self.paths.payback_year().map(Value::Year),
            "w" => self.paths.needed_growth(self.base_year, goal, GOAL_YEAR).map(Value::Share),
            _ => None,
        }
    }
}

/// What the report states.
fn of_report(key: &str) -> Option<Value> {
    let (reported, goals) = (&facts().reported, &facts().goals);
    Some(match key {
        "X0" => Value::Usd(reported.base_exports),
        "g0" => Value::Share(reported.last_growth),
        "c0" => Value::Share(reported.constrained_companies),
        "loss" => Value::Jpy(reported.opportunity_loss),
        "M" => Value::Whole(reported.adopter_pool),
        "Bref_S" | "b_S" => budget(Pillar::Expansion),
        "Bref_C" | "b_C" => budget(Pillar::Cooperation),
        "b_N" => budget(Pillar::Negotiation),
        "z" => Value::Year(LAST_BUDGET_YEAR),
        "X_G" => Value::Usd(goals.exports),
        // The goal is met above its number, not at it.
        "A_G" => Value::Whole(goals.least_adopters()),
        _ => return None,
    })
}

/// A pillar's budget in the report, which its plan repeats year by year.
fn budget(pillar: Pillar) -> Value {
    let million = facts().pillars[pillar.index()].reference;
    Value::Jpy(million as f64 / JPY_MILLION_PER_BN as f64)
}
