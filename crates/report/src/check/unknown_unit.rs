//! Every unit is one that can be shown in both languages.

use super::near::did_you_mean;
use super::{Finding, Rule, words};
use crate::Unit;
use crate::raw::{RawData, Row, Shape};

pub(super) const RULE: Rule = Rule {
    id: "unknown-unit",
    name: ["知られている単位だけ", "known units only"],
    whole: false,
    find,
};

fn find(raw: &RawData) -> Vec<Finding> {
    raw.rows.iter().flat_map(findings).collect()
}

fn findings(row: &Row) -> Vec<Finding> {
    let units = row.fields.iter().filter(|field| matches!(field.shape, Shape::Unit));
    let typed = units.filter_map(|field| Some((field.name, row.text(field.name)?)));
    typed
        .filter(|(_, unit)| Unit::from_code(unit).is_none())
        .map(|(key, unit)| finding(row, key, unit))
        .collect()
}

fn finding(row: &Row, key: &str, unit: &str) -> Finding {
    let (meant, known) = (did_you_mean(unit, Unit::CODES.iter().copied()), Unit::CODES.join(", "));
    Finding {
        location: row.location_of(key),
        problem: words(
            format!("「{unit}」という単位はありません。"),
            format!("There is no unit “{unit}”."),
        ),
        remedy: words(
            format!("{}次のどれかを書いてください：{known}", meant.ja),
            format!("{}Write one of these: {known}", meant.en),
        ),
    }
}
