//! What counts as Japan-led: the same programme, counted in three ways.

use model::{ChoiceId, ResultId};
use scenario::{AssumptionId, Edit, Scenario, facts};
use text::result;

use super::{
    context::CalculatorContext,
    view_context::ViewContext,
    written::{LEAST, decimals_from_goal},
};
use crate::{
    binding::{Actions, Bindings, ElementId},
    picture::{coordinate::percent, scale::Whole},
};

/// What counts as Japan-led: how many countries from the start.
pub(crate) const COUNTING: AssumptionId = AssumptionId::Choice(ChoiceId::InitialAdopters);
/// Air beyond the longest bar, as a factor of the scale.
const AIR: f64 = 1.04;

/// Each of a way of counting, by its place among what is offered.
#[derive(Clone, Copy)]
enum Id {
    Way(usize),
    Start(usize),
    Base(usize),
    Programme(usize),
    Goal(usize),
    Total(usize),
}

impl From<Id> for ElementId {
    fn from(id: Id) -> Self {
        match id {
            Id::Way(way) => ("counting", way).into(),
            Id::Start(way) => ("counting-start", way).into(),
            Id::Base(way) => ("counting-base", way).into(),
            Id::Programme(way) => ("counting-programme", way).into(),
            Id::Goal(way) => ("counting-goal", way).into(),
            Id::Total(way) => ("counting-total", way).into(),
        }
    }
}

/// The ways of counting that are offered.
fn offered() -> impl Iterator<Item = f64> {
    facts().choice(COUNTING.id()).into_iter().flat_map(|fact| fact.offered.iter().copied())
}

/// Which way is the reader's; none for a number of their own.
pub(super) fn bind_choice(context: &ViewContext, out: &mut Bindings) {
    let now = context.assumption(COUNTING);
    for (way, offered) in offered().enumerate() {
        out.checked(Id::Way(way), now.to_bits() == offered.to_bits());
    }
}

/// One way of counting, in numbers of countries.
struct Count {
    start: f64,
    base: f64,
    all: f64,
}

/// The bars, and the goal's line through all.
pub(super) fn bind(context: &ViewContext, out: &mut Bindings) {
    let scenario = context.state.session.scenario();
    let counts: Vec<_> = offered().filter_map(|start| count(scenario, start)).collect();
    let goal = facts().goals.least_adopters();
    let most = counts.iter().fold(goal, |most, count| most.max(count.all));
    let whole = Whole::of(most * AIR);
    let share = |value: f64| percent(whole.percent(value));
    for (way, Count { start, base, all }) in counts.into_iter().enumerate() {
        out.attribute(Id::Start(way), "width", share(start));
        out.attribute(Id::Base(way), "x", share(start));
        out.attribute(Id::Base(way), "width", share(base - start));
        out.attribute(Id::Programme(way), "x", share(base));
        out.attribute(Id::Programme(way), "width", share(all - base));
        out.attribute(Id::Goal(way), "x1", share(goal));
        out.attribute(Id::Goal(way), "x2", share(goal));
        let decimals = decimals_from_goal(ResultId::Adopters, all, LEAST);
        let total = result::amount(context.lang, ResultId::Adopters, all, decimals);
        out.text(Id::Total(way), total.to_string());
    }
}

fn count(scenario: &Scenario, start: f64) -> Option<Count> {
    let row = scenario.with_assumption(COUNTING, start)?.goal_year();
    Some(Count { start, base: row.adopters_base, all: row.adopters })
}

pub(super) fn actions(out: &mut Actions<CalculatorContext>) {
    for (way, value) in offered().enumerate() {
        out.on(Id::Way(way), "change", move |calculator, _| {
            calculator.edit(None, Edit::Assume { id: COUNTING, value });
        });
    }
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) mod view {
    use leptos::prelude::*;
    use text::sentence;

    use super::{
        super::{adopters::view::least, page_context::MarkupContext},
        COUNTING, Id,
    };
    use crate::part::markup::layer::layer;

    /// The question, a bar for each way of counting, and the goal's line through all.
    pub(crate) fn counting(cx: MarkupContext) -> AnyView {
        let MarkupContext { page, words, .. } = cx;
        let choice = page.data.choice(COUNTING.id());
        let (name, reason) = choice.map_or_else(Default::default, |choice| {
            (choice.name.get(page.lang).to_owned(), choice.reason.get(page.lang).to_owned())
        });
        let names = choice.map_or(&[][..], |choice| &choice.offered_names);
        let ways = names.iter().enumerate();
        let ways = ways.map(|(index, name)| way(cx, index, name.get(page.lang)));
        let goal = [("goal", page.country_goal.to_owned()), least()];
        view! {
            <section class="result-section" aria-labelledby="counting-title">
                {layer(page.lang, &[report::Kind::Assumed])}
                <h2 id="counting-title">{name}</h2>
                <p class="measure" data-figure=COUNTING.id()>{reason}</p>
                <fieldset class="counting" data-testid="counting">
                    <legend class="visually-hidden">{words.counting}</legend>
                    {ways.collect_view()}
                </fieldset>
                <p class="counting-key">
                    <span class="key-start">{words.counting_start}</span>
                    <span class="key-base">{words.counting_base}</span>
                    <span class="key-programme">{words.counting_programme}</span>
                    <span class="key-goal" data-figure="S4.6">{sentence::text(words.counting_goal, &goal)}</span>
                </p>
            </section>
        }
        .into_any()
    }

    fn way(cx: MarkupContext, way: usize, name: &str) -> AnyView {
        let elements = cx.elements;
        let total = Id::Total(way);
        let part = |id: Id, class: &'static str, fill: Option<&'static str>| {
            view! { <rect class=class fill=fill y="3" height="20" {..elements.on(id)}></rect> }
        };
        view! {
            <label class="counting-way">
                <input type="radio" name="counting" autocomplete="off" {..elements.control(Id::Way(way))}/>
                <span data-figure=COUNTING.id()>{name.to_owned()}</span>
                <b data-result="adopters" {..elements.on(total)}>{elements.words_of(total)}</b>
                <svg width="100%" height="26" aria-hidden="true">
                    {part(Id::Start(way), "counting-start", None)}
                    {part(Id::Base(way), "bar-market", Some("url(#hatch-market)"))}
                    {part(Id::Programme(way), "magnifier-programme", Some("url(#hatch-programme)"))}
                    <line class="counting-goal" y1="0" y2="26" {..elements.on(Id::Goal(way))}></line>
                </svg>
            </label>
        }
        .into_any()
    }
}
