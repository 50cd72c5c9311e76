//! From tab to tab of the same site, without anything being stored.

use leptos::ev;
use web_sys::BroadcastChannel;

use super::listen;

/// What is told when the reader has erased all that was kept.
const ERASED: &str = "dtn:erased";

thread_local! {
    /// One, as long as the page lives: it tells all others, and not itself. None where the browser knows no
    /// channels; other tabs then see at their next look at the storage what is gone.
    static CHANNEL: Option<BroadcastChannel> = BroadcastChannel::new(ERASED).ok();
}

/// Does something whenever another tab has erased what all share.
pub(crate) fn hear_of_erasing(react: impl FnMut() + 'static) {
    let mut react = react;
    CHANNEL.with(|channel| {
        if let Some(channel) = channel {
            listen::on(channel, &ev::message, move |_| react());
        }
    });
}

/// Tells all other tabs.
pub(crate) fn tell_of_erasing() {
    CHANNEL.with(|channel| {
        if let Some(channel) = channel {
            // Refused only for what cannot be copied.
            let _ = channel.post_message(&true.into());
        }
    });
}
