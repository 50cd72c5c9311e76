//! Save and share, which the app makes from what the page gives it: see `src/part/library/`.

use app::part::library::prepare;
use leptos::prelude::*;

use crate::context::Here;

/// The library before anything has been saved.
pub(crate) fn library(here: Here) -> AnyView {
    let prepared = here.prepared(prepare::library(here.lang, here.context.data));
    view! { <div data-root="library" class="library-root" inner_html=prepared></div> }.into_any()
}
