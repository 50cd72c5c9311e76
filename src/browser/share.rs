//! The device's own way to hand something on to another app, where the browser has it.

use js_sys::Reflect;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::ShareData;

use super::window;

/// Whether the browser has it.
pub(crate) fn is_there() -> bool {
    Reflect::has(&window().navigator(), &JsValue::from_str("share")).unwrap_or(false)
}

/// Lets the reader choose where a link goes. False where nothing was handed on, also because the
/// reader has thought better of it.
pub(crate) async fn share(title: &str, link: &str) -> bool {
    let what = ShareData::new();
    what.set_title(title);
    what.set_url(link);
    JsFuture::from(window().navigator().share_with_data(&what)).await.is_ok()
}
