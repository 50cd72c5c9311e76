//! The assumptions as cards: the question, the value, its range, what was found, and the way back.

use app::island::calculator::{COUNTING, Control, Swing, place, with_control};
use leptos::prelude::*;
use report::{Choice, Evidence, Parameter, Strength, Unit};
use scenario::{AssumptionId, Scenario, facts};
use text::{field_unit, field_unit_of_one, sentence, words::method::Method};

use super::{
    Bench,
    stepper::{Stepper, stepper},
};
use crate::{
    context::Here,
    part::{evidence::badge, icon, layer},
};

/// So many stand in sight; the others are behind, by topic.
const IN_SIGHT: usize = 3;

/// A parameter or a choice, as a card shows it.
struct Card<'a> {
    id: AssumptionId,
    unit: Unit,
    name: &'a str,
    question: &'a str,
    effect: &'a str,
    topic: &'a str,
    /// None of a choice: it is decided, not estimated.
    strength: Option<Strength>,
    evidence: &'a [Evidence],
}

/// The three with the widest swing, then all others behind, and prepared sets of them.
pub(super) fn assumptions(bench: Bench) -> AnyView {
    let Bench { here, words, .. } = bench;
    let decisive = decisive();
    let in_sight = decisive.iter().map(|id| card(bench, *id)).collect_view();
    let topics = here.context.data.topics.iter().map(|topic| {
        let cards = AssumptionId::all()
            .filter(|id| with_control(*id) && !decisive.contains(id))
            .filter(|id| of(here, *id).is_some_and(|card| card.topic == topic.id));
        let cards: Vec<_> = cards.map(|id| card(bench, id)).collect();
        view! {
            <details class="assumption-topic" data-testid=format!("topic-{}", topic.id)>
                <summary>{topic.name.get(here.lang).to_owned()} {icon::chevron()}</summary>
                {cards}
            </details>
        }
    });
    view! {
        <section class="assumptions-own" aria-labelledby="assumptions-title">
            {layer::layer(here.lang, &[report::Kind::Assumed])}
            <h2 id="assumptions-title">{words.decisive}</h2>
            {in_sight}
            <h3>{words.what_ifs}</h3>
            {what_ifs(bench)}
            <h3>{words.all_assumptions}</h3>
            {topics.collect_view()}
        </section>
    }
    .into_any()
}

/// By the report's plan, so that the cards stay where they are.
fn decisive() -> Vec<AssumptionId> {
    let swings = Swing::all(&Scenario::reported()).into_iter();
    swings.map(|swing| swing.id).filter(|id| *id != COUNTING).take(IN_SIGHT).collect()
}

/// What the data call an assumption.
pub(crate) fn name(here: Here, id: AssumptionId) -> String {
    of(here, id).map_or_else(String::new, |card| card.name.to_owned())
}

/// What stands after its value where that is exactly one.
pub(super) fn unit_of_one(here: Here, id: AssumptionId) -> &'static str {
    field_unit_of_one(here.lang, of(here, id).map_or(Unit::Number, |card| card.unit))
}

/// What stands before and after its value.
pub(crate) fn unit(here: Here, id: AssumptionId) -> (&'static str, &'static str) {
    field_unit(here.lang, of(here, id).map_or(Unit::Number, |card| card.unit))
}

fn of(here: Here<'_>, id: AssumptionId) -> Option<Card<'_>> {
    let (data, lang) = (here.context.data, here.lang);
    match id {
        AssumptionId::Parameter(it) => {
            let Parameter { unit, name, question, effect, topic, strength, evidence, .. } =
                data.parameter(it.id())?;
            Some(Card {
                id,
                unit: *unit,
                name: name.get(lang),
                question: question.get(lang),
                effect: effect.get(lang),
                topic,
                strength: Some(*strength),
                evidence,
            })
        }
        AssumptionId::Choice(it) => {
            let Choice { unit, name, question, effect, topic, .. } = data.choice(it.id())?;
            Some(Card {
                id,
                unit: *unit,
                name: name.get(lang),
                question: question.get(lang),
                effect: effect.get(lang),
                topic,
                strength: None,
                evidence: &[],
            })
        }
    }
}

fn card(bench: Bench, id: AssumptionId) -> AnyView {
    let Bench { here, words, live, .. } = bench;
    let Some(card) = of(here, id) else {
        bench.here.problem(&format!("no assumption is called {}", id.id()));
        return ().into_any();
    };
    let key = id.id();
    let badge = card.strength.map(|strength| badge(here, strength));
    let none_found = (card.strength == Some(Strength::NoStudy))
        .then(|| view! { <p class="measure">{Method::of(here.lang).no_study_found}</p> });
    let heading = format!("assume-{key}-name");
    let labelled = heading.clone();
    let (error, swing) = (("assume-error", key), ("swing", key));
    let outside = ("assume-outside", key);
    let (way, label) = (("restore", key), format!("restore-{key} {heading}"));
    let more = format!("{}#assumption-{key}", here.to("method"));
    view! {
        <div class="assumption" role="group" aria-labelledby=labelled data-testid=format!("assumption-{key}")>
            <h3 id=heading data-figure=key>{card.name.to_owned()} " " {badge}</h3>
            <p class="measure" data-figure=key>{card.question.to_owned()}</p>
            <div class="assumption-value">
                {own_value(bench, &card)}
                <p class="assumption-range" role="status">{range(bench, id)} " " <b {..live.on(outside)}>{words.outside}</b></p>
            </div>
            <p class="row-error" role="alert" {..live.on(error)}>{live.words(error)}</p>
            {axis(bench, &card)}
            <p class="assumption-swing said" data-result="swing" {..live.on(swing)}>{live.words(swing)}</p>
            {none_found}
            <p class="measure" data-figure=key>{card.effect.to_owned()}</p>
            <p class="assumption-ways">
                <a href=more>{words.evidence}</a>
                <button aria-labelledby=label type="button" class="link-button" {..live.on(way)}>{live.words(way)}</button>
            </p>
        </div>
    }
    .into_any()
}

fn own_value(bench: Bench, card: &Card) -> AnyView {
    let Bench { here, words, live, .. } = bench;
    let id = card.id;
    let named = |template| sentence::text(template, &[("name", card.name.to_owned())]);
    let (before, _) = unit(here, id);
    let unit = ("assume-unit", id.id());
    let after = view! { <span class="stepper-unit" {..live.on(unit)}>{live.words(unit)}</span> };
    stepper(
        bench,
        Stepper {
            down: (Control::Less(id), named(words.less)),
            up: (Control::More(id), named(words.more)),
            field: (("assume", id.id()).into(), card.name.to_owned()),
            unit: (before.to_owned(), after.into_any()),
            error: format!("assume-error-{}", id.id()),
        },
    )
}

/// The ends, and what stands there at first.
fn range(bench: Bench, id: AssumptionId) -> AnyView {
    let [low, high] = id.ends();
    let values = [("central", id.default()), ("low", low), ("high", high)];
    let values = values.map(|(slot, value)| (slot, id.written(bench.here.lang, value)));
    let text = sentence::text(bench.words.range, &values);
    view! { <span data-result=id.id()>{text}</span> }.into_any()
}

/// The range as a line, what studies give as marks on it, and the reader's value as a dot.
fn axis(bench: Bench, card: &Card) -> AnyView {
    let id = card.id;
    let studies = card.evidence.iter().filter_map(|evidence| evidence.value);
    let marks = studies.map(|value| {
        let share = if card.unit.is_rate() { card.unit.to_base(value) } else { value };
        let x = format!("{:.2}%", place(id, share));
        view! { <svg x=x overflow="visible"><path class="lens-report" d="M0 12-5 3H5z"></path></svg> }
    });
    view! {
        <svg class="assumption-axis" width="100%" height="28" aria-hidden="true">
            <line class="assumption-line" x1="0" x2="100%" y1="16" y2="16"></line>
            {marks.collect_view()}
            <svg overflow="visible" {..bench.live.on(("assume-dot", id.id()))}><circle class="plane-you" cy="16" r="7"></circle></svg>
        </svg>
    }
    .into_any()
}

/// Prepared sets of assumptions, a press each.
fn what_ifs(bench: Bench) -> AnyView {
    let chips = facts().what_ifs.iter().zip(&bench.here.context.data.what_ifs).map(|(fact, named)| {
        let name = named.name.get(bench.here.lang).to_owned();
        view! {
            <button type="button" class="chip" data-figure="what-if" {..bench.live.on(("what-if", &*fact.id))}>{name}</button>
        }
    });
    let chips = chips.collect_view();
    view! { <div class="chips" role="group" aria-label=bench.words.what_ifs>{chips}</div> }
        .into_any()
}
