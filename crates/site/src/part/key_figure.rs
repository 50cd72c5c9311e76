//! A figure as the largest thing on the page, with whose it is one tap away.

use leptos::prelude::*;

use super::whose::whose;
use crate::{context::Here, prose::Section};

/// Name, number with its unit, a line about it, and its source.
pub(crate) fn key_figure(here: Here, words: Section, id: &'static str) -> AnyView {
    let shown = here.figure(id);
    let (amount, figure) = (shown.amount.clone(), shown.figure_id());
    // An empty text would be written as a space.
    let digits = format!("{}{}{}", amount.sign, amount.before, amount.digits);
    let unit = format!("{}{}", amount.gap, amount.unit);
    view! {
        <div class="key" id=words.id>
            <h2 class="key-name" inner_html=words.heading></h2>
            <p class="key-figure value" data-figure=figure>
                <span class="digits">{digits}</span>
                <span class="unit">{unit}</span>
            </p>
            <div class="key-note" inner_html=words.body></div>
            {whose(here, &[id])}
        </div>
    }
    .into_any()
}
