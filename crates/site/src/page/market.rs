//! Market: what the report says of digital trade, and where exports go from there.

use leptos::prelude::*;
use report::{
    Kind::{Assumed, Derived, Reported},
    Lang,
};
use text::words::{market::Market, shell::Shell};

use super::of_site;
use crate::{
    address::Address,
    context::{Context, Here},
    files::Page,
    part::{
        assumptions::assumptions,
        chart::chart,
        columns::{Columns, columns},
        exhibit::figures,
        key_figure::key_figure,
        lengths::{Length, lengths},
        section::{opening, section, titled},
        shares::{Share, Texture, shares},
        whose::whose,
    },
    shown::filled,
};

/// The page in a language.
pub(crate) fn market(context: &Context, lang: Lang) -> Page {
    of_site(context.here(lang, Address::Page(lang, "market")), &Shell::of(lang).market, content)
}

fn content(here: Here) -> AnyView {
    let prose = here.prose("market");
    let words = |id| prose.section(here, id);
    view! {
        <div class="page">
            {opening(here, &[Reported], words("market"))}
            <div class="keys">
                {key_figure(here, words("world"), "S2.1")}
                {key_figure(here, words("japan"), "S2.4")}
                {key_figure(here, words("exports"), "S2.5")}
            </div>
            {section(here, &[Reported, Derived], words("growth"), growth(here))}
            {section(here, &[Reported, Derived], words("mix"), mix(here))}
            {section(here, &[Reported, Derived], words("localization"), localization(here))}
            {projection(here, words("projection").body)}
        </div>
    }
    .into_any()
}

/// World trade and Japan's exports, each beside its year before.
fn growth(here: Here) -> AnyView {
    let pair = |now: &str, growth: &str, before: &str, decimals| {
        let name =
            here.context.data.figure(now).map(|figure| figure.name.get(here.lang).to_owned());
        columns(
            here,
            Columns {
                title: name.unwrap_or_default(),
                before: here.figure_to(before, decimals),
                now: here.figure(now),
                growth: here.figure(growth),
                ratio: here.size(before) / here.size(now),
            },
        )
    };
    view! {
        <div class="pair">
            {pair("S2.1", "S2.2", "D.world_before", 2)}
            {pair("S2.5", "S2.6", "D.exports_before", 1)}
        </div>
        <div class="sources">
            {whose(here, &["S2.1", "S2.2", "S2.5", "S2.6"])}
            {whose(here, &["D.world_before", "D.exports_before", "D.trade_check", "D.exports_within_trade"])}
            <p>{Market::of(here.lang).own_scales}</p>
            {figures(here, "growth")}
        </div>
    }
    .into_any()
}

/// What Japan's exports consist of.
fn mix(here: Here) -> AnyView {
    let part = |texture, share: &str, amount: &str| Share {
        name: here.short_name(share),
        texture,
        size: here.size(share),
        values: vec![here.figure(share), here.figure_to(amount, 1).short()],
    };
    view! {
        {shares(vec![
            part(Texture::Solid, "S2.7", "D.gaming"),
            part(Texture::Second, "S2.8", "D.fintech"),
            part(Texture::Outlined, "D.other_share", "D.other"),
        ])}
        <div class="sources">
            {whose(here, &["S2.7", "S2.8"])}
            {whose(here, &["D.other_share", "D.gaming", "D.fintech", "D.other"])}
            <p>{filled(Market::of(here.lang).mix_of, &[("value", here.figure("S2.5"))])}</p>
            {figures(here, "mix")}
        </div>
    }
    .into_any()
}

/// Companies that data localization constrains, and what that is said to cost.
fn localization(here: Here) -> AnyView {
    let words = Market::of(here.lang);
    let constrained = here.size("S2.9");
    let amount = |id: &str| Length {
        name: here.short_name(id),
        size: here.size(id),
        template: words.a_year,
        amount: here.figure(id),
    };
    view! {
        {shares(vec![
            Share {
                name: words.constrained.to_owned(),
                texture: Texture::Solid,
                size: constrained,
                values: vec![here.figure("S2.9")],
            },
            Share {
                name: words.not_constrained.to_owned(),
                texture: Texture::Rest,
                size: 1.0 - constrained,
                values: Vec::new(),
            },
        ])}
        {lengths(vec![amount("S2.10"), amount("S4.2")])}
        <div class="sources">
            {whose(here, &["S2.9", "S2.10", "S4.2"])}
            {whose(here, &["D.loss_to_budget"])}
            {whose(here, &["E.rieti_affected", "E.rieti_gdpr"])}
            {figures(here, "localization")}
        </div>
    }
    .into_any()
}

/// Where exports go on central assumptions.
fn projection(here: Here, body: String) -> AnyView {
    let view = here.projection();
    let measure = view! { <span class="measure">{view.measure.clone()}</span> }.into_any();
    let sources = view! {
        {whose(here, &["S2.5", "S2.6", "S4.7"])}
        {assumptions(here)}
    };
    let picture = chart(here, view, measure, sources.into_any());
    titled(here, "projection".to_owned(), &[Assumed], view.finding(), body, picture)
}
