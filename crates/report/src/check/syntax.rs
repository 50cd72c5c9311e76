//! A data file keeps the grammar of TOML.

use toml::de::DeTable;

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
    let reason = reason(message);
    Finding {
        location: Location { file: file.path.clone(), line },
        problem: words(
            format!("この行は書き方が正しくありません。{}。", reason.ja),
            format!("This line is not written as it must be: {}.", reason.en),
        ),
        remedy: words(
            "「項目名 = 値」の形にし、言葉は半角の \" で囲み、数は半角でそのまま書いてください。",
            "Write “key = value”, with straight quotation marks (\") around words and none around numbers.",
        ),
    }
}

/// The parser's reason in plain words, where it is one that people meet.
fn reason(message: &str) -> Bilingual {
    if message.contains("duplicate key") {
        words("同じ項目が二度書かれています", "the same key stands there twice")
    } else if message.contains("string values must be quoted") {
        words(
            "言葉が \" で囲まれていないか、数が半角ではありません",
            "words lack their quotation marks, or a number has other digits than 0–9",
        )
    } else if message.contains("invalid basic string") {
        words("閉じる \" がありません", "a closing \" is missing")
    } else {
        words(
            format!("括弧や = などの記号が足りないか、余っています（{message}）"),
            format!("a bracket, = or another sign is missing or left over ({message})"),
        )
    }
}
