//! A source other than the report.

use leptos::prelude::*;
use report::Source;

/// Authors, title and year; a link where the source has an address.
pub(crate) fn named(source: &Source) -> AnyView {
    let parts = [Some(source.authors.clone()), source.title.clone(), source.year.clone()];
    let name = parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
    let name = view! { <cite data-figure=source.id.clone()>{name}</cite> };
    match source.address.clone() {
        None => name.into_any(),
        Some(address) => view! { <a href=address rel="noopener external">{name}</a> }.into_any(),
    }
}
