//! A native range, with its track drawn beneath: no inline style is needed.
//!
//! It is shown from 768 px only. A vertical swipe over it scrolls the page
//! (`touch-action: pan-y` in its sheet) and changes nothing.

use leptos::{ev, prelude::*};

use super::live::{Live, live};

/// What a slider shows and calls. Values are in whole steps.
pub(crate) struct Slider<Now, Most, Move> {
    /// Ends the id: the pillar's id.
    pub key: &'static str,
    /// Its name.
    pub label: String,
    /// The step that the thumb is at.
    pub now: Now,
    /// The last step.
    pub most: Most,
    /// The step that the report's plan is at.
    pub report: i64,
    /// The value in words, with its unit.
    pub words: Live<String>,
    /// Called with the step that the reader moved to.
    pub on_move: Move,
}

/// Draws it.
pub(crate) fn slider<Now, Most, Move>(props: Slider<Now, Most, Move>) -> impl IntoView
where
    Now: Fn() -> i64 + Copy + Send + Sync + 'static,
    Most: Fn() -> i64 + Copy + Send + Sync + 'static,
    Move: Fn(i64) + Copy + 'static,
{
    let Slider { key, label, now, most, report, words, on_move } = props;
    let percent = move |step: i64| format!("{}%", 100 * step / most().max(1));
    let at_report = live(move || percent(report));
    let at_now = live(move || now().to_string());
    let id = format!("slider-{key}");
    let moved = move |event: ev::Event| {
        if let Ok(step) = event_target_value(&event).parse() {
            on_move(step);
        }
    };
    view! {
        <div class="slider">
            <svg class="slider-track" width="100%" height="24" aria-hidden="true">
                <line class="slider-rest" x1="0" x2="100%" y1="12" y2="12"></line>
                <line class="slider-fill" x1="0" x2=live(move || percent(now())) y1="12" y2="12"></line>
                <line class="slider-report" x1=at_report.clone() x2=at_report y1="4" y2="20"></line>
            </svg>
            <input type="range" id=id.clone() data-testid=id aria-label=label aria-valuetext=words
                min="0" max=live(move || most().to_string()) step="1"
                value=at_now.clone() prop:value=at_now on:input=moved/>
        </div>
    }
}
