//! What stands round every page: skip link, header, operator line, footer.

mod footer;
mod header;
mod operator;

use leptos::prelude::*;

use crate::context::Here;
pub(crate) use operator::name as operator_name;

/// The pages that exist, in the order of the navigation.
fn pages(here: Here) -> [(&'static str, &'static str); 3] {
    let words = here.words();
    [("", words.home.name), ("market", words.market.name), ("programme", words.programme.name)]
}

/// A page's content in its shell.
pub(crate) fn shell(here: Here, content: AnyView) -> AnyView {
    view! {
        <a class="skip" href="#main">{here.words().skip}</a>
        <header>
            {header::header(here)}
            {operator::line(here)}
        </header>
        <main id="main" tabindex="-1">{content}</main>
        {footer::footer(here)}
        <div data-root="notices"></div>
    }
    .into_any()
}
