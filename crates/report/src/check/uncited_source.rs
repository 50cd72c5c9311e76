//! Every listed source is cited: a list longer than what was used would lend false weight.

use std::collections::BTreeSet;

use super::unknown_source::citations;
use super::{Finding, Rule, words};
use crate::raw::RawData;

pub(super) const RULE: Rule = Rule {
    id: "uncited-source",
    name: ["出典は引用される", "listed sources are cited"],
    whole: true,
    find,
};

fn find(raw: &RawData) -> Vec<Finding> {
    let cited: BTreeSet<String> = citations(raw).into_iter().map(|(id, _)| id).collect();
    let idle = raw.table("source").filter(|row| row.has("id") && !cited.contains(row.id()));
    idle.map(|row| Finding {
        location: row.location_of("id"),
        problem: words(
            format!("出典「{}」はどこからも引用されていません。", row.id()),
            format!("Nothing cites the source “{}”.", row.id()),
        ),
        remedy: words(
            "使った前提や数値の source に書くか、この出典を消してください。",
            "Name it as the source of an assumption or figure, or delete it.",
        ),
    })
    .collect()
}
