//! Try the budget: the calculator, and the words round it.

use leptos::prelude::*;
use report::{
    Kind::{Assumed, Derived, Reported},
    Lang,
};

use super::{of_site, preset::list};
use crate::{
    address::Address,
    context::{Context, Here},
    files::Page,
    part::{
        calculator::calculator, context_sentence::context_sentence, library::library,
        section::section, static_chart::static_chart, whose::whose,
    },
};

/// The page in a language.
pub(crate) fn programme(context: &Context, lang: Lang) -> Page {
    of_site(context.here(lang, Address::Page(lang, "programme")), content)
}

fn content(here: Here) -> AnyView {
    let prose = here.prose("programme");
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
            {section(here, &[Reported, Derived], prose.section(here, "plan"), plan(here))}
            {list(here)}
        </div>
    }
    .into_any()
}

/// What the report proposes: three pillars, two goals.
fn plan(here: Here) -> AnyView {
    let sources = view! {
        {whose(here, &["S4.1", "S4.2", "S4.3", "S4.4", "S4.5"])}
        {whose(here, &["D.negotiation_share", "D.expansion_share", "D.cooperation_share", "D.pillars_check"])}
        {whose(here, &["S4.6", "S4.6.year", "S4.7", "S4.8"])}
        {whose(here, &["D.goal_multiple", "D.needed_growth_4", "D.needed_growth_5", "D.needed_growth_6",
            "D.needed_growth_7", "D.cost_6_years"])}
    };
    static_chart(here, "plan", sources.into_any())
}
