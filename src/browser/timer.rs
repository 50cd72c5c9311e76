//! "Do this a little later, and only once".

use std::{cell::RefCell, rc::Rc, time::Duration};

use js_sys::{Function, Promise};
use leptos::{
    leptos_dom::helpers::TimeoutHandle,
    prelude::{request_animation_frame, set_timeout, set_timeout_with_handle},
};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

use super::clock;

/// Runs `act` once `pause` has gone by.
pub(crate) fn after(pause: Duration, act: impl FnOnce() + 'static) {
    set_timeout(act, pause);
}

/// Runs `act` before the next picture is drawn.
pub(crate) fn next_frame(act: impl FnOnce() + 'static) {
    request_animation_frame(act);
}

/// So long, in ms, works what is done in slices before the page may answer in between.
const SLICE_MS: f64 = 12.0;

/// Does a long piece of work item by item, in slices.
pub(crate) async fn in_slices<T>(work: impl Iterator<Item = T>) -> Vec<T> {
    let mut done = Vec::new();
    let mut end = clock::now_ms() + SLICE_MS;
    for item in work {
        done.push(item);
        if clock::now_ms() >= end {
            pause().await;
            end = clock::now_ms() + SLICE_MS;
        }
    }
    done
}

/// Lets the browser do what waits.
async fn pause() {
    let promise = Promise::new(&mut |go_on: Function, _| {
        after(Duration::ZERO, move || {
            // A promise that goes on throws nothing.
            let _ = go_on.call0(&JsValue::NULL);
        });
    });
    // Never refused.
    let _ = JsFuture::from(promise).await;
}

/// Something that waits for its time. While it waits, it is not asked for again.
#[derive(Clone, Default)]
pub(crate) struct Throttle(Rc<RefCell<Option<TimeoutHandle>>>);

impl Throttle {
    /// Runs `act` once `pause` has gone by, unless something waits already.
    pub(crate) fn after(&self, pause: Duration, act: impl FnOnce() + 'static) {
        let mut waiting = self.0.borrow_mut();
        if waiting.is_some() {
            return;
        }
        let done = self.0.clone();
        let act = move || {
            done.borrow_mut().take();
            act();
        };
        *waiting = set_timeout_with_handle(act, pause).ok();
    }

    /// Forgets what was waiting; false where nothing was.
    pub(crate) fn cancel(&self) -> bool {
        let waiting = self.0.borrow_mut().take();
        if let Some(waiting) = &waiting {
            waiting.clear();
        }
        waiting.is_some()
    }
}
