//! What counts as Japan-led: asked, and three readings side by side.

use app::island::calculator::{COUNTING, PLACES};
use leptos::prelude::*;
use text::sentence;

use super::{Bench, adopters::least};
use crate::part::layer::layer;

/// The question, a bar for each way of counting, and the goal's line through all.
pub(super) fn counting(bench: Bench) -> AnyView {
    let Bench { here, words, .. } = bench;
    let choice = here.context.data.choice(COUNTING.id());
    let (name, reason) = choice.map_or_else(Default::default, |choice| {
        (choice.name.get(here.lang).to_owned(), choice.reason.get(here.lang).to_owned())
    });
    let names = choice.map_or(&[][..], |choice| &choice.offered_names);
    let ways = names.iter().zip(PLACES);
    let ways = ways.map(|(name, key)| way(bench, key, name.get(here.lang)));
    let goal = [("goal", here.figure("S4.6").text), least()];
    view! {
        <section class="result-section" aria-labelledby="counting-title">
            {layer(here.lang, &[report::Kind::Assumed])}
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

fn way(bench: Bench, key: &'static str, name: &str) -> AnyView {
    let live = bench.live;
    let total = ("counting-total", key);
    let part = |place: &'static str, class: &'static str, fill: Option<&'static str>| {
        view! { <rect class=class fill=fill y="3" height="20" {..live.on((place, key))}></rect> }
    };
    view! {
        <label class="counting-way">
            <input type="radio" name="counting" autocomplete="off" {..live.on(("counting", key))}/>
            <span data-figure=COUNTING.id()>{name.to_owned()}</span>
            <b data-result="adopters" {..live.on(total)}>{live.words(total)}</b>
            <svg width="100%" height="26" aria-hidden="true">
                {part("counting-start", "counting-start", None)}
                {part("counting-base", "bar-market", Some("url(#hatch-market)"))}
                {part("counting-programme", "lens-programme", Some("url(#hatch-programme)"))}
                <line class="counting-goal" y1="0" y2="26" {..live.on(("counting-goal", key))}></line>
            </svg>
        </label>
    }
    .into_any()
}
