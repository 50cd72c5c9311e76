//! A prepared split has an amount for each pillar, and its total is the budget or nothing.

use super::{Finding, Rule, typed, words};
use crate::raw::{Cell, RawData, Row, Values};
use crate::{Bilingual, PILLARS, Unit};

pub(super) const RULE: Rule =
    Rule { id: "preset", name: ["あらかじめの配分", "prepared splits"], whole: true, find };

/// The preset that repeats the report's own split.
const REPORT: &str = "report";

fn find(raw: &RawData) -> Vec<Finding> {
    compare(raw, &Values::of(raw)).unwrap_or_default()
}

/// None where there is nothing to compare with, which other rules tell.
fn compare(raw: &RawData, values: &Values<'_>) -> Option<Vec<Finding>> {
    let billion = |id: &str| Some(Unit::JpyBillion.from_base(values.base(id).ok()?));
    let budget = billion(raw.table("programme").next()?.text("budget")?)?;
    let amount = |id: &&str| billion(raw.entry("pillar", id)?.text("figure")?);
    let plan: Vec<f64> = PILLARS.iter().map(amount).collect::<Option<_>>()?;
    let slips =
        raw.table("preset").filter_map(|row| Some(finding(row, &slip(row, budget, &plan)?)));
    Some(slips.collect())
}

fn slip(row: &Row, budget: f64, plan: &[f64]) -> Option<Bilingual> {
    let amounts: Vec<f64> = row.list("amounts").iter().filter_map(Cell::number).collect();
    let total: f64 = amounts.iter().sum();
    let same = |a: f64, b: f64| (a - b).abs() < 1e-9;
    if amounts.len() != PILLARS.len() {
        Some(words("額は柱と同じ三つが要ります", "three amounts are needed, one a pillar"))
    } else if row.id() == REPORT && !amounts.iter().zip(plan).all(|(a, b)| same(*a, *b)) {
        let plan = plan.iter().map(|amount| typed(*amount)).collect::<Vec<_>>().join(", ");
        Some(words(format!("報告書の案は {plan} です"), format!("the report's plan is {plan}")))
    } else if !same(total, budget) && total != 0.0 {
        let (total, budget) = (typed(total), typed(budget));
        Some(words(
            format!("合計が {total} で、年間予算 {budget} でも 0 でもありません"),
            format!("the total is {total}, neither the yearly budget of {budget} nor 0"),
        ))
    } else {
        None
    }
}

fn finding(row: &Row, reason: &Bilingual) -> Finding {
    Finding {
        location: row.location_of("amounts"),
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
