//! "Do this a little later, and only once".

use std::{cell::RefCell, rc::Rc, time::Duration};

use leptos::{
    leptos_dom::helpers::TimeoutHandle,
    prelude::{request_animation_frame, set_timeout, set_timeout_with_handle},
};

/// Runs `act` once `pause` has gone by.
pub(crate) fn after(pause: Duration, act: impl FnOnce() + 'static) {
    set_timeout(act, pause);
}

/// Runs `act` before the next picture is drawn.
pub(crate) fn next_frame(act: impl FnOnce() + 'static) {
    request_animation_frame(act);
}

/// Something that waits for its time. While it waits, it is not asked for again.
#[derive(Clone, Default)]
pub(crate) struct Later(Rc<RefCell<Option<TimeoutHandle>>>);

impl Later {
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
