//! Files that the reader hands over, and files that they take away.

use std::time::Duration;

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, Event, HtmlAnchorElement, HtmlInputElement, Url};

use super::{document, timer};

/// A file that was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FileFault {
    /// It has more bytes than are read.
    TooBig,
    /// The browser could not read it.
    Unreadable,
}

/// The bytes of the file that a field was given; none where it was given none. One of more than
/// `most` bytes is not read. The field is empty afterwards, so the same file can be given again.
pub(crate) async fn read(event: &Event, most: usize) -> Option<Result<Vec<u8>, FileFault>> {
    let field: HtmlInputElement = event.target()?.dyn_into().ok()?;
    let file = field.files()?.get(0)?;
    field.set_value("");
    if file.size() > most as f64 {
        return Some(Err(FileFault::TooBig));
    }
    let bytes = JsFuture::from(file.array_buffer()).await.map_err(|_| FileFault::Unreadable);
    Some(bytes.map(|bytes| js_sys::Uint8Array::new(&bytes).to_vec()))
}

/// A browser reads a file only after it was asked to save it, some of them much later.
const KEPT: Duration = Duration::from_mins(1);

/// Asks the browser to save a text, in parts, as a file; none where that can't be asked. What becomes
/// of it no browser tells.
pub(crate) fn save(name: &str, parts: &[String]) -> Option<()> {
    let parts: js_sys::Array = parts.iter().map(|part| JsValue::from_str(part)).collect();
    let blob = Blob::new_with_str_sequence(&parts).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let link: HtmlAnchorElement = document().create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    timer::after(KEPT, move || {
        // Refused only for an address that is none.
        let _ = Url::revoke_object_url(&address);
    });
    Some(())
}
