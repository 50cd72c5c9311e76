//! The browser's edge: the only place that names `web_sys` and `js_sys`.
//!
//! Every file here wraps one thing that browsers do, in typed values, and says
//! what it does where that thing is missing or denied. All of it compiles
//! natively too (the generator links this crate) and none of it is called there.

pub(crate) mod address;
#[cfg(target_arch = "wasm32")]
mod allocator;
pub(crate) mod cache;
pub(crate) mod clipboard;
pub(crate) mod clock;
pub(crate) mod composing;
pub(crate) mod early;
pub(crate) mod echarts;
pub(crate) mod element;
pub(crate) mod fetch;
pub(crate) mod file;
pub(crate) mod history;
pub(crate) mod in_app;
pub(crate) mod listen;
pub(crate) mod lock;
pub(crate) mod mount;
pub(crate) mod page;
pub(crate) mod picture;
pub(crate) mod share;
pub(crate) mod storage;
pub(crate) mod swap;
pub(crate) mod timer;
pub(crate) mod worker;

pub(crate) use page::{document, window};

/// Writes the words of a panic to the console; where it was, the browser's own report of the trap
/// says.
pub(crate) fn tell_of_panics() {
    std::panic::set_hook(Box::new(|panic| web_sys::console::error_1(&panic.to_string().into())));
}

/// Goes on with something that waits for the browser. Boxed: the machinery is there once, and not
/// once for each kind of future.
pub(crate) fn spawn(waits: impl Future<Output = ()> + 'static) {
    let waits: std::pin::Pin<Box<dyn Future<Output = ()>>> = Box::pin(waits);
    wasm_bindgen_futures::spawn_local(waits);
}

/// What other rooms hold on to, without knowing where it comes from.
pub(crate) use web_sys::{Element, Event, HtmlElement, MouseEvent, Url};
