//! The axes of the plot and their ticks.

use text::{agreeing::printed, money, number};

use super::{super::view_context::ViewContext, scale};
use crate::{
    binding::{Bindings, ElementId},
    picture::{
        coordinate::coordinate,
        scale::{TICKS, ticks, ticks_between},
        tradeoff_plot::{BOTTOM, TOP},
    },
};

/// The ticks of an axis, by their place.
#[derive(Clone, Copy)]
enum Id {
    Exports(usize),
    Countries(usize),
}

impl From<Id> for ElementId {
    fn from(id: Id) -> Self {
        match id {
            Id::Exports(tick) => ("tick-exports", tick).into(),
            Id::Countries(tick) => ("tick-countries", tick).into(),
        }
    }
}

/// Every axis has all its ticks in the page; those that it does not need say nothing.
pub(super) fn bind(context: &ViewContext, out: &mut Bindings) {
    let scale = scale(context);
    let per_unit = money::usd_scale(context.lang).per_billion;
    let across = ticks_between(scale.ends().map(|end| end * per_unit));
    let up = ticks((BOTTOM - TOP) / scale.countries);
    for index in 0..TICKS {
        let [exports, countries] = [&across, &up].map(|ticks| ticks.get(index).copied());
        let x = scale.x(exports.unwrap_or_default() / per_unit);
        out.attribute(Id::Exports(index), "x", coordinate(x));
        out.text(Id::Exports(index), tick_text(exports));
        let y = scale.y(countries.unwrap_or_default()) + 5.0;
        out.attribute(Id::Countries(index), "y", coordinate(y));
        // The zero of both axes stands under the first.
        out.text(Id::Countries(index), tick_text(countries.filter(|_| index > 0)));
    }
}

fn tick_text(tick: Option<f64>) -> String {
    tick.map_or_else(String::new, tick_digits)
}

/// As few decimals as the tick needs: small plans have small ticks.
pub(crate) fn tick_digits(tick: f64) -> String {
    let whole = |decimals: &u8| (printed(tick, *decimals) - tick).abs() <= 1e-9 * tick.abs();
    number::fixed(tick, (0..=9).find(whole).unwrap_or_default())
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) mod view {
    use leptos::prelude::*;

    use super::{super::super::page_context::MarkupContext, Id};
    use crate::picture::{
        coordinate::{coordinate, path},
        scale::TICKS,
        tradeoff_plot::{BOTTOM, LEFT, RIGHT, TOP},
    };

    /// Baselines, ticks and their names.
    pub(crate) fn axes(cx: MarkupContext) -> AnyView {
        let MarkupContext { words, elements, .. } = cx;
        let across = (0..TICKS).map(|tick| {
            let id = Id::Exports(tick);
            view! { <text y=coordinate(BOTTOM + 18.0) {..elements.on(id)}>{elements.words_of(id)}</text> }
        });
        let up = (0..TICKS).map(|tick| {
            let id = Id::Countries(tick);
            view! { <text x=coordinate(LEFT - 8.0) {..elements.on(id)}>{elements.words_of(id)}</text> }
        });
        let lines = path(&[("M", &[LEFT, TOP]), ("V", &[BOTTOM]), ("H", &[RIGHT])]);
        view! {
            <path class="tradeoff-axes" d=lines></path>
            <g data-axis="exports" class="tradeoff-note" text-anchor="middle">{across.collect_view()}</g>
            <text class="tradeoff-note" x=coordinate(RIGHT) y=coordinate(BOTTOM + 38.0) text-anchor="end">{words.tradeoff_across}</text>
            <g data-axis="countries" class="tradeoff-note" text-anchor="end">{up.collect_view()}</g>
        }
        .into_any()
    }
}
