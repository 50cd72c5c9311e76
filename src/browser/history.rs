//! The browser's history and scroll position, one number an entry.
//!
//! The browser restores the scroll of a reload itself; between the pages that
//! the app swaps it cannot (their content comes later), so the app does.

use wasm_bindgen::JsValue;
use web_sys::{History, ScrollRestoration};

use super::{address::Address, window};

fn history() -> Option<History> {
    window().history().ok()
}

/// The number of the entry that the reader is at; none for one that the browser made.
pub(crate) fn entry() -> Option<u32> {
    let state = history().and_then(|history| history.state().ok());
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "as cast: out of range becomes the nearest"
    )]
    state.and_then(|state| state.as_f64()).map(|number| number as u32)
}

/// Adds an entry for `address`. False where the browser refuses.
pub(crate) fn push(number: u32, address: &str) -> bool {
    history().is_some_and(|history| {
        history.push_state_with_url(&JsValue::from(number), "", Some(address)).is_ok()
    })
}

/// Numbers the entry that the reader is at.
pub(crate) fn number(number: u32) {
    if let Some(history) = history() {
        // An entry without its number only loses its scroll position.
        let _ = history.replace_state(&JsValue::from(number), "");
    }
}

/// Takes a query that says nothing out of the address: it was there to make the browser load.
pub(crate) fn drop_empty_query() {
    let location = window().location();
    let Ok(href) = location.href() else {
        return;
    };
    let address = Address::here();
    let plain = [address.page, address.hash].concat();
    let empty = location.search() == Ok(String::new()) && href != plain;
    if let Some(history) = history().filter(|_| empty) {
        let state = history.state().unwrap_or_default();
        // Where this is refused the address keeps its question mark, which leads to the same page.
        let _ = history.replace_state_with_url(&state, "", Some(&plain));
    }
}

/// Whether the app or the browser puts the scroll back.
pub(crate) fn app_restores_scroll(app: bool) {
    if let Some(history) = history() {
        let who = if app { ScrollRestoration::Manual } else { ScrollRestoration::Auto };
        // Where this fails the browser keeps its own way, which is harmless.
        let _ = history.set_scroll_restoration(who);
    }
}

/// How far down the page is, in CSS pixels.
pub(crate) fn scroll() -> f64 {
    window().scroll_y().unwrap_or(0.0)
}

/// Goes to a height of the page, in CSS pixels.
pub(crate) fn scroll_to(height: f64) {
    window().scroll_to_with_x_and_y(0.0, height);
}
