//! The logic model: how money is thought to become countries and exports, and how well each step
//! is founded.

pub(crate) mod links;
mod list;
mod node;
mod picture;
mod strength;

use leptos::prelude::*;

use crate::context::Here;

/// What the textures mean, the picture where there is room, and the links one by one.
pub(crate) fn logic(here: Here) -> AnyView {
    view! {
        <div class="logic">
            {strength::legend(here)}
            {picture::picture(here)}
            {list::list(here)}
        </div>
    }
    .into_any()
}
