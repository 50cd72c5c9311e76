//! The bar of countries that adopt Japan-led rules, against the goal.

use report::{Lang, Unit};
use scenario::facts;
use text::{field_unit, number};

use super::{view_context::ViewContext, written::decimals_from_mark};
use crate::{
    binding::{Bindings, ElementId},
    picture::{
        adopters::{AdopterBarValues, AdopterLengths, Label},
        coordinate::percent,
    },
};

#[derive(Clone, Copy)]
enum Id {
    Base,
    Missing,
    Change,
    BasePart,
    ProgrammePart,
    RestPart,
    Label,
    Goal,
}

impl From<Id> for ElementId {
    fn from(id: Id) -> Self {
        match id {
            Id::Base => ("adopters", "base").into(),
            Id::Missing => ("adopters", "rest").into(),
            Id::Change => ("adopters", "change").into(),
            Id::BasePart => ("adopters-part", "base").into(),
            Id::ProgrammePart => ("adopters-part", "programme").into(),
            Id::RestPart => ("adopters-part", "rest").into(),
            Id::Label => Self::named("adopters-label"),
            Id::Goal => Self::named("adopters-goal"),
        }
    }
}

pub(super) fn bind(context: &ViewContext, out: &mut Bindings) {
    let drawn = context.state.drawn();
    let values = AdopterBarValues {
        base: drawn.adopters_base,
        programme: drawn.programme.adopters,
        goal: facts().goals.least_adopters(),
    };
    words(context, values, out);
    parts(values.lengths(room(context.lang)), out);
}

/// What the number with its noun takes on a phone, in percent of the bar's width.
const fn room(lang: Lang) -> f64 {
    match lang {
        Lang::Ja => 42.0,
        Lang::En => 46.0,
    }
}

/// What is printed adds up to the goal: the rest is what the printed parts leave of it.
fn words(context: &ViewContext, values: AdopterBarValues, out: &mut Bindings) {
    let AdopterBarValues { base, programme, goal } = values;
    let least = ViewContext::count_decimals(programme);
    let decimals = decimals_from_mark(base + programme, goal, least);
    // As fields do: English counts under a title that names them.
    let unit = field_unit(context.lang, Unit::Countries).1;
    let count = |count: f64| [&*number::fixed(count, decimals), unit].concat();
    out.text(Id::Base, count(base));
    let words = context.words();
    let missing = number::rest_as_written(&[base, programme], goal, decimals).max(0.0);
    let rest = if values.missing() > 0.0 { words.no_source } else { words.goal_reached };
    out.sentence(Id::Missing, rest, &[("missing", count(missing))]);
    out.text(Id::Change, context.countries_change_to(decimals, programme));
}

fn parts(lengths: AdopterLengths, out: &mut Bindings) {
    let AdopterLengths { base, programme, goal, label } = lengths;
    let mut part = |id: Id, x: f64, width: f64| {
        out.attribute(id, "x", percent(x));
        out.attribute(id, "width", percent(width));
    };
    part(Id::BasePart, 0.0, base);
    part(Id::ProgrammePart, base, programme);
    part(Id::RestPart, base, 100.0 - base);
    let Label { at, before, short } = label;
    out.attribute(Id::Label, "x", percent(at));
    out.attribute(Id::Label, "dx", if before { "-8" } else { "8" });
    out.attribute(Id::Label, "text-anchor", if before { "end" } else { "start" });
    out.attribute_if(Id::Label, ("data-short", ""), short);
    for end in ["x1", "x2"] {
        out.attribute(Id::Goal, end, percent(goal));
    }
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) mod view {
    use leptos::prelude::*;
    use scenario::facts;
    use text::{number, sentence, year};

    use super::{super::page_context::MarkupContext, Id};
    use crate::binding::elements::marked;

    /// Title and goal, the two ends, the bar with the programme's part named in it.
    pub(crate) fn adopters(cx: MarkupContext) -> AnyView {
        let MarkupContext { words, elements, .. } = cx;
        let goal = sentence::text(words.adopters_goal, &[least()]);
        view! {
            <div class="adopters" data-testid="adopters">
                <p class="bar-ends" id="adopters-title">
                    <span>{words.adopters_title}</span>
                    <span class="bar-goal-words" data-figure="S4.6">{goal}</span>
                </p>
                <p class="bar-ends" id="adopters-ends">
                    <span>{words.adopters_base}" "<b data-result="adopters-base" {..elements.on(Id::Base)}>{elements.words_of(Id::Base)}</b></span>
                    <span class="bar-rest-words" {..elements.on(Id::Missing)}>{elements.words_of(Id::Missing)}</span>
                </p>
                <div role="img" aria-labelledby="adopters-title adopters-ends adopters-label">{picture(cx)}</div>
            </div>
        }
        .into_any()
    }

    fn picture(cx: MarkupContext) -> AnyView {
        let MarkupContext { words, elements, .. } = cx;
        let part = |id: Id, class: &'static str, fill: Option<&'static str>| {
            let live = elements.on(id);
            view! { <rect {..live} class=class y="1" height="24" fill=fill></rect> }
        };
        view! {
            <svg class="adopters-bar" width="100%" height="26" aria-hidden="true">
                {part(Id::RestPart, "bar-rest", None)}
                {part(Id::BasePart, "bar-market", Some("url(#hatch-market)"))}
                {part(Id::ProgrammePart, "magnifier-programme", Some("url(#hatch-programme)"))}
                <line class="adopters-goal" y1="0" y2="26" {..elements.on(Id::Goal)}></line>
                <text class="adopters-label" y="19" data-result="adopters-change" {..elements.on(Id::Label)}>
                    <tspan class="adopters-noun">{words.adopters_label}" "</tspan>
                    <tspan {..elements.on(Id::Change)}>{elements.words_of(Id::Change)}</tspan>
                </text>
            </svg>
        }
        .into_any()
    }

    /// The fewest countries that meet the goal.
    pub(crate) fn least() -> (&'static str, String) {
        ("least", number::fixed(facts().goals.least_adopters(), 0))
    }

    /// How to read it.
    pub(crate) fn note(cx: MarkupContext) -> AnyView {
        let MarkupContext { page, words, .. } = cx;
        let values = [
            ("year", year::year(page.lang, facts().goals.year)),
            ("country_goal", page.country_goal.to_owned()),
            least(),
        ];
        view! { <p class="adopters-note">{marked(words.adopters_note, &values)}</p> }.into_any()
    }
}
