//! The site's root: leads to a language by plain links.

use leptos::prelude::*;
use report::Lang;
use text::words::shell::Shell;

use super::head;
use crate::{
    address::Address,
    context::{Context, Here},
    document::{self, Scripts},
    files::Page,
    part::icon,
    shell::opened_as_file,
};

/// The page, in both languages at once.
pub(crate) fn entrance(context: &Context) -> Page {
    let here = context.here(Lang::Ja, Address::Entrance);
    document::page(here, &head(here, Scripts::File), || content(here))
}

fn content(here: Here) -> AnyView {
    view! {
        <main class="page entrance" id="main">
            <h1>{icon::mark()}{here.words().site}</h1>
            {ways_in(here)}
            {Lang::ALL.iter().map(|lang| opened_as_file(here, *lang, "opened-as-file")).collect_view()}
        </main>
    }
    .into_any()
}

/// A link into each language, in that language.
pub(super) fn ways_in(here: Here) -> AnyView {
    let links = Lang::ALL.iter().map(|lang| {
        let to = here.address.to(Address::Page(*lang, ""));
        view! { <li><a class="button" href=to lang=lang.code() hreflang=lang.code()>{Shell::of(*lang).choose}</a></li> }
    });
    view! { <ul class="ways-in">{links.collect_view()}</ul> }.into_any()
}
