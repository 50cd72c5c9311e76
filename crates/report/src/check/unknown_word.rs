//! Where a key takes one of a few words, it is one of them.

use super::near::did_you_mean;
use super::{Finding, Rule, words};
use crate::raw::{Content, RawData, Row, Shape};

pub(super) const RULE: Rule =
    Rule { id: "unknown-word", name: ["決まった言葉", "fixed words"], whole: false, find };

fn find(raw: &RawData) -> Vec<Finding> {
    raw.rows.iter().flat_map(findings).collect()
}

fn findings(row: &Row) -> Vec<Finding> {
    let mut findings = Vec::new();
    for field in row.fields {
        let cell = row.cells.get(field.name).map(|cell| &cell.content);
        let (Shape::Code(codes), Some(Content::Text(word))) = (field.shape, cell) else {
            continue;
        };
        if !codes.contains(&word.as_str()) {
            findings.push(finding(row, field.name, word, codes));
        }
    }
    findings
}

fn finding(row: &Row, key: &str, word: &str, codes: &[&str]) -> Finding {
    let meant = did_you_mean(word, codes.iter().copied());
    let known = codes.iter().map(|code| format!("\"{code}\"")).collect::<Vec<_>>().join(", ");
    Finding {
        location: row.location_of(key),
        problem: words(
            format!("「{key}」に「{word}」は使えません。"),
            format!("“{word}” is not a word for “{key}”."),
        ),
        remedy: words(
            format!("{}次のどれかを書いてください：{known}", meant.ja),
            format!("{}Write one of these: {known}", meant.en),
        ),
    }
}
