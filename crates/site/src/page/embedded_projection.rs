//! The export projection for other sites: reads without a script, and says its height with one.

use chart::projection;
use leptos::prelude::*;
use report::{
    Kind::{Assumed, Derived, Reported},
    Lang,
};
use text::{sentence, words::chart::Chart};

use super::head;
use crate::{
    address::Address,
    chart_file::Imprint,
    context::{Context, Here},
    document::{self, Scripts},
    files::Page,
    part::{chart::still, layer::layer},
};

/// The chart with all that it needs to stand alone: measure, unit, source, maker.
pub(crate) fn embedded_projection(context: &Context, lang: Lang) -> Page {
    let here = context.here(lang, Address::Embed(lang, "projection"));
    document::page(here, &head(here, Scripts::Frame), || content(here))
}

fn content(here: Here) -> AnyView {
    let Some(view) = here.chart(projection::NAME) else {
        return ().into_any();
    };
    let words = Chart::of(here.lang);
    let site = here.words();
    let Imprint { source, made_by, terms, .. } = Imprint::of(here, words.source);
    let terms =
        terms.map(|terms| view! { <p class="embed-source" data-figure="terms">{terms}</p> });
    let full = sentence::text(site.full_version, &[("site", site.site.to_owned())]);
    view! {
        <main class="embed" id="main">
            {layer(here.lang, &[Reported, Derived, Assumed])}
            <h1>{view.finding()}</h1>
            <p class="measure">{view.chart.measure.clone()}</p>
            <p class="measure">{view.chart.note}</p>
            {still(here, view)}
            <p class="embed-source">{source}</p>
            <p class="embed-source">{made_by}</p>
            {terms}
            <p class="embed-source">
                <a href=here.to("market") target="_blank" rel="noopener">{full}</a>
            </p>
        </main>
    }
    .into_any()
}
