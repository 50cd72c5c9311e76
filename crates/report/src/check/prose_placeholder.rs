//! Every placeholder of the prose leads to something.

use super::near::{did_you_mean, half_width};
use super::{Finding, Rule, words};
use crate::Bilingual;
use crate::raw::{Location, RawData, Span, spans};

pub(super) const RULE: Rule = Rule {
    id: "prose-placeholder",
    name: ["文章の { } に指す先がある", "placeholders lead to something"],
    whole: true,
    find,
};

/// Kinds that the data have names for.
const KINDS: [&str; 3] = ["figure", "parameter", "choice"];
/// Kinds whose names only the pages know; they refuse an unknown one themselves.
const OF_THE_PAGE: [&str; 3] = ["result", "chart", "part"];

fn find(raw: &RawData) -> Vec<Finding> {
    let terms = raw.prose.iter().flat_map(|prose| {
        let location = |line| Location { file: prose.path.clone(), line };
        spans(&prose.text).into_iter().map(move |(line, span)| (location(line), span))
    });
    let judged = terms.filter_map(|(location, span)| match span {
        Span::Placeholder(inner) if !leads_somewhere(raw, inner) => {
            Some(astray(raw, location, inner))
        }
        Span::Unclosed(_) => Some(unclosed(location)),
        Span::Text(text) if text.contains(FULL_WIDTH) => Some(full_width(location)),
        _ => None,
    });
    judged.collect()
}

/// Braces of a Japanese keyboard: what stands in them would be printed as it is.
pub(super) const FULL_WIDTH: [char; 2] = ['｛', '｝'];

fn leads_somewhere(raw: &RawData, inner: &str) -> bool {
    let Some((kind, name)) = inner.split_once(':') else {
        // `## Words {#growth}` names a section, by which its page asks for it.
        return inner.strip_prefix('#').is_some_and(|section| !section.is_empty());
    };
    match kind {
        kind if KINDS.contains(&kind) => raw.entry(kind, name).is_some(),
        _ => OF_THE_PAGE.contains(&kind) && !name.trim().is_empty(),
    }
}

/// The kind and the id that were meant, each where one is near.
fn meant(raw: &RawData, inner: &str) -> Bilingual {
    let inner = half_width(inner).replace(' ', "");
    let (kind, id) = inner.split_once(':').unwrap_or(("figure", &inner));
    let known = KINDS
        .iter()
        .flat_map(|known| raw.table(known).map(move |row| format!("{known}:{}", row.id())));
    let known: Vec<String> = known.collect();
    let placeholder = did_you_mean(&format!("{kind}:{id}"), known.iter().map(String::as_str));
    words(
        placeholder.ja.replace('「', "{").replace('」', "}"),
        placeholder.en.replace('“', "{").replace('”', "}"),
    )
}

fn full_width(location: Location) -> Finding {
    Finding {
        location,
        problem: words(
            "「｛」「｝」が全角です。このままでは数値に置き換わりません。",
            "“｛” and “｝” are in full width. What stands in them is not replaced by a figure.",
        ),
        remedy: words(
            "{figure:S2.1} のように、半角の { } で書いてください。",
            "Write { } in half width, as in {figure:S2.1}.",
        ),
    }
}

fn astray(raw: &RawData, location: Location, inner: &str) -> Finding {
    let meant = meant(raw, inner);
    Finding {
        location,
        problem: words(
            format!("{{{inner}}} の指すものがありません。"),
            format!("{{{inner}}} leads to nothing."),
        ),
        remedy: words(
            format!(
                "{}{{figure:S2.1}}、{{parameter:long_run_growth}}、{{choice:base_year}} のように、種類と、データにある id を書いてください。",
                meant.ja
            ),
            format!(
                "{}Write a kind and an id that the data have, as in {{figure:S2.1}}, {{parameter:long_run_growth}}, {{choice:base_year}}.",
                meant.en
            ),
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
