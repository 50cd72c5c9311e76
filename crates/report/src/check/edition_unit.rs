//! A figure keeps its unit from edition to edition: else the two cannot be compared.

use super::{Finding, Rule, words};
use crate::raw::{RawData, Row};
use crate::{Bilingual, Unit};

pub(super) const RULE: Rule = Rule {
    id: "edition-unit",
    name: ["版が変わっても同じ単位", "the same unit in every edition"],
    whole: true,
    find,
};

fn find(raw: &RawData) -> Vec<Finding> {
    let Some(before) = raw.before.as_deref() else {
        return Vec::new();
    };
    let pairs = raw.table("figure").filter_map(|now| {
        let earlier = before.entry("figure", now.id())?;
        differ(earlier, now).then(|| finding(earlier, now))
    });
    pairs.collect()
}

/// A unit that does not exist is told by another rule.
fn differ(before: &Row, now: &Row) -> bool {
    let unit = |row: &Row| row.text("unit").map(Unit::from_code);
    match (unit(before), unit(now)) {
        (Some(None), _) | (_, Some(None)) => false,
        (before, now) => before != now,
    }
}

fn finding(before: &Row, now: &Row) -> Finding {
    let id = now.id();
    let (was, is) = (written(before), written(now));
    Finding {
        location: now.location_of("unit"),
        problem: words(
            format!(
                "「{id}」の単位が前の版（{}）と違います（{}）。比べられません。",
                was.ja, is.ja
            ),
            format!(
                "“{id}” has another unit ({}) than in the edition before ({}). The two cannot be compared.",
                is.en, was.en
            ),
        ),
        remedy: words(
            "前の版の単位に換算して書いてください。報告書の数え方そのものが変わったときは、新しい id をつけて別の数値にします。",
            "Write it in the unit of the edition before. If the report itself now counts something else, give the figure a new id.",
        ),
    }
}

/// The unit as the file has it; a fact in words has none.
fn written(row: &Row) -> Bilingual {
    match row.text("unit") {
        Some(unit) => words(unit, unit),
        None => words("単位なし", "no unit"),
    }
}
