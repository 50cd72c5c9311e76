//! All words stand in both languages.

use super::{Finding, Rule, words};
use crate::raw::{Cell, Content, Location, RawData, Row, Shape};

pub(super) const RULE: Rule =
    Rule {
        id: "missing-language", name: ["二つの言語", "both languages"], whole: false, find
    };

fn find(raw: &RawData) -> Vec<Finding> {
    raw.rows.iter().flat_map(row).collect()
}

fn row(row: &Row) -> Vec<Finding> {
    let fields = row.fields.iter().filter_map(|field| Some((field, row.cells.get(field.name)?)));
    fields.flat_map(|(field, cell)| look(row, field.name, field.shape, cell)).collect()
}

fn look(row: &Row, key: &str, shape: Shape, cell: &Cell) -> Vec<Finding> {
    match shape {
        Shape::Words => languages(row, key, cell),
        Shape::WordsOrNone if has(cell, "ja") || has(cell, "en") => languages(row, key, cell),
        Shape::WordsList => cell.list().iter().flat_map(|item| languages(row, key, item)).collect(),
        _ => Vec::new(),
    }
}

fn has(cell: &Cell, language: &str) -> bool {
    matches!(&cell.content, Content::Table(cells) if cells.get(language).is_some_and(|c| c.text().is_some()))
}

fn languages(row: &Row, key: &str, cell: &Cell) -> Vec<Finding> {
    let Content::Table(cells) = &cell.content else {
        return Vec::new();
    };
    let absent = ["ja", "en"].into_iter().filter(|language| !has(cell, language));
    absent
        .map(|language| {
            let line = cells.get(language).map_or(cell.line, |inner| inner.line);
            finding(Location { line, ..row.location() }, key, language)
        })
        .collect()
}

fn finding(location: Location, key: &str, language: &str) -> Finding {
    let (ja, en) = if language == "ja" { ("日本語", "Japanese") } else { ("英語", "English") };
    Finding {
        location,
        problem: words(
            format!("「{key}」の{ja}（{key}.{language}）がないか、空です。"),
            format!("The {en} of “{key}” ({key}.{language}) is absent or empty."),
        ),
        remedy: words(
            format!("{key}.{language} = \"…\" と、{ja}の言葉を書いてください。"),
            format!("Write {key}.{language} = \"…\" with the words in {en}."),
        ),
    }
}
