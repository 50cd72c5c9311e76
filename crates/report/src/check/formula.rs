//! Every formula gives a number.

use super::near::{did_you_mean, half_width};
use super::{Finding, Rule, words};
use crate::Bilingual;
use crate::formula::FormulaError;
use crate::raw::{RawData, Row, Values};

pub(super) const RULE: Rule = Rule {
    id: "formula",
    name: ["計算できる式", "formulas that can be calculated"],
    whole: true,
    find,
};

fn find(raw: &RawData) -> Vec<Finding> {
    let values = Values::of(raw);
    let derived = raw.table("figure").filter(|row| row.text("formula").is_some());
    derived.filter_map(|row| check_row(raw, row, &values)).collect()
}

/// A formula is not at fault for the figures that it names.
fn check_row(raw: &RawData, row: &Row, values: &Values<'_>) -> Option<Finding> {
    match values.base(row.id()) {
        Ok(_) | Err(FormulaError::Faulty(_)) => None,
        Err(error) => Some(finding(raw, row, &error)),
    }
}

fn finding(raw: &RawData, row: &Row, error: &FormulaError) -> Finding {
    let (reason, meant) = (reason(error), meant(raw, row, error));
    Finding {
        location: row.location_of("formula"),
        problem: words(
            format!("「{}」の式が計算できません：{}。", row.id(), reason.ja),
            format!("The formula of “{}” cannot be calculated: {}.", row.id(), reason.en),
        ),
        remedy: words(
            format!(
                "{}id を {{ }} で囲み、+ - * / ^ ( ) と数だけで書いてください。例：\"{{S2.1}} / (1 + {{S2.2}})\"",
                meant.ja
            ),
            format!(
                "{}Put ids in {{ }} and use only numbers and + - * / ^ ( ). Example: \"{{S2.1}} / (1 + {{S2.2}})\"",
                meant.en
            ),
        ),
    }
}

/// The id or the sign that was meant, where one is near.
fn meant(raw: &RawData, row: &Row, error: &FormulaError) -> Bilingual {
    let formula = row.text("formula").unwrap_or_default();
    match error {
        FormulaError::Unknown(id) => did_you_mean(id, raw.table("figure").map(Row::id)),
        FormulaError::Character(_) if arithmetic(formula) != formula => {
            let right = arithmetic(formula);
            words(
                format!("半角で \"{right}\" と書いてください。"),
                format!("Write \"{right}\", in half width. "),
            )
        }
        _ => Bilingual::default(),
    }
}

/// The formula with the signs of a keyboard.
fn arithmetic(formula: &str) -> String {
    half_width(formula).replace('×', "*").replace('÷', "/")
}

fn reason(error: &FormulaError) -> Bilingual {
    let ja = match error {
        FormulaError::Character(character) => format!("「{character}」は使えません"),
        FormulaError::Incomplete => "何かが足りないか、余っています".to_owned(),
        FormulaError::Deep => "括弧や参照が多すぎます".to_owned(),
        FormulaError::Unknown(id) => format!("「{id}」という数値がありません"),
        FormulaError::Faulty(id) => format!("「{id}」そのものが計算できません"),
        FormulaError::Circle(id) => format!("「{id}」が自分自身から計算されています"),
        FormulaError::NotANumber => "結果が数になりません".to_owned(),
    };
    words(ja, error.to_string())
}
