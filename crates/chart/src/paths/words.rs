//! The view in words: finding, measure, a sentence that stands for the picture.

use model::{GOAL_YEAR, HORIZON};
use report::Lang;
use text::{outcome, sentence as filled, words::paths::PathsOverYears, year};

use super::Values;

pub(super) fn words(lang: Lang) -> &'static PathsOverYears {
    PathsOverYears::of(lang)
}

/// What the picture shows, as a headline with slots that `text::sentence` fills.
pub(super) fn finding(lang: Lang, values: &Values) -> (&'static str, Vec<(&'static str, String)>) {
    let [at_goal, at_end] = values.ends().map(|value| outcome::amount(lang, values.outcome, value));
    let slots = vec![
        ("name", words(lang).name(values.outcome).to_owned()),
        ("year", year::year(lang, GOAL_YEAR)),
        ("value", at_goal),
        ("end", year::year(lang, HORIZON)),
        ("at_end", at_end),
    ];
    (words(lang).finding, slots)
}

/// What is measured, in which unit.
pub(super) fn measure(lang: Lang, values: &Values) -> String {
    let unit = outcome::unit(lang, values.outcome);
    let template = if unit.is_empty() { words(lang).measure_bare } else { words(lang).measure };
    let name = words(lang).name(values.outcome).replace('\u{200B}', "");
    filled::text(template, &[("name", name), ("unit", unit.to_owned())])
}

/// The whole view in sentences, for who doesn't see the picture.
pub(super) fn sentence(lang: Lang, values: &Values) -> String {
    let (template, slots) = finding(lang, values);
    let found = filled::text(template, &slots).replace('\u{200B}', "");
    let last = values.points.last().and_then(|point| point.without);
    let without = last.map(|value| {
        let value = ("value", outcome::amount(lang, values.outcome, Some(value)));
        filled::text(words(lang).sentence_without, &[("end", year::year(lang, HORIZON)), value])
    });
    [&*found, words(lang).stop, &*without.unwrap_or_default()].concat()
}
