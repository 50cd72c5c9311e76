//! What would have to be true: for each target the assumptions that reach it alone, the others central,
//! by the report's plan.

mod axis;

use leptos::prelude::*;
use report::Parameter;
use scenario::{
    Scenario,
    analysis::{BreakEven, Target, Threshold, break_evens},
    facts,
};
use text::{Amount, again, quantity, sentence, words::must_be_true::MustBeTrue, year};

use super::layer;
use crate::{context::Here, shown::Shown};

/// Every target with what reaches it.
pub(crate) fn must_be_true(here: Here) -> AnyView {
    let found: Vec<BreakEven> = break_evens(&Scenario::reported()).collect();
    let targets = Target::ALL.map(|target| {
        let of_target: Vec<_> = found.iter().filter(|it| it.target == target).collect();
        target_view(here, target, &of_target)
    });
    view! {
        <svg class="hatch-source" aria-hidden="true">
            <pattern id="hatch-threshold" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                <path class="hatch-threshold" d="M0 0v5"></path>
            </pattern>
        </svg>
        <p class="threshold-finding">{finding(here, &found)}</p>
        {targets.into_iter().collect_view()}
    }
    .into_any()
}

/// Whether one assumption alone reaches a goal, or lets benefits match costs, within its range.
fn finding(here: Here, found: &[BreakEven]) -> String {
    let words = MustBeTrue::of(here.lang);
    let within = |payback: bool| {
        found.iter().any(|it| {
            matches!(it.threshold, Threshold::Within(_))
                && matches!(it.target, Target::Payback(_)) == payback
        })
    };
    let goals = if within(false) { words.a_goal_within } else { words.no_goal_within };
    let payback = if within(true) { words.payback_within } else { words.no_payback_within };
    [goals, payback].concat()
}

fn target_view(here: Here, target: Target, found: &[&BreakEven]) -> AnyView {
    let words = MustBeTrue::of(here.lang);
    let rows: Vec<_> = found.iter().filter_map(|it| row(here, it)).collect();
    let none = found
        .iter()
        .filter(|it| matches!(it.threshold, Threshold::Impossible(_) | Threshold::Nowhere));
    let names: Vec<_> = none
        .filter_map(|it| here.context.data.parameter(it.id.id()))
        .map(|parameter| parameter.name.get(here.lang).to_owned())
        .collect();
    let alone = match (rows.is_empty(), names.is_empty()) {
        (_, true) => None,
        (true, _) => Some(words.none_reaches),
        (false, _) => Some(words.others_do_not),
    };
    let alone = alone.map(|template| {
        let names = names.join(words.between_names);
        view! { <p class="threshold-others" data-result="thresholds">{sentence::text(template, &[("names", names)])}</p> }
    });
    view! {
        <h3 class="topic" data-result="target">{title(here, target)}</h3>
        <ul class="thresholds">{rows}</ul>
        {alone}
    }
    .into_any()
}

fn title(here: Here, target: Target) -> String {
    let words = MustBeTrue::of(here.lang);
    let goals = &facts().goals;
    match target {
        Target::Exports => {
            let goal = text::money::usd(here.lang, goals.exports, 0).to_string();
            sentence::text(words.exports, &[("goal", goal)])
        }
        Target::Adopters => {
            let goal = text::number::fixed(goals.least_adopters(), 0);
            sentence::text(words.adopters, &[("goal", goal)])
        }
        Target::Payback(at) => {
            sentence::text(words.payback, &[("year", year::year(here.lang, at))])
        }
    }
}

/// The assumption, its range as a bar on an axis of its own, and the value that is needed; none where
/// nothing that it can be is enough.
fn row(here: Here, found: &BreakEven) -> Option<AnyView> {
    let words = MustBeTrue::of(here.lang);
    let parameter = here.context.data.parameter(found.id.id())?;
    let (needed, verdict) = match found.threshold {
        Threshold::Within(value) => (value, words.within),
        Threshold::OutsideRange(value) => (value, words.outside),
        Threshold::Impossible(_) | Threshold::Nowhere | Threshold::NoEffect => return None,
    };
    let needed = in_unit(parameter, needed);
    let range = sentence::text(
        words.range,
        &[
            ("low", end(here, parameter, parameter.low)),
            ("high", end(here, parameter, parameter.high)),
        ],
    );
    let shown = Shown::result(&parameter.id, needed_amount(here, parameter, needed));
    let way = format!("#assumption-{}", parameter.id);
    let id = parameter.id.clone();
    let view = view! {
        <li class="threshold">
            <p class="threshold-name"><a href=way data-figure=id.clone()>{parameter.name.get(here.lang).to_owned()}</a></p>
            <p class="threshold-range" data-result=id>{range}</p>
            {axis::axis(parameter, needed)}
            <p class="threshold-needed"><b>{shown.view()}</b> <span>{verdict}</span></p>
            <p class="threshold-evidence">{layer::strength(here.lang, parameter.strength)}</p>
        </li>
    };
    Some(view.into_any())
}

/// The model's value in the unit of the data.
fn in_unit(parameter: &Parameter, value: f64) -> f64 {
    if parameter.unit.is_rate() { parameter.unit.from_base(value) } else { value }
}

/// An end of the range, without the words that stand with the needed value.
fn end(here: Here, parameter: &Parameter, value: f64) -> String {
    again(here.lang, parameter.unit, value, parameter.decimals).trimmed().to_string()
}

/// Finer than the data's own values, since it is worked out.
fn needed_amount(here: Here, parameter: &Parameter, value: f64) -> Amount {
    let decimals = match value.abs() {
        100.0.. => 0,
        1.0.. => 2,
        _ => 3,
    };
    quantity(here.lang, parameter.unit, value, decimals.max(parameter.decimals))
}
