//! A prepared split has an amount for each pillar, and its total is the budget or nothing.

use super::{Finding, Rule, typed, words};
use crate::draft::{Draft, Row, Values};
use crate::{Bilingual, PILLARS, Unit};

pub(super) const RULE: Rule = Rule {
    id: "preset",
    whole: true,
    find,
};

/// The preset that repeats the report's own split.
const REPORT: &str = "report";

fn find(draft: &Draft) -> Vec<Finding> {
    let values = Values::of(draft);
    let billion = |id: &str| Some(Unit::JpyBillion.from_base(values.base(id).ok()?));
    let budget = draft
        .table("programme")
        .find_map(|row| billion(row.text("budget")?));
    let Some(budget) = budget else {
        return Vec::new();
    };
    let plan = PILLARS
        .iter()
        .map(|id| billion(draft.entry("pillar", id)?.text("figure")?));
    let plan: Option<Vec<f64>> = plan.collect();
    let Some(plan) = plan else { return Vec::new() };
    draft
        .table("preset")
        .filter_map(|row| judge(row, budget, &plan))
        .collect()
}

fn judge(row: &Row, budget: f64, plan: &[f64]) -> Option<Finding> {
    let amounts: Vec<f64> = row
        .list("amounts")
        .iter()
        .filter_map(crate::draft::Cell::number)
        .collect();
    let total: f64 = amounts.iter().sum();
    let same = |a: f64, b: f64| (a - b).abs() < 1e-9;
    if amounts.len() != PILLARS.len() {
        Some(finding(
            row,
            &words(
                "額は柱と同じ三つが要ります",
                "three amounts are needed, one a pillar",
            ),
        ))
    } else if row.id() == REPORT && !amounts.iter().zip(plan).all(|(a, b)| same(*a, *b)) {
        let plan = plan
            .iter()
            .map(|amount| typed(*amount))
            .collect::<Vec<_>>()
            .join(", ");
        Some(finding(
            row,
            &words(
                format!("報告書の案は {plan} です"),
                format!("the report's plan is {plan}"),
            ),
        ))
    } else if !same(total, budget) && total != 0.0 {
        let (total, budget) = (typed(total), typed(budget));
        Some(finding(
            row,
            &words(
                format!("合計が {total} で、年間予算 {budget} でも 0 でもありません"),
                format!("the total is {total}, neither the yearly budget of {budget} nor 0"),
            ),
        ))
    } else {
        None
    }
}

fn finding(row: &Row, reason: &Bilingual) -> Finding {
    Finding {
        place: row.place_of("amounts"),
        problem: words(
            format!("配分「{}」：{}。", row.id(), reason.ja),
            format!("Split “{}”: {}.", row.id(), reason.en),
        ),
        remedy: words(
            "三つの額を10億円単位で、専門人材、企業、技術協力の順に書いてください。",
            "Write three amounts in JPY billion: specialists, business, cooperation.",
        ),
    }
}
