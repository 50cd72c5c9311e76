//! There is an edition at all.

use super::{Finding, Rule, words};
use crate::raw::{Location, RawData};

pub(super) const RULE: Rule = Rule {
    id: "edition-absent",
    name: ["版のフォルダーがある", "a folder for an edition"],
    whole: false,
    find,
};

fn find(raw: &RawData) -> Vec<Finding> {
    let absent = raw.edition.is_none().then(|| Finding {
        location: Location { file: raw.dir.clone(), line: 1 },
        problem: words("版のフォルダーが一つもありません。", "There is no folder for an edition."),
        remedy: words(
            "報告書の数値と文章のフォルダーに edition-1 という名前をつけて、ここに置いてください。",
            "Put the folder with the report's figures and prose here, and call it edition-1.",
        ),
    });
    absent.into_iter().collect()
}
