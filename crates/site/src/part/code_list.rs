//! What may stand in an address or in code, and what it does.

use leptos::prelude::*;

use crate::context::Here;

/// What there is for every view, and what for the calculator alone, if the site has one.
pub(crate) fn code_list(
    here: Here,
    rows: &[(&'static str, &'static str)],
    of_calculator: (&'static str, &'static str),
) -> AnyView {
    let rows = rows.iter().copied().chain(here.calculates().then_some(of_calculator));
    let rows = rows.map(|(name, text)| view! { <dt><code>{name}</code></dt> <dd>{text}</dd> });
    view! { <dl class="facts">{rows.collect_view()}</dl> }.into_any()
}
