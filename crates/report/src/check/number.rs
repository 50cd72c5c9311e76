//! Every number is one that can be calculated with and shown.

use super::{Finding, Rule, typed, words};
use crate::Unit;
use crate::raw::{Cell, Content, Location, RawData, Row};

pub(super) const RULE: Rule = Rule {
    id: "number",
    name: ["計算できる数", "numbers that can be calculated with"],
    whole: false,
    find,
};

/// Beyond this a number is a slip of the hand: units are there to keep numbers short.
const LARGEST: f64 = 1e15;
/// More digits after the point than this cannot be read.
const MOST_DECIMALS: f64 = 6.0;

fn find(raw: &RawData) -> Vec<Finding> {
    raw.rows.iter().flat_map(row).collect()
}

fn row(row: &Row) -> Vec<Finding> {
    let mut findings = Vec::new();
    for field in row.fields {
        let Some(cell) = row.cells.get(field.name) else {
            continue;
        };
        for item in std::iter::once(cell).chain(cell.list()) {
            if let Some((number, reason)) = look(row, field.name, item) {
                let location = Location { line: item.line, ..row.location() };
                findings.push(finding(location, field.name, number, reason));
            }
        }
    }
    findings
}

/// A number that does not fit, and why.
fn look(row: &Row, key: &str, cell: &Cell) -> Option<(f64, (&'static str, &'static str))> {
    let Content::Number(number) = cell.content else {
        return None;
    };
    let unit = row.text("unit").and_then(Unit::from_code);
    let counts =
        matches!(unit, Some(Unit::Countries | Unit::Agreements | Unit::Companies | Unit::Year));
    let is_value = row.table == "figure" && key == "value";
    let reason = if !number.is_finite() {
        ("数になっていません", "is not a number that can be calculated with")
    } else if number.abs() > LARGEST {
        ("大きすぎます", "is too large")
    } else if key == "decimals" && number > MOST_DECIMALS {
        ("小数の桁が多すぎます（6まで）", "asks for too many decimals (6 at most)")
    } else if is_value && number < 0.0 {
        ("負の数です", "is negative")
    } else if is_value && counts && number.fract() != 0.0 {
        ("数えるものなのに整数ではありません", "counts things and is not whole")
    } else {
        return None;
    };
    Some((number, reason))
}

fn finding(location: Location, key: &str, number: f64, (ja, en): (&str, &str)) -> Finding {
    let number = typed(number);
    Finding {
        location,
        problem: words(
            format!("「{key}」の {number} は{ja}。"),
            format!("“{key}”: {number} {en}."),
        ),
        remedy: words(
            "数字と小数点だけで書き、単位の桁（兆、億、10億）を確かめてください。",
            "Type digits and a point only, and check the unit (trillion, billion, million).",
        ),
    }
}
