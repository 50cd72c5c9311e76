//! The view in words: finding, measure, a sentence that stands for the picture.

use report::Lang;
use text::{
    money, sentence as filled,
    words::chart::{Chart, Tornado},
    year,
};

use super::{Bar, Values};

/// The decimals of a billion dollars to which the ends are told.
pub(super) const DECIMALS: u8 = 2;

pub(super) fn words(lang: Lang) -> &'static Tornado {
    &Chart::of(lang).tornado
}

/// What the picture shows, as a headline with slots that `text::sentence` fills.
pub(super) fn finding(lang: Lang, values: &Values) -> (&'static str, Vec<(&'static str, String)>) {
    let slots =
        vec![("name", values.bars[0].name.clone()), ("year", year::year(lang, model::GOAL_YEAR))];
    (words(lang).finding, slots)
}

/// What is measured, in which unit.
pub(super) fn measure(lang: Lang) -> String {
    filled::text(words(lang).measure, &[("unit", money::usd_scale(lang).unit.to_owned())])
}

/// The lower and the higher of the ends.
pub(super) fn amounts(lang: Lang, bar: &Bar) -> String {
    let values = [("low", bare(lang, bar.lowest())), ("high", money_text(lang, bar.highest()))];
    filled::text(words(lang).amounts, &values)
}

/// An amount with its unit.
pub(super) fn money_text(lang: Lang, usd_bn: f64) -> String {
    money::usd_in_billions(lang, usd_bn, DECIMALS).short().to_string()
}

/// The same without.
fn bare(lang: Lang, usd_bn: f64) -> String {
    let in_unit = usd_bn * money::usd_scale(lang).per_billion;
    let decimals = if lang == Lang::Ja { DECIMALS - 1 } else { DECIMALS };
    text::number::fixed(in_unit, decimals)
}

/// The whole view in sentences, for who doesn't see the picture.
pub(super) fn sentence(lang: Lang, values: &Values) -> String {
    let words = words(lang);
    let each = values.bars.iter().map(|bar| {
        let values = [
            ("name", bar.name.clone()),
            ("low", bar.ends[0].clone()),
            ("high", bar.ends[1].clone()),
            ("at_low", money_text(lang, bar.at[0])),
            ("at_high", money_text(lang, bar.at[1])),
        ];
        filled::text(words.bar, &values)
    });
    let each = each.collect::<Vec<_>>().join(words.between_bars);
    let now = money_text(lang, values.now);
    let said = filled::text(words.sentence, &[("now", now), ("bars", each)]);
    [said, others(lang, values)].concat()
}

/// Those that are not drawn.
pub(super) fn others(lang: Lang, values: &Values) -> String {
    let words = words(lang);
    let templates = [words.little, words.nothing];
    let said = templates.into_iter().zip(&values.others).filter(|(_, names)| !names.is_empty());
    said.map(|(template, names)| {
        filled::text(template, &[("names", names.join(words.between_names))])
    })
    .collect()
}
