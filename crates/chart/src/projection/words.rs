//! The view in words: finding, measure, and a sentence that stands for the picture.

use report::Lang;
use scenario::figure;
use text::{
    Amount, money, sentence as filled,
    words::chart::{Chart, Projection},
    year,
};

use super::{BASE, GOAL, Values};

/// The decimals of a billion dollars to which calculated exports are told.
pub(super) const CALCULATED: u8 = 1;

/// What the picture shows, as a headline with slots that `text::sentence` fills.
pub fn finding(lang: Lang, values: &Values) -> (&'static str, Vec<(&'static str, String)>) {
    let words = words(lang);
    let template = if values.reached() { words.reached } else { words.short };
    let slots = vec![
        ("year", year::year(lang, values.end().year)),
        ("goal", goal(lang, values).to_string()),
    ];
    (template, slots)
}

/// What is measured, in which unit.
pub fn measure(lang: Lang) -> String {
    filled::text(words(lang).measure, &[("unit", money::usd_scale(lang).unit.to_owned())])
}

/// The whole view in sentences, for who doesn't see the picture.
pub fn sentence(lang: Lang, values: &Values) -> String {
    let words = words(lang);
    let (base, end) = (values.base(), values.end());
    let template = if values.reached() { words.sentence_reached } else { words.sentence_short };
    let gap = values.goal_usd_bn - end.exports_usd_bn;
    filled::text(
        template,
        &[
            ("base", reported(lang, values).to_string()),
            ("base_year", year::year(lang, base.year)),
            ("end", calculated(lang, end.exports_usd_bn).to_string()),
            ("year", year::year(lang, end.year)),
            ("programme", calculated(lang, end.programme_usd_bn).to_string()),
            ("goal", goal(lang, values).to_string()),
            ("gap", calculated(lang, gap).to_string()),
        ],
    )
}

pub(super) fn words(lang: Lang) -> &'static Projection {
    &Chart::of(lang).projection
}

pub(super) fn reported(lang: Lang, values: &Values) -> Amount {
    money::usd(lang, values.base().exports_usd_bn, decimals(BASE))
}

pub(super) fn goal(lang: Lang, values: &Values) -> Amount {
    money::usd(lang, values.goal_usd_bn, decimals(GOAL))
}

pub(super) fn calculated(lang: Lang, usd_bn: f64) -> Amount {
    money::usd(lang, usd_bn, CALCULATED)
}

/// The decimals that the data gives a figure.
pub(super) fn decimals(id: &str) -> u8 {
    figure(id).map_or(CALCULATED, |figure| figure.decimals)
}
