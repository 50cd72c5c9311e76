//! What the names of an equation mean: assumptions and choices by the data's symbols, figures of
//! the report, and the steps between.

use std::collections::BTreeSet;

use equations::{Equation, Name, bare, names};
use leptos::prelude::*;
use report::{Data, Unit};
use text::{quantity, words::equations::Equations};

use super::{
    math::symbol,
    value::{Case, Values},
};
use crate::{context::Here, part::icon};

/// The digits of a name, with so many more decimals: an assumption's central value, a choice's first
/// one, or what the model has. The data's own are exact.
pub(super) fn formatted_value(
    here: Here,
    values: &Values,
    name: &Name,
    (case, more): (Case, u8),
) -> Option<String> {
    let (data, key) = (here.context.data, name.key());
    if let Some((unit, value, decimals)) = assumed(data, &key) {
        return Some(bare(&quantity(here.lang, unit, value, decimals).trimmed()));
    }
    values.get(name, case).map(|value| value.digits(here.lang, more))
}

/// The number that those digits say; rates as shares.
pub(super) fn rounded_value(
    data: &Data,
    values: &Values,
    name: &Name,
    (case, more): (Case, u8),
) -> Option<f64> {
    if let Some((unit, value, _)) = assumed(data, &name.key()) {
        return Some(if unit.is_rate() { unit.to_base(value) } else { value });
    }
    values.get(name, case).map(|value| value.printed(more))
}

/// Unit, value and decimals of what is assumed under a symbol.
fn assumed(data: &Data, symbol: &str) -> Option<(Unit, f64, u8)> {
    let parameter = data.parameters.iter().find(|it| it.symbol == symbol);
    let choice = data.choices.iter().find(|it| it.symbol == symbol);
    parameter
        .map(|it| (it.unit, it.central, it.decimals))
        .or_else(|| choice.map(|it| (it.unit, it.default, it.decimals)))
}

/// Each name once, in the order in which the equation brings it.
pub(super) fn legend(here: Here, equation: &Equation) -> AnyView {
    let mut met = BTreeSet::new();
    let mut rows = Vec::new();
    for name in equation.lines.iter().flat_map(|line| [line.left, line.right]).flat_map(names) {
        let (name, meaning) = meaning(here, &name);
        if met.insert(name.clone()) {
            rows.push(view! { <div><dt>{symbol(&name)}</dt><dd>{meaning}</dd></div> });
        }
    }
    view! {
        <details class="chart-table equation-terms">
            <summary>
                <span class="whose-line">{Equations::of(here.lang).symbols} {icon::chevron()}</span>
            </summary>
            <dl>{rows}</dl>
        </details>
    }
    .into_any()
}

/// What a name means, and the name without the year or pillar that it is of.
fn meaning(here: Here, name: &Name) -> (Name, AnyView) {
    let (data, key) = (here.context.data, name.key());
    let parameters = data.parameters.iter().map(|it| (&it.symbol, &it.id, &it.name));
    let choices = data.choices.iter().map(|it| (&it.symbol, &it.id, &it.name));
    if let Some((_, id, words)) = parameters.chain(choices).find(|(symbol, ..)| **symbol == key) {
        let way = format!("#assumption-{id}");
        let words = words.get(here.lang).to_owned();
        return (name.clone(), view! { <a href=way>{words}</a> }.into_any());
    }
    if let Some(figure) = reported(here, &key).and_then(|id| data.figure(id)) {
        let words = figure.name.get(here.lang).to_owned();
        return (
            name.clone(),
            view! { <span data-figure=figure.id.clone()>{words}</span> }.into_any(),
        );
    }
    let words = Equations::of(here.lang);
    if let Some(meaning) = words.term(&key) {
        return (name.clone(), meaning.into_any());
    }
    let meaning = words.term(&name.base).unwrap_or_else(|| {
        here.problem(&format!("the equations say nothing about {key}"));
        ""
    });
    (Name { below: String::new(), ..name.clone() }, meaning.into_any())
}

/// The report's figure behind a name.
fn reported<'a>(here: Here<'a>, key: &str) -> Option<&'a str> {
    let programme = &here.context.data.programme;
    let (inputs, goals) = (&programme.inputs, &programme.goals);
    Some(match key {
        "X0" => &inputs.base_exports,
        "g0" => &inputs.last_growth,
        "c0" => &inputs.constrained_companies,
        "loss" => &inputs.opportunity_loss,
        "M" => &inputs.adopter_pool,
        "X_G" => &goals.exports,
        _ => return None,
    })
}
