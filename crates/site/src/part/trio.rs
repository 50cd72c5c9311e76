//! Three things of one rank beside each other where there is room, each under a rule of its own.

use leptos::prelude::*;

use crate::context::Here;

/// The columns; below each other on a phone.
pub(crate) fn trio(columns: Vec<AnyView>) -> AnyView {
    view! { <div class="trio">{columns}</div> }.into_any()
}

/// One of them: its name, its words, and whose they are.
pub(crate) fn column(heading: String, content: AnyView, sources: AnyView) -> AnyView {
    view! {
        <section class="trio-column">
            <h3 inner_html=heading></h3>
            {content}
            <div class="sources">{sources}</div>
        </section>
    }
    .into_any()
}

/// Words of a fact that is a list.
pub(crate) fn items(id: &'static str, items: impl IntoIterator<Item = AnyView>) -> AnyView {
    let items = items.into_iter().map(|item| view! { <li>{item}</li> }).collect_view();
    view! { <ul class="plain-list" data-figure=id>{items}</ul> }.into_any()
}

/// A fact of the data that is a list.
pub(crate) fn listed(here: Here, id: &'static str) -> AnyView {
    let figure = here.context.data.figure(id);
    let named = figure.map_or(&[][..], |figure| &figure.items).iter();
    items(id, named.map(|item| item.get(here.lang).to_owned().into_any()))
}
