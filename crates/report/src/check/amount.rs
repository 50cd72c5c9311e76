//! A reported amount agrees with what other reported figures give, to the digits that it shows.

use super::{Finding, Rule, typed, words};
use crate::raw::{RawData, Row, Values};
use crate::{Formula, Term, Unit};

pub(super) const RULE: Rule =
    Rule {
        id: "amount", name: ["額と割合の一致", "amounts agree with shares"], whole: true, find
    };

fn find(raw: &RawData) -> Vec<Finding> {
    // That the pillars add up to the budget is another rule, with plainer words.
    let budget = raw.table("programme").find_map(|row| row.text("budget"));
    let checks = raw.table("figure").filter(|row| row.has("agrees_with"));
    let checks = checks.filter(|row| row.text("agrees_with") != budget);
    let values = Values::of(raw);
    checks.filter_map(|row| compare(raw, &values, row)).collect()
}

fn compare(raw: &RawData, values: &Values<'_>, check: &Row) -> Option<Finding> {
    let reported = raw.entry("figure", check.text("agrees_with")?)?;
    let unit = Unit::from_code(reported.text("unit")?)?;
    let stated = reported.number("value")?;
    let step = 10f64.powi(-i32::try_from(reported.whole("decimals").unwrap_or(0)).ok()?);
    let gives = unit.from_base(values.base(check.id()).ok()?);
    // Half a step is what rounding can explain.
    let agrees = (gives - stated).abs() <= step * 0.5 * (1.0 + 1e-9);
    (!agrees).then(|| finding(reported, check, stated, (gives / step).round() * step))
}

fn finding(reported: &Row, check: &Row, stated: f64, gives: f64) -> Finding {
    let (id, formula) = (reported.id(), read_aloud(check.text("formula").unwrap_or_default()));
    let digits = usize::try_from(reported.whole("decimals").unwrap_or(0)).unwrap_or(0);
    let (stated, gives) = (typed(stated), format!("{gives:.digits$}"));
    Finding {
        location: reported.location_of("value"),
        problem: words(
            format!("「{id}」の {stated} は、{formula} = {gives} と合いません。"),
            format!("{stated} of “{id}” does not agree with {formula} = {gives}."),
        ),
        remedy: words(
            format!(
                "報告書の値を「{id}」と、式にある数値のそれぞれについて確かめ、打ち間違いを直してください。"
            ),
            format!(
                "Check “{id}” and each figure of the formula against the report, and correct the slip."
            ),
        ),
    }
}

/// A formula as a reader writes it: `S2.1 × S2.3`.
fn read_aloud(formula: &str) -> String {
    let formula = Formula::parse(formula);
    let terms = formula.iter().flat_map(Formula::terms);
    let words = terms.map(|term| match term {
        Term::Figure(id) => id.clone(),
        Term::Number(number) => typed(*number),
        Term::Sign(sign) => sign.to_string(),
    });
    words.collect::<Vec<_>>().join(" ")
}
