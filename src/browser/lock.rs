//! One tab at a time, where the browser can hold the others back.

use std::{cell::Cell, rc::Rc};

use js_sys::{Function, Promise};
use wasm_bindgen::{closure::Closure, prelude::*};
use wasm_bindgen_futures::JsFuture;

/// What tabs ask for before they change what all of them share.
const NAME: &str = "dtn:library";

#[wasm_bindgen]
extern "C" {
    /// Throws where the browser knows no locks, or lets this page have none.
    #[wasm_bindgen(catch, js_namespace = ["navigator", "locks"], js_name = request)]
    fn request(name: &str, act: &Function) -> Result<Promise, JsValue>;
}

/// Does something while no other tab does. Where the browser gives no lock, it is done all the
/// same.
pub(crate) async fn with_lock(act: Box<dyn FnOnce()>) {
    let waiting = Rc::new(Cell::new(Some(act)));
    let granted = waiting.clone();
    let granted = Closure::once_into_js(move || run(&granted));
    if let Ok(lock) = request(NAME, granted.unchecked_ref()) {
        // Fails where the page may have no lock; nothing has been done then.
        let _ = JsFuture::from(lock).await;
    }
    run(&waiting);
}

fn run(waiting: &Cell<Option<Box<dyn FnOnce()>>>) {
    if let Some(act) = waiting.take() {
        act();
    }
}
