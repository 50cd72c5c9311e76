//! What the opened disclosure says of one figure.

use leptos::prelude::*;
use report::{Figure, Kind, Lang};
use text::{
    sentence,
    words::{edition::Edition, figure::Figure as Words},
};

use super::{
    citation::citation,
    edition,
    label::{formula, in_full, section},
};
use crate::{
    context::Here,
    part::{layer::class, source::record},
    shown::{Shown, filled},
};

/// Rows of question and answer; above them the figure's name where there are several.
pub(super) fn facts(here: Here, figure: &Figure, named: bool) -> AnyView {
    let words = Words::of(here.lang);
    let name = named.then(|| view! { <p>{figure.name.get(here.lang).to_owned()}</p> });
    let said = |bilingual: &Option<report::Bilingual>| {
        bilingual.as_ref().map(|words| words.get(here.lang).to_owned().into_any())
    };
    let rows = [
        row(words.whose, Some(layer(here, figure))),
        row(value_name(figure, words), value(here, figure)),
        row(Edition::of(here.lang).last, edition::before(here, figure)),
        row(Edition::of(here.lang).since, edition::since(here, figure)),
        row(words.formula, figure.formula.is_some().then(|| formula(here, figure, in_full))),
        row(words.agrees_name, agrees(here, figure)),
        row(words.not_stated, said(&figure.not_stated)),
        row(words.near, near(here, figure)),
        row(words.source, source(here, figure)),
        row(words.note, said(&figure.note)),
        row(words.used_in, used_in(here, figure)),
        row(words.cite, citation(here, figure)),
    ];
    view! {
        <div class="whose-figure" data-figure=figure.id.clone()>
            {name}
            <dl class="whose-facts">{rows}</dl>
        </div>
    }
    .into_any()
}

fn row(name: &'static str, content: Option<AnyView>) -> Option<AnyView> {
    content.map(|content| view! { <div><dt>{name}</dt><dd>{content}</dd></div> }.into_any())
}

fn layer(here: Here, figure: &Figure) -> AnyView {
    let words = Words::of(here.lang);
    let section = (figure.kind == Kind::Reported).then(|| {
        let before = sentence::text(words.section, &[("section", String::new())]);
        view! { {before} {section(figure)} }
    });
    view! { <b class=class(figure.kind)>{words.layer(figure.kind)}</b> {section} }.into_any()
}

fn value_name(figure: &Figure, words: &'static Words) -> &'static str {
    if figure.kind == Kind::Reported { words.value_reported } else { words.value_other }
}

fn value(here: Here, figure: &Figure) -> Option<AnyView> {
    let shown = Shown::figure(here.lang, figure, u8::MAX)?;
    Some(match figure.kind {
        Kind::Reported => filled(Words::of(here.lang).as_printed, &[("value", shown)]),
        _ => shown.view(),
    })
}

fn agrees(here: Here, figure: &Figure) -> Option<AnyView> {
    let reported = here.figure(figure.agrees_with.as_deref()?);
    Some(filled(Words::of(here.lang).agrees, &[("value", reported)]))
}

/// Published values that stand near, each with its name, date and difference.
fn near(here: Here, figure: &Figure) -> Option<AnyView> {
    let published: Vec<_> =
        figure.near.iter().filter_map(|id| here.context.data.figure(id)).collect();
    if published.is_empty() {
        return None;
    }
    let items = published.into_iter().map(|figure| {
        let name = figure.name.get(here.lang).to_owned();
        let note = figure.note.as_ref().map(|note| note.get(here.lang).to_owned());
        let note = note.map(|note| view! { {Words::of(here.lang).before_note} {note} });
        view! { <li>{name} " " {here.figure(&figure.id).view()} {as_of(here, figure)} {note}</li> }
    });
    let layer = Words::of(here.lang).layer(Kind::External);
    Some(
        view! {
            <b class=class(Kind::External)>{layer}</b>
            <ul>{items.collect_view()}</ul>
        }
        .into_any(),
    )
}

/// The year of a published figure and who published it.
fn as_of(here: Here, figure: &Figure) -> Option<String> {
    let source = here.context.data.source(figure.source.as_deref()?)?;
    let between = if here.lang == Lang::Ja { "〜" } else { "–" };
    let year = figure.as_of.as_deref()?.replace('–', between);
    let publisher = source.short.get(here.lang).to_owned();
    Some(sentence::text(Words::of(here.lang).as_of, &[("year", year), ("source", publisher)]))
}

fn source(here: Here, figure: &Figure) -> Option<AnyView> {
    let source = here.context.data.source(figure.source.as_deref()?)?;
    let read = [("read", source.read.get(here.lang).to_owned())];
    let read = sentence::text(Words::of(here.lang).read, &read);
    Some(view! { {record(here, source)} {read} }.into_any())
}

/// Derived figures that use this one, and the calculator where it starts from it.
fn used_in(here: Here, figure: &Figure) -> Option<AnyView> {
    let data = here.context.data;
    let braced = format!("{{{}}}", figure.id);
    let uses =
        |other: &&Figure| other.formula.as_ref().is_some_and(|formula| formula.contains(&braced));
    let names = data.figures.iter().filter(uses).map(|other| {
        view! { <li>{other.name.get(here.lang).to_owned()}</li> }
    });
    let names: Vec<_> = names.collect();
    let inputs = &data.programme.inputs;
    let input = [
        &inputs.base_exports,
        &inputs.last_growth,
        &inputs.constrained_companies,
        &inputs.opportunity_loss,
        &inputs.adopter_pool,
    ]
    .contains(&&figure.id)
        && here.calculates();
    let input = input.then(|| {
        view! { <li><a href=here.to("programme")>{Words::of(here.lang).input}</a></li> }
    });
    (!names.is_empty() || input.is_some())
        .then(|| view! { <ul class="whose-uses">{names}{input}</ul> }.into_any())
}
