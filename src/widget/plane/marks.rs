//! The two marks that matter: the report's plan and the reader's.

use leptos::prelude::*;

use super::{
    Plane, drawn,
    scale::{LEFT, Place, RIGHT},
};
use crate::widget::{
    coordinate::coordinate,
    live::{live, live_view},
};

/// Two dots nearer than this (in the drawing's units) are one place.
const SAME_PLACE: f64 = 3.0;
/// An arrow shorter than this (in the drawing's units) would be all head.
const SHORTEST_ARROW: f64 = 26.0;

/// The report's plan: a hollow ring, named also for the reader while both are one place.
pub(super) fn report<You>(plane: Plane<You>) -> impl IntoView
where
    You: Fn() -> Place + Copy + Send + Sync + 'static,
{
    let Place { exports, countries } = plane.report;
    let name = live_view(move || {
        let scale = plane.scale();
        let (x, anchor, words) = if together(plane) {
            (RIGHT, "end", plane.words.both)
        } else {
            (scale.x(exports) + 10.0, "start", plane.words.report)
        };
        name("plane-name", x, scale.y(countries) + 20.0, anchor, words)
    });
    view! {
        <circle class="plane-report" r="6" cx=plane.at(move |scale| scale.x(exports))
            cy=plane.at(move |scale| scale.y(countries))></circle>
        {name}
    }
}

/// The reader's split: a filled dot, and the way to it.
pub(super) fn you<You>(plane: Plane<You>) -> impl IntoView
where
    You: Fn() -> Place + Copy + Send + Sync + 'static,
{
    let you = plane.you;
    let name = live_view(move || {
        let scale = plane.scale();
        let (x, y) = (scale.x(you().exports), scale.y(you().countries));
        // At the left edge the name would leave the drawing.
        let (dx, anchor) = if x > LEFT + 70.0 { (-11.0, "end") } else { (11.0, "start") };
        (!together(plane))
            .then(|| name("plane-name plane-name-you", x + dx, y + 18.0, anchor, plane.words.you))
    });
    view! {
        <path class="plane-arrow" d=live(move || arrow(plane))></path>
        <circle class="plane-you" data-testid="plane-you" r="7" cx=plane.at(move |scale| scale.x(you().exports))
            cy=plane.at(move |scale| scale.y(you().countries))></circle>
        {name}
    }
}

fn name(
    class: &'static str,
    x: f64,
    y: f64,
    anchor: &'static str,
    words: &'static str,
) -> impl IntoView {
    view! { <text class=class x=coordinate(x) y=coordinate(y) text-anchor=anchor>{words}</text> }
}

/// From the report to the reader, in the drawing's units.
fn way<You>(plane: Plane<You>) -> (f64, f64)
where
    You: Fn() -> Place + Copy + Send + Sync + 'static,
{
    let (scale, you) = (plane.scale(), (plane.you)());
    (
        scale.x(you.exports) - scale.x(plane.report.exports),
        scale.y(you.countries) - scale.y(plane.report.countries),
    )
}

fn together<You>(plane: Plane<You>) -> bool
where
    You: Fn() -> Place + Copy + Send + Sync + 'static,
{
    let (across, up) = way(plane);
    across.hypot(up) < SAME_PLACE
}

/// A shaft from ring to dot with a head of two strokes; nothing where they touch.
fn arrow<You>(plane: Plane<You>) -> String
where
    You: Fn() -> Place + Copy + Send + Sync + 'static,
{
    let (dx, dy) = way(plane);
    let length = dx.hypot(dy);
    if length < SHORTEST_ARROW {
        return String::new();
    }
    let scale = plane.scale();
    let (x, y) = (scale.x(plane.report.exports), scale.y(plane.report.countries));
    let (ux, uy) = (dx / length, dy / length);
    let tip = [x + ux * (length - 10.0), y + uy * (length - 10.0)];
    let head =
        |side: f64| [tip[0] - 7.0 * ux + side * 4.0 * uy, tip[1] - 7.0 * uy - side * 4.0 * ux];
    drawn(&[
        ('M', &[x + 8.0 * ux, y + 8.0 * uy]),
        ('L', &tip),
        ('M', &head(1.0)),
        ('L', &tip),
        ('L', &head(-1.0)),
    ])
}
