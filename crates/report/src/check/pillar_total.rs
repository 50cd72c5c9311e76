//! The pillars add up to the programme's budget.

use super::{Finding, Rule, typed, words};
use crate::Unit;
use crate::raw::{RawData, Row, Values};

pub(super) const RULE: Rule = Rule {
    id: "pillar-total",
    name: ["柱の合計は予算", "pillars add up to the budget"],
    whole: true,
    find,
};

fn find(raw: &RawData) -> Vec<Finding> {
    compare(raw, &Values::of(raw)).into_iter().collect()
}

/// What cannot be compared is told by other rules.
fn compare(raw: &RawData, values: &Values<'_>) -> Option<Finding> {
    let figure = raw.entry("figure", raw.table("programme").next()?.text("budget")?)?;
    let budget = values.base(figure.id()).ok()?;
    let amount = |row: &Row| values.base(row.text("figure")?).ok();
    let amounts: Vec<f64> = raw.table("pillar").map(amount).collect::<Option<_>>()?;
    // Half a JPY million: money is held in whole millions.
    let agrees = (amounts.iter().sum::<f64>() - budget).abs() < 0.5e6;
    (!agrees).then(|| finding(figure, budget, &amounts))
}

fn finding(figure: &Row, budget: f64, amounts: &[f64]) -> Finding {
    let billion = |yen: f64| typed(Unit::JpyBillion.from_base(yen));
    let sum = amounts.iter().map(|yen| billion(*yen)).collect::<Vec<_>>().join(" + ");
    let (total, budget) = (billion(amounts.iter().sum()), billion(budget));
    Finding {
        location: figure.location_of("value"),
        problem: words(
            format!(
                "柱の合計 {sum} = {total}（10億円）が、年間予算 {budget}（10億円）と合いません。"
            ),
            format!(
                "The pillars, {sum} = {total} (JPY billion), do not add up to the yearly budget of {budget}."
            ),
        ),
        remedy: words(
            "年間予算と三つの柱の額を報告書と照らし合わせてください。",
            "Check the yearly budget and the three pillars against the report.",
        ),
    }
}
