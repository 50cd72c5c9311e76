//! An amount with a button at each end and a field between them.

use app::island::calculator::Control;
use leptos::prelude::*;
use model::Pillar;
use text::money;

use super::Bench;
use crate::part::icon;

/// What its parts are called.
pub(super) struct Names {
    pub(super) down: String,
    pub(super) up: String,
    pub(super) field: String,
}

pub(super) fn stepper(bench: Bench, pillar: Pillar, names: Names) -> AnyView {
    let (before, after) = money::jpy_field_unit(bench.here.lang);
    view! {
        <div class="stepper">
            {end(Control::StepDown(pillar), names.down, icon::minus())}
            <label class="stepper-value">
                <span class="visually-hidden">{names.field}</span>
                <span class="stepper-unit">{before}</span>
                {field(bench, pillar.id())}
                <span class="stepper-unit">{after}</span>
            </label>
            {end(Control::StepUp(pillar), names.up, icon::plus())}
        </div>
    }
    .into_any()
}

fn end(control: Control, name: String, icon: AnyView) -> AnyView {
    let id = control.id();
    view! {
        <button type="button" class="stepper-end" id=id.clone() data-testid=id aria-label=name>{icon}</button>
    }
    .into_any()
}

fn field(bench: Bench, key: &'static str) -> AnyView {
    let live = bench.live.on(("amount", key));
    view! {
        <input type="text" inputmode="decimal" autocomplete="off" data-testid=format!("amount-{key}")
            aria-describedby=error_id(key) {..live}/>
    }
    .into_any()
}

/// Where it is said why an entry was refused.
pub(super) fn error_id(key: &str) -> String {
    format!("error-{key}")
}
