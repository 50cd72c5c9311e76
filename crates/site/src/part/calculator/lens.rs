//! The lens: what the blue frame holds, as wide as the bar.

use leptos::prelude::*;

use super::Bench;

/// The programme's part, its label, the mark of the report's plan, and the axis.
pub(super) fn lens(bench: Bench) -> AnyView {
    let live = bench.live;
    view! {
        <svg class="lens" data-testid="lens" width="100%" height="54" aria-hidden="true">
            <rect class="lens-wash" width="100%" height="54"></rect>
            <rect class="lens-programme" x="0" y="6" height="21" fill="url(#hatch-programme)" {..live.on(("part", "lens"))}></rect>
            <text class="lens-label" dx="12" data-result="programme" {..live.on("lens-label")}>
                {live.words("lens-label")}
            </text>
            <text class="lens-note" x="100%" dx="-12" text-anchor="end" data-result="enlargement" {..live.on("lens-note")}>
                {live.words("lens-note")}
            </text>
            {report_mark(bench)}
            <path class="lens-edges" d="M1 0v54"></path>
            <svg x="100%" overflow="visible"><path class="lens-edges" d="M-1 0v54"></path></svg>
        </svg>
        {axis(bench)}
    }
    .into_any()
}

fn report_mark(bench: Bench) -> AnyView {
    let Bench { words, live, .. } = bench;
    view! {
        <svg y="31" overflow="visible" {..live.on("lens-report")}>
            <path class="lens-report" d="M0 0-6 10H6z"></path>
            <text class="lens-note" y="12" data-result="report-programme" {..live.on("lens-report-name")}>
                {words.report_mark}" "
                <tspan {..live.on("lens-report-amount")}>{live.words("lens-report-amount")}</tspan>
            </text>
        </svg>
    }
    .into_any()
}

fn axis(bench: Bench) -> AnyView {
    let tick = |key| {
        let place = ("lens-tick", key);
        view! { <span {..bench.live.on(place)}>{bench.live.words(place)}</span> }
    };
    view! {
        <p class="lens-axis" data-axis="lens" aria-hidden="true">{["0", "1", "2", "3"].map(tick).collect_view()}</p>
    }
    .into_any()
}
