//! A data file keeps the grammar of TOML.

use toml::de::DeTable;

use super::{Finding, Rule, words};
use crate::draft::{Draft, File, Lines, Place};

pub(super) const RULE: Rule = Rule {
    id: "syntax",
    whole: false,
    find,
};

fn find(draft: &Draft) -> Vec<Finding> {
    draft
        .files
        .iter()
        .filter(|file| file.is_toml)
        .flat_map(findings)
        .collect()
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
            (
                lines.at(error.span().map_or(0, |span| span.start)),
                error.message().to_owned(),
            )
        })
        .collect();
    broken.sort();
    broken.dedup_by_key(|(line, _)| *line);
    broken
        .into_iter()
        .map(|(line, message)| finding(file, line, &message))
        .collect()
}

fn finding(file: &File, line: usize, message: &str) -> Finding {
    Finding {
        place: Place {
            file: file.path.clone(),
            line,
        },
        problem: words(
            format!("この行は書き方が正しくありません（{message}）。"),
            format!("This line is not written as it must be ({message})."),
        ),
        remedy: words(
            "「項目名 = 値」の形にし、言葉は半角の \" で囲み、数はそのまま書いてください。閉じる \" や ] を忘れていないか、同じ項目が二度ないかも確かめてください。",
            "Write “key = value”, with straight quotation marks (\") around words and none around numbers. See whether a closing \" or ] is missing, or whether the same key stands there twice.",
        ),
    }
}
