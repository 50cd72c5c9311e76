//! Two editions have different names: a copy that kept its name would be compared with itself.

use super::{Finding, Rule, words};
use crate::raw::RawData;

pub(super) const RULE: Rule = Rule {
    id: "edition-name",
    name: ["版の呼び名は版ごとに", "each edition has its own name"],
    whole: true,
    find,
};

fn find(raw: &RawData) -> Vec<Finding> {
    let Some(row) = raw.table("edition").next() else {
        return Vec::new();
    };
    let earlier = raw.editions().skip(1);
    let same = earlier.filter(|earlier| {
        let theirs = earlier.table("edition").next().and_then(|row| row.words("name"));
        let both = row.words("name").zip(theirs);
        both.is_some_and(|(now, before)| now.ja == before.ja || now.en == before.en)
    });
    let names = same.filter_map(|earlier| Some(earlier.edition.as_ref()?.name()));
    names
        .map(|earlier| Finding {
            location: row.location_of("name"),
            problem: words(
                format!("呼び名が {earlier} と同じです。"),
                format!("The name is the same as that of {earlier}."),
            ),
            remedy: words(
                "読者が二つの版を見分けられる呼び名に、日本語と英語の両方を直してください。",
                "Change it, in Japanese and English, so that a reader can tell the two apart.",
            ),
        })
        .collect()
}
