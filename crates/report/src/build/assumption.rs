//! Parameters, choices and their headings.

use super::{decimals, text, texts};
use crate::raw::{Cell, Row};
use crate::{
    Choice, Direction, Directions, Evidence, OUTCOMES, Parameter, Strength, Topic, Unit, WhatIf,
};

pub(super) fn topic(row: &Row) -> Option<Topic> {
    Some(Topic { id: text(row, "id")?, name: row.words("name")? })
}

pub(super) fn parameter(row: &Row) -> Option<Parameter> {
    let evidence: Option<Vec<Evidence>> = row.nested().iter().map(evidence).collect();
    Some(Parameter {
        id: text(row, "id")?,
        symbol: text(row, "symbol")?,
        unit: Unit::from_code(row.text("unit")?)?,
        decimals: decimals(row)?,
        low: row.number("low")?,
        central: row.number("central")?,
        high: row.number("high")?,
        min: row.number("min")?,
        max: row.number("max")?,
        name: row.words("name")?,
        question: row.words("question")?,
        effect: row.words("effect")?,
        evidence: evidence?,
        strength: Strength::from_code(row.text("strength")?)?,
        topic: text(row, "topic")?,
    })
}

fn evidence(row: &Row) -> Option<Evidence> {
    Some(Evidence {
        source: text(row, "source"),
        value: row.number("value"),
        text: row.words("text")?,
    })
}

pub(super) fn choice(row: &Row) -> Option<Choice> {
    Some(Choice {
        id: text(row, "id")?,
        symbol: text(row, "symbol")?,
        unit: Unit::from_code(row.text("unit")?)?,
        decimals: decimals(row)?,
        default: row.number("default")?,
        offered: row.list("offered").iter().filter_map(Cell::number).collect(),
        offered_names: row.list("offered_names").iter().filter_map(Cell::words).collect(),
        min: row.number("min")?,
        max: row.number("max")?,
        whole: row.yes("whole"),
        name: row.words("name")?,
        question: row.words("question")?,
        effect: row.words("effect")?,
        reason: row.words("reason")?,
        sources: texts(row, "sources"),
        topic: text(row, "topic")?,
    })
}

pub(super) fn what_if(row: &Row) -> Option<WhatIf> {
    let values = row.list("values").iter().filter_map(Cell::number);
    Some(WhatIf {
        id: text(row, "id")?,
        name: row.words("name")?,
        values: texts(row, "parameters").into_iter().zip(values).collect(),
    })
}

pub(super) fn directions(row: &Row) -> Option<Directions> {
    let mut outcomes = [Direction::Same; OUTCOMES.len()];
    for (direction, outcome) in outcomes.iter_mut().zip(OUTCOMES) {
        *direction = Direction::from_code(row.text(outcome)?)?;
    }
    Some(Directions { id: text(row, "id")?, outcomes })
}
