//! Browsers inside other apps (a chat, a social network): what they cannot do.

use js_sys::Reflect;
use wasm_bindgen::JsValue;

use super::window;

/// In what such browsers call themselves: no feature tells that a download leads nowhere. The first is
/// Android's own mark of a view inside an app.
const NAMES: [&str; 6] = ["; wv)", " Line/", "Twitter for ", "FBAN/", "FBAV/", "Instagram "];

/// Whether the page cannot be kept for reading offline, where other browsers could: a view inside an app on
/// iOS has no workers.
pub(crate) fn keeps_no_pages() -> bool {
    let has = Reflect::has(&window().navigator(), &JsValue::from_str("serviceWorker"));
    window().is_secure_context() && !has.unwrap_or(false)
}

/// Whether files may not be saved, and what is stored may be lost.
pub(crate) fn saves_no_files() -> bool {
    let name = window().navigator().user_agent().unwrap_or_default();
    NAMES.iter().any(|known| name.contains(known))
}
