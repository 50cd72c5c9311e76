//! An amount with a button at each end and a field between them.
//!
//! The field takes what is typed when the reader leaves it or presses Enter:
//! half of a number is no amount. Escape puts the last valid amount back.

use leptos::{ev, prelude::*};

use super::{
    icon,
    live::{Live, live, on_press},
};
use crate::browser::page;

/// What a stepper shows and calls.
pub(crate) struct Stepper<Step, Type, Cancel> {
    /// Ends the ids of its parts: the pillar's id.
    pub key: &'static str,
    /// Name of the lower button.
    pub down: String,
    /// Name of the upper button.
    pub up: String,
    /// Name of the field.
    pub label: String,
    /// What stands before and after the digits, as `¥` and `bn`.
    pub around: (&'static str, &'static str),
    /// The valid amount as digits.
    pub text: Live<String>,
    /// Whether what stands in the field was refused.
    pub invalid: Live<bool>,
    /// Called with −1 or 1.
    pub on_step: Step,
    /// Called with what was typed.
    pub on_type: Type,
    /// Called when the reader takes back what was typed.
    pub on_cancel: Cancel,
}

/// Draws it.
pub(crate) fn stepper<Step, Type, Cancel>(props: Stepper<Step, Type, Cancel>) -> impl IntoView
where
    Step: Fn(i64) + Copy + 'static,
    Type: Fn(String) + Copy + 'static,
    Cancel: Fn() + Copy + 'static,
{
    let Stepper { key, down, up, label, around, text, invalid, on_step, on_type, on_cancel } =
        props;
    view! {
        <div class="stepper">
            {end("step-down", key, down, icon::minus(), move || on_step(-1))}
            <label class="stepper-value">
                <span class="visually-hidden">{label}</span>
                <span class="stepper-unit">{around.0}</span>
                {field(key, text, invalid, on_type, on_cancel)}
                <span class="stepper-unit">{around.1}</span>
            </label>
            {end("step-up", key, up, icon::plus(), move || on_step(1))}
        </div>
    }
}

fn end(
    kind: &'static str,
    key: &'static str,
    name: String,
    icon: impl IntoView,
    act: impl Fn() + 'static,
) -> impl IntoView {
    let id = format!("{kind}-{key}");
    view! {
        <button type="button" class="stepper-end" id=id.clone() data-testid=id aria-label=name on:click=on_press(act)>
            {icon}
        </button>
    }
}

fn field(
    key: &'static str,
    text: Live<String>,
    invalid: Live<bool>,
    on_type: impl Fn(String) + Copy + 'static,
    on_cancel: impl Fn() + Copy + 'static,
) -> impl IntoView {
    let id = format!("amount-{key}");
    let (valid, last_valid) = (text.clone(), text.clone());
    let leave = move |event: ev::FocusEvent| {
        let typed = event_target_value(&event);
        if typed != valid() {
            on_type(typed);
        }
    };
    let press = move |event: ev::KeyboardEvent| match event.key().as_str() {
        "Enter" => on_type(event_target_value(&event)),
        "Escape" => {
            page::set_field(&event, &last_valid());
            on_cancel();
        }
        _ => {}
    };
    let described = format!("error-{key}");
    view! {
        <input type="text" inputmode="decimal" autocomplete="off" id=id.clone() data-testid=id
            value=text.clone() prop:value=text aria-describedby=described
            aria-invalid=live(move || invalid().then_some("true")) on:blur=leave on:keydown=press/>
    }
}
