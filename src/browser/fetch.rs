//! One request: the text of another page of this site.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortSignal, RequestInit, Response};

/// A page that takes longer is left to the browser, which shows that it waits, in milliseconds.
const PATIENCE: u32 = 10_000;

/// The text at `address`, or nothing where the request fails in any way, takes too long or is sent
/// on to another address: the caller then falls back to the plain link.
pub(crate) async fn text(address: &str) -> Option<String> {
    let limit = RequestInit::new();
    limit.set_signal(Some(&AbortSignal::timeout_with_u32(PATIENCE)));
    let answer = super::window().fetch_with_str_and_init(address, &limit);
    let response: Response = JsFuture::from(answer).await.ok()?.dyn_into().ok()?;
    if !response.ok() || response.redirected() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}
