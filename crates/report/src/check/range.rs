//! Ranges are in order and within their hard bounds.

use super::{Finding, Rule, typed, words};
use crate::raw::{Cell, RawData, Row};

pub(super) const RULE: Rule =
    Rule { id: "range", name: ["幅の順序", "ranges are in order"], whole: false, find };

fn find(raw: &RawData) -> Vec<Finding> {
    let parameters = raw
        .table("parameter")
        .flat_map(|row| order(row, &["min", "low", "central", "high", "max"]));
    let choices = raw.table("choice").flat_map(|row| {
        let offered = offered(row);
        order(row, &["min", "default", "max"]).into_iter().chain(offered)
    });
    parameters.chain(choices).collect()
}

/// Each number that is smaller than the one before it.
fn order(row: &Row, keys: &[&str]) -> Vec<Finding> {
    let pairs = keys.windows(2).filter_map(|pair| {
        let (&[low, high], Some(a), Some(b)) = (pair, row.number(pair[0]), row.number(pair[1]))
        else {
            return None;
        };
        (a > b).then(|| out_of_order(row, (low, a), (high, b)))
    });
    pairs.collect()
}

fn out_of_order(row: &Row, (low, a): (&str, f64), (high, b): (&str, f64)) -> Finding {
    let (a, b) = (typed(a), typed(b));
    Finding {
        location: row.location_of(high),
        problem: words(
            format!("「{}」の {low} = {a} が {high} = {b} より大きくなっています。", row.id()),
            format!("“{}”: {low} = {a} is larger than {high} = {b}.", row.id()),
        ),
        remedy: words(
            "小さい順（min ≤ low ≤ central ≤ high ≤ max、選択は min ≤ default ≤ max）になるように直してください。",
            "Put them in order: min ≤ low ≤ central ≤ high ≤ max, for a choice min ≤ default ≤ max.",
        ),
    }
}

/// What is offered must be allowed, in order, and named one by one if at all.
fn offered(row: &Row) -> Option<Finding> {
    let (ja, en) = slip(row)?;
    Some(Finding {
        location: row.location_of("offered"),
        problem: words(
            format!("「{}」の選択肢：{ja}。", row.id()),
            format!("What “{}” offers: {en}.", row.id()),
        ),
        remedy: words(
            "offered = [1, 2, 3] のように、許される値を小さい順に書いてください。",
            "Write allowed values in rising order, as in offered = [1, 2, 3].",
        ),
    })
}

/// What is wrong with the values that are offered, in both languages.
fn slip(row: &Row) -> Option<(&'static str, &'static str)> {
    let (min, max) = (row.number("min")?, row.number("max")?);
    let values: Vec<f64> = row.list("offered").iter().filter_map(Cell::number).collect();
    let names = row.list("offered_names").len();
    let is_broken = |value: &f64| value.fract() != 0.0;
    if values.iter().any(|value| !(min..=max).contains(value)) {
        Some(("min から max までにない値があります", "a value lies outside min and max"))
    } else if values.windows(2).any(|pair| pair[0] >= pair[1]) {
        Some(("小さい順になっていません", "the values are not in rising order"))
    } else if names != 0 && names != values.len() {
        Some(("名前の数が値の数と違います", "there are not as many names as values"))
    } else if row.yes("whole") && values.iter().chain(&row.number("default")).any(is_broken) {
        Some(("整数だけの項目に小数があります", "only whole numbers are allowed here"))
    } else {
        None
    }
}
