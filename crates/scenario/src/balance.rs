//! Where the money comes from when one pillar changes.

use model::{Budgets, Pillar, Year};

use crate::facts::facts;
use crate::refusal::Refusal;
use crate::scenario::Scenario;

/// Whether the yearly total stays when one pillar changes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Balance {
    /// Other pillars give or get what one pillar gets or gives.
    #[default]
    Keep,
    /// Only the pillar itself changes, and the total with it.
    Free,
}

/// Which pillars stay as they are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Locks([bool; Pillar::ALL.len()]);

impl Locks {
    pub(crate) const fn holds(self, pillar: Pillar) -> bool {
        self.0[pillar.index()]
    }

    pub(crate) const fn with(mut self, pillar: Pillar, locked: bool) -> Self {
        self.0[pillar.index()] = locked;
        self
    }
}

/// The pillar that gives first when `pillar` grows: the named one, else the largest other one
/// over the budget years. Of equals the first in the report's order gives. One that is locked
/// gives only where no other is left to be named.
pub(crate) fn donor(
    scenario: &Scenario,
    pillar: Pillar,
    named: Option<Pillar>,
    locks: Locks,
) -> Pillar {
    let first_year = scenario.choices().first_budget_year;
    let total = |other: Pillar| scenario.budgets()[other].total(first_year);
    let [one, two] = others(pillar);
    match named {
        Some(named) if named != pillar && !locks.holds(named) => named,
        _ if locks.holds(one) || (total(two) > total(one) && !locks.holds(two)) => two,
        _ => one,
    }
}

/// Who gives first when `pillar` grows, of those that are not locked and have anything left; none
/// where nobody has.
pub(crate) fn first_to_give(
    scenario: &Scenario,
    pillar: Pillar,
    named: Option<Pillar>,
    locks: Locks,
) -> Option<Pillar> {
    let first_year = scenario.choices().first_budget_year;
    let has_any = |it: &Pillar| scenario.budgets()[*it].total(first_year) > 0;
    let donor = donor(scenario, pillar, named, locks);
    let mut donors = [donor, left(pillar, donor)].into_iter();
    donors.find(|it| !locks.holds(*it) && has_any(it))
}

/// How a pillar's change is made up for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ShiftRules {
    pub(crate) balance: Balance,
    /// The pillar that gives first.
    pub(crate) donor: Pillar,
    pub(crate) locks: Locks,
}

/// Sets each year's amount of `pillar` to `target(year, amount)`. Under [`Balance::Keep`] the
/// difference comes from (or goes to) the donor, then the pillar that is
/// left, in each year by itself: so each year's total stays. What is locked stays too.
pub(crate) fn shift(
    scenario: &Scenario,
    pillar: Pillar,
    target: impl Fn(Year, i64) -> i64,
    rules: ShiftRules,
) -> Result<Budgets, Refusal> {
    let ShiftRules { balance, donor, locks } = rules;
    if locks.holds(pillar) {
        return Err(Refusal::Locked { pillar });
    }
    let mut budgets = scenario.budgets().clone();
    let donors = [donor, left(pillar, donor)];
    let mut least_available = None;
    for year in scenario.years() {
        let old = budgets[pillar].get(year);
        let new = allowed(pillar, target(year, old))?;
        budgets[pillar].set(year, new);
        if balance == Balance::Free {
            continue;
        }
        let wanted = new - old;
        let free = donors.into_iter().filter(|donor| !locks.holds(*donor));
        let missing = take(&mut budgets, year, free, wanted);
        if missing < 0 && !donors.into_iter().all(|donor| locks.holds(donor)) {
            return Err(too_large());
        }
        if missing != 0 {
            let available = wanted - missing;
            least_available =
                Some(least_available.map_or(available, |least: i64| least.min(available)));
        }
    }
    match least_available {
        Some(available_million) => Err(Refusal::NothingLeft { pillar, available_million }),
        None => Ok(budgets),
    }
}

/// Takes an amount in a year from the donors, one after the other; gives where it is negative.
/// What no donor could take part in is left and returned.
fn take(
    budgets: &mut Budgets,
    year: Year,
    donors: impl Iterator<Item = Pillar>,
    wanted: i64,
) -> i64 {
    donors.fold(wanted, |missing, donor| {
        let has = budgets[donor].get(year);
        let taken = missing.clamp(has - facts().largest_amount, has);
        budgets[donor].set(year, has - taken);
        missing - taken
    })
}

/// An amount between zero and the largest that a pillar may have.
fn allowed(pillar: Pillar, amount: i64) -> Result<i64, Refusal> {
    if amount < 0 {
        Err(Refusal::BelowZero { pillar })
    } else if amount > facts().largest_amount {
        Err(too_large())
    } else {
        Ok(amount)
    }
}

/// Refuses budgets of which one is too large: what all pillars have together may be more than one may have.
pub(crate) fn check_largest(budgets: &Budgets) -> Result<(), Refusal> {
    let mut amounts = Pillar::ALL.into_iter().flat_map(|pillar| budgets[pillar].iter());
    let largest = facts().largest_amount;
    if amounts.any(|(_, amount)| amount > largest) { Err(too_large()) } else { Ok(()) }
}

fn too_large() -> Refusal {
    Refusal::TooLarge { bound_million: facts().largest_amount }
}

/// The two other pillars, in the report's order.
const fn others(pillar: Pillar) -> [Pillar; 2] {
    match pillar {
        Pillar::Negotiation => [Pillar::Expansion, Pillar::Cooperation],
        Pillar::Expansion => [Pillar::Negotiation, Pillar::Cooperation],
        Pillar::Cooperation => [Pillar::Negotiation, Pillar::Expansion],
    }
}

/// The pillar that is neither of two.
fn left(pillar: Pillar, donor: Pillar) -> Pillar {
    let [one, two] = others(pillar);
    if one == donor { two } else { one }
}
