//! Every assumption: what it asks, its range, what was found for it, and how strong that is.

use equations::Name;
use leptos::prelude::*;
use report::{Choice, Evidence, Parameter, Strength, Topic, Unit};
use text::{again, quantity, words::method::Method};

use super::{equations::math::symbol, layer, source::named};
use crate::{
    context::Here,
    shown::{Shown, filled},
};

/// What stands under one heading.
pub(crate) fn topic(here: Here, topic: &Topic) -> AnyView {
    let data = here.context.data;
    let parameters = data.parameters.iter().filter(|parameter| parameter.topic == topic.id);
    let choices = data.choices.iter().filter(|choice| choice.topic == topic.id);
    let parameters = parameters.map(|parameter| of_parameter(here, parameter)).collect_view();
    let choices = choices.map(|choice| of_choice(here, choice)).collect_view();
    view! {
        <h3 class="topic">{topic.name.get(here.lang).to_owned()}</h3>
        <div class="evidence-list">{parameters} {choices}</div>
    }
    .into_any()
}

fn of_parameter(here: Here, parameter: &Parameter) -> AnyView {
    let words = Method::of(here.lang);
    let shown = |value| amount(here, &parameter.id, parameter.unit, value, parameter.decimals);
    let Parameter { id, unit, decimals, .. } = parameter;
    let end = |value| Shown::result(id, again(here.lang, *unit, value, *decimals));
    let range = filled(
        words.range,
        &[
            ("central", shown(parameter.central)),
            ("low", end(parameter.low)),
            ("high", end(parameter.high)),
        ],
    );
    let none = parameter.strength == Strength::NoStudy;
    let found = parameter.evidence.iter().map(|evidence| {
        let value = evidence.value.map(|value| view! { <b>{shown(value).view()}</b> " " });
        of_evidence(here, evidence, value.into_any())
    });
    let found = found.collect_view();
    view! {
        <div class="evidence" id=format!("assumption-{}", parameter.id)>
            <p>{layer::strength(here.lang, parameter.strength)}</p>
            {asked(&parameter.symbol, parameter.name.get(here.lang), parameter.question.get(here.lang), &parameter.id)}
            <p class="evidence-range">{range}</p>
            <p class="evidence-effect" data-figure=parameter.id.clone()>{parameter.effect.get(here.lang).to_owned()}</p>
            {none.then_some(view! { <p class="evidence-effect">{words.no_study_found}</p> })}
            <ul class="evidence-found" aria-label=words.evidence>{found}</ul>
        </div>
    }
    .into_any()
}

fn of_choice(here: Here, choice: &Choice) -> AnyView {
    let shown = amount(here, &choice.id, choice.unit, choice.default, choice.decimals);
    let range = filled(Method::of(here.lang).default, &[("default", shown)]);
    let sources = choice.sources.iter().filter_map(|id| here.context.data.source(id));
    let sources = sources.map(|source| view! { <li>{named(here, source)}</li> }).collect_view();
    view! {
        <div class="evidence" id=format!("assumption-{}", choice.id)>
            {asked(&choice.symbol, choice.name.get(here.lang), choice.question.get(here.lang), &choice.id)}
            <p class="evidence-range">{range}</p>
            <p class="evidence-effect" data-figure=choice.id.clone()>{choice.reason.get(here.lang).to_owned()}</p>
            <p class="evidence-effect" data-figure=choice.id.clone()>{choice.effect.get(here.lang).to_owned()}</p>
            <ul class="evidence-found">{sources}</ul>
        </div>
    }
    .into_any()
}

/// Its name with its symbol in the equations, and the same as a question; words may hold a unit such
/// as "for one dollar".
fn asked(symbol: &str, name: &str, question: &str, id: &str) -> AnyView {
    let (name, question, id) = (name.to_owned(), question.to_owned(), id.to_owned());
    view! {
        <h4 data-figure=id.clone()>{name} " " {self::symbol(&Name::of(symbol))}</h4>
        <p class="evidence-question" data-figure=id>{question}</p>
    }
    .into_any()
}

/// A finding: the value that it gives, if it gives one, what it is, and who found it.
fn of_evidence(here: Here, evidence: &Evidence, value: AnyView) -> AnyView {
    let source = evidence.source.as_deref().and_then(|id| here.context.data.source(id));
    let (id, text) = (evidence.source.clone(), evidence.text.get(here.lang).to_owned());
    let own = Method::of(here.lang).own;
    let by = source.map_or_else(|| own.into_any(), |source| named(here, source));
    view! { <li>{value}<span data-figure=id.unwrap_or_else(|| "own".to_owned())>{text}</span> <br/> {by}</li> }
        .into_any()
}

/// A number of an assumption; a year of the calendar is marked as one.
fn amount(here: Here, id: &str, unit: Unit, value: f64, decimals: u8) -> Shown {
    let amount = quantity(here.lang, unit, value, decimals);
    if unit == Unit::Year { Shown::year(amount) } else { Shown::result(id, amount) }
}
