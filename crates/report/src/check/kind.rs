//! A figure has what its kind asks for, and nothing that belongs to another kind.

use super::{Finding, Rule, words};
use crate::Bilingual;
use crate::raw::{RawData, Row};

pub(super) const RULE: Rule = Rule {
    id: "kind",
    name: ["数値の種類に合う項目", "what a kind of figure has"],
    whole: false,
    find,
};

fn find(raw: &RawData) -> Vec<Finding> {
    raw.table("figure").flat_map(findings).collect()
}

fn findings(row: &Row) -> Vec<Finding> {
    let (needed, forbidden): (&[&str], &[&str]) = match row.text("kind") {
        Some("reported") if is_words(row) => {
            let of_numbers = &["formula", "source", "value", "unit", "plausible", "plausible_unit"];
            (&["section"], of_numbers)
        }
        Some("reported") => (&["section", "value", "unit"], &["formula", "source"]),
        Some("derived") => (&["formula", "unit"], &["value", "source", "section"]),
        Some("external") => (&["value", "unit", "source"], &["formula", "section"]),
        Some("assumed") => return vec![assumed(row)],
        _ => return Vec::new(),
    };
    // Whatever is a number says between which others it is still believed.
    let bounds = ["plausible", "plausible_unit"].iter().filter(|_| !is_words(row));
    let absent = needed.iter().chain(bounds).filter(|key| !row.has(key));
    let excess = forbidden.iter().filter(|key| row.has(key));
    absent.map(|key| lacks(row, key)).chain(excess.map(|key| has(row, key))).collect()
}

fn is_words(row: &Row) -> bool {
    row.has("text") || row.has("items")
}

fn kind(row: &Row) -> Bilingual {
    match row.text("kind") {
        Some("derived") => words("計算値（derived）", "derived"),
        Some("external") => words("報告書以外の数値（external）", "external"),
        _ => words("報告書の数値（reported）", "reported"),
    }
}

fn lacks(row: &Row, key: &str) -> Finding {
    let kind = kind(row);
    Finding {
        location: row.location_of("kind"),
        problem: words(
            format!("{}の「{}」に「{key}」がありません。", kind.ja, row.id()),
            format!("“{}” is {} and lacks “{key}”.", row.id(), kind.en),
        ),
        remedy: words(
            format!("「{key}」を書き足すか、kind を直してください。"),
            format!("Add “{key}”, or correct the kind."),
        ),
    }
}

fn has(row: &Row, key: &str) -> Finding {
    let kind = kind(row);
    Finding {
        location: row.location_of(key),
        problem: words(
            format!("{}の「{}」に「{key}」は書けません。", kind.ja, row.id()),
            format!("“{}” is {} and cannot have “{key}”.", row.id(), kind.en),
        ),
        remedy: words(
            format!("「{key}」の行を消すか、kind を直してください。"),
            format!("Delete the line “{key}”, or correct the kind."),
        ),
    }
}

fn assumed(row: &Row) -> Finding {
    Finding {
        location: row.location_of("kind"),
        problem: words(
            format!("仮定「{}」は数値のファイルには書けません。", row.id()),
            format!("“{}” is an assumption and cannot stand among the figures.", row.id()),
        ),
        remedy: words(
            "assumptions.toml に、幅と根拠をつけて書いてください。",
            "Write it in assumptions.toml, with a range and its evidence.",
        ),
    }
}
