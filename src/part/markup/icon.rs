//! The site's own drawings. Whatever holds one carries the name.

use leptos::prelude::*;

/// A solid bar beside a hatched one: report and calculation.
pub fn mark() -> AnyView {
    view! {
        <svg class="mark" viewBox="0 0 26 16" width="26" height="16" aria-hidden="true">
            <path fill="currentColor" d="M0 0h12v16H0z"></path>
            <path fill="none" stroke="currentColor" d="M14.5.5h11v15h-11zM14.5 7l6-6.5M14.5 14 25.5 2M18 15.5l7.5-8.2"></path>
        </svg>
    }
    .into_any()
}

/// Three bars.
pub fn menu() -> AnyView {
    view! {
        <svg viewBox="0 0 20 16" width="20" height="16" aria-hidden="true">
            <path fill="none" stroke="currentColor" stroke-width="2.5" d="M1 2h18M1 8h18M1 14h18"></path>
        </svg>
    }
    .into_any()
}

/// Points down; the style sheet turns it where something is open.
pub fn chevron() -> AnyView {
    view! {
        <svg class="chevron" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
            <path fill="none" stroke="currentColor" stroke-width="2" d="m1.5 3 3.5 3.5L8.5 3"></path>
        </svg>
    }
    .into_any()
}

/// An arrow that points on: beyond what is drawn.
pub fn arrow() -> AnyView {
    line("M3 10h13M11 5l5 5-5 5")
}

/// A minus, for the lower end of a stepper.
pub fn minus() -> AnyView {
    line("M4 10h12")
}

/// A plus, for the upper end of a stepper.
pub fn plus() -> AnyView {
    line("M4 10h12M10 4v12")
}

/// An arrow that turns back.
pub fn undo() -> AnyView {
    line("M7 4 3 8l4 4M3 8h9a4 4 0 0 1 0 8h-2")
}

/// An arrow that turns forward again.
pub fn redo() -> AnyView {
    line("m13 4 4 4-4 4M17 8H9a4 4 0 0 0 0 8h2")
}

/// A triangle that points on: once more.
pub fn replay() -> AnyView {
    line("M6 4v12l9-6z")
}

/// A lock; the style sheet fills it where it holds.
pub fn lock() -> AnyView {
    line("M5 9h10v8H5zM7 9V6a3 3 0 0 1 6 0v3")
}

/// A triangle with an exclamation mark, for what needs the reader.
pub fn warning() -> AnyView {
    line("M10 3 2 17h16zM10 8v4M10 14v1")
}

/// On a grid of 20, stroke 2.
fn line(path: &'static str) -> AnyView {
    view! {
        <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
            <path d=path></path>
        </svg>
    }
    .into_any()
}
