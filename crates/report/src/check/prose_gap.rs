//! No sentence has a hole: where a value was deleted, a particle or a space is left standing alone.

use super::{Finding, Rule, words};
use crate::Lang;
use crate::raw::{Location, Prose, RawData, Span, spans};

pub(super) const RULE: Rule = Rule {
    id: "prose-gap",
    name: ["文に抜けがない", "sentences without a hole"],
    whole: false,
    find,
};

/// Two signs that stand beside each other only where something between them is gone.
const HOLES_JA: &[&str] = &["は。", "を。", "をを", "（）", "「」", "、、", "。。", "、。"];
const HOLES_EN: &[&str] = &[" .", " ,", " ;", "()", "“”", ",,", ",.", "the."];

fn find(raw: &RawData) -> Vec<Finding> {
    raw.prose.iter().flat_map(of_page).collect()
}

fn of_page(prose: &Prose) -> Vec<Finding> {
    let mut lines: Vec<(usize, String)> = Vec::new();
    for (line, span) in spans(&prose.text) {
        // A placeholder stands for a value: whatever it is, no hole.
        let piece = match span {
            Span::Text(text) => text,
            Span::Placeholder(_) => "1",
            Span::Unclosed(_) => continue,
        };
        match lines.last_mut() {
            Some((last, text)) if *last == line => text.push_str(piece),
            _ => lines.push((line, piece.to_owned())),
        }
    }
    let holes = lines.iter().filter_map(|(line, text)| Some((*line, hole(prose.lang, text)?)));
    holes.map(|(line, hole)| finding(prose, line, &hole)).collect()
}

/// What is left standing, with its neighbours.
fn hole(lang: Lang, line: &str) -> Option<String> {
    let line = line.trim_start_matches('#').trim();
    let known = if lang == Lang::Ja { HOLES_JA } else { HOLES_EN };
    let at = known.iter().find_map(|hole| {
        line.match_indices(hole).map(|(at, _)| (at, hole.len())).find(|(at, _)| is_word(line, *at))
    });
    let doubled = || (lang == Lang::En).then(|| line.find("  ")).flatten().map(|at| (at, 2));
    let (at, length) = at.or_else(doubled)?;
    let before: String =
        line[..at].chars().rev().take(6).collect::<Vec<_>>().into_iter().rev().collect();
    Some(before + &line[at..at + length])
}

/// A pattern that begins with a letter is a word of its own: "is." is, "basis." is not.
fn is_word(line: &str, at: usize) -> bool {
    let inside = |sign: Option<char>| sign.is_some_and(|sign| sign.is_ascii_alphabetic());
    !(inside(line[at..].chars().next()) && inside(line[..at].chars().next_back()))
}

fn finding(prose: &Prose, line: usize, hole: &str) -> Finding {
    Finding {
        location: Location { file: prose.path.clone(), line },
        problem: words(
            format!("「{hole}」のところに言葉か数値が足りません。"),
            format!("A word or a value is missing at “{hole}”."),
        ),
        remedy: words(
            "{figure:S2.1} のような { } を消してしまっていないか、もう一つの言語の同じ文と見比べてください。",
            "See whether a { } such as {figure:S2.1} was deleted; compare the same sentence in the other language.",
        ),
    }
}
