//! A value with a button at each end and a field between them.

use app::island::calculator::Control;
use app::reading::Place;
use leptos::prelude::*;

use super::Bench;
use crate::part::icon;

/// What its parts are and what they are called.
pub(super) struct Stepper {
    pub(super) down: (Control, String),
    pub(super) up: (Control, String),
    pub(super) field: (Place, String),
    /// What stands before and after the field.
    pub(super) unit: (String, AnyView),
    /// Where it is said why an entry was refused.
    pub(super) error: String,
}

pub(super) fn stepper(bench: Bench, it: Stepper) -> AnyView {
    let Stepper { down, up, field, unit: (before, after), error } = it;
    let (place, name) = field;
    view! {
        <div class="stepper">
            {end(down, icon::minus())}
            <label class="stepper-value">
                <span class="visually-hidden">{name}</span>
                <span class="stepper-unit">{before}</span>
                <input aria-describedby=error type="text" inputmode="decimal"
                    autocomplete="off" {..bench.live.on(place)}/>
                {after}
            </label>
            {end(up, icon::plus())}
        </div>
    }
    .into_any()
}

fn end((control, name): (Control, String), icon: AnyView) -> AnyView {
    let id = control.id();
    view! {
        <button type="button" class="stepper-end" id=id aria-label=name>{icon}</button>
    }
    .into_any()
}
