//! The pillars add up to the programme's budget.

use super::{Finding, Rule, typed, words};
use crate::Unit;
use crate::draft::{Draft, Values};

pub(super) const RULE: Rule = Rule {
    id: "pillar-total",
    whole: true,
    find,
};

fn find(draft: &Draft) -> Vec<Finding> {
    let values = Values::of(draft);
    let amounts: Option<Vec<f64>> = draft
        .table("pillar")
        .map(|row| values.base(row.text("figure")?).ok())
        .collect();
    let budget = draft.table("programme").find_map(|row| row.text("budget"));
    let figure = budget.and_then(|id| draft.entry("figure", id));
    let (Some(amounts), Some(figure)) = (amounts, figure) else {
        return Vec::new();
    };
    let Ok(budget) = values.base(figure.id()) else {
        return Vec::new();
    };
    let total: f64 = amounts.iter().sum();
    // Half a JPY million: money is held in whole millions.
    if (total - budget).abs() < 0.5e6 {
        return Vec::new();
    }
    let billion = |yen: f64| typed(Unit::JpyBillion.from_base(yen));
    let sum = amounts
        .iter()
        .map(|yen| billion(*yen))
        .collect::<Vec<_>>()
        .join(" + ");
    let (total, budget) = (billion(total), billion(budget));
    vec![Finding {
        place: figure.place_of("value"),
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
    }]
}
