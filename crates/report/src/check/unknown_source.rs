//! Every source that is cited is listed, and every external figure cites one.

use std::collections::BTreeSet;

use super::near::did_you_mean;
use super::{Finding, Rule, words};
use crate::raw::{Location, RawData, Row};

pub(super) const RULE: Rule = Rule {
    id: "unknown-source",
    name: ["引用した出典がある", "cited sources are listed"],
    whole: true,
    find,
};

fn find(raw: &RawData) -> Vec<Finding> {
    let listed: BTreeSet<&str> = raw.table("source").map(Row::id).collect();
    let unlisted = citations(raw).into_iter().filter(|(id, _)| !listed.contains(id.as_str()));
    unlisted.map(|(id, location)| finding(raw, &id, location)).collect()
}

/// Every citation of figures and assumptions, with where it stands.
pub(super) fn citations(raw: &RawData) -> Vec<(String, Location)> {
    let lists = raw.table("choice").flat_map(|row| {
        row.texts("sources").into_iter().map(|(id, line)| (id, Location { line, ..row.location() }))
    });
    let singles = raw.rows.iter().filter(|row| ["figure", "evidence"].contains(&row.table));
    let singles =
        singles.filter_map(|row| Some((row.text("source")?.to_owned(), row.location_of("source"))));
    lists.chain(singles).collect()
}

fn finding(raw: &RawData, id: &str, location: Location) -> Finding {
    let meant = did_you_mean(id, raw.table("source").map(Row::id));
    Finding {
        location,
        problem: words(
            format!("出典「{id}」は sources.toml にありません。"),
            format!("The source “{id}” is not in sources.toml."),
        ),
        remedy: words(
            format!(
                "{}つづりを確かめるか、sources.toml に [[source]] を書き足してください。",
                meant.ja
            ),
            format!("{}Check the spelling, or add a [[source]] to sources.toml.", meant.en),
        ),
    }
}
