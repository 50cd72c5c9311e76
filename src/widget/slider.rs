//! A native range, with its track drawn beneath: no inline style is needed.
//!
//! It is shown from 768 px only. A vertical swipe over it scrolls the page
//! (`touch-action: pan-y` in its sheet) and changes nothing.

use leptos::{ev, prelude::*};

/// What a slider shows and calls. Values are in whole steps.
pub(crate) struct Slider<Now, Most, Words, Move> {
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
    pub words: Words,
    /// Called with the step that the reader moved to.
    pub on_move: Move,
}

/// Draws it.
pub(crate) fn slider<Now, Most, Words, Move>(props: Slider<Now, Most, Words, Move>) -> impl IntoView
where
    Now: Fn() -> i64 + Copy + Send + Sync + 'static,
    Most: Fn() -> i64 + Copy + Send + Sync + 'static,
    Words: Fn() -> String + Copy + Send + Sync + 'static,
    Move: Fn(i64) + Copy + 'static,
{
    let Slider {
        key,
        label,
        now,
        most,
        report,
        words,
        on_move,
    } = props;
    let percent = move |step: i64| format!("{}%", 100 * step / most().max(1));
    let moved = move |event: ev::Event| {
        if let Ok(step) = event_target_value(&event).parse() {
            on_move(step);
        }
    };
    view! {
        <div class="slider">
            <svg class="slider-track" width="100%" height="24" aria-hidden="true">
                <line class="slider-rest" x1="0" x2="100%" y1="12" y2="12"></line>
                <line class="slider-fill" x1="0" x2=move || percent(now()) y1="12" y2="12"></line>
                <line class="slider-report" x1=move || percent(report) x2=move || percent(report) y1="4" y2="20"></line>
            </svg>
            <input type="range" id=format!("slider-{key}") data-testid=format!("slider-{key}")
                aria-label=label aria-valuetext=words
                min="0" max=move || most().to_string() step="1"
                value=move || now().to_string() prop:value=move || now().to_string()
                on:input=moved/>
        </div>
    }
}
