//! A figure as a reader cites it.

use leptos::prelude::*;
use report::{Figure, Kind};
use text::{
    sentence,
    words::{credit::Credit as Blank, figure::Figure as Words},
};

use super::label::{formula_text, in_full};
use crate::{
    context::Here,
    part::source::{as_published, written_in},
    shown::Shown,
};

/// The sentence, and a button that copies it with the page's address; none for a figure in words.
pub(super) fn citation(here: Here, figure: &Figure) -> Option<AnyView> {
    let words = Words::of(here.lang);
    let said = sentence(here, figure)?;
    let blank = Blank::of(here.lang);
    // The app knows where a page is if the data does not.
    let page = here.credit().address("").is_none().then_some(blank.page);
    let copy = here.calculates().then(|| view! {
        <button type="button" class="button button-small needs-app" data-copy="" data-day=blank.day data-page=page
            data-done=words.copied data-failed=words.select>
            {words.copy}
        </button>
        <span role="status"></span>
    });
    Some(view! { <span>{said}</span> {copy} }.into_any())
}

/// A source's name in it keeps the language in which it was published.
fn sentence(here: Here, figure: &Figure) -> Option<AnyView> {
    let words = Words::of(here.lang);
    let value = Shown::figure(here.lang, figure, u8::MAX)?.text;
    let source = published(here, figure);
    let (template, (slot, origin)) = match figure.kind {
        Kind::Reported => (words.cite_reported, ("section", figure.section.clone()?)),
        Kind::Derived => (words.cite_derived, ("formula", formula_text(here, figure, in_full))),
        Kind::External => (words.cite_external, ("source", source.clone()?)),
        Kind::Assumed => return None,
    };
    let name = figure.name.get(here.lang).to_owned();
    let credit = here.credit().cited(&here.address.folder());
    let values = [("name", name), ("value", value), (slot, origin), ("credit", credit)];
    let said = sentence::text(template, &values);
    let Some((before, name, after)) = source.as_deref().and_then(|name| around(&said, name)) else {
        return Some(said.into_any());
    };
    let lang = written_in(&name);
    Some(view! { {before} <span lang=lang>{name}</span> {after} }.into_any())
}

fn around(said: &str, name: &str) -> Option<(String, String, String)> {
    let (before, after) = said.split_once(name)?;
    Some((before.to_owned(), name.to_owned(), after.to_owned()))
}

/// The record of the source of a figure from elsewhere.
fn published(here: Here, figure: &Figure) -> Option<String> {
    Some(as_published(here.lang, here.context.data.source(figure.source.as_deref()?)?))
}
