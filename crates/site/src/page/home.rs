//! The way into a language: the finding in one sentence, and the two pages that stand behind it.

use leptos::prelude::*;
use report::{Kind::Assumed, Lang};

use crate::{
    address::Address,
    context::{Context, Here},
    document::{self, Head, Scripts},
    files::Page,
    part::section::opening,
    shell::shell,
};

/// The page in a language.
pub(crate) fn home(context: &Context, lang: Lang) -> Page {
    let here = context.here(lang, Address::Page(lang, ""));
    let about = &here.words().home;
    let head = Head { title: about.name, description: about.description, scripts: Scripts::App };
    document::page(here, &head, || shell(here, content(here)))
}

fn content(here: Here) -> AnyView {
    let prose = here.prose("home");
    let words = here.words();
    view! {
        <div class="page home">
            {opening(here, &[Assumed], prose.section(here, "home"))}
            <p class="actions">
                <a class="button button-filled" href=here.to("programme")>{words.try_budget}</a>
                <a class="button" href=here.to("market")>{words.read_market}</a>
            </p>
        </div>
    }
    .into_any()
}
