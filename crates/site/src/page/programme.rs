//! Try the budget: the calculator, and the words round it.

use leptos::prelude::*;
use report::{Kind::Assumed, Lang};

use crate::{
    address::Address,
    context::{Context, Here},
    document::{self, Head, Scripts},
    files::Page,
    part::{calculator::calculator, section::section},
    shell::shell,
};

/// The page in a language.
pub(crate) fn programme(context: &Context, lang: Lang) -> Page {
    let here = context.here(lang, Address::Page(lang, "programme"));
    let about = &here.words().programme;
    let head = Head { title: about.name, description: about.description, scripts: Scripts::App };
    document::page(here, &head, || shell(here, content(here)))
}

fn content(here: Here) -> AnyView {
    let prose = here.prose("programme");
    view! {
        <div class="page">
            <noscript><p class="notice">{here.words().without_script}</p></noscript>
            {calculator(here)}
            <div class="calculator-words">
                {["reading", "time", "left-out"].map(|name| {
                    section(here, &[Assumed], prose.section(here, name), ().into_any())
                }).collect_view()}
            </div>
        </div>
    }
    .into_any()
}
