//! The plane of the two goals: what every whole-billion split of a yearly total would bring.
//!
//! Both differences are sums over pillars up to one exponential, so each pillar's levels are
//! worked out once and then combined.

use crate::inputs::Inputs;
use crate::pillar::{PerPillar, Pillar};
use crate::year::{GOAL_YEAR, LAST_BUDGET_YEAR, LAST_YEAR_WITHOUT_ADOPTION, Series, Year};
use crate::{adoption, capability, market, rules, support};

/// One split of the yearly total, the same in every budget year, and its place on the plane.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Split {
    /// Negotiation, JPY bn a year.
    pub negotiation: u32,
    /// Expansion, JPY bn a year.
    pub expansion: u32,
    /// Cooperation, JPY bn a year.
    pub cooperation: u32,
    /// ΔX in [`GOAL_YEAR`], USD bn.
    pub exports_difference_usd_bn: f64,
    /// ΔA in [`GOAL_YEAR`], countries.
    pub adopters_difference: f64,
    /// Whether no other split of the total is at least as good on both differences and better on
    /// one of them.
    pub undominated: bool,
}

/// Every split of a yearly total (JPY bn) into whole billions: (total + 1)(total + 2)/2 of them,
/// 496 at 30. Choices and parameters are the inputs', their budgets don't matter.
pub fn plane(inputs: &Inputs, total_jpy_bn: u32) -> Vec<Split> {
    let levels = Levels::new(inputs, total_jpy_bn);
    let mut splits: Vec<_> = (0..=total_jpy_bn)
        .flat_map(|negotiation| {
            let rest = total_jpy_bn - negotiation;
            (0..=rest).map(move |expansion| [negotiation, expansion, rest - expansion])
        })
        .map(|amounts| levels.split(inputs, amounts))
        .collect();
    mark_undominated(&mut splits);
    splits
}

/// What a pillar does by the goals' year at one level of yearly money.
#[derive(Clone, Copy, Debug)]
struct Level {
    /// Its part of XA, USD bn.
    exports: f64,
    /// Its part of the sum of u up to the goals' year.
    pulls: f64,
}

struct Levels {
    by_pillar: PerPillar<Vec<Level>>,
    market: f64,
    hazard_base: f64,
}

impl Levels {
    fn new(inputs: &Inputs, highest: u32) -> Self {
        // Capability is linear in a constant budget: one yen's worth serves every level.
        let counted = inputs.choices().first_budget_year..=LAST_BUDGET_YEAR;
        let unit = capability::capability(inputs, |year| f64::from(counted.contains(&year)));
        let level = |pillar, amount| Level::new(inputs, pillar, &unit, f64::from(amount));
        Self {
            by_pillar: PerPillar::from_fn(|pillar| {
                (0..=highest).map(|amount| level(pillar, amount)).collect()
            }),
            market: market::exports(inputs).at(GOAL_YEAR),
            hazard_base: adoption::hazard_base(inputs, GOAL_YEAR),
        }
    }

    fn split(&self, inputs: &Inputs, amounts: [u32; 3]) -> Split {
        let level = |pillar: Pillar| self.by_pillar[pillar][amounts[pillar.index()] as usize];
        let sum = |part: fn(Level) -> f64| Pillar::ALL.map(|p| part(level(p))).iter().sum::<f64>();
        let added = adoption::added_hazard(inputs, sum(|level| level.pulls));
        let adopters_difference = adoption::extra_adopters(inputs, self.hazard_base, added);
        let rules = rules::exports(inputs, self.market, adopters_difference);
        let [negotiation, expansion, cooperation] = amounts;
        Split {
            negotiation,
            expansion,
            cooperation,
            exports_difference_usd_bn: sum(|level| level.exports) + rules,
            adopters_difference,
            undominated: false,
        }
    }
}

impl Level {
    fn new(inputs: &Inputs, pillar: Pillar, unit: &Series, amount: f64) -> Self {
        let effect = |year: Year| capability::effect(inputs, pillar, amount * unit.at(year));
        let adopting = LAST_YEAR_WITHOUT_ADOPTION + 1..=GOAL_YEAR;
        let pulls = adopting
            .map(|year| effect(year - inputs.choices().adoption_delay))
            .map(|effect| adoption::pull(inputs, pillar, effect))
            .sum();
        Self { exports: support::exports(inputs, pillar, effect(GOAL_YEAR)), pulls }
    }
}

/// Each split against each other one, as the definition says: the 496 of the report's total take a
/// fraction of a millisecond.
fn mark_undominated(splits: &mut [Split]) {
    for index in 0..splits.len() {
        let split = splits[index];
        splits[index].undominated = !splits.iter().any(|other| dominates(other, &split));
    }
}

/// Whether `one` is at least as good on both differences and better on one of them.
fn dominates(one: &Split, other: &Split) -> bool {
    let exports = (one.exports_difference_usd_bn, other.exports_difference_usd_bn);
    let adopters = (one.adopters_difference, other.adopters_difference);
    exports.0 >= exports.1
        && adopters.0 >= adopters.1
        && (exports.0 > exports.1 || adopters.0 > adopters.1)
}
