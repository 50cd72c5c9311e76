//! Market: what the report says of digital trade, and where exports go from there.

use chart::projection;
use leptos::prelude::*;
use report::{
    Kind::{Assumed, Derived, Reported},
    Lang,
};

use super::of_site;
use crate::{
    address::Address,
    context::{Context, Here},
    files::Page,
    part::{
        assumptions::assumptions,
        chart::chart,
        context_sentence::context_sentence,
        key_figure::key_figure,
        section::{opening, section, titled},
        static_chart::static_chart,
        whose::whose,
    },
};

/// The page in a language.
pub(crate) fn market(context: &Context, lang: Lang) -> Page {
    of_site(context.here(lang, Address::Page(lang, "market")), content)
}

fn content(here: Here) -> AnyView {
    let prose = here.prose("market");
    let words = |id| prose.section(here, id);
    view! {
        <div class="page">
            {context_sentence(here)}
            {opening(here, &[Reported], words("market"))}
            <div class="keys">
                {key_figure(here, words("world"), "S2.1")}
                {key_figure(here, words("japan"), "S2.4")}
                {key_figure(here, words("exports"), "S2.5")}
            </div>
            {section(here, &[Reported, Derived], words("growth"), growth(here))}
            {section(here, &[Reported, Derived], words("mix"), mix(here))}
            {section(here, &[Reported, Derived], words("localization"), localization(here))}
            {here.calculates().then(|| projection(here, words("projection").body))}
        </div>
    }
    .into_any()
}

/// World trade and Japan's exports, each beside its year before.
fn growth(here: Here) -> AnyView {
    let sources = view! {
        {whose(here, &["S2.1", "S2.2", "S2.5", "S2.6"])}
        {whose(here, &["D.world_before", "D.exports_before", "D.trade_check", "D.exports_within_trade"])}
    };
    static_chart(here, "growth", sources.into_any())
}

/// What Japan's exports consist of.
fn mix(here: Here) -> AnyView {
    let sources = view! {
        {whose(here, &["S2.7", "S2.8"])}
        {whose(here, &["D.other_share", "D.gaming", "D.fintech", "D.other"])}
    };
    static_chart(here, "mix", sources.into_any())
}

/// Companies that data localization constrains, and what that is said to cost.
fn localization(here: Here) -> AnyView {
    let sources = view! {
        {whose(here, &["S2.9", "S2.10", "S4.2"])}
        {whose(here, &["D.loss_to_budget"])}
        {whose(here, &["E.rieti_affected", "E.rieti_gdpr"])}
    };
    static_chart(here, "localization", sources.into_any())
}

/// Where exports go on central assumptions.
fn projection(here: Here, body: String) -> AnyView {
    let Some(view) = here.chart(projection::NAME) else {
        return ().into_any();
    };
    let measure = view! { <span class="measure">{view.chart.measure.clone()}</span> }.into_any();
    let sources = view! {
        {whose(here, &["S2.5", "S2.6", "S4.7"])}
        {assumptions(here)}
    };
    let picture = chart(here, view, measure, sources.into_any());
    titled(here, "projection".to_owned(), &[Assumed], view.finding(), body, picture)
}
