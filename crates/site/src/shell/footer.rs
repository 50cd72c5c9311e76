//! The footer: what "the report" is, and the pages once more.

use leptos::prelude::*;

use super::pages;
use crate::context::Here;

pub(super) fn footer(here: Here) -> AnyView {
    let words = here.words();
    let more = [("about", words.about.name)];
    let links = pages(here).into_iter().chain(more).map(|(slug, name)| {
        let current = (here.address.slug() == slug && !in_header(here, slug)).then_some("page");
        view! { <li><a href=here.to(slug) aria-current=current>{name}</a></li> }
    });
    view! {
        <footer id="site-footer" class="site-footer">
            <div class="page">
                <p>{words.the_report}</p>
                <ul>{links.collect_view()}</ul>
            </div>
        </footer>
    }
    .into_any()
}

/// The header marks the page that it leads to itself.
fn in_header(here: Here, slug: &str) -> bool {
    pages(here).iter().any(|(known, _)| *known == slug)
}
