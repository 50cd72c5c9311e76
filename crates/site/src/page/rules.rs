//! Where rules stand: how many frameworks, which issues divide countries, what comes next.

use leptos::prelude::*;
use report::{
    Kind::{Derived, Reported},
    Lang,
};
use text::words::shell::Shell;

use super::of_site;
use crate::{
    address::Address,
    context::{Context, Here},
    files::Page,
    part::{
        context_sentence::context_sentence,
        exhibit::exhibit,
        positions,
        section::{opening, section},
        whose::whose,
    },
};

/// The page in a language.
pub(crate) fn rules(context: &Context, lang: Lang) -> Page {
    of_site(context.here(lang, Address::Page(lang, "rules")), &Shell::of(lang).rules, content)
}

fn content(here: Here) -> AnyView {
    let prose = here.prose("rules");
    let words = |id| prose.section(here, id);
    view! {
        <div class="page">
            {context_sentence(here)}
            {opening(here, &[Reported], words("rules"))}
            {whose(here, &["S3.1"])}
            {section(here, &[Reported, Derived], words("positions"), exhibit(here, "positions", positions::sources(here)))}
            {section(here, &[Reported], words("emerging"), emerging(here))}
        </div>
    }
    .into_any()
}

/// The challenges that the report names, in words: it gives no number.
fn emerging(here: Here) -> AnyView {
    let figure = here.context.data.figure("S3.5");
    let items = figure.map_or(&[][..], |figure| &figure.items).iter().map(|item| {
        view! { <li>{item.get(here.lang).to_owned()}</li> }
    });
    view! {
        <ul class="plain-list">{items.collect_view()}</ul>
        <div class="sources">{whose(here, &["S3.5"])}</div>
    }
    .into_any()
}
