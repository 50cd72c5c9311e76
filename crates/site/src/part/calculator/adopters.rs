//! The bar of countries that adopt Japan-led rules, as far as the goal.

use leptos::prelude::*;
use scenario::facts;
use text::{number, sentence, year};

use super::Bench;
use crate::part::live::marked;

/// Title and goal, the two ends, the bar with the programme's part named in it, and how to read it.
pub(super) fn adopters(bench: Bench) -> AnyView {
    let Bench { words, live, .. } = bench;
    let (base, rest) = (("adopters", "base"), ("adopters", "rest"));
    let goal = sentence::text(words.adopters_goal, &[least()]);
    view! {
        <div class="adopters" data-testid="adopters">
            <p class="bar-ends" id="adopters-title">
                <span>{words.adopters_title}</span>
                <span class="bar-goal-words" data-figure="S4.6">{goal}</span>
            </p>
            <p class="bar-ends" id="adopters-ends">
                <span>{words.adopters_base}" "<b data-result="adopters-base" {..live.on(base)}>{live.words(base)}</b></span>
                <span class="bar-rest-words" {..live.on(rest)}>{live.words(rest)}</span>
            </p>
            <div role="img" aria-labelledby="adopters-title adopters-ends adopters-label">{picture(bench)}</div>
        </div>
    }
    .into_any()
}

fn picture(bench: Bench) -> AnyView {
    let Bench { words, live, .. } = bench;
    let part = |key: &'static str, class: &'static str, fill: Option<&'static str>| {
        let live = live.on(("adopters-part", key));
        view! { <rect {..live} class=class y="1" height="24" fill=fill></rect> }
    };
    let change = ("adopters", "change");
    view! {
        <svg class="adopters-bar" width="100%" height="26" aria-hidden="true">
            {part("rest", "bar-rest", None)}
            {part("base", "bar-market", Some("url(#hatch-market)"))}
            {part("programme", "lens-programme", Some("url(#hatch-programme)"))}
            <line class="adopters-goal" y1="0" y2="26" {..live.on("adopters-goal")}></line>
            <text class="adopters-label" y="19" data-result="adopters-change" {..live.on("adopters-label")}>
                <tspan class="adopters-noun">{words.adopters_label}" "</tspan>
                <tspan {..live.on(change)}>{live.words(change)}</tspan>
            </text>
        </svg>
    }
    .into_any()
}

/// The fewest countries that meet the goal.
pub(super) fn least() -> (&'static str, String) {
    ("least", number::fixed(facts().goals.least_adopters(), 0))
}

/// How to read it.
pub(super) fn note(bench: Bench) -> AnyView {
    let Bench { here, words, .. } = bench;
    let goal = here.figure("S4.6").text;
    let values =
        [("year", year::year(here.lang, facts().goals.year)), ("country_goal", goal), least()];
    view! { <p class="adopters-note">{marked(words.adopters_note, &values)}</p> }.into_any()
}
