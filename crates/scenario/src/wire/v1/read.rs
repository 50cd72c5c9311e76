//! Version 1 as scenarios.

use model::{
    Budgets, ChoiceId, Choices, End, LAST_BUDGET_YEAR, ParameterId, Pillar, Range, Schedule, Year,
};

use crate::bounds;
use crate::facts::{defaults, facts};
use crate::scenario::{Invalid, Scenario};
use crate::wire::error::{Outcome, Reason, Refused, WireError};
use crate::wire::{Cursor, MAX_SCENARIOS};

/// Reads the scenarios of a file whose format and version are known.
pub(in crate::wire) fn read(file: &Cursor<'_>) -> Outcome<Vec<Scenario>> {
    file.only(&["format", "version", "scenarios", "notice"])?;
    let scenarios = file.required("scenarios")?;
    if scenarios.items()?.nth(MAX_SCENARIOS).is_some() {
        return Err(scenarios.refuse(Reason::TooMany { limit: MAX_SCENARIOS }));
    }
    scenarios.items()?.map(|at| scenario(&at)).collect()
}

fn scenario(at: &Cursor<'_>) -> Outcome<Scenario> {
    at.only(&["name", "note", "budgets", "choices", "parameters"])?;
    let choices = choices(at)?;
    let ranges = ranges(at)?;
    let budgets = budgets(at, choices.first_budget_year)?;
    let (name, note) = (text(at, "name")?, text(at, "note")?);
    Scenario::new(name, note, budgets, choices, ranges).map_err(|invalid| refused(at, invalid))
}

fn refused(at: &Cursor<'_>, invalid: impl Into<Invalid>) -> Refused {
    let WireError { path, reason } = invalid.into().into();
    at.refuse_at(&path, reason)
}

fn text(at: &Cursor<'_>, key: &str) -> Outcome<String> {
    match at.get(key)? {
        Some(value) => value.text().map(str::to_owned),
        None => Ok(String::new()),
    }
}

fn choices(at: &Cursor<'_>) -> Outcome<Choices> {
    let given = at.get("choices")?;
    if let Some(given) = &given {
        given.only(&ChoiceId::ALL.map(ChoiceId::id))?;
    }
    let mut values = [0.0; ChoiceId::COUNT];
    for id in ChoiceId::ALL {
        let default = defaults().choices.get(id);
        values[id.index()] = number_or(given.as_ref(), id.id(), default)?;
    }
    // In bounds before anything is made from the first year on: a year far away makes a list without end.
    let choices = Choices::from_values(values).and_then(|choices| bounds::choices(&choices));
    choices.map_err(|refusal| refused(at, refusal))
}

fn ranges(at: &Cursor<'_>) -> Outcome<[Range; ParameterId::COUNT]> {
    let mut ranges = defaults().ranges;
    let Some(given) = at.get("parameters")? else {
        return Ok(ranges);
    };
    given.only(&ParameterId::ALL.map(ParameterId::id))?;
    for id in ParameterId::ALL {
        if let Some(given) = given.get(id.id())? {
            let range = &mut ranges[id.index()];
            given.only(&[End::Low, End::Central, End::High].map(End::id))?;
            let value = |end: End, default| number_or(Some(&given), end.id(), default);
            let low = value(End::Low, range.low())?;
            let central = value(End::Central, range.central())?;
            let high = value(End::High, range.high())?;
            *range = Range::new(id, low, central, high).map_err(|refusal| refused(at, refusal))?;
        }
    }
    Ok(ranges)
}

fn number_or(object: Option<&Cursor<'_>>, key: &str, default: f64) -> Outcome<f64> {
    match object.map(|object| object.get(key)).transpose()?.flatten() {
        Some(value) => value.number(),
        None => Ok(default),
    }
}

fn budgets(at: &Cursor<'_>, first: Year) -> Outcome<Budgets> {
    let reference = facts().pillars.each_ref().map(|pillar| pillar.reference);
    let mut budgets = Budgets::constant(first, reference);
    let Some(given) = at.get("budgets")? else {
        return Ok(budgets);
    };
    given.only(&Pillar::ALL.map(Pillar::id))?;
    for pillar in Pillar::ALL {
        if let Some(given) = given.get(pillar.id())? {
            budgets[pillar] = schedule(&given, first)?;
        }
    }
    Ok(budgets)
}

fn schedule(given: &Cursor<'_>, first: Year) -> Outcome<Schedule> {
    let mut schedule = Schedule::default();
    for (key, amount) in given.entries()? {
        let year = year(key).ok_or_else(|| amount.refuse(Reason::UnknownKey))?;
        if !(first..=LAST_BUDGET_YEAR).contains(&year) {
            let (first, last) = (f64::from(first), f64::from(LAST_BUDGET_YEAR));
            return Err(amount.refuse(Reason::Value(model::Reason::Outside(first, last))));
        }
        schedule.set(year, whole_million(&amount)?);
    }
    Ok(schedule)
}

/// A year as four digits, so that no year can stand there in two spellings.
fn year(key: &str) -> Option<Year> {
    let four_digits = key.len() == 4 && key.bytes().all(|byte| byte.is_ascii_digit());
    four_digits.then(|| key.bytes().fold(0, |year, digit| year * 10 + Year::from(digit - b'0')))
}

fn whole_million(at: &Cursor<'_>) -> Outcome<i64> {
    let number = at.number()?;
    let refuse = |reason| Err(at.refuse(Reason::Value(reason)));
    let largest = facts().largest_amount as f64;
    if number < 0.0 {
        refuse(model::Reason::Negative)
    } else if number > largest {
        refuse(model::Reason::Above(largest))
    } else if number.fract() > 0.0 {
        refuse(model::Reason::NotWhole)
    } else {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "whole, and between zero and the largest amount"
        )]
        Ok(number as i64)
    }
}
