//! Whose site this is, and whose view it is not.

use leptos::prelude::*;
use text::sentence;

use crate::{context::Here, date::date};

/// The line under the header.
pub(super) fn line(here: Here) -> AnyView {
    let words = here.words();
    let operator = here.credit().operator().map_or_else(
        || words.operator_not_stated.to_owned(),
        |name| sentence::text(words.operator, &[("operator", name)]),
    );
    view! {
        <div class="operator-line">
            <div class="page">
                <span>{operator}</span>
                <span>{words.not_official}</span>
                <span class="updated">{updated(here)}</span>
            </div>
        </div>
    }
    .into_any()
}

/// Of when the site is.
pub(crate) fn updated(here: Here) -> AnyView {
    let words = here.words();
    let written = here.context.data.site.updated.clone();
    match date(here.lang, &written) {
        None => words.updated_not_stated.into_any(),
        Some(date) => {
            let text = sentence::text(words.updated, &[("date", date)]);
            view! { <time datetime=written>{text}</time> }.into_any()
        }
    }
}
