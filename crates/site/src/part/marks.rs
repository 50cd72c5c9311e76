//! One mark for each thing that a figure counts.

use leptos::prelude::*;

use crate::context::Here;

/// As many marks as the figure says. The words beside them say the number: who hears the page needs
/// no marks.
pub(crate) fn marks(here: Here, id: &'static str, class: &'static str) -> AnyView {
    let count: usize = here.figure(id).amount.digits.parse().unwrap_or_else(|_| {
        here.problem(&format!("{id} is no number of marks"));
        0
    });
    let marks = (0..count).map(|_| view! { <i></i> }).collect_view();
    view! { <span class=class data-figure=id aria-hidden="true">{marks}</span> }.into_any()
}
