//! The footer: what "the report" is, and the pages once more.

use leptos::prelude::*;

use super::pages;
use crate::context::Here;

pub(super) fn footer(here: Here) -> AnyView {
    let words = here.words();
    let links = pages(here).map(|(slug, name)| view! { <li><a href=here.to(slug)>{name}</a></li> });
    view! {
        <footer id="site-footer" class="site-footer">
            <div class="page">
                <p>{words.the_report}</p>
                <ul>{links}</ul>
            </div>
        </footer>
    }
    .into_any()
}
