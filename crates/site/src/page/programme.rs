//! Try the budget: the calculator, and the words round it.

use leptos::prelude::*;
use report::{Kind::Assumed, Lang};

use super::{of_site, preset::list};
use crate::{
    address::Address,
    context::{Context, Here, PROGRAMME},
    files::Page,
    part::{
        calculator::calculator, context_sentence::context_sentence, library::library, plan::plan,
        section::section,
    },
};

/// The page in a language.
pub(crate) fn programme(context: &Context, lang: Lang) -> Page {
    of_site(context.here(lang, Address::Page(lang, PROGRAMME)), content)
}

fn content(here: Here) -> AnyView {
    let prose = here.prose(PROGRAMME);
    view! {
        <div class="page">
            <noscript><p class="notice">{here.words().without_script}</p></noscript>
            {context_sentence(here)}
            {calculator(here)}
            {library(here)}
            <div class="calculator-words">
                {["reading", "time", "left-out"].map(|name| {
                    section(here, &[Assumed], prose.section(here, name), ().into_any())
                }).collect_view()}
            </div>
            {plan(here)}
            {list(here)}
        </div>
    }
    .into_any()
}
