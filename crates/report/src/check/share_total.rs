//! Shares of one whole are at most 100 % together.

use std::collections::BTreeMap;

use super::{Finding, Rule, words};
use crate::Unit;
use crate::raw::{RawData, Row};

pub(super) const RULE: Rule = Rule {
    id: "share-total",
    name: ["割合は合わせて100 %まで", "shares are at most 100 % together"],
    whole: false,
    find,
};

pub(super) fn find(raw: &RawData) -> Vec<Finding> {
    let mut totals: BTreeMap<&str, f64> = BTreeMap::new();
    let mut findings = Vec::new();
    for row in raw.table("figure") {
        let Some(value) = row.number("value") else {
            continue;
        };
        let alone = row.text("unit") == Some(Unit::PercentOfCompanies.code());
        let total = match row.text("share_of") {
            Some(whole) => totals.entry(whole).and_modify(|total| *total += value).or_insert(value),
            None if alone => &value,
            None => continue,
        };
        if *total > 100.0 + 1e-9 {
            findings.push(finding(row, *total));
        }
    }
    findings
}

fn finding(row: &Row, total: f64) -> Finding {
    let id = row.id();
    Finding {
        location: row.location_of("value"),
        problem: words(
            format!("「{id}」までで割合が {total:.1} % になり、100 % を超えます。"),
            format!("With “{id}” the shares come to {total:.1} %, more than 100 %."),
        ),
        remedy: words(
            "同じ全体（share_of）の割合をすべて報告書と照らし合わせてください。",
            "Check every share of the same whole (share_of) against the report.",
        ),
    }
}
