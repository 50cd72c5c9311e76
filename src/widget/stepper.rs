//! An amount with a button at each end and a field between them.
//!
//! The field takes what is typed when the reader leaves it or presses Enter:
//! half of a number is no amount. Escape puts the last valid amount back.

use leptos::{ev, prelude::*};

use super::icon;

/// What a stepper shows and calls.
pub(crate) struct Stepper<Text, Step, Type> {
    /// Ends the ids of its parts: the pillar's id.
    pub key: &'static str,
    /// Names of the two buttons and the field.
    pub down: String,
    /// Name of the upper button.
    pub up: String,
    /// Name of the field.
    pub label: String,
    /// What stands before and after the digits, as `¥` and `bn`.
    pub around: (&'static str, &'static str),
    /// The valid amount as digits.
    pub text: Text,
    /// Called with −1 or 1.
    pub on_step: Step,
    /// Called with what was typed.
    pub on_type: Type,
    /// Whether what stands in the field was refused.
    pub invalid: Memo<bool>,
}

/// Draws it.
pub(crate) fn stepper<Text, Step, Type>(props: Stepper<Text, Step, Type>) -> impl IntoView
where
    Text: Fn() -> String + Copy + Send + Sync + 'static,
    Step: Fn(i64) + Copy + 'static,
    Type: Fn(String) + Copy + 'static,
{
    let Stepper {
        key,
        down,
        up,
        label,
        around,
        text,
        on_step,
        on_type,
        invalid,
    } = props;
    let leave = move |event: ev::FocusEvent| {
        let typed = event_target_value(&event);
        if typed != text() {
            on_type(typed);
        }
    };
    let press = move |event: ev::KeyboardEvent| match event.key().as_str() {
        "Enter" => on_type(event_target_value(&event)),
        "Escape" => event_target::<web_sys::HtmlInputElement>(&event).set_value(&text()),
        _ => {}
    };
    view! {
        <div class="stepper">
            <button type="button" class="stepper-end" id=format!("step-down-{key}")
                data-testid=format!("step-down-{key}") aria-label=down on:click=move |_| on_step(-1)>
                {icon::minus()}
            </button>
            <label class="stepper-value">
                <span class="visually-hidden">{label}</span>
                <span class="stepper-unit">{around.0}</span>
                <input type="text" inputmode="decimal" autocomplete="off" id=format!("amount-{key}")
                    data-testid=format!("amount-{key}") value=text prop:value=text
                    aria-invalid=move || invalid.get().then_some("true")
                    aria-describedby=format!("error-{key}")
                    on:blur=leave on:keydown=press/>
                <span class="stepper-unit">{around.1}</span>
            </label>
            <button type="button" class="stepper-end" id=format!("step-up-{key}")
                data-testid=format!("step-up-{key}") aria-label=up on:click=move |_| on_step(1)>
                {icon::plus()}
            </button>
        </div>
    }
}
