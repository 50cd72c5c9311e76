//! Where a source was read can be found again: a whole address, or none for an own count.

use super::{Finding, Rule, words};
use crate::Form;
use crate::address::is_whole;
use crate::raw::{RawData, Row};

pub(super) const RULE: Rule = Rule {
    id: "source-address",
    name: ["出典のありか", "where sources are found"],
    whole: false,
    find,
};

fn find(raw: &RawData) -> Vec<Finding> {
    raw.table("source").flat_map(findings).collect()
}

fn findings(row: &Row) -> Vec<Finding> {
    let addresses = ["record", "address"].into_iter().filter(|key| row.has(key));
    let part = addresses.filter(|key| !row.text(key).is_some_and(is_whole));
    part.map(|key| of_part(row, key)).chain(of_reading(row)).collect()
}

fn of_part(row: &Row, key: &str) -> Finding {
    let typed = row.text(key).unwrap_or_default();
    Finding {
        location: row.location_of(key),
        problem: words(
            format!("「{key}」の「{typed}」は https:// で始まる完全なアドレスではありません。"),
            format!("“{key}”: “{typed}” is no whole address that begins with https://"),
        ),
        remedy: words(
            "ブラウザーのアドレス欄から全体を写してください。DOIは https://doi.org/ に続けて書きます。",
            "Copy all of it from a browser. Write a DOI after https://doi.org/",
        ),
    }
}

/// Whatever was read was read somewhere; what was counted here was not.
fn of_reading(row: &Row) -> Option<Finding> {
    let counted = Form::from_code(row.text("form")?)? == Form::OwnCount;
    let (problem, remedy) = match (counted, row.has("address"), row.yes("secondary")) {
        (false, true, _) | (true, false, false) => return None,
        (false, false, _) => (
            words("出典に address がありません。", "A source has no address."),
            words(
                "読んだところのアドレスを address に書くか、本サイトの集計なら form を own_count にしてください。",
                "Write in address where it was read, or own_count as form if this site counted it.",
            ),
        ),
        (true, ..) => (
            words(
                "本サイトの集計（own_count）に、読んだところが書かれています。",
                "An own count (own_count) says where it was read.",
            ),
            words(
                "address と secondary を消すか、form を partial か data にしてください。",
                "Delete address and secondary, or write partial or data as form.",
            ),
        ),
    };
    Some(Finding { location: row.location_of("form"), problem, remedy })
}
