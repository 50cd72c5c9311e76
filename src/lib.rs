//! The app: everything of the site that answers in the browser.
//!
//! Pages are prepared natively and read without it. `start` makes each
//! interactive part ([`island`]) answer, then keeps the reader on one page
//! ([`navigate`]) while they follow the site's own links. Calculator and library
//! are files of their own, which a page that has them loads after `start`.

pub mod binding;
mod browser;
#[expect(unreachable_pub, reason = "the macro makes the props of a component public")]
mod component;
pub mod island;
mod navigate;
pub mod part;
pub mod picture;
pub mod store;

use island::Code;
use wasm_bindgen::{JsError, prelude::wasm_bindgen};

/// Called by `boot.js` once nothing would be interrupted.
#[wasm_bindgen]
pub fn start() {
    browser::tell_of_panics();
    browser::composing::watch();
    island::start(browser::history::entry().is_some());
    island::export::install();
    navigate::install();
    island::watch_for_erasing();
}

/// Called by `boot.js` next: loads what edits scenarios, where the page has it, and makes it answer.
///
/// # Errors
/// Where its code does not come.
#[wasm_bindgen]
pub async fn start_editor() -> Result<(), JsError> {
    Ok(island::load_and_start(Code::Editor).await?)
}

/// The same for the library and the sensitivities. Then all is here that the reader waits for, and the site may be stored.
///
/// # Errors
/// Where its code does not come.
#[wasm_bindgen]
pub async fn start_library() -> Result<(), JsError> {
    for code in [Code::Library, Code::Sensitivity] {
        island::load_and_start(code).await?;
    }
    island::watch_for_new_version();
    Ok(())
}
