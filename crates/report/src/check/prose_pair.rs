//! Every page's prose stands in both languages.

use super::{Finding, Rule, words};
use crate::Lang;
use crate::draft::{Draft, Place};

pub(super) const RULE: Rule = Rule {
    id: "prose-pair",
    whole: false,
    find,
};

fn find(draft: &Draft) -> Vec<Finding> {
    let has = |lang: Lang, slug: &str| {
        draft
            .prose
            .iter()
            .any(|prose| prose.lang == lang && prose.slug == slug)
    };
    let alone = draft
        .prose
        .iter()
        .filter(|prose| !has(prose.lang.other(), &prose.slug));
    alone
        .map(|prose| {
            let (folder, slug) = (prose.lang.other().code(), &prose.slug);
            Finding {
                place: Place {
                    file: prose.path.clone(),
                    line: 1,
                },
                problem: words(
                    format!("もう一つの言語の文章（{folder}/{slug}.md）がありません。"),
                    format!(
                        "The same page in the other language ({folder}/{slug}.md) is not there."
                    ),
                ),
                remedy: words(
                    format!("prose/{folder}/{slug}.md を書いてください。"),
                    format!("Write prose/{folder}/{slug}.md."),
                ),
            }
        })
        .collect()
}
