//! A data file keeps the grammar of TOML.

use toml::de::DeTable;

use super::written::as_typed;
use super::{Finding, Rule, words};
use crate::Bilingual;
use crate::raw::{File, Lines, Location, RawData};

pub(super) const RULE: Rule =
    Rule { id: "syntax", name: ["TOMLの書き方", "the grammar of TOML"], whole: false, find };

fn find(raw: &RawData) -> Vec<Finding> {
    let is_data = |file: &&File| !file.tables.is_empty();
    raw.files.iter().filter(is_data).flat_map(findings).collect()
}

/// One finding a line: what follows a broken sign on the same line is its consequence.
fn findings(file: &File) -> Vec<Finding> {
    let Ok(text) = &file.text else {
        return Vec::new();
    };
    let lines = Lines::of(text);
    let (_, errors) = DeTable::parse_recoverable(text);
    let mut broken: Vec<(usize, String)> = errors
        .iter()
        .map(|error| {
            (lines.at(error.span().map_or(0, |span| span.start)), error.message().to_owned())
        })
        .collect();
    broken.sort();
    broken.dedup_by_key(|(line, _)| *line);
    broken.into_iter().map(|(line, message)| finding(file, line, &message)).collect()
}

fn finding(file: &File, line: usize, message: &str) -> Finding {
    let text = file.text.as_deref().unwrap_or_default();
    let typed = text.lines().nth(line.saturating_sub(1)).unwrap_or_default();
    let location = Location { file: file.path.clone(), line };
    number(&location, typed).unwrap_or_else(|| {
        let reason = reason(typed, message);
        Finding {
            location,
            problem: words(
                format!("この行は書き方が正しくありません。{}。", reason.ja),
                format!("This line is not written as it must be: {}.", reason.en),
            ),
            remedy: words(
                "「項目名 = 値」の形にし、言葉は半角の \" で囲み、数は半角でそのまま書いてください。",
                "Write “key = value”, with straight quotation marks (\") around words and none around numbers.",
            ),
        }
    })
}

/// A number that is written as people write numbers and files do not.
fn number(location: &Location, line: &str) -> Option<Finding> {
    let (key, value) = line.split_once('=')?;
    let (key, value) = (key.trim(), value.split('#').next()?.trim());
    let number = as_typed(value).filter(|number| number != value)?;
    Some(Finding {
        location: location.clone(),
        problem: words(
            format!("「{key}」の「{value}」は、数の書き方ではありません。"),
            format!("“{key}”: “{value}” is not how a number is written here."),
        ),
        remedy: words(
            format!(
                "半角の数字と小数点だけで {key} = {number} と書いてください。桁区切りのコンマも、% などの単位もつけません（単位は unit です）。"
            ),
            format!(
                "Type digits and a point only: {key} = {number}. No thousands commas, no % or other unit (that is what unit says)."
            ),
        ),
    })
}

/// Signs of a Japanese keyboard that pass for those of the grammar.
const FULL_WIDTH: [char; 9] = ['＝', '“', '”', '＂', '［', '］', '｛', '｝', '＃'];

/// What is wrong with the line, in plain words.
fn reason(line: &str, message: &str) -> Bilingual {
    // Within words such signs are words.
    let outside: String = line.split('"').step_by(2).collect();
    let has_value = outside
        .split_once('=')
        .is_none_or(|(_, value)| line.contains('"') || !value.trim().is_empty());
    if !has_value {
        words("= の右に値がありません", "nothing stands after the =")
    } else if let Some(sign) = outside.chars().find(|sign| FULL_WIDTH.contains(sign)) {
        words(
            format!("「{sign}」は半角で書きます"),
            format!("“{sign}” must be the sign of a plain keyboard (half width)"),
        )
    } else if message.contains("duplicate key") {
        words("同じ項目が二度書かれています", "the same key stands there twice")
    } else if message.contains("string values must be quoted") {
        words(
            "言葉が \" で囲まれていないか、数が半角ではありません",
            "words lack their quotation marks, or a number has other digits than 0–9",
        )
    } else if message.contains("invalid basic string") {
        words("閉じる \" がありません", "a closing \" is missing")
    } else if message.contains("key with no value") {
        words("項目名の右に = がありません", "an = is missing after the key")
    } else if message.contains("array") || message.contains("table") {
        words(
            "括弧（[ ] { }）かコンマが足りないか、余っています",
            "a bracket ([ ] { }) or a comma is missing or left over",
        )
    } else {
        words(
            "記号（= \" # や括弧）が足りないか、余っています",
            "a sign (= \" # or a bracket) is missing or left over",
        )
    }
}
