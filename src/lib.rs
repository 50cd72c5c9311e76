//! The app: everything of the site that answers in the browser.
//!
//! Pages are prepared natively and read without it. `start` makes each
//! interactive part ([`island`]) answer, then keeps the reader on one page
//! ([`navigate`]) while they follow the site's own links.

mod browser;
pub mod drawing;
pub mod island;
mod navigate;
pub mod reading;
pub mod workbench;

use wasm_bindgen::prelude::wasm_bindgen;

/// Called by `boot.js` once nothing would be interrupted.
#[wasm_bindgen]
pub fn start() {
    // The words of a panic; where it was, the browser's own report of the trap says.
    std::panic::set_hook(Box::new(|panic| web_sys::console::error_1(&panic.to_string().into())));
    island::start();
    island::take_away::install();
    navigate::install();
    island::watch_for_new_version();
}
