//! The footer: what "the report" is, and the pages once more.

use leptos::prelude::*;
use text::words::embed::Embed;

use super::{operator::updated, pages};
use crate::context::Here;

pub(super) fn footer(here: Here) -> AnyView {
    let words = here.words();
    let more = [
        ("sensitivity", words.sensitivity.name),
        ("embed", Embed::of(here.lang).page.name),
        ("about", words.about.name),
        ("access", words.access.name),
        ("privacy", words.privacy.name),
    ];
    let known = pages(here).into_iter().chain(more).filter(|(slug, _)| here.has(slug));
    let links = known.map(|(slug, name)| {
        let current = (here.address.slug() == slug && !in_header(here, slug)).then_some("page");
        view! { <li><a href=here.to(slug) aria-current=current>{name}</a></li> }
    });
    view! {
        <footer id="site-footer" class="site-footer">
            <div class="page">
                <p>{words.the_report}</p>
                <ul>{links.collect_view()}</ul>
            </div>
            {on_paper(here)}
        </footer>
    }
    .into_any()
}

/// At the foot of every sheet of paper: which site, where it is if the data says so, and of when.
fn on_paper(here: Here) -> AnyView {
    let published = here.context.data.site.base_address.clone();
    let address = (!published.is_empty()).then(|| {
        let whole = published + &here.address.folder();
        view! { <span data-figure="base_address">{whole}</span> }
    });
    view! {
        <p class="on-paper"><span>{here.words().site}</span> {address} <span>{updated(here)}</span></p>
    }
    .into_any()
}

/// The header marks the page that it leads to itself.
fn in_header(here: Here, slug: &str) -> bool {
    pages(here).iter().any(|(known, _)| *known == slug)
}
