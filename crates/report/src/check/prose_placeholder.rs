//! Every placeholder of the prose leads to something.

use super::{Finding, Rule, words};
use crate::draft::{Draft, Place, Span, spans};

pub(super) const RULE: Rule = Rule {
    id: "prose-placeholder",
    whole: true,
    find,
};

/// Kinds whose names only the pages know; they refuse an unknown one themselves.
const OF_THE_PAGE: [&str; 3] = ["result", "chart", "part"];

fn find(draft: &Draft) -> Vec<Finding> {
    let mut findings = Vec::new();
    for prose in &draft.prose {
        for (line, span) in spans(&prose.text) {
            let Span::Placeholder(inner) = span else {
                continue;
            };
            if !leads_somewhere(draft, inner) {
                findings.push(finding(
                    Place {
                        file: prose.path.clone(),
                        line,
                    },
                    inner,
                ));
            }
        }
    }
    findings
}

fn leads_somewhere(draft: &Draft, inner: &str) -> bool {
    let Some((kind, name)) = inner.split_once(':') else {
        return false;
    };
    match kind {
        "figure" | "parameter" | "choice" => draft.entry(kind, name).is_some(),
        _ => OF_THE_PAGE.contains(&kind) && !name.trim().is_empty(),
    }
}

fn finding(place: Place, inner: &str) -> Finding {
    Finding {
        place,
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
