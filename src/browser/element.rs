//! Elements of the page: what they say and what stands in them, read and written.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlTextAreaElement, Node};

use super::{document, window};

/// The element with this `id`.
pub(crate) fn by_id(id: &str) -> Option<Element> {
    document().get_element_by_id(id)
}

/// All that an element says.
pub(crate) fn text(element: &Element) -> Option<String> {
    element.text_content()
}

/// Writes into the text that is there, if it is all there is: a new one would have to be laid out
/// anew.
pub(crate) fn set_text(node: &Node, text: &str) {
    match node.first_child() {
        Some(only) if only.node_type() == Node::TEXT_NODE && only.next_sibling().is_none() => {
            only.set_node_value(Some(text));
        }
        _ => node.set_text_content(Some(text)),
    }
}

/// The same in a child, also where a browser that translates has put an element of its own in a text's
/// place.
pub(crate) fn set_text_of_child(element: &Element, index: u32, text: &str) {
    if let Some(child) = element.child_nodes().item(index) {
        set_text(&child, text);
    }
}

/// An attribute's value, if the element has it.
pub(crate) fn attribute(element: &Element, name: &str) -> Option<String> {
    element.get_attribute(name)
}

/// Sets an attribute, or takes it away. The names are valid, and one that is not there is taken away
/// without a word.
pub(crate) fn set_attribute(element: &Element, name: &str, value: Option<&str>) {
    let _ = match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    };
}

fn input(element: &Element) -> Option<&HtmlInputElement> {
    element.dyn_ref()
}

/// Whether what stands in a field is no longer what the page came with.
pub(crate) fn has_own_value(element: &Element) -> bool {
    input(element).is_some_and(|at| at.value() != at.default_value())
}

/// Whether a box or a choice is no longer as the page came.
pub(crate) fn has_own_choice(element: &Element) -> bool {
    input(element).is_some_and(|at| at.checked() != at.default_checked())
}

/// Puts a text into a field, or a slider to a place.
pub(crate) fn set_value(element: &Element, value: &str) {
    if let Some(input) = input(element) {
        input.set_value(value);
    } else if let Some(area) = element.dyn_ref::<HtmlTextAreaElement>() {
        area.set_value(value);
    }
}

/// Ticks a box or chooses a choice.
pub(crate) fn set_checked(element: &Element, checked: bool) {
    if let Some(input) = input(element) {
        input.set_checked(checked);
    }
}

/// Takes the comments out of an element and counts what is left in it.
pub(crate) fn without_comments(element: &Element) -> usize {
    let children = element.child_nodes();
    for child in (0..children.length()).rev().filter_map(|index| children.item(index)) {
        if child.node_type() == Node::COMMENT_NODE {
            // Refused only for a node that is somebody else's child.
            let _ = element.remove_child(&child);
        }
    }
    children.length() as usize
}

/// Takes all out of an element.
pub(crate) fn clear(element: &Element) {
    element.set_text_content(None);
}

/// Appends a text; as text, so nothing in a name is ever read as markup.
pub(crate) fn append_text(element: &Element, text: &str) {
    // Refused only where an element may not hold another.
    let _ = element.append_with_str_1(text);
}

/// Appends an element that holds a text.
pub(crate) fn append(element: &Element, tag: &str, attributes: &[(&str, &str)], text: &str) {
    let Ok(child) = document().create_element(tag) else {
        return;
    };
    for (name, value) in attributes {
        set_attribute(&child, name, Some(value));
    }
    child.set_text_content(Some(text));
    let _ = element.append_with_node_1(&child);
}

/// The value of a token of the sheet, by its name without dashes; empty where there is none.
pub(crate) fn token(name: &str) -> String {
    let root = document().document_element();
    let style = root.and_then(|root| window().get_computed_style(&root).ok().flatten());
    let value = style.and_then(|style| style.get_property_value(&["--", name].concat()).ok());
    value.unwrap_or_default()
}
