//! The pages that the service worker keeps for reading offline.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::ServiceWorkerRegistration;

use super::{page, window, worker};

/// Takes them away, with the worker that would answer from them. Whether anything stayed that should not:
/// a browser without such a store has kept nothing.
pub(crate) async fn erase() -> Result<(), JsValue> {
    let Some(base) = page::base(&page::address()) else { return Ok(()) };
    if let Some(container) = worker::container() {
        let found =
            JsFuture::from(container.get_registration_with_document_url(&base.href())).await?;
        if let Ok(registration) = found.dyn_into::<ServiceWorkerRegistration>() {
            JsFuture::from(registration.unregister()?).await?;
        }
    }
    let Ok(caches) = window().caches() else { return Ok(()) };
    if caches.is_undefined() {
        return Ok(());
    }
    // As the worker names them: other sites of the same host keep theirs.
    let own = ["dtn:", &base.pathname(), ":"].concat();
    let names: js_sys::Array = JsFuture::from(caches.keys()).await?.dyn_into()?;
    for name in names.iter().filter_map(|name| name.as_string()) {
        if name.starts_with(&own) {
            JsFuture::from(caches.delete(&name)).await?;
        }
    }
    Ok(())
}
