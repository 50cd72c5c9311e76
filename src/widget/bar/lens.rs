//! The lens: what the blue frame holds, as wide as the bar.

use leptos::prelude::*;

use super::{BarValues, Drawn};
use crate::widget::{
    coordinate::percent,
    live::{live, live_view},
};

/// Beyond this share of the lens, in percent, the label stands below its bar instead of beside it.
const ROOM_BESIDE: f64 = 55.0;
/// Beyond this share, in percent, the label leaves no room for the factor on its line.
const ROOM_FOR_FACTOR: f64 = 25.0;
/// Baselines of the two lines of words.
const FIRST_LINE: &str = "22";
const SECOND_LINE: &str = "47";

/// The programme's part, its label, the mark of the report's plan, and the axis.
pub(super) fn lens<Values>(bar: Drawn<Values>) -> impl IntoView
where
    Values: Fn() -> BarValues + Copy + Send + Sync + 'static,
{
    let beside = move || bar.lengths().lens < ROOM_BESIDE;
    let line_until = move |room: f64| {
        live(move || if bar.lengths().lens < room { FIRST_LINE } else { SECOND_LINE })
    };
    let label_at = live(move || percent(if beside() { bar.lengths().lens } else { 0.0 }));
    let enlarged = live(move || (bar.0.enlarged)(bar.0.lang, bar.lengths().times));
    view! {
        <svg class="lens" data-testid="lens" width="100%" height="54" aria-hidden="true">
            <rect class="lens-wash" width="100%" height="54"></rect>
            <rect class="lens-programme" x="0" y="6" height="21" width=bar.at(|l| l.lens) fill="url(#hatch-programme)"></rect>
            <text class="lens-label" x=label_at dx="12" y=line_until(ROOM_BESIDE) data-result="programme">
                {bar.0.words.programme}" "{bar.amount(|values| values.programme)}
            </text>
            <text class="lens-note" x="100%" dx="-12" y=line_until(ROOM_FOR_FACTOR) text-anchor="end" data-result="enlargement">
                {enlarged}
            </text>
            {live_view(move || bar.lengths().report.map(|at| report_mark(bar, at, beside())))}
            <path class="lens-edges" d="M1 0v54"></path>
            <svg x="100%" overflow="visible"><path class="lens-edges" d="M-1 0v54"></path></svg>
        </svg>
        {axis(bar)}
    }
}

/// Named only where the programme's own label leaves it the line.
fn report_mark<Values>(bar: Drawn<Values>, at: f64, named: bool) -> impl IntoView
where
    Values: Fn() -> BarValues + Copy + Send + Sync + 'static,
{
    let (dx, anchor) = if at > ROOM_BESIDE { ("-10", "end") } else { ("10", "start") };
    view! {
        <svg x=percent(at) y="31" overflow="visible">
            <path class="lens-report" d="M0 0-6 10H6z"></path>
            {named.then(|| view! {
                <text class="lens-note" x=dx y="12" text-anchor=anchor data-result="report-programme">
                    {bar.0.words.report}" "{bar.amount(|values| values.report)}
                </text>
            })}
        </svg>
    }
}

fn axis<Values>(bar: Drawn<Values>) -> impl IntoView
where
    Values: Fn() -> BarValues + Copy + Send + Sync + 'static,
{
    let scale = text::money::usd_scale(bar.0.lang);
    let third = move |count: f64| (bar.0.values)().window() * count / 3.0;
    let bare = move |count| {
        let words = live(move || text::number::fixed(third(count) * scale.per_billion, 0));
        view! { <span>{words}</span> }
    };
    view! {
        <p class="lens-axis" data-axis="lens" aria-hidden="true">
            {bare(0.0)}{bare(1.0)}{bare(2.0)}
            <span>{live(move || text::money::usd(bar.0.lang, third(3.0), 1).trimmed().short().to_string())}</span>
        </p>
    }
}
