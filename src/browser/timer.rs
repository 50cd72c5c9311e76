//! "Do this a little later, and only once": the newest call wins.

use std::{cell::RefCell, rc::Rc};

use leptos::{leptos_dom::helpers::TimeoutHandle, prelude::set_timeout_with_handle};
use std::time::Duration;

/// Runs what it is given after a pause; a newer call replaces an older one.
#[derive(Clone, Default)]
pub(crate) struct Debounce(Rc<RefCell<Option<TimeoutHandle>>>);

impl Debounce {
    /// Runs `act` once `pause` has gone by without another call.
    pub(crate) fn after(&self, pause: Duration, act: impl FnOnce() + 'static) {
        self.cancel();
        let waiting = self.0.clone();
        let act = move || {
            waiting.borrow_mut().take();
            act();
        };
        *self.0.borrow_mut() = set_timeout_with_handle(act, pause).ok();
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
