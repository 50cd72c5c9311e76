//! The trade-off plot of the two goals: what every split of the inputs' own yearly totals would bring.
//!
//! Each split is worked out by the model itself. A caller that may not take long at once takes the
//! splits from [`Splits`] a few at a time, and marks them when all are there.

use crate::budget::Budgets;
use crate::inputs::Inputs;
use crate::paths::goal_year;
use crate::pillar::Pillar;
use crate::year::LAST_BUDGET_YEAR;

/// Into how many equal parts each year's total is split for the plot; the map of all splits is finer.
pub const PLOT_PARTS: u32 = 30;

/// One split of the total, the same in every budget year, and its place on the trade-off plot.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Split {
    /// Parts of [`PLOT_PARTS`] for each pillar, in the order of [`Pillar::ALL`]; all zero where
    /// there is nothing to split.
    pub parts: [u32; 3],
    /// ΔX in [`GOAL_YEAR`](crate::GOAL_YEAR), USD bn.
    pub exports_difference_usd_bn: f64,
    /// ΔA in [`GOAL_YEAR`](crate::GOAL_YEAR), countries.
    pub adopters_difference: f64,
    /// Whether no other split is at least as good on both differences and better on one of them.
    pub undominated: bool,
}

impl Split {
    fn new(inputs: &Inputs, parts: [u32; 3]) -> Self {
        let row = goal_year(inputs);
        Self {
            parts,
            exports_difference_usd_bn: row.exports_difference_usd_bn(),
            adopters_difference: row.adopters_difference(),
            undominated: false,
        }
    }
}

/// Every split of the inputs' yearly totals, one at a time and not yet marked: (30 + 1)(30 + 2)/2,
/// or 496. Where no year has money, it is the one split without any.
#[derive(Clone, Debug)]
pub struct Splits {
    inputs: Inputs,
    compositions: Compositions,
}

/// The splits of the inputs' totals. Choices and parameters are the inputs'; how their budgets are
/// split doesn't matter.
pub fn splits(inputs: &Inputs) -> Splits {
    let nothing = inputs.budgets().total(inputs.choices().first_budget_year) == 0;
    let whole = if nothing { 0 } else { PLOT_PARTS };
    Splits { inputs: inputs.clone(), compositions: compositions(whole) }
}

impl Iterator for Splits {
    type Item = Split;

    fn next(&mut self) -> Option<Split> {
        let parts = self.compositions.next()?;
        let budgets = split_budgets(&self.inputs, parts);
        Some(Split::new(&self.inputs.with_budgets(budgets), parts))
    }
}

/// Every way to give the three pillars parts that add up to a whole, in the order of
/// [`Pillar::ALL`]: first all to the last pillar, at the end all to the first.
#[derive(Clone, Debug)]
pub struct Compositions {
    /// What comes next; none after the last.
    next: Option<[u32; 3]>,
}

/// The ways to split `whole` parts: (whole + 1)(whole + 2)/2 of them.
pub const fn compositions(whole: u32) -> Compositions {
    Compositions { next: Some([0, 0, whole]) }
}

impl Iterator for Compositions {
    type Item = [u32; 3];

    fn next(&mut self) -> Option<[u32; 3]> {
        let parts = self.next?;
        self.next = following(parts);
        Some(parts)
    }
}

/// One part from cooperation to expansion; with none left there, one more for negotiation.
fn following([negotiation, expansion, cooperation]: [u32; 3]) -> Option<[u32; 3]> {
    match (expansion, cooperation) {
        (_, 1..) => Some([negotiation, expansion + 1, cooperation - 1]),
        (1.., 0) => Some([negotiation + 1, 0, expansion - 1]),
        (0, 0) => None,
    }
}

/// Budgets that give each pillar its parts of each counted year's total, in whole JPY million: what
/// rounding down leaves goes to the largest remainders, of equal ones to the first pillar. The whole
/// is the sum of the parts; nothing where that is zero.
pub fn split_budgets(inputs: &Inputs, parts: [u32; 3]) -> Budgets {
    let mut budgets = Budgets::default();
    for year in inputs.choices().first_budget_year..=LAST_BUDGET_YEAR {
        let amounts = split_amount(inputs.budgets().in_year(year), parts);
        for pillar in Pillar::ALL {
            budgets[pillar].set(year, amounts[pillar.index()]);
        }
    }
    budgets
}

fn split_amount(total: i64, parts: [u32; 3]) -> [i64; 3] {
    let whole = parts.iter().copied().map(i64::from).sum::<i64>().max(1);
    let mut amounts = parts.map(|part| total * i64::from(part) / whole);
    let mut order = [0, 1, 2];
    order.sort_by_key(|&at| -(total * i64::from(parts[at]) % whole));
    let left = total - amounts.iter().sum::<i64>();
    for (at, _) in order.into_iter().zip(0..left) {
        amounts[at] += 1;
    }
    amounts
}

/// Every split of the inputs' yearly totals, marked.
pub fn tradeoff(inputs: &Inputs) -> Vec<Split> {
    let mut all: Vec<_> = splits(inputs).collect();
    mark_undominated(&mut all);
    all
}

/// Marks what no other split dominates: each against each other one, as the definition says. 496
/// take a fraction of a millisecond.
pub fn mark_undominated(splits: &mut [Split]) {
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
