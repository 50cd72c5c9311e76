//! A value with a button at each end and a field between them.

use leptos::prelude::*;

use super::page_context::MarkupContext;
use crate::{binding::ElementId, part::markup::icon};

/// What its parts are and what they are called.
pub(super) struct StepperProps {
    pub(super) down: (ElementId, String),
    pub(super) up: (ElementId, String),
    pub(super) field: (ElementId, String),
    /// What stands before and after the field.
    pub(super) unit: (String, AnyView),
    /// Where it is said why an entry was refused.
    pub(super) error: String,
}

pub(super) fn stepper(cx: MarkupContext, it: StepperProps) -> AnyView {
    let StepperProps { down, up, field: (field, name), unit: (before, after), error } = it;
    view! {
        <div class="stepper">
            {end(cx, down, icon::minus())}
            <label class="stepper-value">
                <span class="visually-hidden">{name}</span>
                <span class="stepper-unit">{before}</span>
                <input aria-describedby=error type="text" inputmode="decimal"
                    autocomplete="off" {..cx.elements.control(field)}/>
                {after}
            </label>
            {end(cx, up, icon::plus())}
        </div>
    }
    .into_any()
}

fn end(cx: MarkupContext, (id, name): (ElementId, String), icon: AnyView) -> AnyView {
    view! {
        <button aria-label=name type="button" class="stepper-end" {..cx.elements.control(id)}>{icon}</button>
    }
    .into_any()
}
