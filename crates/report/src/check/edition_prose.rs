//! An edition has every page of prose that the edition before it had.

use std::collections::BTreeSet;

use super::{Finding, Rule, words};
use crate::Lang;
use crate::raw::{Edition, Location, RawData};

pub(super) const RULE: Rule = Rule {
    id: "edition-prose",
    name: ["文章は版ごとに", "prose in every edition"],
    whole: false,
    find,
};

/// A page in one language only is told by the rule on pairs.
fn find(raw: &RawData) -> Vec<Finding> {
    let (Some(before), Some(edition)) = (raw.before.as_deref(), &raw.edition) else {
        return Vec::new();
    };
    let Some(earlier) = &before.edition else {
        return Vec::new();
    };
    let (there, here) = (slugs(before), slugs(raw));
    there.difference(&here).map(|slug| finding(edition, earlier, slug)).collect()
}

fn slugs(raw: &RawData) -> BTreeSet<&str> {
    raw.prose.iter().map(|prose| prose.slug.as_str()).collect()
}

fn finding(edition: &Edition, earlier: &Edition, slug: &str) -> Finding {
    let earlier = earlier.name();
    Finding {
        location: Location { file: edition.prose(Lang::Ja).join(format!("{slug}.md")), line: 1 },
        problem: words(
            format!("この版に文章 {slug}.md がありません。"),
            format!("This edition lacks the prose {slug}.md."),
        ),
        remedy: words(
            format!(
                "{earlier} の prose/ja/{slug}.md と prose/en/{slug}.md を写し、新しい版に合わせて直してください。"
            ),
            format!(
                "Copy prose/ja/{slug}.md and prose/en/{slug}.md from {earlier}, then bring them up to the new edition."
            ),
        ),
    }
}
