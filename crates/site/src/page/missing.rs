//! What a host shows for an address that is none.
//!
//! It may be shown at any depth: a script finds the site's root, and with it sheet and links, and
//! sends on who followed a link whose "#" a chat program has escaped. Without scripts, or deeper
//! than the site is, it is plain text.

use leptos::prelude::*;
use report::Lang;
use text::words::shell::Shell;

use super::{entrance::ways_in, head};
use crate::{
    address::Address,
    context::{Context, Here},
    document::{self, Scripts},
    files::Page,
};

/// The page, in both languages at once.
pub(crate) fn missing(context: &Context) -> Page {
    let here = context.here(Lang::Ja, Address::Missing);
    document::page(here, &head(here, Scripts::Missing), || content(here))
}

fn content(here: Here) -> AnyView {
    let [ja, en] = [Lang::Ja, Lang::En].map(Shell::of);
    view! {
        <main class="page entrance" id="main">
            <h1>{ja.missing.name}" "<span lang="en">{en.missing.name}</span></h1>
            <p>{ja.missing_text}</p>
            <p lang="en">{en.missing_text}</p>
            <noscript data-sign="">
                <p>{ja.missing_sign}</p>
                <p lang="en">{en.missing_sign}</p>
            </noscript>
            {ways_in(here)}
        </main>
    }
    .into_any()
}
