//! A link that leaves the site, and says so.

use leptos::prelude::*;

use crate::context::Here;

/// The name as a link, followed by where it leads.
pub(crate) fn outside(here: Here, address: &'static str, name: &'static str) -> AnyView {
    let label = here.words().outside;
    view! { <span><a href=address rel="noopener external">{name}</a>{label}</span> }.into_any()
}
