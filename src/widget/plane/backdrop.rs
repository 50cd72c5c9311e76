//! What stays while the reader moves money: cloud, axes, corner, the two ends.

use leptos::prelude::*;
use model::Split;
use text::number;

use super::{
    Plane, drawn,
    scale::{BOTTOM, LEFT, Place, RIGHT, Scale, TOP},
};
use crate::widget::coordinate::coordinate;

/// The cloud is drawn in thousandths of the goals' units, as whole numbers.
const THOUSANDTHS: f64 = 1000.0;

/// The quarter in which a split would beat the report on both goals.
pub(super) fn corner(plane: Plane, scale: Memo<Scale>) -> impl IntoView {
    let lines = plane.words.corner;
    let place = move || {
        let (x, y) = (
            scale.get().x(plane.report.exports),
            scale.get().y(plane.report.countries),
        );
        (x, y, f64::midpoint(x, RIGHT))
    };
    (!lines.is_empty()).then(|| view! {
        <rect class="plane-corner" x=move || coordinate(place().0) y=coordinate(TOP)
            width=move || coordinate(RIGHT - place().0) height=move || coordinate(place().1 - TOP)></rect>
        <path class="plane-cross" d=move || drawn(&[('M', &[place().0, TOP]), ('V', &[place().1]), ('H', &[RIGHT])])></path>
        <text class="plane-note plane-note-corner" text-anchor="middle" y=coordinate(TOP)>
            {lines.iter().map(|line| view! {
                <tspan x=move || coordinate(place().2) dy="19">{*line}</tspan>
            }).collect_view()}
        </text>
    })
}

pub(super) fn cloud(plane: Plane, scale: Memo<Scale>) -> impl IntoView {
    let transform = move || {
        let scale = scale.get();
        let (x, y) = (
            number::fixed(scale.exports / THOUSANDTHS, 6),
            number::fixed(scale.countries / THOUSANDTHS, 6),
        );
        format!(
            "translate({} {}) scale({x} -{y})",
            coordinate(LEFT),
            coordinate(BOTTOM)
        )
    };
    let (all, undominated) = plane
        .splits
        .with_value(|splits| (dots(splits, false), dots(splits, true)));
    view! {
        <g class="plane-cloud" transform=transform>
            <path class="plane-split" d=all></path>
            <path class="plane-undominated" d=undominated></path>
        </g>
    }
}

/// One path for a class of dots: a line of no length with round ends, each.
fn dots(splits: &[Split], undominated: bool) -> String {
    let chosen = splits
        .iter()
        .filter(|split| split.undominated == undominated);
    let dot = |split: &Split| {
        let place = Place::of(split);
        let [x, y] = [place.exports, place.countries].map(thousandths);
        format!("M{x} {y}h0")
    };
    chosen.map(dot).collect()
}

/// A whole number of thousandths.
fn thousandths(value: f64) -> i64 {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "far below 2^63, and a drawing may clip"
    )]
    let whole = (value * THOUSANDTHS).round() as i64;
    whole
}

pub(super) fn axes(plane: Plane, scale: Memo<Scale>) -> impl IntoView {
    let per_unit = plane.exports_per_unit;
    let across = move || Scale::ticks((RIGHT - LEFT) / scale.get().exports * per_unit, 1.0);
    let up = move || Scale::ticks((BOTTOM - TOP) / scale.get().countries, 1.0);
    let decimals = |tick: f64| u8::from(tick.fract() > 1e-9);
    view! {
        <path class="plane-axes" d=drawn(&[('M', &[LEFT, TOP]), ('V', &[BOTTOM]), ('H', &[RIGHT])])></path>
        <g data-axis="exports" class="plane-note" text-anchor="middle">
            {move || across().into_iter().map(|tick| view! {
                <text x=coordinate(scale.get().x(tick / per_unit)) y=coordinate(BOTTOM + 18.0)>{number::fixed(tick, decimals(tick))}</text>
            }).collect_view()}
            <text x=coordinate(RIGHT) y=coordinate(BOTTOM + 38.0) text-anchor="end">{plane.words.across}</text>
        </g>
        <g data-axis="countries" class="plane-note" text-anchor="end">
            {move || up().into_iter().skip(1).map(|tick| view! {
                <text x=coordinate(LEFT - 8.0) y=coordinate(scale.get().y(tick) + 5.0)>{number::fixed(tick, decimals(tick))}</text>
            }).collect_view()}
        </g>
    }
}

/// The two ends of the choice, named where they are.
pub(super) fn ends(plane: Plane, scale: Memo<Scale>) -> impl IntoView {
    let best = |key: fn(&Place) -> f64| {
        plane.splits.with_value(|splits| {
            splits
                .iter()
                .map(Place::of)
                .max_by(|a, b| key(a).total_cmp(&key(b)))
        })
    };
    let countries = best(|place| place.countries).unwrap_or(plane.report);
    let exports = best(|place| place.exports).unwrap_or(plane.report);
    view! {
        <text class="plane-note" x=coordinate(LEFT + 8.0) y=move || coordinate(scale.get().y(countries.countries) - 8.0)>{plane.words.most_countries}</text>
        <text class="plane-note" text-anchor="end" x=move || coordinate(scale.get().x(exports.exports) - 10.0)
            y=move || coordinate(scale.get().y(exports.countries) - 8.0)>{plane.words.most_exports}</text>
    }
}
