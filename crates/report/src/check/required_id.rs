//! The pillars, parameters and choices are those that the calculator knows, and each assumption has its
//! directions.

use std::collections::BTreeSet;

use super::near::did_you_mean;
use super::{Finding, Rule, words};
use crate::PILLARS;
use crate::raw::{Location, RawData, Row};

pub(super) const RULE: Rule = Rule {
    id: "required-id",
    name: ["計算に必要な id", "ids that the calculator needs"],
    whole: true,
    find,
};

/// The parameters of the model.
const PARAMETERS: &[&str] = &[
    "long_run_growth",
    "growth_persistence",
    "growth_shock",
    "support_return",
    "cooperation_return",
    "half_effect_budget",
    "capability_persistence",
    "baseline_adoption",
    "programme_adoption",
    "negotiation_weight",
    "rule_effect",
    "adopter_share",
    "constraint_relief",
    "constraint_growth",
    "support_gain",
    "loss_as_gain",
];

/// The choices of the model but the budgets, which the programme states.
const CHOICES: &[&str] = &[
    "base_year",
    "first_budget_year",
    "adoption_delay",
    "initial_adopters",
    "exchange_rate",
    "discount_rate",
    "public_funds_cost",
];

fn find(raw: &RawData) -> Vec<Finding> {
    let assumptions = [PARAMETERS, CHOICES].concat();
    let tables: [(&str, &[&str]); 4] = [
        ("parameter", PARAMETERS),
        ("choice", CHOICES),
        ("pillar", &PILLARS),
        ("direction", &assumptions),
    ];
    tables
        .into_iter()
        .flat_map(|(table, ids)| {
            absent(raw, table, ids).into_iter().chain(strange(raw, table, ids))
        })
        .collect()
}

fn absent(raw: &RawData, table: &str, ids: &[&str]) -> Vec<Finding> {
    let present: BTreeSet<&str> = raw.table(table).map(Row::id).collect();
    let absent = ids.iter().filter(|id| !present.contains(*id));
    absent
        .map(|id| Finding {
            location: Location { file: raw.file_of(table).to_path_buf(), line: 1 },
            problem: words(
                format!("[[{table}]] に id「{id}」がありません。"),
                format!("No [[{table}]] has the id “{id}”."),
            ),
            remedy: words(
                format!(
                    "計算に必要です。以前のファイルから id = \"{id}\" の項目を戻してください。"
                ),
                format!("The calculator needs it. Bring back the entry with id = \"{id}\"."),
            ),
        })
        .collect()
}

fn strange(raw: &RawData, table: &str, ids: &[&str]) -> Vec<Finding> {
    let strange = raw.table(table).filter(|row| row.has("id") && !ids.contains(&row.id()));
    let finding = |row: &Row| {
        let (meant, known) = (did_you_mean(row.id(), ids.iter().copied()), ids.join(", "));
        Finding {
            location: row.location_of("id"),
            problem: words(
                format!("計算は「{}」という [[{table}]] を知りません。", row.id()),
                format!("The calculator knows no [[{table}]] “{}”.", row.id()),
            ),
            remedy: words(
                format!(
                    "{}つづりを直すか、この項目を消してください。使えるもの：{known}",
                    meant.ja
                ),
                format!("{}Correct the spelling or delete the entry. Possible: {known}", meant.en),
            ),
        }
    };
    strange.map(finding).collect()
}
