//! A view for other people's pages: reads without a script, stands alone with its source and its maker.

use leptos::prelude::*;
use report::Lang;
use text::words::{chart::Chart, embed::Embed};

use super::head;
use crate::{
    address::Address,
    chart_file::Imprint,
    context::{Context, Here},
    document::{self, Scripts},
    embed::{Content, View},
    files::Page,
    part::{
        calculator::embedded_calculator, chart, context_sentence::context_sentence, layer::layer,
        static_chart,
    },
    shell::updated,
};

/// The page of a view in a language.
pub(crate) fn embedded(context: &Context, view: View, lang: Lang) -> Page {
    let here = context.here(lang, Address::Embed(lang, view.name));
    let scripts = match view.content {
        Content::Calculator => Scripts::FramedApp,
        Content::Figures(_) | Content::Projection => Scripts::Frame,
    };
    document::page(here, &head(here, scripts), || {
        view! { <main class="embed" id="main">{content(here, view)}</main> }.into_any()
    })
}

fn content(here: Here, view: View) -> AnyView {
    let words = Chart::of(here.lang);
    match view.content {
        Content::Figures(name) => view! {
            {figures(here, view, name)} {imprint(here, words.source_figures)} {full_version(here, view)}
        }
        .into_any(),
        Content::Projection => view! {
            {projection(here, view)} {imprint(here, words.source)} {full_version(here, view)}
        }
        .into_any(),
        // Its link carries the scenario, so it has one of its own.
        Content::Calculator => view! {
            <noscript><p class="notice">{Embed::of(here.lang).calculator_unscripted}</p></noscript>
            {context_sentence(here)} {embedded_calculator(here, view.page(here))} {imprint(here, words.source)}
        }
        .into_any(),
    }
}

/// The picture under the heading that the page has over it.
fn figures(here: Here, view: View, name: &'static str) -> AnyView {
    let Some(picture) = here.static_chart(name) else {
        here.problem(&format!("no picture is called {name}"));
        return ().into_any();
    };
    let heading = here.prose(picture.page).section(here, name).heading;
    view! {
        {layer(here.lang, view.kinds(here))}
        <h1 inner_html=heading></h1>
        <p class="measure">{picture.caption(here)}</p>
        {static_chart::still(here, picture)}
    }
    .into_any()
}

fn projection(here: Here, view: View) -> AnyView {
    let Some(picture) = here.chart(view.file()) else {
        return ().into_any();
    };
    view! {
        {layer(here.lang, view.kinds(here))}
        <h1>{picture.finding()}</h1>
        <p class="measure">{picture.chart.measure.clone()}</p>
        <p class="measure">{picture.chart.note}</p>
        {chart::still(here, picture)}
    }
    .into_any()
}

/// Whose numbers these are, who made the picture, and of when it is.
fn imprint(here: Here, source: &'static str) -> AnyView {
    let Imprint { source, made_by, terms, .. } = Imprint::of(here, source);
    let terms =
        terms.map(|terms| view! { <p class="embed-source" data-figure="terms">{terms}</p> });
    view! {
        <p class="embed-source">{source}</p>
        <p class="embed-source">{made_by} " " <span class="embed-date">{updated(here)}</span></p>
        {terms}
    }
    .into_any()
}

fn full_version(here: Here, view: View) -> AnyView {
    view! {
        <p class="embed-source">
            <a href=here.to(view.page(here)) target="_blank" rel="noopener">{View::full_version(here)}</a>
        </p>
    }
    .into_any()
}
