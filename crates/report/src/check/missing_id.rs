//! Every entry that another one names is there.

use super::near::did_you_mean;
use super::{Finding, Rule, words};
use crate::raw::{Location, RawData, Row};

pub(super) const RULE: Rule = Rule {
    id: "missing-id",
    name: ["指す先がある", "references lead to an entry"],
    whole: true,
    find,
};

/// Which keys name entries, and of which table.
const REFERENCES: &[(&str, &[&str], &str)] = &[
    ("figure", &["agrees_with", "share_of"], "figure"),
    ("position", &["supporting", "other", "declared", "net", "support"], "figure"),
    ("programme", &["name", "budget"], "figure"),
    ("pillar", &["figure"], "figure"),
    ("goals", &["exports", "adopters", "year", "gap"], "figure"),
    (
        "inputs",
        &[
            "base_exports",
            "last_growth",
            "constrained_companies",
            "opportunity_loss",
            "adopter_pool",
        ],
        "figure",
    ),
    ("parameter", &["topic"], "topic"),
    ("choice", &["topic"], "topic"),
];

fn find(raw: &RawData) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (table, keys, target) in REFERENCES {
        for row in raw.table(table) {
            let named = keys.iter().filter_map(|key| Some((*key, row.text(key)?)));
            let absent = named.filter(|(_, id)| raw.entry(target, id).is_none());
            findings.extend(absent.map(|(key, id)| finding(raw, row.location_of(key), id, target)));
        }
    }
    findings.extend(raw.table("figure").flat_map(|row| near(raw, row)));
    findings
}

/// What stands near a figure is external: a reported figure beside another would pass for a source.
fn near(raw: &RawData, row: &Row) -> Vec<Finding> {
    let is_external =
        |id: &str| raw.entry("figure", id).is_some_and(|r| r.text("kind") == Some("external"));
    let named = row.texts("near").into_iter().filter(|(id, _)| !is_external(id));
    named.map(|(id, line)| not_external(raw, Location { line, ..row.location() }, &id)).collect()
}

fn not_external(raw: &RawData, location: Location, id: &str) -> Finding {
    let external = raw.table("figure").filter(|row| row.text("kind") == Some("external"));
    let meant = did_you_mean(id, external.map(Row::id));
    Finding {
        location,
        problem: words(
            format!("「{id}」は external.toml にある数値ではありません。"),
            format!("“{id}” is not a figure of external.toml."),
        ),
        remedy: words(
            format!(
                "{}near には、external.toml にある id（E. で始まるもの）だけを書いてください。",
                meant.ja
            ),
            format!("{}In near write only ids of external.toml, which begin with E.", meant.en),
        ),
    }
}

fn finding(raw: &RawData, location: Location, id: &str, target: &str) -> Finding {
    let meant = did_you_mean(id, raw.table(target).map(Row::id));
    Finding {
        location,
        problem: words(
            format!("「{id}」という id を持つ {target} がありません。"),
            format!("No {target} has the id “{id}”."),
        ),
        remedy: words(
            format!(
                "{}つづり（大文字、点も）を確かめるか、その id の項目を書き足してください。",
                meant.ja
            ),
            format!(
                "{}Check the spelling, capitals and points too, or add an entry with that id.",
                meant.en
            ),
        ),
    }
}
