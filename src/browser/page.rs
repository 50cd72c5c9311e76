//! The window and the document, which a page always has.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, Event, HtmlElement, HtmlInputElement, KeyboardEvent, Window};

/// The page's window.
#[expect(clippy::expect_used, reason = "the app only ever runs in a page, never in a worker")]
pub(crate) fn window() -> Window {
    web_sys::window().expect("a page has a window")
}

/// The page's document.
#[expect(clippy::expect_used, reason = "the app only ever runs in a page, never in a worker")]
pub(crate) fn document() -> Document {
    window().document().expect("a page has a document")
}

/// The elements under `root` that a selector finds, in the order of the page.
///
/// A selector that the browser refuses finds nothing.
pub(crate) fn all(root: &Element, selector: &str) -> Vec<HtmlElement> {
    let Ok(found) = root.query_selector_all(selector) else {
        return Vec::new();
    };
    (0..found.length()).filter_map(|index| found.get(index)?.dyn_into().ok()).collect()
}

/// The nearest element that a selector finds, from where an event came from outwards.
pub(crate) fn nearest(event: &Event, selector: &str) -> Option<HtmlElement> {
    let target: Element = event.target()?.dyn_into().ok()?;
    target.closest(selector).ok()??.dyn_into().ok()
}

/// The `id` of the element that an event came from, or of the nearest that holds it and has one.
pub(crate) fn id_at(event: &Event) -> Option<String> {
    let target: Element = event.target()?.dyn_into().ok()?;
    Some(target.closest("[id]").ok()??.id())
}

/// The key of a keyboard event by the browser's name; empty for any other event.
pub(crate) fn key(event: &Event) -> String {
    event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key).unwrap_or_default()
}

/// Where the reader is: the page, without a place on it.
pub(crate) fn address() -> String {
    let location = window().location();
    let part = |part: Result<String, _>| part.unwrap_or_default();
    [part(location.origin()), part(location.pathname())].concat()
}

/// Puts a text into the field that an event came from.
pub(crate) fn set_field(event: &Event, text: &str) {
    let field = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    if let Some(field) = field {
        field.set_value(text);
    }
}

/// The address that the site's root has, read from `<html data-base>`.
pub(crate) fn base() -> Option<web_sys::Url> {
    let base = document().document_element()?.get_attribute("data-base")?;
    let here = window().location().href().ok()?;
    web_sys::Url::new_with_base(&base, &here).ok()
}
