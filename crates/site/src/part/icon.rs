//! The site's own drawings. Whatever holds one carries the name.

use leptos::prelude::*;

/// A solid bar beside a hatched one: report and calculation.
pub(crate) fn mark() -> AnyView {
    view! {
        <svg class="mark" viewBox="0 0 26 16" width="26" height="16" aria-hidden="true">
            <path fill="currentColor" d="M0 0h12v16H0z"></path>
            <path fill="none" stroke="currentColor" d="M14.5.5h11v15h-11zM14.5 7l6-6.5M14.5 14 25.5 2M18 15.5l7.5-8.2"></path>
        </svg>
    }
    .into_any()
}

/// Three bars.
pub(crate) fn menu() -> AnyView {
    view! {
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
            <path fill="none" stroke="currentColor" stroke-width="2.5" d="M1 4h18M1 10h18M1 16h18"></path>
        </svg>
    }
    .into_any()
}

/// Points down; the style sheet turns it where something is open.
pub(crate) fn chevron() -> AnyView {
    view! {
        <svg class="chevron" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
            <path fill="none" stroke="currentColor" stroke-width="2" d="m1.5 3 3.5 3.5L8.5 3"></path>
        </svg>
    }
    .into_any()
}
