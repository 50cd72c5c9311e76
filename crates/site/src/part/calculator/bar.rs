//! The bar of the wanted increase, over the lens that makes the programme's part visible.

use leptos::prelude::*;

use super::{Bench, lens::lens};
use crate::shown::filled;

/// Bar and lens; `said_by` names the elements that say the same in words.
pub(super) fn bar(bench: Bench, said_by: &'static str) -> AnyView {
    let values = [("gap", bench.here.figure("D.goal_gap").short())];
    view! {
        <div class="bar" data-testid="bar">
            <p class="bar-ends" id="bar-title">
                <span>{bench.words.bar_title}</span>
                <span class="bar-goal-words">{filled(bench.words.bar_goal, &values)}</span>
            </p>
            {ends(bench)}
            <div role="img" aria-labelledby=said_by>
                {whole(bench)}
                {beam(bench)}
                {lens(bench)}
            </div>
        </div>
    }
    .into_any()
}

fn ends(bench: Bench) -> AnyView {
    let Bench { words, live, .. } = bench;
    let (market, rest) = (("bar", "market"), ("bar", "rest"));
    view! {
        <p class="bar-ends" id="bar-ends">
            <span>{words.market}" "<b data-result="market" {..live.on(market)}>{live.words(market)}</b></span>
            <span class="bar-rest-words" {..live.on(rest)}>{live.words(rest)}</span>
        </p>
    }
    .into_any()
}

fn whole(bench: Bench) -> AnyView {
    let part = |key: &'static str, fill: Option<&'static str>| {
        let class = format!("bar-{key}");
        let live = bench.live.on(("part", key));
        view! { <rect {..live} class=class y="4" height="28" fill=fill></rect> }
    };
    view! {
        <svg class="bar-whole" width="100%" height="36" aria-hidden="true">
            <defs>{hatch("hatch-market")}{hatch("hatch-programme")}</defs>
            {part("rest", None)}
            {part("market", Some("url(#hatch-market)"))}
            {part("programme", None)}
            <rect class="bar-window" y="1" height="34" {..bench.live.on(("part", "window"))}></rect>
        </svg>
    }
    .into_any()
}

/// A pattern of lines, named after the class that colours them.
fn hatch(name: &'static str) -> AnyView {
    view! {
        <pattern id=name width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path class=name d="M0 0v5"></path>
        </pattern>
    }
    .into_any()
}

/// The light that falls from the window onto the lens.
fn beam(bench: Bench) -> AnyView {
    view! {
        <svg class="bar-beam" width="100%" height="18" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <polygon {..bench.live.on("bar-beam")}></polygon>
        </svg>
    }
    .into_any()
}
