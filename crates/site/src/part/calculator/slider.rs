//! A native range, with its track drawn beneath: no inline style is needed.
//!
//! It is shown from 768 px only. A vertical swipe over it scrolls the page
//! (`touch-action: pan-y` in its sheet) and changes nothing.

use leptos::prelude::*;
use model::Pillar;

use super::Bench;

pub(super) fn slider(bench: Bench, pillar: Pillar, label: String) -> AnyView {
    let (key, live) = (pillar.id(), bench.live);
    view! {
        <div class="slider">
            <svg class="slider-track" width="100%" height="24" aria-hidden="true">
                <line class="slider-rest" x1="0" x2="100%" y1="12" y2="12"></line>
                <line class="slider-fill" x1="0" y1="12" y2="12" {..live.on(("slider-fill", key))}></line>
                <line class="slider-report" y1="4" y2="20" {..live.on(("slider-report", key))}></line>
            </svg>
            <input type="range" aria-label=label min="0" step="1"
                autocomplete="off" {..live.on(("slider", key))}/>
        </div>
    }
    .into_any()
}
