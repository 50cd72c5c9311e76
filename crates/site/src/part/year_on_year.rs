//! What has changed since the last edition of the report: one table, where there are two editions.

use leptos::prelude::*;
use report::{
    Change,
    Kind::{Derived, Reported},
};
use text::{
    number,
    words::{chart::Chart, edition::Edition},
};

use super::{
    layer::{class, layer},
    table::wide,
};
use crate::{
    change::{before, difference, in_words, named, now, percent},
    context::Here,
    shown::filled,
};

/// The section; nothing where there is one edition.
pub(crate) fn year_on_year(here: Here) -> Option<AnyView> {
    let words = Edition::of(here.lang);
    let heads = heads(here)?;
    let rows: Vec<_> =
        here.context.data.changes().into_iter().map(|change| row(here, change)).collect();
    let content = if rows.is_empty() {
        view! { <p>{words.nothing}</p> }.into_any()
    } else {
        view! { {wide(words.caption, heads, rows)} {save(here)} }.into_any()
    };
    Some(
        view! {
            <section class="section" aria-labelledby="year-on-year" data-testid="year-on-year">
                {layer(here.lang, &[Reported, Derived])}
                <h2 id="year-on-year">{words.heading}</h2>
                <p class="prose">{words.explained}</p>
                {content}
            </section>
        }
        .into_any(),
    )
}

/// The columns; none where there is no edition to compare with.
fn heads(here: Here) -> Option<AnyView> {
    let words = Edition::of(here.lang);
    let (data, lang) = (here.context.data, here.lang);
    let earlier = data.earlier.as_ref()?;
    Some(
        view! {
            <th scope="col">{words.figure}</th>
            <th scope="col" class="number">{words.last} {named(lang, words.aside, &earlier.name)}</th>
            <th scope="col" class="number">{words.this} {named(lang, words.aside, &data.edition)}</th>
            <th scope="col" class="number"><span class=class(Derived)>{words.change}</span></th>
        }
        .into_any(),
    )
}

fn row(here: Here, change: Change) -> AnyView {
    let cell = |view: Option<AnyView>| {
        // Words take the room that they need; a number stands on one line.
        let class = if change.figure().value.is_some() { "number" } else { "words" };
        view! { <td class=class>{view.unwrap_or_else(|| number::NONE.into_any())}</td> }
    };
    view! {
        <tr>
            <th scope="row" class="words" data-figure=change.figure().id.clone()>{name(here, change)}</th>
            {cell(before(here.lang, change))}
            {cell(now(here.lang, change))}
            <td class="number">{by_how_much(here, change)}</td>
        </tr>
    }
    .into_any()
}

/// The figure's name, which leads to the page where it stands.
fn name(here: Here, change: Change) -> AnyView {
    let figure = change.figure();
    let name = figure.name.get(here.lang).to_owned();
    let page = change.now().and_then(|figure| page(figure.section.as_deref()?));
    // The proposal stands on the key points where the calculator is left out.
    let page = page.map(|slug| if here.has(slug) { slug } else { "" });
    match page {
        Some(slug) => view! { <a href=here.to(slug)>{name}</a> }.into_any(),
        None => name.into_any(),
    }
}

/// The page that tells what a chapter of the report says.
fn page(section: &str) -> Option<&'static str> {
    match section.split('.').next()? {
        "S1" => Some("about"),
        "S2" => Some("market"),
        "S3" => Some("rules"),
        "S4" => Some("programme"),
        _ => None,
    }
}

fn by_how_much(here: Here, change: Change) -> AnyView {
    let Some(difference) = difference(here.lang, change) else {
        return in_words(here.lang, change).into_any();
    };
    let aside = Edition::of(here.lang).aside;
    let percent = percent(here.lang, change).map(|percent| filled(aside, &[("aside", percent)]));
    view! { {difference.view()} {percent} }.into_any()
}

/// The same as a file.
fn save(here: Here) -> AnyView {
    let file = format!("{}data/{}", here.address.base(), Edition::of(here.lang).download.0);
    view! {
        <p class="export">
            <a href=file download="" data-testid="save-year-on-year">{Chart::of(here.lang).csv}</a>
        </p>
    }
    .into_any()
}
