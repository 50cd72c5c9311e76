//! A scenario of version 2, with everything that is wrong with it.
//!
//! Each field is checked by itself. What can't be used is told and left at its default, so that the
//! other fields are told too.

use model::{
    Budgets, ChoiceId, Choices, FIRST_BUDGET_YEARS, LAST_BUDGET_YEAR, ParameterId, Range, Schedule,
    Year,
};

use super::frozen::{CHOICES, ENDS, FIRST_BUDGET_YEAR, PARAMETERS, PILLARS, plan};
use crate::bounds;
use crate::facts::facts;
use crate::scenario::{LONGEST_NAME, LONGEST_NOTE, Scenario};
use crate::wire::Absent;
use crate::wire::error::{Faults, Reason, WireError};
use crate::wire::located_json::{LocatedJson, Member, find};

type Ranges = [Range; ParameterId::COUNT];

/// What is said of a scenario while it is read.
struct Told<'t> {
    faults: &'t mut Faults,
    absent: &'t mut Absent,
}

/// A scenario; none where something is wrong with it. With its name, which is told to be another
/// scenario's all the same.
pub(in crate::wire) fn read(
    at: &LocatedJson<'_>,
    faults: &mut Faults,
    absent: &mut Absent,
) -> (String, Option<Scenario>) {
    let before = faults.count();
    let known = ["name", "note", "budgets", "choices", "parameters"];
    let Some(entries) = at.entries(faults, |key| known.contains(&key)) else {
        return Default::default();
    };
    let name = text(at, &entries, ("name", LONGEST_NAME), faults);
    let note = text(at, &entries, ("note", LONGEST_NOTE), faults);
    let mut told = Told { faults, absent };
    let (choices, first) = choices(at, &entries, &mut told);
    let ranges = ranges(at, &entries, &mut told);
    let budgets = budgets(at, &entries, first, &mut told);
    let whole = choices.zip(ranges).filter(|_| faults.count() == before);
    let scenario = whole.and_then(|(choices, ranges)| {
        // Each field has been checked; the constructor has the last word.
        Scenario::new(name.clone(), note, budgets, choices, ranges)
            .map_err(|invalid| {
                let WireError { path, reason } = WireError::from(invalid);
                faults.tell(at.path.key(&path), reason);
            })
            .ok()
    });
    (name, scenario)
}

/// A text; empty where it is absent or refused.
fn text(
    at: &LocatedJson<'_>,
    entries: &[Member<'_>],
    (key, limit): (&str, usize),
    faults: &mut Faults,
) -> String {
    let Some(entry) = find(entries, key) else {
        return String::new();
    };
    let at = at.at(entry);
    let text = at.text(faults).unwrap_or_default();
    if text.chars().count() > limit {
        at.tell(faults, Reason::TooLong { limit });
    }
    text
}

/// The object under a key: where it stands, and its entries. None where it is absent; without
/// entries where it is refused.
fn object<'a>(
    at: &'a LocatedJson<'_>,
    entries: &'a [Member<'_>],
    key: &str,
    known: &[&str],
    faults: &mut Faults,
) -> Option<(LocatedJson<'a>, Vec<Member<'a>>)> {
    let at = at.at(find(entries, key)?);
    let entries = at.entries(faults, |key| known.contains(&key));
    Some((at, entries.unwrap_or_default()))
}

/// The choices, none where one of them is refused; and the first budget year, none where that one is.
fn choices(
    at: &LocatedJson<'_>,
    entries: &[Member<'_>],
    told: &mut Told<'_>,
) -> (Option<Choices>, Option<Year>) {
    let before = told.faults.count();
    let known = CHOICES.map(|(_, key, _)| key);
    let given = object(at, entries, "choices", &known, told.faults);
    let mut values = [0.0; ChoiceId::COUNT];
    let mut first_is_good = true;
    for (id, key, default) in CHOICES {
        values[id.index()] = default;
        let told_before = told.faults.count();
        let field = given.as_ref().and_then(|(at, given)| Some(at.at(find(given, key)?)));
        let Some(at) = field else {
            told.absent.defaults.push(["choices.", key].concat());
            continue;
        };
        match at.number(told.faults).map(|value| bounds::choice(id, value)) {
            Some(Ok(value)) => values[id.index()] = value,
            Some(Err(refusal)) => at.tell(told.faults, Reason::Value(refusal.reason)),
            None => {}
        }
        if id == ChoiceId::FirstBudgetYear {
            first_is_good = told.faults.count() == told_before;
        }
    }
    let Ok(choices) = Choices::from_values(values) else {
        return (None, None);
    };
    let first = first_is_good.then_some(choices.first_budget_year);
    if told.faults.count() > before {
        return (None, first);
    }
    let together = choices.check_together();
    let refused = |refusal: &model::Refusal| {
        let path = refusal.field.to_string();
        told.faults.tell(at.path.key(&path), Reason::Value(refusal.reason));
    };
    (together.inspect_err(refused).ok().map(|()| choices), first)
}

/// The ranges; none where one of them is refused.
fn ranges(at: &LocatedJson<'_>, entries: &[Member<'_>], told: &mut Told<'_>) -> Option<Ranges> {
    let known = PARAMETERS.map(|(_, key, _)| key);
    let given = object(at, entries, "parameters", &known, told.faults);
    let mut ranges = [None; ParameterId::COUNT];
    for (id, key, default) in PARAMETERS {
        let known = ENDS.map(|(_, key)| key);
        let faults = &mut *told.faults;
        let object = given.as_ref().and_then(|(at, given)| object(at, given, key, &known, faults));
        let [low, central, high] = if let Some((at, given)) = &object {
            ends(at, given, (id, key, default), told)
        } else {
            told.absent.defaults.push(["parameters.", key].concat());
            default
        };
        // What is refused here has been told with its end.
        ranges[id.index()] = Range::new(id, low, central, high).ok();
    }
    let mut whole = [ranges[0]?; ParameterId::COUNT];
    for (range, read) in whole.iter_mut().zip(ranges) {
        *range = read?;
    }
    Some(whole)
}

/// The values of a range; where one is refused the default ones.
fn ends(
    at: &LocatedJson<'_>,
    given: &[Member<'_>],
    (id, key, default): (ParameterId, &str, [f64; 3]),
    told: &mut Told<'_>,
) -> [f64; 3] {
    let before = told.faults.count();
    let mut values = default;
    for (value, (end, end_key)) in values.iter_mut().zip(ENDS) {
        let Some(entry) = find(given, end_key) else {
            told.absent.defaults.push(["parameters.", key, ".", end_key].concat());
            continue;
        };
        let at = at.at(entry);
        match at.number(told.faults).map(|value| bounds::end(id, end, value)) {
            Some(Ok(given)) => *value = given,
            Some(Err(refusal)) => at.tell(told.faults, Reason::Value(refusal.reason)),
            None => {}
        }
    }
    if told.faults.count() > before {
        return default;
    }
    let [low, central, high] = values;
    for (is_wrong, (_, key), reason) in [
        (low > central, ENDS[0], model::Reason::LowAboveCentral),
        (central > high, ENDS[2], model::Reason::HighBelowCentral),
    ] {
        if is_wrong {
            told.faults.tell(at.path.key(key), Reason::Value(reason));
        }
    }
    values
}

/// The budgets. Where the first year is not known, any year is good that could be one.
fn budgets(
    at: &LocatedJson<'_>,
    entries: &[Member<'_>],
    first: Option<Year>,
    told: &mut Told<'_>,
) -> Budgets {
    let mut budgets = plan(first.unwrap_or(FIRST_BUDGET_YEAR));
    let known = PILLARS.map(|(_, key, _)| key);
    let given = object(at, entries, "budgets", &known, told.faults);
    for (pillar, key, _) in PILLARS {
        match given.as_ref().and_then(|(at, given)| Some(at.at(find(given, key)?))) {
            Some(at) => budgets[pillar] = schedule(&at, key, first, told),
            None => told.absent.defaults.push(["budgets.", key].concat()),
        }
    }
    budgets
}

fn schedule(
    at: &LocatedJson<'_>,
    pillar: &str,
    first: Option<Year>,
    told: &mut Told<'_>,
) -> Schedule {
    let earliest = first.unwrap_or(*FIRST_BUDGET_YEARS.start());
    let mut schedule = Schedule::default();
    let Some(given) = at.entries(told.faults, |key| year(key).is_some()) else {
        return schedule;
    };
    for entry in &given {
        let at = at.at(entry);
        let Some(year) = year(&entry.0) else { continue };
        if !(earliest..=LAST_BUDGET_YEAR).contains(&year) {
            let (earliest, last) = (f64::from(earliest), f64::from(LAST_BUDGET_YEAR));
            at.tell(told.faults, Reason::Value(model::Reason::Outside(earliest, last)));
        } else if let Some(amount) = whole_million(&at, told.faults) {
            schedule.set(year, amount);
        }
    }
    for year in earliest..=LAST_BUDGET_YEAR {
        let year = year.to_string();
        if find(&given, &year).is_none() {
            told.absent.years.push(["budgets.", pillar, ".", &year].concat());
        }
    }
    schedule
}

/// A year as four digits, so that no year can stand there in two spellings.
fn year(key: &str) -> Option<Year> {
    let four_digits = key.len() == 4 && key.bytes().all(|byte| byte.is_ascii_digit());
    if four_digits { key.parse().ok() } else { None }
}

fn whole_million(at: &LocatedJson<'_>, faults: &mut Faults) -> Option<i64> {
    let number = at.number(faults)?;
    let largest = facts().largest_amount as f64;
    let reason = if number < 0.0 {
        model::Reason::Negative
    } else if number > largest {
        model::Reason::Above(largest)
    } else if number.fract() > 0.0 {
        model::Reason::NotWhole
    } else {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "whole, and between zero and the largest amount"
        )]
        return Some(number as i64);
    };
    at.tell(faults, Reason::Value(reason));
    None
}
