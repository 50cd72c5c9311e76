//! The dots of all splits, and the corner in which one would beat the report's plan.
//!
//! The dots are drawn in parts of the farthest; only their transform follows the scale.

use text::number;

use super::{
    super::{survey::Survey, view_context::ViewContext},
    point, scale,
};
use crate::{
    binding::{Bindings, ElementId},
    picture::{
        cloud::{Cloud, PARTS},
        coordinate::{coordinate, path},
        tradeoff_plot::{BOTTOM, RIGHT, TOP},
    },
};

/// Room that the name of an end of the choice needs to the right of its dot (in the drawing's
/// units).
const NAME: f64 = 130.0;
/// Lines that the corner's words have at most.
const CORNER_LINES: usize = 3;

#[derive(Clone, Copy)]
enum Id {
    Cloud,
    Dominated,
    Undominated,
    Quarter,
    Corner,
    Cross,
    CornerLine(usize),
    PrintedDifference,
    MostCountries,
    MostExports,
}

impl From<Id> for ElementId {
    fn from(id: Id) -> Self {
        match id {
            Id::Cloud => Self::named("tradeoff-cloud"),
            Id::Dominated => Self::named("tradeoff-split"),
            Id::Undominated => Self::named("tradeoff-undominated"),
            Id::Quarter => Self::named("tradeoff-quarter"),
            Id::Corner => Self::named("tradeoff-corner"),
            Id::Cross => Self::named("tradeoff-cross"),
            Id::CornerLine(line) => ("corner", line).into(),
            Id::PrintedDifference => Self::named("tradeoff-ends"),
            Id::MostCountries => Self::named("tradeoff-most-countries"),
            Id::MostExports => Self::named("tradeoff-most-exports"),
        }
    }
}

/// The scale of the dots, and the corner that would beat the report on both goals.
pub(super) fn bind(context: &ViewContext, out: &mut Bindings) {
    let (scale, report) = (scale(context), point(context.state.answer.report));
    let (x, y) = (scale.x(report.exports), scale.y(report.countries));
    out.attribute(Id::Corner, "x", coordinate(x));
    out.attribute(Id::Corner, "width", coordinate(RIGHT - x));
    out.attribute(Id::Corner, "height", coordinate(y - TOP));
    out.attribute(Id::Cross, "d", path(&[("M", &[x, TOP]), ("V", &[y]), ("H", &[RIGHT])]));
    for line in 0..CORNER_LINES {
        out.attribute(Id::CornerLine(line), "x", coordinate(f64::midpoint(x, RIGHT)));
    }
    let unit = context.extent.unit();
    let units = [scale.exports * unit.exports, scale.countries * unit.countries];
    let units = units.map(|unit| number::fixed(unit / PARTS, 6));
    let [left, bottom] = [scale.x(0.0), BOTTOM].map(coordinate);
    let moved = ["translate(", &left, " ", &bottom, ") scale(", &units[0], " -", &units[1], ")"];
    out.attribute(Id::Cloud, "transform", moved.concat());
}

/// The dots themselves, and what is named by where they lie.
pub(super) fn bind_survey(context: &ViewContext, survey: &Survey, out: &mut Bindings) {
    let cloud = &survey.cloud;
    let [dominated, undominated] = &cloud.paths;
    out.attribute(Id::Dominated, "d", dominated.clone());
    out.attribute(Id::Undominated, "d", undominated.clone());
    // A region is called empty only where no dot lies, be it the reader's own: years that differ
    // may bring more than any split that stays the same.
    let report = point(context.state.answer.report);
    let beaten = cloud.better_than(report) > 0 || point(context.programme()).beats(report);
    out.drawn(Id::Quarter, cloud.count > 1 && !beaten);
    ends(context, cloud, out);
}

/// The two ends of the choice, named where they are: only where each goal has something to win.
fn ends(context: &ViewContext, cloud: &Cloud, out: &mut Bindings) {
    let [exports, countries] = cloud.ends;
    let apart = exports.exports > countries.exports && countries.countries > exports.countries;
    out.drawn(Id::PrintedDifference, apart);
    let scale = scale(context);
    let x = scale.x(countries.exports).min(RIGHT - NAME);
    out.attribute(Id::MostCountries, "x", coordinate(x + 8.0));
    out.attribute(Id::MostCountries, "y", coordinate(scale.y(countries.countries) - 8.0));
    out.attribute(Id::MostExports, "x", coordinate(scale.x(exports.exports) - 10.0));
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) mod view {
    use leptos::prelude::*;

    use super::{super::super::page_context::MarkupContext, CORNER_LINES, Id};
    use crate::picture::{
        coordinate::coordinate,
        tradeoff_plot::{BOTTOM, TOP},
    };

    /// How far below the upper end the corner's words begin: below the words at the most countries.
    const CORNER_DROP: f64 = 20.0;

    /// The quarter in which a split would beat the report on both goals.
    pub(crate) fn corner(cx: MarkupContext) -> AnyView {
        let MarkupContext { words, elements, .. } = cx;
        let lines = (0..CORNER_LINES).zip(words.tradeoff_none_beat).map(|(line, &words)| {
            view! { <tspan dy="19" {..elements.on(Id::CornerLine(line))}>{words}</tspan> }
        });
        view! {
            <g {..elements.on(Id::Quarter)}>
                <rect class="tradeoff-corner" y=coordinate(TOP) {..elements.on(Id::Corner)}></rect>
                <path class="tradeoff-cross" {..elements.on(Id::Cross)}></path>
                <text class="tradeoff-note tradeoff-note-corner" text-anchor="middle" y=coordinate(TOP + CORNER_DROP)>
                    {lines.collect_view()}
                </text>
            </g>
        }
        .into_any()
    }

    /// Every split a dot, in two paths.
    pub(crate) fn cloud(cx: MarkupContext) -> AnyView {
        let elements = cx.elements;
        view! {
            <g class="tradeoff-cloud" {..elements.on(Id::Cloud)}>
                <path class="tradeoff-split" {..elements.on(Id::Dominated)}></path>
                <path class="tradeoff-undominated" {..elements.on(Id::Undominated)}></path>
            </g>
        }
        .into_any()
    }

    /// The two ends of the choice, named where they are.
    pub(crate) fn ends(cx: MarkupContext) -> AnyView {
        let MarkupContext { words, elements, .. } = cx;
        view! {
            <g {..elements.on(Id::PrintedDifference)}>
            <text class="tradeoff-note" {..elements.on(Id::MostCountries)}>
                {words.tradeoff_most_countries}
            </text>
            <text class="tradeoff-note" text-anchor="end" y=coordinate(BOTTOM - 10.0) {..elements.on(Id::MostExports)}>
                {words.tradeoff_most_exports}
            </text>
            </g>
        }
        .into_any()
    }
}
