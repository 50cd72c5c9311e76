//! The report's plan and the reader's in the plot, and the way between.

use text::words::tradeoff_plot::TradeoffPlot;

use super::{super::view_context::ViewContext, point, scale};
use crate::{
    binding::{Bindings, ElementId},
    picture::{
        coordinate::{coordinate, path},
        tradeoff_plot::{BOTTOM, GoalGains, LEFT, RIGHT},
    },
};

/// Two dots nearer than this (in the drawing's units) are one place.
const SAME_PLACE: f64 = 3.0;
/// An arrow shorter than this (in the drawing's units) would be all head.
const SHORTEST_ARROW: f64 = 26.0;
/// What the name of a plan needs beside its dot (in the drawing's units).
const WIDEST_NAME: f64 = 96.0;
/// Nearer to the axis than this (in the drawing's units) a name stands above its dot.
const FOOT: f64 = 24.0;
#[derive(Clone, Copy)]
enum Id {
    Report,
    ReportName,
    Arrow,
    Own,
    OwnName,
}

impl From<Id> for ElementId {
    fn from(id: Id) -> Self {
        match id {
            Id::Report => Self::named("tradeoff-report"),
            Id::ReportName => Self::named("tradeoff-report-name"),
            Id::Arrow => Self::named("tradeoff-arrow"),
            Id::Own => Self::named("tradeoff-you"),
            Id::OwnName => Self::named("tradeoff-you-name"),
        }
    }
}

/// The report's plan, a hollow ring; the reader's, a filled dot; and the way between.
pub(super) fn bind(context: &ViewContext, out: &mut Bindings) {
    let scale = scale(context);
    let place = |effect| {
        let GoalGains { exports, countries } = point(effect);
        (scale.x(exports), scale.y(countries))
    };
    let ring = place(context.state.answer.report);
    let dot = place(context.state.drawn().programme);
    out.attribute(Id::Report, "cx", coordinate(ring.0));
    out.attribute(Id::Report, "cy", coordinate(ring.1));
    let [x, y] = [dot.0, dot.1].map(coordinate);
    // Dot and name move as one.
    out.attribute(Id::Own, "transform", ["translate(", &x, " ", &y, ")"].concat());
    out.attribute(Id::Arrow, "d", arrow(ring, dot));
    name_of_report(ring, dot, TradeoffPlot::of(context.lang), out);
    name_of_reader(ring, dot, out);
}

/// While both are one place, the ring's name is also the reader's; and where the dot is just to
/// its right, dot and arrow would cover a name there.
fn name_of_report(ring: (f64, f64), dot: (f64, f64), words: &TradeoffPlot, out: &mut Bindings) {
    let together = together(ring, dot);
    let (x, anchor) = match dot.0 - ring.0 {
        _ if together => (RIGHT, "end"),
        0.0..WIDEST_NAME => (ring.0 - 10.0, "end"),
        _ if RIGHT - ring.0 < WIDEST_NAME => (ring.0 - 10.0, "end"),
        _ => (ring.0 + 10.0, "start"),
    };
    out.attribute(Id::ReportName, "x", coordinate(x));
    out.attribute(Id::ReportName, "y", coordinate(ring.1 + 20.0));
    out.attribute(Id::ReportName, "text-anchor", anchor);
    out.text(Id::ReportName, if together { words.both } else { words.report });
}

/// On the side of the dot that looks away from the ring, as long as the drawing has room there.
fn name_of_reader(ring: (f64, f64), dot: (f64, f64), out: &mut Bindings) {
    let room_left = dot.0 - LEFT > WIDEST_NAME;
    let room_right = RIGHT - dot.0 > WIDEST_NAME;
    let to_the_right = if dot.0 > ring.0 { room_right } else { !room_left };
    let (x, anchor) = if to_the_right { ("11", "start") } else { ("-11", "end") };
    // Below a dot at the foot of the drawing stand the numbers of the axis.
    out.attribute(Id::OwnName, "y", if BOTTOM - dot.1 < FOOT { "-12" } else { "18" });
    out.attribute(Id::OwnName, "x", x);
    out.attribute(Id::OwnName, "text-anchor", anchor);
    out.drawn(Id::OwnName, !together(ring, dot));
}

fn together(ring: (f64, f64), dot: (f64, f64)) -> bool {
    distance(ring, dot) < SAME_PLACE
}

fn distance(from: (f64, f64), to: (f64, f64)) -> f64 {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    (dx * dx + dy * dy).sqrt()
}

/// A shaft from ring to dot with a head of two strokes; nothing where they touch.
fn arrow((x, y): (f64, f64), dot: (f64, f64)) -> String {
    let length = distance((x, y), dot);
    if length < SHORTEST_ARROW {
        return String::new();
    }
    let (ux, uy) = ((dot.0 - x) / length, (dot.1 - y) / length);
    let tip = [x + ux * (length - 10.0), y + uy * (length - 10.0)];
    let head =
        |side: f64| [tip[0] - 7.0 * ux + side * 4.0 * uy, tip[1] - 7.0 * uy - side * 4.0 * ux];
    path(&[
        ("M", &[x + 8.0 * ux, y + 8.0 * uy]),
        ("L", &tip),
        ("M", &head(1.0)),
        ("L", &tip),
        ("L", &head(-1.0)),
    ])
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) mod view {
    use leptos::prelude::*;

    use super::{super::super::page_context::MarkupContext, Id};

    pub(crate) fn marks(cx: MarkupContext) -> AnyView {
        let MarkupContext { words, elements, .. } = cx;
        view! {
            <circle class="tradeoff-report" r="6" {..elements.on(Id::Report)}></circle>
            <text class="tradeoff-name" {..elements.on(Id::ReportName)}>{elements.words_of(Id::ReportName)}</text>
            <path class="tradeoff-arrow" {..elements.on(Id::Arrow)}></path>
            <g {..elements.on(Id::Own)}>
                <circle class="tradeoff-you" r="7"></circle>
                <text class="tradeoff-name tradeoff-name-you" {..elements.on(Id::OwnName)}>{words.tradeoff_you}</text>
            </g>
        }
        .into_any()
    }
}
