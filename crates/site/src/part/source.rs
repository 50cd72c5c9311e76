//! A source other than the report.

use leptos::prelude::*;
use report::{Lang, Source};

/// Authors, title and year.
pub(crate) fn as_published(source: &Source) -> String {
    let parts = [Some(&source.authors), source.title.as_ref(), source.year.as_ref()];
    parts.into_iter().flatten().cloned().collect::<Vec<_>>().join(", ")
}

/// The language in which a source names itself, which both languages' pages leave as it is.
pub(crate) fn written_in(name: &str) -> &'static str {
    let japanese = |sign| matches!(sign, '\u{3040}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}');
    let lang = if name.chars().any(japanese) { Lang::Ja } else { Lang::En };
    lang.code()
}

/// The same in an element; a link where the source has an address.
pub(crate) fn named(source: &Source) -> AnyView {
    let name = as_published(source);
    let lang = written_in(&name);
    let name = view! { <cite lang=lang data-figure=source.id.clone()>{name}</cite> };
    match source.address.clone() {
        None => name.into_any(),
        Some(address) => view! { <a href=address rel="noopener external">{name}</a> }.into_any(),
    }
}
