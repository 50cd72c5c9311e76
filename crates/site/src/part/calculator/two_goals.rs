//! The plane of the two goals, with what can be said of all splits together.

use leptos::prelude::*;
use scenario::facts;
use text::year;

use super::{Bench, plane};
use crate::part::{layer::layer, live::marked};

/// The plane with its title and measure; what they say of all splits follows the state.
pub(super) fn two_goals(bench: Bench) -> AnyView {
    let Bench { here, words, live } = bench;
    let goal_year = ("year", year::year(here.lang, facts().goals.year));
    view! {
        <section class="two-goals" aria-labelledby="two-goals-title">
            {layer(here.lang, &[report::Kind::Assumed])}
            <h2 id="two-goals-title">{words.plane_title}<span {..live.on("plane-claim")}>{live.words("plane-claim")}</span></h2>
            <p class="measure">
                {marked(words.plane_measure, &[goal_year])}
                <span data-result="plane-dots" {..live.on("plane-dots")}>{live.words("plane-dots")}</span>
            </p>
            {plane::plane(bench)}
        </section>
    }
    .into_any()
}

/// What can be said of all splits together, and where the reader's and the report's are.
pub(super) fn in_words(bench: Bench) -> AnyView {
    let live = bench.live;
    view! {
        <p class="two-goals-words" data-result="two-goals" {..live.on("plane-of-all")}>{live.words("plane-of-all")}</p>
        <p class="two-goals-words said" data-result="two-goals" {..live.on("plane-position")}>{live.words("plane-position")}</p>
    }
    .into_any()
}
