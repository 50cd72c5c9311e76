//! Sections of a page: words on the left, a picture on the right where there is room.

use leptos::prelude::*;
use report::Kind;

use super::layer::layer;
use crate::{context::Here, prose::Section};

/// The first words of a page: its layer, if it shows numbers, and its one heading of the
/// first level.
pub(crate) fn opening(here: Here, kinds: &'static [Kind], words: Section) -> AnyView {
    view! {
        <div class="opening">
            {(!kinds.is_empty()).then(|| layer(here.lang, kinds))}
            <h1 inner_html=words.heading></h1>
            {prose(words.body)}
        </div>
    }
    .into_any()
}

/// An ink rule, the layer, a finding, its words, and the picture that shows it.
pub(crate) fn section(
    here: Here,
    kinds: &'static [Kind],
    words: Section,
    picture: AnyView,
) -> AnyView {
    let Section { id, heading, body, .. } = words;
    titled(here, id, kinds, view! { <span inner_html=heading></span> }.into_any(), body, picture)
}

/// The same where the finding is not prose but follows from values.
pub(crate) fn titled(
    here: Here,
    id: String,
    kinds: &'static [Kind],
    heading: AnyView,
    body: String,
    picture: AnyView,
) -> AnyView {
    let title = format!("{id}-title");
    let labelled = title.clone();
    view! {
        <section class="section section-split" id=id aria-labelledby=labelled>
            <div class="section-words">
                {layer(here.lang, kinds)}
                <h2 id=title>{heading}</h2>
                {prose(body)}
            </div>
            <div class="section-picture">{picture}</div>
        </section>
    }
    .into_any()
}

/// The same where what follows the words takes the width of the page.
pub(crate) fn whole(
    here: Here,
    kinds: &'static [Kind],
    words: Section,
    content: AnyView,
) -> AnyView {
    labelled(layer(here.lang, kinds), words, content)
}

/// The same where the finding is not prose but follows from values.
pub(crate) fn titled_whole(
    here: Here,
    id: &'static str,
    kinds: &'static [Kind],
    heading: AnyView,
    content: AnyView,
) -> AnyView {
    view! {
        <section class="section" aria-labelledby=id>
            {layer(here.lang, kinds)}
            <h2 id=id>{heading}</h2>
            {content}
        </section>
    }
    .into_any()
}

/// The same under a label of its own.
pub(crate) fn labelled(label: AnyView, words: Section, content: AnyView) -> AnyView {
    let labelled = words.id.clone();
    view! {
        <section class="section" aria-labelledby=labelled>
            {label}
            <h2 id=words.id inner_html=words.heading></h2>
            {prose(words.body)}
            {content}
        </section>
    }
    .into_any()
}

/// A section as wide as the page: words, what they come to, and a table or list.
pub(crate) fn full(words: Section, short: AnyView, long: AnyView) -> AnyView {
    let title = format!("{}-title", words.id);
    let labelled = title.clone();
    view! {
        <section class="section" id=words.id aria-labelledby=labelled>
            <div class="section-words">
                <h2 id=title inner_html=words.heading></h2>
                {short}
                {prose(words.body)}
            </div>
            {long}
        </section>
    }
    .into_any()
}

/// Paragraphs; nothing where there are none.
pub(crate) fn prose(html: String) -> AnyView {
    if html.is_empty() {
        return ().into_any();
    }
    view! { <div class="prose" inner_html=html></div> }.into_any()
}
