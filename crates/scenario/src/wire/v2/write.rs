//! Scenarios as version 2. Everything is written out, so that a file says all by itself.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::iter;

use model::{End, Range, Year};
use serde::{Serialize, Serializer};

use super::VERSION;
use super::frozen::{CHOICES, ENDS, PARAMETERS, PILLARS};
use crate::scenario::{LONGEST_NAME, Scenario};
use crate::wire::{FORMAT, json};

/// A file as it is written.
#[derive(Serialize)]
pub(in crate::wire) struct File<'a> {
    format: &'static str,
    version: u32,
    scenarios: Vec<OneScenario<'a>>,
}

#[derive(Serialize)]
struct OneScenario<'a> {
    name: Cow<'a, str>,
    note: &'a str,
    budgets: Object<Object<i64, Year>>,
    choices: Object<Number>,
    parameters: Object<Object<Number>>,
}

/// Entries that are written as an object, in their order.
struct Object<V, K = &'static str>(Vec<(K, V)>);

impl<V: Serialize, K: Serialize> Serialize for Object<V, K> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}

/// A number as people write it: 2024, where serde alone would write 2024.0.
struct Number(f64);

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        #[expect(clippy::cast_possible_truncation, reason = "the next line compares")]
        let whole = self.0 as i64;
        // Up to here each whole number is a double of its own.
        let is_whole = whole.abs() < 1 << 53 && (whole as f64).to_bits() == self.0.to_bits();
        if is_whole { to.serialize_i64(whole) } else { to.serialize_f64(self.0) }
    }
}

/// The file of some scenarios.
pub(in crate::wire) fn file(scenarios: &[Scenario]) -> File<'_> {
    let named = distinct(scenarios).into_iter().zip(scenarios);
    let scenarios = named.map(|(name, scenario)| one(name, scenario)).collect();
    File { format: FORMAT, version: VERSION, scenarios }
}

/// The same in parts that make the file one after another: its head, each scenario, its end.
pub(in crate::wire) fn parts<'a>(
    scenarios: &'a [Scenario],
    notice: &'a str,
) -> impl Iterator<Item = String> + 'a {
    let head = format!(r#"{{"format":"{FORMAT}","version":{VERSION},"scenarios":["#);
    let commas = iter::once("").chain(iter::repeat(","));
    let named = distinct(scenarios).into_iter().zip(scenarios);
    let scenarios =
        commas.zip(named).map(|(comma, (name, it))| [comma, &json(&one(name, it))].concat());
    let end = [r#"],"notice":"#, &json(&notice), "}"].concat();
    iter::once(head).chain(scenarios).chain(iter::once(end))
}

fn one<'a>(name: Cow<'a, str>, scenario: &'a Scenario) -> OneScenario<'a> {
    let budgets = PILLARS.map(|(pillar, key, _)| {
        let amount = |year: Year| (year, scenario.budgets()[pillar].get(year));
        (key, Object(scenario.years().map(amount).collect()))
    });
    let choices = CHOICES.map(|(id, key, _)| (key, Number(scenario.choices().get(id))));
    let parameters = PARAMETERS.map(|(id, key, _)| {
        let value = |(end, key)| (key, Number(at_end(scenario.range(id), end)));
        (key, Object(ENDS.map(value).into()))
    });
    OneScenario {
        name,
        note: scenario.note(),
        budgets: Object(budgets.into()),
        choices: Object(choices.into()),
        parameters: Object(parameters.into()),
    }
}

const fn at_end(range: &Range, end: End) -> f64 {
    match end {
        End::Low => range.low(),
        End::Central => range.central(),
        End::High => range.high(),
    }
}

/// The names, each once: a file of equal names is refused. One that an earlier scenario has gets the
/// next number that is free. Those without a name are told apart by their place.
fn distinct(scenarios: &[Scenario]) -> Vec<Cow<'_, str>> {
    let mut taken: BTreeSet<Cow<'_, str>> = scenarios.iter().map(|it| it.name().into()).collect();
    let mut next: BTreeMap<&str, usize> = BTreeMap::new();
    let mut named = Vec::new();
    for scenario in scenarios {
        let name = scenario.name();
        let number = next.entry(name).or_insert(1);
        let mut own = Cow::Borrowed(name);
        while *number > 1 && !name.is_empty() && !taken.insert(own.clone()) {
            let end = format!(" ({number})");
            let kept = name.chars().take(LONGEST_NAME - end.len());
            own = kept.chain(end.chars()).collect::<String>().into();
            *number += 1;
        }
        *number = (*number).max(2);
        named.push(own);
    }
    named
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_have_no_decimals() {
        for (value, text) in [
            (2024.0, "2024"),
            (-3.0, "-3"),
            (0.0, "0"),
            (-0.0, "-0.0"),
            (155.2, "155.2"),
            (0.0004, "0.0004"),
            (9e15, "9000000000000000"),
        ] {
            assert_eq!(serde_json::to_string(&Number(value)).unwrap(), text);
        }
    }

    #[test]
    fn equal_names_get_the_next_free_number_and_keep_their_length() {
        let long = "長".repeat(LONGEST_NAME);
        let names = ["A", "A", "A (2)", "", "A", "", &long, &long];
        let scenarios = names.map(|name| Scenario::reported().labelled(name, "").unwrap());
        let distinct = distinct(&scenarios);
        assert_eq!(distinct[..6], ["A", "A (3)", "A (2)", "", "A (4)", ""]);
        assert_eq!(distinct[7], [&"長".repeat(LONGEST_NAME - 4), " (2)"].concat());
    }
}
