//! What each name of a formula amounts to: the report's plan at central values, in the year of the
//! goals.

use model::{
    GOAL_YEAR, JPY_MILLION_PER_BN, LAST_BUDGET_YEAR, Paths, Pillar, ResultId, ResultUnit, Workings,
    Year,
};
use report::{Lang, Unit};
use scenario::{Scenario, facts};
use text::{Amount, agreeing::printed, money, quantity};

use super::formula::Name;

/// For what a formula is worked out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Case {
    Plan,
    Of(Pillar),
    Until(Year),
}

/// A number and how it is written.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Value {
    /// Billions of dollars.
    Usd(f64),
    /// Billions of yen.
    Jpy(f64),
    Share(f64),
    Number(f64),
    Whole(f64),
    Countries(f64),
    Times(f64),
    Year(Year),
}

impl Value {
    /// Of a result in its unit.
    fn of(id: ResultId, value: f64) -> Self {
        match id.unit() {
            ResultUnit::UsdBn => Self::Usd(value),
            ResultUnit::JpyBn => Self::Jpy(value),
            ResultUnit::Countries => Self::Countries(value),
            ResultUnit::Share => Self::Share(value),
            ResultUnit::Times | ResultUnit::JpyPerJpy => Self::Times(value),
        }
    }

    /// Decimals that it is printed with at least: of a billion, of a percent, of the number.
    fn least(self) -> u8 {
        match self {
            Self::Usd(_) | Self::Jpy(_) | Self::Countries(_) | Self::Times(_) => 2,
            Self::Share(_) | Self::Number(_) => 3,
            Self::Whole(_) | Self::Year(_) => 0,
        }
    }

    /// The decimals of the number itself: a share is printed in percent.
    pub(crate) fn decimals(self) -> u8 {
        self.least() + if matches!(self, Self::Share(_)) { 2 } else { 0 }
    }

    /// The number that its digits say, with so many more decimals.
    pub(crate) fn printed(self, more: u8) -> f64 {
        printed(self.number(), self.decimals() + more)
    }

    /// Bare digits for a place within a formula, without zeros that say nothing; money as the
    /// language counts billions.
    pub(crate) fn digits(self, lang: Lang, more: u8) -> String {
        let scale = money::usd_scale(lang).per_billion;
        let decimals = self.least() + more;
        let amount = match self {
            Self::Usd(bn) | Self::Jpy(bn) => {
                let decimals = decimals - u8::from(lang == Lang::Ja);
                quantity(lang, Unit::Number, printed(bn, self.least() + more) * scale, decimals)
            }
            other => other.amount(lang, more),
        };
        bare(&amount.trimmed())
    }

    /// The same kind of value with another number.
    pub(crate) fn with_number(self, number: f64) -> Self {
        match self {
            Self::Usd(_) => Self::Usd(number),
            Self::Jpy(_) => Self::Jpy(number),
            Self::Share(_) => Self::Share(number),
            Self::Number(_) => Self::Number(number),
            Self::Countries(_) => Self::Countries(number),
            Self::Times(_) => Self::Times(number),
            Self::Whole(_) | Self::Year(_) => self,
        }
    }

    /// To compare it with another of its kind.
    pub(crate) fn number(self) -> f64 {
        match self {
            Self::Year(year) => f64::from(year),
            Self::Usd(it)
            | Self::Jpy(it)
            | Self::Share(it)
            | Self::Number(it)
            | Self::Whole(it)
            | Self::Countries(it)
            | Self::Times(it) => it,
        }
    }

    /// With its unit, as a result, with so many more decimals.
    pub(crate) fn amount(self, lang: Lang, more: u8) -> Amount {
        let decimals = self.least() + more;
        match self {
            Self::Usd(bn) => money::usd(lang, bn, decimals),
            Self::Jpy(bn) => money::jpy_bn(lang, bn, decimals),
            Self::Share(share) => quantity(lang, Unit::Percent, share * 100.0, decimals),
            Self::Number(number) => quantity(lang, Unit::Number, number, decimals),
            Self::Whole(number) => quantity(lang, Unit::Number, number, 0),
            Self::Countries(number) => quantity(lang, Unit::Countries, number, decimals),
            Self::Times(times) => quantity(lang, Unit::Times, times, decimals),
            Self::Year(year) => quantity(lang, Unit::Year, f64::from(year), 0),
        }
    }
}

/// An amount without its unit; a percent sign belongs to the number.
pub(crate) fn bare(amount: &Amount) -> String {
    let percent = if amount.unit.starts_with('%') { "%" } else { "" };
    format!("{}{}{percent}", amount.sign, amount.digits)
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
