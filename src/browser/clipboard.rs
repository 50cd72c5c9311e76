//! The clipboard, where the browser lets us write to it.

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::Element;

use super::window;

/// Whether the text is in the clipboard now.
pub(crate) async fn write(text: &str) -> bool {
    let clipboard = window().navigator().clipboard();
    // A page that did not come over a secure connection has none.
    if JsValue::from(clipboard.clone()).is_undefined() {
        return false;
    }
    JsFuture::from(clipboard.write_text(text)).await.is_ok()
}

/// Selects all that an element says, so that the reader can copy it.
pub(crate) fn select(element: &Element) {
    if let Ok(Some(selection)) = window().get_selection() {
        // Refused only for a node outside the document.
        let _ = selection.select_all_children(element);
    }
}
