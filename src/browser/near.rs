//! "When the reader comes near this": work that a page far above does not pay for.

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{
    Element, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit, js_sys,
};

/// How far below and above the window counts as near.
const MARGIN: &str = "600px";

/// Calls `act` once, when `element` comes near the window.
///
/// Without `IntersectionObserver` it is called at once.
pub(crate) fn when_near(element: &Element, act: impl FnOnce() + 'static) {
    let mut act = Some(act);
    let seen = Closure::<dyn FnMut(js_sys::Array, IntersectionObserver)>::new(
        move |entries: js_sys::Array, observer: IntersectionObserver| {
            let near = entries
                .iter()
                .filter_map(|entry| entry.dyn_into::<IntersectionObserverEntry>().ok())
                .any(|entry| entry.is_intersecting());
            if near {
                observer.disconnect();
                if let Some(act) = act.take() {
                    act();
                }
            }
        },
    );
    let options = IntersectionObserverInit::new();
    options.set_root_margin(MARGIN);
    if let Ok(observer) =
        IntersectionObserver::new_with_options(seen.as_ref().unchecked_ref(), &options)
    {
        observer.observe(element);
    }
    // The observer holds the closure for as long as the element lives.
    seen.forget();
}
