//! Every placeholder of the prose leads to something.

use super::{Finding, Rule, words};
use crate::raw::{Location, RawData, Span, spans};

pub(super) const RULE: Rule = Rule {
    id: "prose-placeholder",
    name: ["文章の { } に指す先がある", "placeholders lead to something"],
    whole: true,
    find,
};

/// Kinds whose names only the pages know; they refuse an unknown one themselves.
const OF_THE_PAGE: [&str; 3] = ["result", "chart", "part"];

fn find(raw: &RawData) -> Vec<Finding> {
    let terms = raw.prose.iter().flat_map(|prose| {
        let location = |line| Location { file: prose.path.clone(), line };
        spans(&prose.text).into_iter().map(move |(line, span)| (location(line), span))
    });
    let judged = terms.filter_map(|(location, span)| match span {
        Span::Placeholder(inner) if !leads_somewhere(raw, inner) => Some(astray(location, inner)),
        Span::Unclosed(_) => Some(unclosed(location)),
        _ => None,
    });
    judged.collect()
}

fn leads_somewhere(raw: &RawData, inner: &str) -> bool {
    let Some((kind, name)) = inner.split_once(':') else {
        // `## Words {#growth}` names a section, by which its page asks for it.
        return inner.strip_prefix('#').is_some_and(|section| !section.is_empty());
    };
    match kind {
        "figure" | "parameter" | "choice" => raw.entry(kind, name).is_some(),
        _ => OF_THE_PAGE.contains(&kind) && !name.trim().is_empty(),
    }
}

fn astray(location: Location, inner: &str) -> Finding {
    Finding {
        location,
        problem: words(
            format!("{{{inner}}} の指すものがありません。"),
            format!("{{{inner}}} leads to nothing."),
        ),
        remedy: words(
            "{figure:S2.1}、{parameter:long_run_growth}、{choice:base_year} のように、種類と、データにある id を書いてください。",
            "Write a kind and an id that the data have, as in {figure:S2.1}, {parameter:long_run_growth}, {choice:base_year}.",
        ),
    }
}

fn unclosed(location: Location) -> Finding {
    Finding {
        location,
        problem: words("「{」を閉じる「}」がありません。", "A “{” has no “}”."),
        remedy: words(
            "{figure:S2.1} のように、同じ行で「}」を書いてください。",
            "Write “}” on the same line, as in {figure:S2.1}.",
        ),
    }
}
