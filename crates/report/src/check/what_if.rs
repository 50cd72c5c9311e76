//! A prepared set of assumptions has a value, within its bounds, for each parameter that it names.

use super::near::did_you_mean;
use super::{Finding, Rule, typed, words};
use crate::Bilingual;
use crate::raw::{Cell, RawData, Row};

pub(super) const RULE: Rule =
    Rule {
        id: "what-if", name: ["あらかじめの前提", "prepared assumptions"], whole: true, find
    };

fn find(raw: &RawData) -> Vec<Finding> {
    let slips = raw.table("what_if").filter_map(|row| Some(finding(row, &slip(raw, row)?)));
    slips.collect()
}

fn slip(raw: &RawData, row: &Row) -> Option<Bilingual> {
    let values: Vec<f64> = row.list("values").iter().filter_map(Cell::number).collect();
    let parameters = row.texts("parameters");
    if values.is_empty() || values.len() != parameters.len() {
        return Some(words(
            "parameters と values の数が合いません",
            "there are not as many values as parameters",
        ));
    }
    parameters.iter().zip(values).find_map(|((id, _), value)| slip_of(raw, id, value))
}

fn slip_of(raw: &RawData, id: &str, value: f64) -> Option<Bilingual> {
    let Some(parameter) = raw.entry("parameter", id) else {
        let meant = did_you_mean(id, raw.table("parameter").map(Row::id));
        return Some(words(
            format!("前提「{id}」は [[parameter]] にありません{}", aside(&meant.ja)),
            format!("no [[parameter]] has the id “{id}”{}", aside(&meant.en)),
        ));
    };
    let (min, max) = (parameter.number("min")?, parameter.number("max")?);
    (!(min..=max).contains(&value)).then(|| {
        let [value, min, max] = [value, min, max].map(typed);
        words(
            format!("「{id}」の {value} は {min} から {max} までにありません"),
            format!("{value} for “{id}” is not between {min} and {max}"),
        )
    })
}

/// In brackets, where anything is to be said.
fn aside(words: &str) -> String {
    let words = words.trim().trim_end_matches('。');
    if words.is_empty() { String::new() } else { format!(" ({words})") }
}

fn finding(row: &Row, reason: &Bilingual) -> Finding {
    Finding {
        location: row.location_of("values"),
        problem: words(
            format!("あらかじめの前提「{}」：{}。", row.id(), reason.ja),
            format!("Prepared assumptions “{}”: {}.", row.id(), reason.en),
        ),
        remedy: words(
            "parameters に前提の id を、values に同じ順で値を、その前提の単位で書いてください。",
            "Write ids in parameters and, in the same order and in their units, numbers in values.",
        ),
    }
}
