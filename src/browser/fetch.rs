//! One request: the text of another page of this site.

use std::time::Duration;

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, RequestInit, Response};

use super::timer::Throttle;

/// A page that takes longer is left to the browser, which shows that it waits.
const PATIENCE: Duration = Duration::from_secs(10);

/// The text at `address`, or nothing where the request fails in any way, takes too long or is sent
/// on to another address: the caller then falls back to the plain link.
pub(crate) async fn text(address: &str) -> Option<String> {
    let controller = AbortController::new().ok()?;
    let limit = RequestInit::new();
    limit.set_signal(Some(&controller.signal()));
    // `AbortSignal.timeout` is younger than some browsers that can do all the rest.
    let patience = Throttle::default();
    patience.after(PATIENCE, move || controller.abort());
    let text = answer(address, &limit).await;
    patience.cancel();
    text
}

async fn answer(address: &str, limit: &RequestInit) -> Option<String> {
    let answer = super::window().fetch_with_str_and_init(address, limit);
    let response: Response = JsFuture::from(answer).await.ok()?.dyn_into().ok()?;
    if !response.ok() || response.redirected() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}
