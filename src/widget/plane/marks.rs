//! The two marks that matter: the report's plan and the reader's.

use leptos::prelude::*;

use super::{
    Plane, drawn,
    scale::{LEFT, Scale},
};
use crate::widget::coordinate::coordinate;

/// Two dots nearer than this (in the drawing's units) are one place.
const SAME_PLACE: f64 = 3.0;
/// The report's plan: a hollow ring, named also for the reader while both are one place.
pub(super) fn report(plane: Plane, scale: Memo<Scale>) -> impl IntoView {
    let x = move || scale.get().x(plane.report.exports);
    let y = move || scale.get().y(plane.report.countries);
    let words = move || {
        if together(plane, scale) {
            plane.words.both
        } else {
            plane.words.report
        }
    };
    view! {
        <circle class="plane-report" r="6" cx=move || coordinate(x()) cy=move || coordinate(y())></circle>
        <text class="plane-name" text-anchor=move || if together(plane, scale) { "end" } else { "start" }
            x=move || coordinate(if together(plane, scale) { x() - 12.0 } else { x() + 10.0 }) y=move || coordinate(y() + 20.0)>{words}</text>
    }
}

/// The reader's split: a filled dot, and the way to it.
pub(super) fn you(plane: Plane, scale: Memo<Scale>) -> impl IntoView {
    let x = move || scale.get().x(plane.you.get().exports);
    let y = move || scale.get().y(plane.you.get().countries);
    let away = move || !together(plane, scale);
    // At the left edge the name would leave the drawing.
    let left = move || x() > LEFT + 70.0;
    view! {
        {move || away().then(|| view! { <path class="plane-arrow" d=arrow(plane, scale.get())></path> })}
        <circle class="plane-you" data-testid="plane-you" r="7" cx=move || coordinate(x()) cy=move || coordinate(y())></circle>
        {move || away().then(|| view! {
            <text class="plane-name plane-name-you" text-anchor=if left() { "end" } else { "start" }
                x=coordinate(x() + if left() { -11.0 } else { 11.0 }) y=coordinate(y() + 18.0)>{plane.words.you}</text>
        })}
    }
}

fn together(plane: Plane, scale: Memo<Scale>) -> bool {
    let scale = scale.get();
    let you = plane.you.get();
    let across = scale.x(you.exports) - scale.x(plane.report.exports);
    let up = scale.y(you.countries) - scale.y(plane.report.countries);
    across.hypot(up) < SAME_PLACE
}

/// A shaft from ring to dot with a head of two strokes; nothing where they touch.
fn arrow(plane: Plane, scale: Scale) -> String {
    let you = plane.you.get();
    let (from_x, from_y) = (
        scale.x(plane.report.exports),
        scale.y(plane.report.countries),
    );
    let (dx, dy) = (
        scale.x(you.exports) - from_x,
        scale.y(you.countries) - from_y,
    );
    let length = dx.hypot(dy);
    if length < 26.0 {
        return String::new();
    }
    let (ux, uy) = (dx / length, dy / length);
    let tip = [from_x + ux * (length - 10.0), from_y + uy * (length - 10.0)];
    let head = |side: f64| {
        [
            tip[0] - 7.0 * ux + side * 4.0 * uy,
            tip[1] - 7.0 * uy - side * 4.0 * ux,
        ]
    };
    drawn(&[
        ('M', &[from_x + 8.0 * ux, from_y + 8.0 * uy]),
        ('L', &tip),
        ('M', &head(1.0)),
        ('L', &tip),
        ('L', &head(-1.0)),
    ])
}
