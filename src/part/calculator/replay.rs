//! The last move once more: bar and dot go from before to after.

use std::time::Duration;

use crate::{
    browser::{clock::now_ms, page, timer},
    store::Store,
};

/// How long it takes.
const LENGTH: Duration = Duration::from_millis(600);

/// Plays it; where the reader wants no motion, it shows before and then after.
pub(super) fn replay(store: &Store) {
    if store.has_moved() {
        let still = page::wants_no_motion();
        store.set_replay_progress(Some(0.0));
        go_on(store.clone(), now_ms(), still);
    }
}

fn go_on(store: Store, start_ms: f64, still: bool) {
    let next = move || {
        // An edit has ended it.
        if !store.is_replaying() {
            return;
        }
        let part = (now_ms() - start_ms) / (1_000.0 * LENGTH.as_secs_f64());
        if (0.0..1.0).contains(&part) {
            store.set_replay_progress(Some(if still { 0.0 } else { eased(part) }));
            go_on(store, start_ms, still);
        } else {
            store.set_replay_progress(None);
        }
    };
    if still {
        timer::after(LENGTH, next);
    } else {
        timer::next_frame(next);
    }
}

/// Fast at first, slow at the end.
fn eased(part: f64) -> f64 {
    let left = 1.0 - part;
    1.0 - left * left * left
}
