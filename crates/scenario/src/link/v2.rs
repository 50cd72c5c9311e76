//! What a link of version 2 holds of a scenario: its name, and what differs from the report's plan
//! and the defaults of this version. Bits say what follows; all else has what it has at first.

use model::{Budgets, ChoiceId, Choices, ParameterId, Range, Schedule, Year};

use super::LinkError;
use super::bytes::{Reader, Writer};
use crate::bounds;
use crate::scenario::{Invalid, Scenario};
use crate::wire::frozen::{CHOICES, PARAMETERS, PILLARS, plan};

pub(crate) fn write(scenario: &Scenario, out: &mut Writer) {
    out.text(scenario.name());
    let choices = CHOICES.map(|(id, _, _)| scenario.choices().get(id));
    write_changed(choices, CHOICES.map(|(_, _, default)| default), out);
    write_budgets(scenario, out);
    let ranges = PARAMETERS.map(|(id, _, _)| ends(scenario.range(id)));
    let is_changed = |n: usize| is_other(&ranges[n], &PARAMETERS[n].2);
    let changed = bits(std::array::from_fn::<_, { PARAMETERS.len() }, _>(is_changed));
    out.number(changed);
    for (range, (_, _, default)) in chosen(ranges.into_iter().zip(PARAMETERS), changed) {
        write_changed(range, default, out);
    }
}

/// Reads what [`write`] wrote. What has the right checksum and another shape was made by no version
/// of this site: it counts as changed.
pub(crate) fn read(from: &mut Reader<'_>) -> Result<Scenario, LinkError> {
    let name = from.text().ok_or(LinkError::Changed)?.to_owned();
    let choices = read_choices(from).ok_or(LinkError::Changed)?;
    // In bounds before anything is made from the first year on: a year far away makes a list without end.
    let choices =
        Choices::from_values(choices).and_then(|choices| bounds::validated_choices(&choices));
    let choices = choices.map_err(Invalid::from)?;
    let budgets = read_budgets(from, choices.first_budget_year).ok_or(LinkError::Changed)?;
    let ranges = read_ranges(from)?;
    if !from.0.is_empty() {
        return Err(LinkError::Changed);
    }
    Ok(Scenario::new(name, String::new(), budgets, choices, ranges)?)
}

fn read_choices(from: &mut Reader<'_>) -> Option<[f64; ChoiceId::COUNT]> {
    let given = read_changed(from, CHOICES.map(|(_, _, default)| default))?;
    let mut values = [0.0; ChoiceId::COUNT];
    for (value, (id, _, _)) in given.into_iter().zip(CHOICES) {
        values[id.index()] = value;
    }
    Some(values)
}

fn read_ranges(from: &mut Reader<'_>) -> Result<[Range; ParameterId::COUNT], LinkError> {
    let changed = from.number().ok_or(LinkError::Changed)?;
    let mut values = PARAMETERS.map(|(_, _, default)| default);
    for range in chosen(values.iter_mut(), changed) {
        *range = read_changed(from, *range).ok_or(LinkError::Changed)?;
    }
    let range = |n: usize| {
        let ((id, _, _), [low, central, high]) = (PARAMETERS[n], values[n]);
        Range::new(id, low, central, high).map(|range| (id, range)).map_err(Invalid::from)
    };
    let mut ranges = [range(0)?.1; ParameterId::COUNT];
    for n in 0..PARAMETERS.len() {
        let (id, range) = range(n)?;
        ranges[id.index()] = range;
    }
    Ok(ranges)
}

const fn ends(range: &Range) -> [f64; 3] {
    [range.low(), range.central(), range.high()]
}

/// A pillar's amounts are one for all years, or one a year from the first.
fn write_budgets(scenario: &Scenario, out: &mut Writer) {
    let plan = plan(scenario.choices().first_budget_year);
    let changed = PILLARS.map(|(pillar, _, _)| scenario.budgets()[pillar] != plan[pillar]);
    let changed = bits(changed);
    out.number(changed);
    for (pillar, _, _) in chosen(PILLARS.into_iter(), changed) {
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
    for (pillar, _, _) in chosen(PILLARS.into_iter(), changed) {
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

/// Bits that say which values differ, then these.
fn write_changed<const N: usize>(values: [f64; N], before: [f64; N], out: &mut Writer) {
    let changed =
        bits(std::array::from_fn::<_, N, _>(|n| is_other(&values[n..=n], &before[n..=n])));
    out.number(changed);
    chosen(values.into_iter(), changed).for_each(|value| out.decimal(value));
}

fn read_changed<const N: usize>(from: &mut Reader<'_>, before: [f64; N]) -> Option<[f64; N]> {
    let changed = from.number()?;
    let mut values = before;
    for value in chosen(values.iter_mut(), changed) {
        *value = from.decimal()?;
    }
    Some(values)
}

fn is_other(values: &[f64], before: &[f64]) -> bool {
    values.iter().zip(before).any(|(value, before)| value.to_bits() != before.to_bits())
}

/// One bit each, the first in the lowest place.
fn bits<const N: usize>(flags: [bool; N]) -> u64 {
    flags.iter().rev().fold(0, |bits, flag| bits << 1 | u64::from(*flag))
}

/// Those whose bit is set.
fn chosen<T>(all: impl Iterator<Item = T>, bits: u64) -> impl Iterator<Item = T> {
    all.enumerate().filter_map(move |(n, it)| (bits >> n & 1 == 1).then_some(it))
}
