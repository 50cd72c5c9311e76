//! A figure that the calculator starts from is a number in a unit of the right sort.

use super::{Finding, Rule, words};
use crate::Unit;
use crate::raw::{RawData, Row};

pub(super) const RULE: Rule = Rule {
    id: "role",
    name: ["試算が受け取る数値", "figures that the calculator takes"],
    whole: true,
    find,
};

/// Table, key, and the units that its figure may have.
const ROLES: &[(&str, &str, &[Unit])] = &[
    ("programme", "budget", YEN),
    ("pillar", "figure", YEN),
    ("goals", "exports", DOLLARS),
    ("goals", "gap", DOLLARS),
    ("goals", "adopters", &[Unit::Countries]),
    ("goals", "year", &[Unit::Year]),
    ("inputs", "base_exports", DOLLARS),
    ("inputs", "last_growth", &[Unit::Percent, Unit::PercentAYear]),
    ("inputs", "constrained_companies", &[Unit::Percent, Unit::PercentOfCompanies]),
    ("inputs", "opportunity_loss", YEN),
    ("inputs", "adopter_pool", &[Unit::Countries]),
    ("position", "supporting", &[Unit::Countries]),
    ("position", "other", &[Unit::Countries]),
];
const YEN: &[Unit] = &[Unit::JpyBillion, Unit::JpyBillionAYear, Unit::JpyMillion];
const DOLLARS: &[Unit] = &[Unit::UsdBillion, Unit::UsdTrillion];

fn find(raw: &RawData) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (table, key, units) in ROLES {
        for row in raw.table(table) {
            let figure = row.text(key).and_then(|id| raw.entry("figure", id));
            if let Some(figure) = figure.filter(|figure| !fits(figure, units)) {
                findings.push(finding(row, key, figure.id(), units));
            }
        }
    }
    findings
}

/// A unit or value that is wrong in itself is told by other rules.
fn fits(figure: &Row, units: &[Unit]) -> bool {
    match figure.text("unit") {
        None => false,
        Some(code) => Unit::from_code(code).is_none_or(|unit| units.contains(&unit)),
    }
}

fn finding(row: &Row, key: &str, id: &str, units: &[Unit]) -> Finding {
    let units = units.iter().map(|unit| unit.code()).collect::<Vec<_>>().join(", ");
    Finding {
        location: row.location_of(key),
        problem: words(
            format!("「{key}」の「{id}」は、必要な単位の数値ではありません。"),
            format!("“{id}” is not a number in a unit that “{key}” needs."),
        ),
        remedy: words(
            format!(
                "単位が次のどれかである数値の id を書くか、その数値の unit を直してください：{units}"
            ),
            format!("Name a figure in one of these units, or correct that figure's unit: {units}"),
        ),
    }
}
