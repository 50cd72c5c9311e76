//! About: what the report is, whose site this is, what it keeps and what it sends.

use leptos::prelude::*;
use report::{
    Kind::{self, Assumed, Derived, External, Reported},
    Lang,
};
use text::words::{about::About, edition::Edition};

use super::of_site;
use crate::{
    address::Address,
    context::{Context, Here},
    date::date,
    files::Page,
    one_file::{ONE_FILE, SIZE},
    part::{
        context_sentence::context_sentence,
        section::{opening, prose, section},
        whose::whose,
    },
};

/// The page in a language.
pub(crate) fn about(context: &Context, lang: Lang) -> Page {
    of_site(context.here(lang, Address::Page(lang, "about")), content)
}

fn content(here: Here) -> AnyView {
    let words = here.prose("about");
    let opening_words = words.section(here, "about");
    let layers: &[Kind] = if here.calculates() {
        &[Reported, Derived, Assumed, External]
    } else {
        &[Reported, Derived, External]
    };
    let own = ["privacy", "access"].map(|id| words.section(here, id));
    let own = own.map(|part| {
        let title = format!("{}-title", part.id);
        let labelled = title.clone();
        view! {
            <section class="section section-split" id=part.id aria-labelledby=labelled>
                <div class="section-words"><h2 id=title inner_html=part.heading></h2></div>
                <div class="section-picture">{prose(part.body)}</div>
            </section>
        }
    });
    view! {
        <div class="page">
            {context_sentence(here)}
            {opening(here, &[], opening_words)}
            {operator(here)}
            {section(here, &[Reported], words.section(here, "report"), the_report(here))}
            {section(here, layers, words.section(here, "data"), downloads(here))}
            {own.collect_view()}
        </div>
    }
    .into_any()
}

/// What the report says of itself, in its own words.
fn the_report(here: Here) -> AnyView {
    let rows = ["S1.1", "S1.2", "S1.3"].map(|id| {
        let figure = here.context.data.figure(id);
        let name = figure.map(|figure| figure.name.get(here.lang).to_owned());
        let text = figure.and_then(|figure| figure.text.as_ref());
        let text = text.map(|text| text.get(here.lang).to_owned());
        view! { <dt>{name}</dt> <dd data-figure=id>{text} {whose(here, &[id])}</dd> }
    });
    view! { <dl class="facts">{rows.collect_view()}</dl> }.into_any()
}

/// Who runs the site; what is empty is said to be not stated.
fn operator(here: Here) -> AnyView {
    let words = About::of(here.lang);
    let site = &here.context.data.site;
    let stated = |text: Option<String>| text.unwrap_or_else(|| words.not_stated.to_owned());
    let day = |written: &str| {
        let text = stated(date(here.lang, written));
        view! { <time datetime=written.to_owned()>{text}</time> }.into_any()
    };
    let rows = [
        (words.operator, stated(here.credit().operator()).into_any()),
        (words.contact, contact(here)),
        (words.published, day(&site.published)),
        (words.updated, day(&site.updated)),
        (words.published_at, address(here)),
        (words.terms, terms(here)),
        (
            words.to_cite,
            view! { <span data-figure="terms">{here.credit().cited("")}</span> }.into_any(),
        ),
    ];
    let rows = rows.map(|(name, value)| view! { <dt>{name}</dt> <dd>{value}</dd> });
    view! { <dl class="facts">{rows.collect_view()}</dl> }.into_any()
}

pub(super) fn contact(here: Here) -> AnyView {
    let address = here.context.data.site.contact.clone();
    if address.is_empty() {
        return About::of(here.lang).not_stated.into_any();
    }
    let shown = address.strip_prefix("mailto:").unwrap_or(&address).to_owned();
    view! { <a href=address rel="noopener noreferrer">{shown}</a> }.into_any()
}

/// Where the site is published.
fn address(here: Here) -> AnyView {
    match here.credit().address("") {
        Some(address) => view! { <span data-figure="base_address">{address}</span> }.into_any(),
        None => About::of(here.lang).not_stated.into_any(),
    }
}

/// The terms that the operator has chosen, with the way to them if it is known.
fn terms(here: Here) -> AnyView {
    let Some(name) = here.credit().terms() else {
        return About::of(here.lang).not_stated.into_any();
    };
    let address = here.context.data.site.terms_address.clone();
    if address.is_empty() {
        return view! { <span data-figure="terms">{name}</span> }.into_any();
    }
    view! { <a href=address rel="noopener external" data-figure="terms">{name}</a> }.into_any()
}

/// The table that a site without calculation leaves out.
const ASSUMPTIONS: &str = "assumptions.csv";

/// The data behind the pages.
fn downloads(here: Here) -> AnyView {
    let compared = here.context.data.earlier.as_ref().map(|_| Edition::of(here.lang).download);
    let files = About::of(here.lang).downloads.into_iter().chain(compared);
    let files = files.filter(|(file, _)| here.calculates() || *file != ASSUMPTIONS);
    let links = files.map(|(file, what)| {
        let address = format!("{}data/{file}", here.address.base());
        view! { <li><a href=address download=file>{file}</a> " " {what}</li> }
    });
    let words = About::of(here.lang);
    let one_file = here.calculates().then(|| view! {
        <li>
            <a href=here.address.base() + ONE_FILE download=ONE_FILE data-testid="one-file">{words.one_file}</a> " "
            {words.one_file_note} " " <span data-figure="one_file_size">{SIZE}</span>
        </li>
    });
    view! { <ul class="plain-list">{links.collect_view()} {one_file}</ul> }.into_any()
}
