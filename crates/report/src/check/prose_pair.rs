//! Every page's prose stands in both languages, with the same sections.

use super::{Finding, Rule, words};
use crate::raw::{Location, Prose, RawData, Span, spans};

pub(super) const RULE: Rule = Rule {
    id: "prose-pair",
    name: ["文章は二つの言語で", "prose in both languages"],
    whole: false,
    find,
};

fn find(raw: &RawData) -> Vec<Finding> {
    raw.prose.iter().flat_map(|prose| compare(raw, prose)).collect()
}

/// The page, or each of its sections, that the other language lacks.
fn compare(raw: &RawData, prose: &Prose) -> Vec<Finding> {
    let other = |other: &&Prose| other.lang == prose.lang.other() && other.slug == prose.slug;
    match raw.prose.iter().find(other) {
        None => vec![no_page(prose)],
        Some(other) => {
            let there: Vec<&str> = sections(other).map(|(_, name)| name).collect();
            let alone = sections(prose).filter(|(_, name)| !there.contains(name));
            alone.map(|(line, name)| no_section(prose, line, name)).collect()
        }
    }
}

/// The names of sections, `## Words {#growth}`, with their lines.
fn sections(prose: &Prose) -> impl Iterator<Item = (usize, &str)> {
    spans(&prose.text).into_iter().filter_map(|(line, span)| match span {
        Span::Placeholder(inner) => Some((line, inner.strip_prefix('#')?)),
        _ => None,
    })
}

fn no_page(prose: &Prose) -> Finding {
    let (folder, slug) = (prose.lang.other().code(), &prose.slug);
    Finding {
        location: Location { file: prose.path.clone(), line: 1 },
        problem: words(
            format!("もう一つの言語の文章（{folder}/{slug}.md）がありません。"),
            format!("The same page in the other language ({folder}/{slug}.md) is not there."),
        ),
        remedy: words(
            format!("prose/{folder}/{slug}.md を書いてください。"),
            format!("Write prose/{folder}/{slug}.md."),
        ),
    }
}

fn no_section(prose: &Prose, line: usize, name: &str) -> Finding {
    let (folder, slug) = (prose.lang.other().code(), &prose.slug);
    Finding {
        location: Location { file: prose.path.clone(), line },
        problem: words(
            format!("節 {{#{name}}} が {folder}/{slug}.md にありません。"),
            format!("The section {{#{name}}} is not in {folder}/{slug}.md."),
        ),
        remedy: words(
            format!("両方の言語に同じ節を置き、見出しの終わりに {{#{name}}} と書いてください。"),
            format!(
                "Keep the section in both languages, with {{#{name}}} at the end of its heading."
            ),
        ),
    }
}
