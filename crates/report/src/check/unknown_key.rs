//! Every key is one that this house knows: a misspelt key would otherwise be silently without effect.

use super::near::did_you_mean;
use super::{Finding, Rule, words};
use crate::raw::{Cell, Content, Location, RawData, Row, Shape, Stranger, TableSchema};

pub(super) const RULE: Rule = Rule {
    id: "unknown-key",
    name: ["知られている項目だけ", "known keys only"],
    whole: false,
    find,
};

fn find(raw: &RawData) -> Vec<Finding> {
    let keys = raw
        .rows
        .iter()
        .flat_map(|row| row.cells.iter().flat_map(move |(key, cell)| look(row, key, cell)));
    raw.strangers.iter().map(stranger).chain(keys).collect()
}

/// The key itself, or a key within it that is no language.
fn look(row: &Row, key: &str, cell: &Cell) -> Vec<Finding> {
    match row.fields.iter().find(|field| field.name == key) {
        None => {
            let known: Vec<&str> = row.fields.iter().map(|field| field.name).collect();
            vec![finding(row.location_of(key), key, &known)]
        }
        Some(field) => match (field.shape, &cell.content) {
            (Shape::Words | Shape::WordsOrNone, Content::Table(cells)) => cells
                .iter()
                .filter(|(language, _)| !["ja", "en"].contains(&language.as_str()))
                .map(|(language, inner)| {
                    let location = Location { line: inner.line, ..row.location() };
                    let known = ["ja", "en"].map(|language| format!("{key}.{language}"));
                    finding(location, &format!("{key}.{language}"), &known)
                })
                .collect(),
            _ => Vec::new(),
        },
    }
}

fn stranger(stranger: &Stranger) -> Finding {
    let known: Vec<String> = stranger.schema.tables.iter().map(TableSchema::written).collect();
    finding(stranger.location.clone(), &stranger.name, &known)
}

fn finding(location: Location, key: &str, known: &[impl AsRef<str>]) -> Finding {
    let known: Vec<&str> = known.iter().map(AsRef::as_ref).collect();
    let (meant, known) = (did_you_mean(key, known.iter().copied()), known.join(", "));
    Finding {
        location,
        problem: words(
            format!("「{key}」という項目はここでは使えません。"),
            format!("“{key}” cannot be used here."),
        ),
        remedy: words(
            format!("{}つづりと括弧を確かめてください。ここで使えるもの：{known}", meant.ja),
            format!("{}Check the spelling and the brackets. Possible here: {known}", meant.en),
        ),
    }
}
