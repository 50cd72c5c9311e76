//! The header: mark and name, pages, languages.

use leptos::prelude::*;
use report::Lang;
use text::words::shell::Shell;

use super::pages;
use crate::{
    context::{Here, SENSITIVITY},
    part::icon,
};

/// The pages open as a menu on a phone, by the browser itself, and stand in a row from 1040 px.
pub(super) fn header(here: Here) -> AnyView {
    let words = here.words();
    view! {
        <div class="site-header">
            <div class="page">
                <a class="site-name" href=here.to("")>{icon::mark()}{words.site}</a>
                <nav class="site-nav" id="site-nav" popover="" aria-label=words.pages>
                    <ul>{pages(here).into_iter().map(|page| item(here, page)).collect_view()}</ul>
                </nav>
                <nav class="languages" aria-label=words.languages data-testid="language-switch">
                    {Lang::ALL.iter().map(|lang| language(here, *lang)).collect_view()}
                </nav>
                <button class="menu-button" type="button" popovertarget="site-nav" data-testid="menu">
                    {icon::menu()}<span>{words.menu}</span>
                </button>
            </div>
        </div>
    }
    .into_any()
}

fn item(here: Here, (slug, name): (&'static str, &'static str)) -> AnyView {
    let current = match here.address.slug() {
        at if at == slug => Some("page"),
        // It has no place of its own in the row: it is a part of the evidence.
        SENSITIVITY if slug == "method" => Some("true"),
        _ => None,
    };
    let hook = format!("nav-{}", if slug.is_empty() { "home" } else { slug });
    view! { <li><a href=here.to(slug) aria-current=current data-testid=hook>{name}</a></li> }
        .into_any()
}

fn language(here: Here, lang: Lang) -> AnyView {
    let current = (here.lang == lang).then_some("true");
    let to = here.address.to(here.address.in_language(lang));
    view! {
        <a href=to lang=lang.code() hreflang=lang.code() aria-current=current>{Shell::of(lang).own_name}</a>
    }
    .into_any()
}
