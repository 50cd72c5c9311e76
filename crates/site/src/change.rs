//! A figure in two editions of the report, as a page shows it.

use leptos::prelude::*;
use report::{Bilingual, Change, Figure, Lang, Unit};
use text::{quantity, sentence, words::edition::Edition};

use crate::shown::{Shown, ValueSource};

/// Digits after the point of a change in percent.
pub(crate) const DECIMALS_OF_PERCENT: u8 = 1;

/// What the last edition said; none where it did not have the figure.
pub(crate) fn before(lang: Lang, change: Change) -> Option<AnyView> {
    let figure = change.before()?;
    Some(said(lang, figure, format!("last:{}", figure.id)))
}

/// What this edition says; none where it no longer has the figure.
pub(crate) fn now(lang: Lang, change: Change) -> Option<AnyView> {
    let figure = change.now()?;
    Some(said(lang, figure, figure.id.clone()))
}

/// The value, or the words with their parts, marked by a name.
fn said(lang: Lang, figure: &Figure, name: String) -> AnyView {
    if let Some(shown) = Shown::figure(lang, figure, u8::MAX) {
        return match shown.origin {
            ValueSource::Figure(_) => Shown { origin: ValueSource::Figure(name), ..shown }.view(),
            _ => shown.view(),
        };
    }
    let text = figure.text.as_ref().map(|text| text.get(lang).to_owned());
    let items = figure.items.iter().map(|item| view! { <li>{item.get(lang).to_owned()}</li> });
    let items = (!figure.items.is_empty()).then(|| view! { <ul>{items.collect_view()}</ul> });
    view! { <div data-figure=name>{text} {items}</div> }.into_any()
}

/// By how much the value has changed; none where there are not two.
pub(crate) fn difference(lang: Lang, change: Change) -> Option<Shown> {
    let (before, now) = (change.before()?, change.now()?);
    let decimals = before.decimals.max(now.decimals);
    let amount = text::change(lang, now.unit?, change.difference()?, decimals);
    Some(Shown::result(&format!("change:{}", now.id), amount))
}

/// The same in percent of the last edition's value, where that says something.
pub(crate) fn percent(lang: Lang, change: Change) -> Option<Shown> {
    let amount = quantity(lang, Unit::Percent, change.percent()?, DECIMALS_OF_PERCENT).signed();
    Some(Shown::result(&format!("change:{}", change.figure().id), amount))
}

/// What is said of a change that is no number.
pub(crate) fn in_words(lang: Lang, change: Change) -> &'static str {
    let words = Edition::of(lang);
    match change {
        Change::New(_) => words.new,
        Change::Dropped(_) => words.dropped,
        Change::Kept { .. } if change.is_same() => words.same,
        Change::Kept { .. } => words.reworded,
    }
}

/// What an edition is called, within a sentence. A name may hold a year.
pub(crate) fn named(lang: Lang, template: &'static str, edition: &Bilingual) -> AnyView {
    let text = sentence::text(template, &[("aside", edition.get(lang).to_owned())]);
    view! { <span data-figure="edition">{text}</span> }.into_any()
}
