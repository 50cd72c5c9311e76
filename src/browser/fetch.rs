//! One request: the text of another page of this site.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// The text at `address`, or nothing where the request fails in any way:
/// the caller then falls back to the plain link.
pub(crate) async fn text(address: &str) -> Option<String> {
    let answer = JsFuture::from(super::window().fetch_with_str(address)).await;
    let response: Response = answer.ok()?.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}
