//! The numbers of the data files, embedded by the build.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use report::{
    ChoiceFact, Facts, GoalFacts, Kind, PillarFact, PresetFact, Range, ReportedFacts, Unit, Value,
};

use crate::defaults::Defaults;
use crate::wire::{Node, read_json};

const EMBEDDED: &str = include_str!(concat!(env!("OUT_DIR"), "/facts.json"));

/// Every number of the data files: figures, ranges, choices, presets, bounds.
pub fn facts() -> &'static Facts {
    static FACTS: OnceLock<Facts> = OnceLock::new();
    FACTS.get_or_init(|| {
        let Some(facts) = read(EMBEDDED) else {
            unreachable!("the build script wrote this text, and a test reads it as this does")
        };
        facts
    })
}

/// The same numbers as the model's types.
pub(crate) fn defaults() -> &'static Defaults {
    static DEFAULTS: OnceLock<Defaults> = OnceLock::new();
    DEFAULTS.get_or_init(|| {
        let Ok(defaults) = Defaults::new(facts()) else {
            unreachable!("the build script made the same value, or the build has failed")
        };
        defaults
    })
}

/// What serde would derive, by the reader that the app has anyway: a fifth of its size.
fn read(text: &str) -> Option<Facts> {
    let facts = read_json(text).ok()?;
    let mut figures = BTreeMap::new();
    for (id, node) in facts.get("figures")?.entries()? {
        figures.insert(id.clone(), figure(node)?);
    }
    Some(Facts {
        figures,
        pillars: triple(facts.get("pillars")?, pillar)?,
        largest_amount: whole(facts.get("largest_amount")?)?,
        presets: list(facts.get("presets")?, preset)?,
        goals: goals(facts.get("goals")?)?,
        reported: reported(facts.get("reported")?)?,
        parameters: list(facts.get("parameters")?, parameter)?,
        choices: list(facts.get("choices")?, choice)?,
    })
}

fn figure(node: &Node) -> Option<Value> {
    let [kind, unit, value, decimals] = node.items()? else {
        return None;
    };
    Some(Value {
        kind: Kind::from_code(kind.text()?)?,
        unit: Unit::from_code(unit.text()?)?,
        value: value.number()?,
        decimals: u8::try_from(whole(decimals)?).ok()?,
    })
}

fn pillar(node: &Node) -> Option<PillarFact> {
    Some(PillarFact { id: id(node)?, reference: whole(node.get("reference")?)? })
}

fn preset(node: &Node) -> Option<PresetFact> {
    Some(PresetFact { id: id(node)?, amounts: triple(node.get("amounts")?, whole)? })
}

fn goals(node: &Node) -> Option<GoalFacts> {
    Some(GoalFacts {
        exports: number(node, "exports")?,
        exports_gap: number(node, "exports_gap")?,
        adopters: number(node, "adopters")?,
        year: i32::try_from(whole(node.get("year")?)?).ok()?,
    })
}

fn reported(node: &Node) -> Option<ReportedFacts> {
    Some(ReportedFacts {
        base_exports: number(node, "base_exports")?,
        last_growth: number(node, "last_growth")?,
        constrained_companies: number(node, "constrained_companies")?,
        opportunity_loss: number(node, "opportunity_loss")?,
        adopter_pool: number(node, "adopter_pool")?,
    })
}

fn parameter(node: &Node) -> Option<Range> {
    Some(Range {
        id: id(node)?,
        low: number(node, "low")?,
        central: number(node, "central")?,
        high: number(node, "high")?,
        min: number(node, "min")?,
        max: number(node, "max")?,
    })
}

fn choice(node: &Node) -> Option<ChoiceFact> {
    Some(ChoiceFact {
        id: id(node)?,
        default: number(node, "default")?,
        offered: list(node.get("offered")?, Node::number)?,
        min: number(node, "min")?,
        max: number(node, "max")?,
        whole: node.get("whole")?.truth()?,
    })
}

fn id(node: &Node) -> Option<String> {
    node.get("id")?.text().map(str::to_owned)
}

fn number(node: &Node, key: &str) -> Option<f64> {
    node.get(key)?.number()
}

#[expect(clippy::cast_possible_truncation, reason = "whole numbers that the build wrote")]
fn whole(node: &Node) -> Option<i64> {
    node.number().map(|number| number as i64)
}

fn list<T>(node: &Node, read: fn(&Node) -> Option<T>) -> Option<Vec<T>> {
    node.items()?.iter().map(read).collect()
}

fn triple<T>(node: &Node, read: fn(&Node) -> Option<T>) -> Option<[T; 3]> {
    list(node, read)?.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::decimal::rounded;

    #[test]
    fn the_embedded_numbers_are_read_as_serde_reads_them() {
        let mut expected: Facts = serde_json::from_str(EMBEDDED).unwrap();
        for figure in expected.figures.values_mut() {
            figure.value = rounded(figure.value);
        }
        assert_eq!(*facts(), expected);
    }
}
