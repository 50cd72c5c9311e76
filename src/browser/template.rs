//! Rows of a list, made from a template that came with the page: the app holds no markup.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlTemplateElement};

use super::{document, page};

/// A copy of the first element of the template with this `id`.
pub(crate) fn copy(id: &str) -> Option<Element> {
    let template: HtmlTemplateElement = document().get_element_by_id(id)?.dyn_into().ok()?;
    let first = template.content().first_element_child()?;
    first.clone_node_with_deep(true).ok()?.dyn_into().ok()
}

/// Puts a text into the place of a copy that has this name. It stays text, whatever it says.
pub(crate) fn fill(copy: &Element, slot: &str, text: &str) {
    let places = page::all(copy, &["[data-slot=", slot, "]"].concat());
    if let Some(place) = places.first() {
        place.set_text_content(Some(text));
    }
}
