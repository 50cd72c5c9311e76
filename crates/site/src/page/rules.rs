//! Where rules stand: how many agreements and frameworks, which of them the report analyses, which
//! issues divide countries, what comes next, what the report asks for, and where to look up countries.

use leptos::prelude::*;
use report::{
    Kind::{Derived, External, Reported},
    Lang,
};
use text::words::rules::TradeRules;

use super::of_site;
use crate::{
    address::Address,
    context::{Context, Here},
    files::Page,
    part::{
        context_sentence::context_sentence,
        key_figure::number,
        layer::{layer, stated},
        marks::marks,
        outside::outside,
        positions,
        section::{labelled, prose, section},
        static_chart::static_chart,
        trio::{column, trio},
        whose::whose,
    },
    prose::{Prose, Section},
};

/// The frameworks that the report analyses, by the sections of the prose that name them.
pub(super) const FRAMEWORKS: [&str; 3] = ["wto", "cptpp", "japan-us"];

/// Databases that say where each country stands: name and official address.
const DATABASES: [(&str, &str); 3] = [
    (
        "TAPED",
        "https://www.unilu.ch/en/faculties/faculty-of-law/professorships/burri-mira/research/taped/",
    ),
    ("OECD Digital STRI", "https://sim.oecd.org/Default.ashx?lang=En&ds=DGSTRI"),
    ("Digital Policy Alert", "https://digitalpolicyalert.org/"),
];

/// The page in a language.
pub(crate) fn rules(context: &Context, lang: Lang) -> Page {
    of_site(context.here(lang, Address::Page(lang, "rules")), content)
}

fn content(here: Here) -> AnyView {
    let prose = here.prose("rules");
    let words = |id| prose.section(here, id);
    let names = TradeRules::of(here.lang);
    view! {
        <div class="page">
            {context_sentence(here)}
            {coexisting(here, words("rules"))}
            {labelled(stated(names.described), words("analysed"), analysed(here, &prose))}
            {section(here, &[Reported, Derived], words("positions"), static_chart(here, "positions", positions::sources(here)))}
            {labelled(stated(names.described), words("emerging"), emerging(here))}
            {labelled(stated(names.recommended), words("proposed"), proposed(here, &prose))}
            {section(here, &[External], words("countries"), databases(here))}
        </div>
    }
    .into_any()
}

/// The finding, and one mark for each agreement or framework.
fn coexisting(here: Here, words: Section) -> AnyView {
    let Section { heading, body, .. } = words;
    view! {
        <div class="opening opening-split">
            {layer(here.lang, &[Reported])}
            <h1 inner_html=heading></h1>
            {prose(body)}
            <div class="coexisting">
                <div class="coexisting-number">
                    {number(here, "S3.1")} <p data-figure="S3.1">{TradeRules::of(here.lang).mark}</p>
                </div>
                {marks(here, "S3.1", "coexisting-marks")}
                <div class="sources">{whose(here, &["S3.1"])}</div>
            </div>
        </div>
    }
    .into_any()
}

/// What the report looked at, each under what it is.
fn analysed(here: Here, words: &Prose) -> AnyView {
    let columns = FRAMEWORKS.into_iter().enumerate().map(|(index, id)| {
        let Section { heading, body, .. } = words.section(here, id);
        let sources = (index == 0).then(|| whose(here, &["S1.2"]));
        view! {
            <div class="trio-column">
                <div class="note" inner_html=body></div>
                <h3 inner_html=heading></h3>
                <div class="sources">{sources}</div>
            </div>
        }
        .into_any()
    });
    trio(columns.collect())
}

/// The challenges that the report names, in words: it gives no number.
fn emerging(here: Here) -> AnyView {
    let figure = here.context.data.figure("S3.5");
    let items = figure.map_or(&[][..], |figure| &figure.items).iter().enumerate();
    let columns = items.map(|(index, item)| {
        let name = item.get(here.lang).to_owned();
        let sources = (index == 0).then(|| whose(here, &["S3.5"]));
        view! {
            <div class="trio-column" data-figure="S3.5">
                <h3>{name}</h3>
                <div class="sources">{sources}</div>
            </div>
        }
        .into_any()
    });
    trio(columns.collect())
}

/// What the report asks for.
fn proposed(here: Here, words: &Prose) -> AnyView {
    let asked = [("dfft", "S4.8"), ("like-minded", "S4.8"), ("goal", "S4.6")];
    let columns = asked.map(|(section, id)| {
        let Section { heading, body, .. } = words.section(here, section);
        let about = view! { <div class="note" inner_html=body></div> };
        column(heading, about.into_any(), whose(here, &[id]))
    });
    trio(columns.into())
}

/// Where each country stands is to be found outside this site.
fn databases(here: Here) -> AnyView {
    let about = TradeRules::of(here.lang).databases;
    let rows = DATABASES.into_iter().zip(about).map(|((name, address), about)| {
        view! { <li>{outside(here, address, name)} <span>{about}</span></li> }
    });
    view! { <ul class="plain-list databases">{rows.collect_view()}</ul> }.into_any()
}
