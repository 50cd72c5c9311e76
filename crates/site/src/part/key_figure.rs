//! A figure as the largest thing on the page, with whose it is one tap away.

use leptos::prelude::*;

use super::whose::whose;
use crate::{context::Here, prose::Section};

/// Name, number with its unit, a line about it, and its source.
pub(crate) fn key_figure(here: Here, words: Section, id: &'static str) -> AnyView {
    let name = view! { <h2 class="key-name" inner_html=words.heading></h2> };
    view! {
        <div class="key" id=words.id>
            {name}
            {number(here, id)}
            <div class="key-note" inner_html=words.body></div>
            {whose(here, &[id])}
        </div>
    }
    .into_any()
}

/// The same within a section that has its own heading, with the way to where more is said.
pub(crate) fn key_finding(
    here: Here,
    words: Section,
    id: &'static str,
    (address, more): (String, &'static str),
) -> AnyView {
    view! {
        <div class="key" id=words.id>
            <h3 class="key-name" inner_html=words.heading></h3>
            {number(here, id)}
            <div class="key-note" inner_html=words.body></div>
            <div class="sources">{whose(here, &[id])} <a class="way" href=address>{more}</a></div>
        </div>
    }
    .into_any()
}

/// The number as the largest thing. What it counts is left to the name above it where the unit is
/// as long as a name.
pub(crate) fn number(here: Here, id: &'static str) -> AnyView {
    let shown = here.figure(id);
    let (amount, figure) = (shown.amount.clone(), shown.figure_id());
    // An empty text would be written as a space.
    let digits = format!("{}{}{}", amount.sign, amount.before, amount.digits);
    let unit = format!("{}{}", amount.gap, amount.unit);
    let unit = (!unit.trim().contains(' '))
        .then(|| view! { <span class="unit">{unit}</span> });
    view! {
        <p class="key-figure value" data-figure=figure>
            <span class="digits">{digits}</span>
            {unit}
        </p>
    }
    .into_any()
}
