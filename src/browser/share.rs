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

/// The device has not handed anything on, and not because the reader thought better of it.
pub(crate) struct NotShared;

/// Lets the reader choose where a link goes.
pub(crate) async fn share(title: &str, link: &str) -> Result<(), NotShared> {
    let what = ShareData::new();
    what.set_title(title);
    what.set_url(link);
    match JsFuture::from(window().navigator().share_with_data(&what)).await {
        Err(why) if !is_readers_own_no(&why) => Err(NotShared),
        _ => Ok(()),
    }
}

fn is_readers_own_no(why: &JsValue) -> bool {
    let name = Reflect::get(why, &JsValue::from_str("name"));
    name.is_ok_and(|name| name.as_string().as_deref() == Some("AbortError"))
}
