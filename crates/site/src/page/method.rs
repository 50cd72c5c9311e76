//! Evidence and limits: the logic model, every assumption with what was found for it, the
//! equations, what the report does not say, what is not counted, what was published elsewhere, and
//! the sources.

use app::part::sensitivity::prepare::must_be_true_finding;
use leptos::prelude::*;
use report::{
    Kind::{self, Assumed, External, Reported},
    Lang,
};
use text::{sentence, words::method::Method};

use super::of_site;
use crate::{
    address::Address,
    context::{Context, Here, SENSITIVITY},
    date::date,
    files::Page,
    part::{
        context_sentence::context_sentence,
        equations::equations,
        evidence::topic,
        logic::logic,
        section::{opening, section, whole},
        source::record,
        whose::whose,
    },
    prose::Prose,
};

/// The page in a language.
pub(crate) fn method(context: &Context, lang: Lang) -> Page {
    of_site(context.here(lang, Address::Page(lang, "method")), content)
}

fn content(here: Here) -> AnyView {
    let words = here.prose("method");
    let layers: &[Kind] = if here.calculates() { &[Assumed] } else { &[Reported] };
    view! {
        <div class="page">
            {context_sentence(here)}
            {opening(here, layers, words.section(here, "method"))}
            {here.calculates().then(|| model(here, &words))}
            {section(here, &[Reported], words.section(here, "unsaid"), unsaid(here))}
            {here.calculates().then(|| left_out(here, &words))}
            {section(here, &[Reported, External], words.section(here, "beside"), ().into_any())}
            {section(here, &[External], words.section(here, "sources"), sources(here))}
        </div>
    }
    .into_any()
}

/// The calculation: how it is put together, on which assumptions, by which equations; and what its answer
/// hangs on.
fn model(here: Here, words: &Prose) -> AnyView {
    view! {
        {whole(here, &[Assumed], words.section(here, "decides"), decides(here))}
        {whole(here, &[Reported, Assumed], words.section(here, "logic-model"), logic(here))}
        {whole(here, &[Assumed], words.section(here, "assumptions"), assumptions(here))}
        {whole(here, &[Assumed], words.section(here, "equations"), equations(here))}
    }
    .into_any()
}

/// What is found on the page of sensitivities, and the way there.
fn decides(here: Here) -> AnyView {
    let Some(tornado) = here.chart(chart::tornado::NAME) else {
        return ().into_any();
    };
    let name = here.words().sensitivity.name;
    view! {
        <p class="said">{tornado.finding()}{Method::of(here.lang).stop}</p>
        <p class="said" data-result="thresholds">{must_be_true_finding(here.lang)}</p>
        <p><a class="way" href=here.to(SENSITIVITY)>{name}</a></p>
    }
    .into_any()
}

/// What the calculation does not count.
fn left_out(here: Here, words: &Prose) -> AnyView {
    section(here, &[Assumed], words.section(here, "left-out"), ().into_any())
}

/// Every assumption under the heading of its topic.
fn assumptions(here: Here) -> AnyView {
    here.context.data.topics.iter().map(|each| topic(here, each)).collect_view().into_any()
}

/// What the report leaves open, figure by figure.
fn unsaid(here: Here) -> AnyView {
    let rows = here.context.data.figures.iter().filter_map(|figure| {
        let not_stated = figure.not_stated.as_ref()?.get(here.lang).to_owned();
        let name = figure.name.get(here.lang).to_owned();
        let id = figure.id.clone();
        Some(view! {
            <dt data-figure=id.clone()>{name}</dt>
            <dd><span data-figure=id>{not_stated}</span> {whose(here, &[&figure.id])}</dd>
        })
    });
    view! { <dl class="facts">{rows.collect_view()}</dl> }.into_any()
}

fn sources(here: Here) -> AnyView {
    let words = Method::of(here.lang);
    let rows = here.context.data.shown_sources().map(|source| {
        let (id, read) = (source.id.clone(), source.read.get(here.lang).to_owned());
        view! {
            <li id=format!("source-{id}") data-figure=id.clone() value=source.number.to_string()>
                {record(here, source)} {words.stop} {read} {words.form(source.form)}
            </li>
        }
    });
    let read_on = date(here.lang, &here.context.data.sources_read_on).map(|day| {
        let text = sentence::text(words.read_on, &[("date", day)]);
        view! { <p><time datetime=here.context.data.sources_read_on.clone()>{text}</time></p> }
    });
    view! { {read_on} <ol class="source-list">{rows.collect_view()}</ol> }.into_any()
}
