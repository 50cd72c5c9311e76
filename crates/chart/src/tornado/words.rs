//! The view in words: finding, measure, a sentence that stands for the picture.

use report::Lang;
use scenario::analysis::Outcome;
use text::{outcome, sentence as filled, words::tornado::Tornado};

use super::{Bar, Values};

pub(super) fn words(lang: Lang) -> &'static Tornado {
    Tornado::of(lang)
}

/// What the picture shows, as a headline with slots that `text::sentence` fills.
pub(super) fn finding(lang: Lang, values: &Values) -> (&'static str, Vec<(&'static str, String)>) {
    let outcome = ("outcome", outcome::name(lang, values.outcome));
    match values.bars.first().filter(|bar| bar.moves()) {
        Some(bar) => (words(lang).finding, vec![outcome, ("name", bar.name.clone())]),
        None => (words(lang).finding_none, vec![outcome]),
    }
}

/// What is measured, in which unit.
pub(super) fn measure(lang: Lang, values: &Values) -> String {
    let unit = outcome::unit(lang, values.outcome);
    let template = if unit.is_empty() { words(lang).measure_bare } else { words(lang).measure };
    let outcome = plain_name(lang, values);
    filled::text(template, &[("outcome", outcome), ("unit", unit.to_owned())])
}

/// The lower and the higher of the ends.
pub(super) fn amounts(lang: Lang, of: Outcome, bar: &Bar) -> String {
    let (low, high) = (bar.lowest(), bar.highest());
    let values =
        [("low", outcome::bare(lang, of, low)), ("high", outcome::amount(lang, of, Some(high)))];
    filled::text(words(lang).amounts, &values)
}

/// The whole view in sentences, for who doesn't see the picture.
pub(super) fn sentence(lang: Lang, values: &Values) -> String {
    let words = words(lang);
    let amount = |value: f64| outcome::amount(lang, values.outcome, Some(value));
    let each = values.bars.iter().map(|bar| {
        let values = [
            ("name", bar.name.clone()),
            ("low", bar.ends[0].clone()),
            ("high", bar.ends[1].clone()),
            ("at_low", amount(bar.at[0])),
            ("at_high", amount(bar.at[1])),
        ];
        filled::text(words.bar, &values)
    });
    let bars = each.collect::<Vec<_>>().join(words.between_bars);
    let outcome = ("outcome", plain_name(lang, values));
    let said =
        filled::text(words.sentence, &[outcome, ("now", amount(values.now)), ("bars", bars)]);
    [said, others(lang, values)].concat()
}

/// Where nothing breaks lines.
fn plain_name(lang: Lang, values: &Values) -> String {
    outcome::name(lang, values.outcome).replace('\u{200B}', "")
}

/// Those that are not drawn.
pub(super) fn others(lang: Lang, values: &Values) -> String {
    let words = words(lang);
    let templates = [words.little, words.nothing, words.undefined];
    let said = templates.into_iter().zip(&values.others).filter(|(_, names)| !names.is_empty());
    said.map(|(template, names)| {
        filled::text(template, &[("names", names.join(words.between_names))])
    })
    .collect()
}
