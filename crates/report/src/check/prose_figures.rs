//! A section names the same values in both languages: where one is missing, an editor has lost it, and
//! the sentence round it says nothing.

use std::collections::BTreeMap;

use super::{Finding, Rule, words};
use crate::Lang;
use crate::raw::{Location, Prose, RawData, Span, spans};

pub(super) const RULE: Rule = Rule {
    id: "prose-figures",
    name: ["同じ数値を二つの言語で", "the same values in both languages"],
    whole: false,
    find,
};

/// What a section names, how often, and where its heading is.
struct Section<'a> {
    line: usize,
    values: BTreeMap<&'a str, usize>,
}

fn find(raw: &RawData) -> Vec<Finding> {
    let japanese = raw.prose.iter().filter(|prose| prose.lang == Lang::Ja);
    let pairs = japanese.filter_map(|ja| {
        let is_english = |other: &&Prose| other.lang == Lang::En && other.slug == ja.slug;
        Some((ja, raw.prose.iter().find(is_english)?))
    });
    pairs.flat_map(|(ja, en)| [lost(ja, en), lost(en, ja)].concat()).collect()
}

/// What the other language says more often, told where it is missing.
fn lost(here: &Prose, other: &Prose) -> Vec<Finding> {
    let (ours, theirs) = (sections(&here.text), sections(&other.text));
    let mut findings = Vec::new();
    for (name, section) in &theirs {
        // That the section itself is missing is told by the rule on pairs.
        let Some(mine) = ours.get(name) else { continue };
        for (value, count) in &section.values {
            let written = mine.values.get(value).copied().unwrap_or_default();
            if written < *count {
                let location = Location { file: here.path.clone(), line: mine.line };
                findings.push(finding(location, value, [written, *count], other));
            }
        }
    }
    findings
}

/// The sections by name; what stands before the first heading has none.
fn sections(text: &str) -> BTreeMap<&str, Section<'_>> {
    let names: BTreeMap<usize, &str> = spans(text)
        .into_iter()
        .filter_map(|(line, span)| match span {
            Span::Placeholder(inner) => Some((line, inner.strip_prefix('#')?)),
            _ => None,
        })
        .collect();
    let mut sections: BTreeMap<&str, Section<'_>> = BTreeMap::new();
    for (line, span) in spans(text) {
        let (at, name) =
            names.range(..=line).next_back().map_or((1, ""), |(at, name)| (*at, *name));
        let section = sections.entry(name).or_insert(Section { line: at, values: BTreeMap::new() });
        if let Span::Placeholder(inner) = span
            && inner.contains(':')
        {
            *section.values.entry(inner).or_default() += 1;
        }
    }
    sections
}

fn finding(location: Location, value: &str, [here, there]: [usize; 2], other: &Prose) -> Finding {
    let file = format!("{}/{}.md", other.lang.code(), other.slug);
    Finding {
        location,
        problem: words(
            format!("この節から {{{value}}} が失われています（ここに{here}、{file} に{there}）。"),
            format!("{{{value}}} is lost from this section ({here} here, {there} in {file})."),
        ),
        remedy: words(
            format!(
                "両方の言語の文を読み比べ、失われたところに {{{value}}} を書くか、もう一方からも消してください。"
            ),
            format!(
                "Read the sentence in both languages. Write {{{value}}} where it was lost, or take it out of the other language too."
            ),
        ),
    }
}
