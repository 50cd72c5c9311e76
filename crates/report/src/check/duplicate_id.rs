//! No two entries of a kind share an id, and no two sources a number.

use std::collections::BTreeMap;

use super::{Finding, Rule, typed, words};
use crate::raw::{RawData, Row};

pub(super) const RULE: Rule = Rule {
    id: "duplicate-id",
    name: ["同じ id は一つだけ", "one entry an id"],
    whole: false,
    find,
};

/// Entries of one group must differ. Parameters and choices share the fields of one scenario file.
const GROUPS: &[&[&str]] = &[
    &["figure"],
    &["position"],
    &["pillar"],
    &["preset"],
    &["what_if"],
    &["topic"],
    &["parameter", "choice"],
    &["direction"],
    &["source"],
];

fn find(raw: &RawData) -> Vec<Finding> {
    let id = |row: &Row| row.text("id").map(str::to_owned);
    let number = |row: &Row| row.number("number").map(typed);
    let ids = GROUPS.iter().flat_map(|group| repeated(raw, group, "id", id));
    ids.chain(repeated(raw, &["source"], "number", number)).collect()
}

fn repeated(
    raw: &RawData,
    group: &[&str],
    key: &str,
    of: impl Fn(&Row) -> Option<String>,
) -> Vec<Finding> {
    let mut first: BTreeMap<String, &Row> = BTreeMap::new();
    let mut findings = Vec::new();
    for row in raw.rows.iter().filter(|row| group.contains(&row.table)) {
        let Some(value) = of(row) else { continue };
        match first.get(&value) {
            Some(earlier) => findings.push(finding(row, key, &value, earlier)),
            None => _ = first.insert(value, row),
        }
    }
    findings
}

fn finding(row: &Row, key: &str, value: &str, earlier: &Row) -> Finding {
    let location = earlier.location_of(key);
    let file = location.file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Finding {
        location: row.location_of(key),
        problem: words(
            format!("{key}「{value}」は{file}の{}行目でも使われています。", location.line),
            format!("{key} “{value}” is also used in line {} of {file}.", location.line),
        ),
        remedy: words(
            "どちらかを別の名前にするか、重複した項目を消してください。",
            "Give one of them another name, or delete the repeated entry.",
        ),
    }
}
