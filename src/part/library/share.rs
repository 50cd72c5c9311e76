//! The link to a scenario, and what must stand beside whatever is shown from here.

use std::rc::Rc;

use report::Lang;
use scenario::{Scenario, link};
use text::{sentence, words::library::Library};

use super::{
    context::{LibraryContext, SiteCredit},
    view_context::LibraryViewContext,
};
use crate::{
    binding::{Actions, Bindings, ElementId},
    browser::{clipboard, clock, element, page, share, spawn},
    store::Departure,
};

#[derive(Clone, Copy)]
enum Id {
    Link,
    CopyLink,
    ShareLink,
    Whose,
    Citation,
    CopyCitation,
}

impl From<Id> for ElementId {
    fn from(id: Id) -> Self {
        Self::named(match id {
            Id::Link => "link",
            Id::CopyLink => "copy-link",
            Id::ShareLink => "share-link",
            Id::Whose => "whose-shared",
            Id::Citation => "citation",
            Id::CopyCitation => "copy-citation",
        })
    }
}

pub(super) fn bind(context: &LibraryViewContext, out: &mut Bindings) {
    let LibraryViewContext { lang, scenario, page, credit, .. } = *context;
    out.value(Id::Link, Some(address(scenario, page)));
    out.shown(Id::ShareLink, context.can_share);
    out.text(Id::Whose, Departure::of(scenario).in_words(lang));
    out.text(Id::Citation, citation(lang, scenario, page, credit));
}

pub(super) fn actions(out: &mut Actions<LibraryContext>) {
    out.on(Id::CopyLink, "click", |library, _| spawn(copy_link(library.clone())));
    out.on(Id::ShareLink, "click", |library, _| spawn(share_link(library.clone())));
    out.on(Id::CopyCitation, "click", |library, _| spawn(copy_citation(library.clone())));
}

/// How a scenario is cited, with its link: by whose it is, and under the operator's terms.
pub(super) fn citation(lang: Lang, scenario: &Scenario, page: &str, credit: &SiteCredit) -> String {
    let words = Library::of(lang);
    let departure = Departure::of(scenario);
    let terms = if departure == Departure::None { &credit.cited } else { &credit.processed };
    let template = match departure {
        Departure::None => words.citation_site,
        Departure::Split => words.citation_split,
        Departure::Assumptions => words.citation_assumptions,
        Departure::Both => words.citation,
    };
    let values = [
        ("site", credit.named.clone()),
        ("terms", terms.clone()),
        ("link", address(scenario, page)),
    ];
    sentence::text(template, &values)
}

/// A citation with today in its blank for the day on which the site is used.
pub(super) fn dated(lang: Lang, citation: &str, credit: &SiteCredit) -> String {
    if credit.day.is_empty() {
        return citation.to_owned();
    }
    citation.replace(&credit.day, &clock::today(Library::of(lang).country))
}

/// The scenario as an address of this page; empty in a prepared page.
fn address(scenario: &Scenario, page: &str) -> String {
    if page.is_empty() {
        return String::new();
    }
    [page, link::FRAGMENT, &link::write(scenario)].concat()
}

/// The link as its field shows it.
fn shown_link() -> String {
    page::field(&ElementId::text(Id::Link))
}

async fn copy_link(library: Rc<LibraryContext>) {
    let words = library.words();
    let copied = copy(Id::Link, shown_link()).await;
    library.say(if copied { words.link_copied } else { words.link_not_copied }.to_owned());
}

async fn copy_citation(library: Rc<LibraryContext>) {
    let words = library.words();
    let shown = page::text_of(&ElementId::text(Id::Citation));
    let copied = copy(Id::Citation, dated(library.lang, &shown, &library.page.credit)).await;
    library.say(if copied { words.citation_copied } else { words.citation_not_copied }.to_owned());
}

/// Copies a text; without a clipboard what shows it is selected.
async fn copy(shown_by: Id, text: String) -> bool {
    let copied = clipboard::write(&text).await;
    if !copied
        && let Some(element) = element::by_id(&ElementId::text(shown_by))
        && !page::select(&element)
    {
        clipboard::select(&element);
    }
    copied
}

/// Hands the link on. Where that fails it is copied, so the reader learns of it.
async fn share_link(library: Rc<LibraryContext>) {
    let title = library.store.scenario().name().to_owned();
    if share::share(&title, &shown_link()).await.is_err() {
        copy_link(library).await;
    }
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) mod view {
    use leptos::prelude::*;

    use super::{super::prepare::MarkupContext, Id};

    pub(crate) fn share(cx: MarkupContext) -> AnyView {
        let MarkupContext { words, elements, .. } = cx;
        view! {
            <div class="library-part">
                <h3>{words.share}</h3>
                <label class="field">
                    {words.link}
                    <input type="text" readonly {..elements.on(Id::Link)}/>
                </label>
                <p class="measure">{words.link_note}</p>
                <p class="library-buttons">
                    {cx.button(Id::CopyLink, words.copy_link)}
                    <button type="button" class="button button-small" {..elements.bound_control(Id::ShareLink)}>{words.share_link}</button>
                </p>
                <p class="measure" {..elements.on(Id::Whose)}>{elements.words_of(Id::Whose)}</p>
                <div class="own-citation">
                    <p data-result="citation" data-testid="own-citation" {..elements.on(Id::Citation)}>{elements.words_of(Id::Citation)}</p>
                    {cx.button(Id::CopyCitation, words.copy_citation)}
                </div>
            </div>
        }
        .into_any()
    }
}
