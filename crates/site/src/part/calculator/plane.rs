//! The plane of the two goals: every split a faint dot, the report's plan and the reader's.
//!
//! The cloud is drawn once in the units of the goals; the scale is a transform, which follows.

use app::drawing::{
    coordinate::{coordinate, path},
    plane::{BOTTOM, LEFT, RIGHT, TICKS, TOP, VIEW_BOX},
};
use app::island::calculator::CORNER_LINES;
use leptos::prelude::*;

use super::Bench;

/// Draws it.
pub(super) fn plane(bench: Bench) -> AnyView {
    let Bench { words, live, .. } = bench;
    view! {
        <div class="plane-up">{words.plane_up}</div>
        <svg class="plane" data-testid="plane" viewBox=VIEW_BOX role="img" aria-labelledby="two-goals-title plane-position">
            {corner(bench)}
            {cloud(bench)}
            {axes(bench)}
            {ends(bench)}
            <circle class="plane-report" r="6" {..live.on("plane-report")}></circle>
            <text class="plane-name" {..live.on("plane-report-name")}>{live.words("plane-report-name")}</text>
            <path class="plane-arrow" {..live.on("plane-arrow")}></path>
            <g {..live.on("plane-you")}>
                <circle class="plane-you" r="7"></circle>
                <text class="plane-name plane-name-you" {..live.on("plane-you-name")}>{words.plane_you}</text>
            </g>
        </svg>
    }
    .into_any()
}

/// How far below the upper end the corner's words begin: below the words at the most countries.
const CORNER_DROP: f64 = 20.0;

/// The quarter in which a split would beat the report on both goals.
fn corner(bench: Bench) -> AnyView {
    let Bench { words, live, .. } = bench;
    let lines = words.plane_none_beat.iter().zip(["0", "1", "2"]).take(CORNER_LINES);
    let lines = lines.map(|(line, key)| {
        view! { <tspan dy="19" {..live.on(("corner", key))}>{*line}</tspan> }
    });
    view! {
        <g {..live.on("plane-quarter")}>
            <rect class="plane-corner" y=coordinate(TOP) {..live.on("plane-corner")}></rect>
            <path class="plane-cross" {..live.on("plane-cross")}></path>
            <text class="plane-note plane-note-corner" text-anchor="middle" y=coordinate(TOP + CORNER_DROP)>
                {lines.collect_view()}
            </text>
        </g>
    }
    .into_any()
}

/// Every split a dot, in two paths.
fn cloud(bench: Bench) -> AnyView {
    let live = bench.live;
    view! {
        <g class="plane-cloud" {..live.on("plane-cloud")}>
            <path class="plane-split" {..live.on("plane-split")}></path>
            <path class="plane-undominated" {..live.on("plane-undominated")}></path>
        </g>
    }
    .into_any()
}

/// Baselines, ticks and their names.
fn axes(bench: Bench) -> AnyView {
    let Bench { words, live, .. } = bench;
    let keys = ["0", "1", "2", "3", "4", "5"].into_iter().take(TICKS);
    let across = keys.clone().map(|key| {
        let place = ("tick-exports", key);
        view! { <text y=coordinate(BOTTOM + 18.0) {..live.on(place)}>{live.words(place)}</text> }
    });
    let up = keys.map(|key| {
        let place = ("tick-countries", key);
        view! { <text x=coordinate(LEFT - 8.0) {..live.on(place)}>{live.words(place)}</text> }
    });
    let lines = path(&[("M", &[LEFT, TOP]), ("V", &[BOTTOM]), ("H", &[RIGHT])]);
    view! {
        <path class="plane-axes" d=lines></path>
        <g data-axis="exports" class="plane-note" text-anchor="middle">{across.collect_view()}</g>
        <text class="plane-note" x=coordinate(RIGHT) y=coordinate(BOTTOM + 38.0) text-anchor="end">{words.plane_across}</text>
        <g data-axis="countries" class="plane-note" text-anchor="end">{up.collect_view()}</g>
    }
    .into_any()
}

/// The two ends of the choice, named where they are.
fn ends(bench: Bench) -> AnyView {
    let Bench { words, live, .. } = bench;
    view! {
        <g {..live.on("plane-ends")}>
        <text class="plane-note" {..live.on("plane-most-countries")}>
            {words.plane_most_countries}
        </text>
        <text class="plane-note" text-anchor="end" y=coordinate(BOTTOM - 10.0) {..live.on("plane-most-exports")}>
            {words.plane_most_exports}
        </text>
        </g>
    }
    .into_any()
}
