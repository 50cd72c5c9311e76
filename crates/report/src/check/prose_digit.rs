//! No number is typed into prose: it would stay when the figure changes.

use super::prose_placeholder::FULL_WIDTH;
use super::{Finding, Rule, words};
use crate::raw::{Location, RawData, Span, spans};

pub(super) const RULE: Rule = Rule {
    id: "prose-digit",
    name: ["文章に数を書かない", "no number typed into prose"],
    whole: false,
    find,
};

fn find(raw: &RawData) -> Vec<Finding> {
    let mut findings = Vec::new();
    for prose in &raw.prose {
        for (line, span) in spans(&prose.text) {
            let Span::Text(text) = span else { continue };
            // Digits of an id in braces of full width: the rule on placeholders says so.
            if text.contains(FULL_WIDTH) {
                continue;
            }
            if let Some(number) = first_number(text) {
                findings.push(finding(Location { file: prose.path.clone(), line }, number));
            }
        }
    }
    findings
}

/// The first run of digits, half or full width, with what belongs to it.
fn first_number(text: &str) -> Option<&str> {
    let start = text.find(char::is_numeric)?;
    let rest = &text[start..];
    let end = rest.find(|c: char| !c.is_numeric() && !".,%".contains(c)).unwrap_or(rest.len());
    Some(rest[..end].trim_end_matches(['.', ',']))
}

fn finding(location: Location, number: &str) -> Finding {
    Finding {
        location,
        problem: words(
            format!("文章に数「{number}」が直接書かれています。"),
            format!("The number “{number}” is typed into the text."),
        ),
        remedy: words(
            "数値の id を使い、{figure:S2.1} のように書いてください。番号つきの箇条書きは「- 」にします。",
            "Use the figure's id instead, as in {figure:S2.1}. Write lists with “- ”, not with numbers.",
        ),
    }
}
