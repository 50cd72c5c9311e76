//! The triangle: a path a shade, and marks on it.

use leptos::prelude::*;
use text::words::sensitivity_page::SensitivityPage;

use super::shown::MapShown;
use crate::{
    component::prepared,
    picture::{
        coordinate::coordinate,
        ternary::{SHADES, place},
    },
};

/// Room around the triangle, in its units, for marks on its edge.
const ROOM: f64 = 6.0;
/// The triangle's units: as wide, and as high before it is stretched.
const SIZE: [f64; 2] = [200.0, 100.0];
/// What makes it equilateral: the root of three.
const STRETCH: f64 = 1.732;

/// From parts of the whole picture to the triangle's units.
pub(super) fn units([x, y]: [f64; 2]) -> [f64; 2] {
    let height = SIZE[1] * STRETCH;
    [x * (SIZE[0] + 2.0 * ROOM) - ROOM, (y * (height + 2.0 * ROOM) - ROOM) / STRETCH]
}

fn view_box() -> String {
    let numbers = [-ROOM, -ROOM, SIZE[0] + 2.0 * ROOM, SIZE[1] * STRETCH + 2.0 * ROOM];
    numbers.map(coordinate).join(" ")
}

fn moved_to([x, y]: [f64; 2]) -> String {
    ["translate(", &coordinate(x), " ", &coordinate(y * STRETCH), ")"].concat()
}

pub(super) fn picture(
    shown: Memo<Option<MapShown>>,
    chosen: RwSignal<Option<[u32; 3]>>,
) -> impl IntoView {
    let mark = move |at: fn(&MapShown) -> Option<[f64; 2]>| {
        move || shown.with(|shown| shown.as_ref().and_then(at)).map(moved_to)
    };
    let hidden = move |at: fn(&MapShown) -> Option<[f64; 2]>| {
        move || shown.with(|shown| shown.as_ref().and_then(at)).is_none().then_some("hidden")
    };
    let best = |it: &MapShown| it.best.map(|parts| place(parts.map(f64::from)));
    let at = move || chosen.get().map(|parts| moved_to(place(parts.map(f64::from))));
    let stretched = ["scale(1 ", &coordinate(STRETCH), ")"].concat();
    view! {
        <svg viewBox=view_box() aria-hidden="true">
            <defs><clipPath id="map-clip"><path d="M100 0L200 173.2H0z"></path></clipPath></defs>
            <g clip-path="url(#map-clip)"><g transform=stretched>{(0..SHADES).map(|shade| path(shown, shade)).collect_view()}</g></g>
            <path class="map-edge" d="M100 0L200 173.2H0z"></path>
            <g transform=mark(|it| it.report) visibility=hidden(|it| it.report)><circle class="map-report" r="5.4"></circle></g>
            <g transform=mark(best) visibility=hidden(best)><path class="map-best" d="M0-4.6 4.6 0 0 4.6-4.6 0z"></path></g>
            <g transform=mark(|it| it.own) visibility=hidden(|it| it.own)><circle class="map-own" r="3.4"></circle></g>
            <g transform=at visibility=move || chosen.with(Option::is_none).then_some("hidden")>
                <path class="map-chosen" d="M-7 0H-2M2 0H7M0-7V-2M0 2V7"></path>
                <circle class="map-chosen" r="4.6"></circle>
            </g>
        </svg>
    }
}

fn path(shown: Memo<Option<MapShown>>, shade: usize) -> impl IntoView {
    let line = move || {
        shown.with(|shown| {
            shown.as_ref().map(|it| it.shading.paths[shade].clone()).unwrap_or_default()
        })
    };
    view! { <path class=["map-shade map-shade-", &shade.to_string()].concat() d=line></path> }
}

/// What shades and marks are.
pub(super) fn key(words: &'static SensitivityPage, shown: Memo<Option<MapShown>>) -> impl IntoView {
    let end = move |at: usize, template: &'static str| {
        move || {
            let value = shown.with(|shown| shown.as_ref().map(|it| it.ends[at].clone()));
            text::sentence::text(template, &[("value", value.unwrap_or_default())])
        }
    };
    let shades = (0..SHADES).map(|shade| {
        let (class, x) =
            (["map-swatch map-shade-", &shade.to_string()].concat(), (16 * shade).to_string());
        view! { <rect class=class x=x width="16" height="14"></rect> }
    });
    let mark = |class: &'static str, d: &'static str, words: &'static str| {
        view! { <span class="map-mark"><svg width="16" height="16" viewBox="-6 -6 12 12" aria-hidden="true"><path class=class d=d></path></svg> {words}</span> }
    };
    view! {
        <p class="map-key">
            <span data-result="map" prop:textContent=end(0, words.map_from)>{prepared(end(0, words.map_from))}</span>
            " "<svg class="map-scale" width="112" height="14" aria-hidden="true">{shades.collect_view()}</svg>" "
            <span data-result="map" prop:textContent=end(1, words.map_to)>{prepared(end(1, words.map_to))}</span>
        </p>
        <p class="map-key">
            {mark("map-best", "M0-4.6 4.6 0 0 4.6-4.6 0z", words.map_best)} " "
            {mark("map-own", "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z", words.map_own)} " "
            {mark("map-report", "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z", words.map_report)}
        </p>
    }
}
