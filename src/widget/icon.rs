//! Icons on a grid of 20, stroke 2; the control that holds one carries the name.

use leptos::prelude::*;

fn icon(path: &'static str) -> impl IntoView {
    view! {
        <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
            <path d=path></path>
        </svg>
    }
}

/// A minus, for the lower end of a stepper.
pub(crate) fn minus() -> impl IntoView {
    icon("M4 10h12")
}

/// A plus, for the upper end of a stepper.
pub(crate) fn plus() -> impl IntoView {
    icon("M4 10h12M10 4v12")
}

/// An arrow that turns back.
pub(crate) fn undo() -> impl IntoView {
    icon("M7 4 3 8l4 4M3 8h9a4 4 0 0 1 0 8h-2")
}

/// A triangle with an exclamation mark, for what needs the reader.
pub(crate) fn warning() -> impl IntoView {
    icon("M10 3 2 17h16zM10 8v4M10 14v1")
}
