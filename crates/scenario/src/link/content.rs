//! What a link holds of a scenario: its name, and what differs from the report's plan and the
//! defaults. Bits say what follows; all else has what it has at first.

use model::{Budgets, ChoiceId, Choices, ParameterId, Pillar, Range, Schedule, Year};

use super::LinkError;
use super::bytes::{Reader, Writer};
use crate::bounds;
use crate::facts::{defaults, facts};
use crate::scenario::{Invalid, Scenario};

pub(super) fn write(scenario: &Scenario, out: &mut Writer) {
    out.text(scenario.name());
    write_choices(scenario, out);
    write_budgets(scenario, out);
    write_ranges(scenario, out);
}

/// Reads what [`write`] wrote. What passes the checksum and is none of it is no work of this
/// edition: it counts as changed.
pub(super) fn read(from: &mut Reader<'_>) -> Result<Scenario, LinkError> {
    let name = from.text().ok_or(LinkError::Changed)?.to_owned();
    let choices = Choices::from_values(read_choices(from).ok_or(LinkError::Changed)?);
    // In bounds before anything is made from the first year on, as in files.
    let choices = choices.and_then(|choices| bounds::choices(&choices)).map_err(Invalid::from)?;
    let budgets = read_budgets(from, choices.first_budget_year).ok_or(LinkError::Changed)?;
    let mut ranges = defaults().ranges;
    let changed = from.number().ok_or(LinkError::Changed)?;
    for id in chosen(ParameterId::ALL, changed) {
        let range = &mut ranges[id.index()];
        let [low, central, high] = read_changed(from, ends(range)).ok_or(LinkError::Changed)?;
        *range = Range::new(id, low, central, high).map_err(Invalid::from)?;
    }
    if !from.0.is_empty() {
        return Err(LinkError::Changed);
    }
    Ok(Scenario::new(name, String::new(), budgets, choices, ranges)?)
}

fn write_choices(scenario: &Scenario, out: &mut Writer) {
    let values = ChoiceId::ALL.map(|id| scenario.choices().get(id));
    let before = ChoiceId::ALL.map(|id| defaults().choices.get(id));
    write_changed(values, before, out);
}

fn read_choices(from: &mut Reader<'_>) -> Option<[f64; ChoiceId::COUNT]> {
    read_changed(from, ChoiceId::ALL.map(|id| defaults().choices.get(id)))
}

fn ends(range: &Range) -> [f64; 3] {
    [range.low(), range.central(), range.high()]
}

fn write_ranges(scenario: &Scenario, out: &mut Writer) {
    let before = &defaults().ranges;
    let changed = bits(ParameterId::ALL.map(|id| *scenario.range(id) != before[id.index()]));
    out.number(changed);
    for id in chosen(ParameterId::ALL, changed) {
        write_changed(ends(scenario.range(id)), ends(&before[id.index()]), out);
    }
}

/// A pillar's amounts are one for all years, or one a year from the first.
fn write_budgets(scenario: &Scenario, out: &mut Writer) {
    let plan = plan(scenario.choices().first_budget_year);
    let changed = bits(Pillar::ALL.map(|pillar| scenario.budgets()[pillar] != plan[pillar]));
    out.number(changed);
    for pillar in chosen(Pillar::ALL, changed) {
        let schedule = &scenario.budgets()[pillar];
        let mut amounts: Vec<i64> = scenario.years().map(|year| schedule.get(year)).collect();
        amounts.dedup();
        if amounts.len() > 1 {
            amounts = scenario.years().map(|year| schedule.get(year)).collect();
        }
        out.number(amounts.len() as u64);
        for amount in amounts {
            // A budget is never negative.
            out.number(amount.unsigned_abs());
        }
    }
}

fn read_budgets(from: &mut Reader<'_>, first: Year) -> Option<Budgets> {
    let mut budgets = plan(first);
    let changed = from.number()?;
    for pillar in chosen(Pillar::ALL, changed) {
        let count = from.number()?;
        let mut amount = || i64::try_from(from.number()?).ok();
        budgets[pillar] = if count == 1 {
            Schedule::constant(first, amount()?)
        } else {
            let end = first.checked_add_unsigned(u32::try_from(count).ok()?)?;
            (first..end).map(|year| Some((year, amount()?))).collect::<Option<_>>()?
        };
    }
    Some(budgets)
}

fn plan(first: Year) -> Budgets {
    Budgets::constant(first, facts().pillars.each_ref().map(|pillar| pillar.reference))
}

/// Bits that say which values differ, then these.
fn write_changed<const N: usize>(values: [f64; N], before: [f64; N], out: &mut Writer) {
    let places: [usize; N] = std::array::from_fn(|n| n);
    let changed = bits(places.map(|n| values[n].to_bits() != before[n].to_bits()));
    out.number(changed);
    chosen(values, changed).for_each(|value| out.decimal(value));
}

fn read_changed<const N: usize>(from: &mut Reader<'_>, before: [f64; N]) -> Option<[f64; N]> {
    let changed = from.number()?;
    let mut values = before;
    for value in chosen(values.each_mut(), changed) {
        *value = from.decimal()?;
    }
    Some(values)
}

/// One bit each, the first in the lowest place.
fn bits<const N: usize>(flags: [bool; N]) -> u64 {
    flags.iter().rev().fold(0, |bits, flag| bits << 1 | u64::from(*flag))
}

/// Those whose bit is set.
fn chosen<T, const N: usize>(all: [T; N], bits: u64) -> impl Iterator<Item = T> {
    all.into_iter().enumerate().filter_map(move |(n, it)| (bits >> n & 1 == 1).then_some(it))
}
