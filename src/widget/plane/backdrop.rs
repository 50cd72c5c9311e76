//! What stays while the reader moves money: cloud, axes, corner, the two ends.

use leptos::prelude::*;
use model::Split;
use text::number;

use super::{
    Plane, drawn,
    scale::{BOTTOM, LEFT, Place, RIGHT, TOP, ticks},
};
use crate::widget::{
    coordinate::coordinate,
    live::{live, live_view},
};

/// The cloud is drawn in thousandths of the goals' units, as whole numbers.
const THOUSANDTHS: f64 = 1000.0;

/// The quarter in which a split would beat the report on both goals.
pub(super) fn corner<You>(plane: Plane<You>) -> impl IntoView
where
    You: Fn() -> Place + Copy + Send + Sync + 'static,
{
    let lines = plane.words.corner;
    let Place { exports, countries } = plane.report;
    let cross = live(move || {
        let scale = plane.scale();
        drawn(&[('M', &[scale.x(exports), TOP]), ('V', &[scale.y(countries)]), ('H', &[RIGHT])])
    });
    let line = move |words: &'static str| {
        view! { <tspan x=plane.at(move |scale| f64::midpoint(scale.x(exports), RIGHT)) dy="19">{words}</tspan> }
    };
    (!lines.is_empty()).then(|| {
        view! {
            <rect class="plane-corner" y=coordinate(TOP) x=plane.at(move |scale| scale.x(exports))
                width=plane.at(move |scale| RIGHT - scale.x(exports))
                height=plane.at(move |scale| scale.y(countries) - TOP)></rect>
            <path class="plane-cross" d=cross></path>
            <text class="plane-note plane-note-corner" text-anchor="middle" y=coordinate(TOP)>
                {lines.iter().map(|words| line(words)).collect_view()}
            </text>
        }
    })
}

/// Every split, in thousandths of the goals' units; the scale is a transform.
pub(super) fn cloud<You>(plane: Plane<You>, splits: &[Split]) -> impl IntoView + use<You>
where
    You: Fn() -> Place + Copy + Send + Sync + 'static,
{
    let transform = live(move || {
        let scale = plane.scale();
        let [x, y] =
            [scale.exports, scale.countries].map(|unit| number::fixed(unit / THOUSANDTHS, 6));
        let [left, bottom] = [LEFT, BOTTOM].map(coordinate);
        format!("translate({left} {bottom}) scale({x} -{y})")
    });
    view! {
        <g class="plane-cloud" transform=transform>
            <path class="plane-split" d=dots(splits, false)></path>
            <path class="plane-undominated" d=dots(splits, true)></path>
        </g>
    }
}

/// One path for a class of dots: a line of no length with round ends, each.
fn dots(splits: &[Split], undominated: bool) -> String {
    let mut path = String::new();
    for split in splits.iter().filter(|split| split.undominated == undominated) {
        let place = Place::of(split);
        let [x, y] = [place.exports, place.countries].map(thousandths);
        path.extend(["M", &x.to_string(), " ", &y.to_string(), "h0"]);
    }
    path
}

/// A whole number of thousandths.
fn thousandths(value: f64) -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "far below 2^63, and a drawing may clip")]
    let whole = (value * THOUSANDTHS).round() as i64;
    whole
}

/// Baselines, ticks and their names.
pub(super) fn axes<You>(plane: Plane<You>) -> impl IntoView
where
    You: Fn() -> Place + Copy + Send + Sync + 'static,
{
    let per_unit = plane.exports_per_unit;
    let across = live_view(move || {
        let scale = plane.scale();
        let ticks = ticks((RIGHT - LEFT) / scale.exports * per_unit).into_iter();
        ticks.map(|tick| tick_label(scale.x(tick / per_unit), BOTTOM + 18.0, tick)).collect_view()
    });
    let up = live_view(move || {
        let scale = plane.scale();
        let ticks = ticks((BOTTOM - TOP) / scale.countries).into_iter();
        ticks.skip(1).map(|tick| tick_label(LEFT - 8.0, scale.y(tick) + 5.0, tick)).collect_view()
    });
    view! {
        <path class="plane-axes" d=drawn(&[('M', &[LEFT, TOP]), ('V', &[BOTTOM]), ('H', &[RIGHT])])></path>
        <g data-axis="exports" class="plane-note" text-anchor="middle">{across}</g>
        <text class="plane-note" x=coordinate(RIGHT) y=coordinate(BOTTOM + 38.0) text-anchor="end">{plane.words.across}</text>
        <g data-axis="countries" class="plane-note" text-anchor="end">{up}</g>
    }
}

fn tick_label(x: f64, y: f64, tick: f64) -> impl IntoView {
    let decimals = u8::from(tick.fract() > 1e-9);
    view! { <text x=coordinate(x) y=coordinate(y)>{number::fixed(tick, decimals)}</text> }
}

/// The two ends of the choice, named where they are.
pub(super) fn ends<You>(plane: Plane<You>) -> impl IntoView
where
    You: Fn() -> Place + Copy + Send + Sync + 'static,
{
    let Place { exports, countries } = plane.most;
    view! {
        <text class="plane-note" x=coordinate(LEFT + 8.0) y=plane.at(move |scale| scale.y(countries) - 8.0)>
            {plane.words.most_countries}
        </text>
        <text class="plane-note" text-anchor="end" y=coordinate(BOTTOM - 10.0)
            x=plane.at(move |scale| scale.x(exports) - 10.0)>
            {plane.words.most_exports}
        </text>
    }
}
