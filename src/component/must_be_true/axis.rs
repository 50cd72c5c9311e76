//! The range of an assumption on an axis of its own, and the value that is needed.

use leptos::prelude::*;
use model::Range;

use crate::picture::{coordinate::percent, scale::Whole};

/// Air beyond the farthest mark, as a factor of its axis.
const AIR: f64 = 1.06;

/// From zero, or from the lowest value below it, to the farthest mark.
pub(super) fn axis(range: &Range, needed: f64) -> AnyView {
    let (low, central, high) = (range.low(), range.central(), range.high());
    let lowest = low.min(needed).min(0.0);
    let scale = Whole::of((high.max(needed) - lowest) * AIR);
    let at = |value: f64| percent(scale.percent(value - lowest));
    let width = percent(scale.percent(high - low));
    view! {
        <svg class="threshold-axis" width="100%" height="28" aria-hidden="true">
            <line class="assumption-line" x1="0" x2="100%" y1="19" y2="19"></line>
            <rect class="threshold-bar" x=at(low) y="12" width=width height="14" fill="url(#hatch-threshold)"></rect>
            <line class="threshold-central" x1=at(central) x2=at(central) y1="10" y2="28"></line>
            <svg x=at(needed) overflow="visible"><path class="threshold-mark" d="M0 10-5 1H5zM-1 9V28H1V9z"></path></svg>
        </svg>
    }
    .into_any()
}
