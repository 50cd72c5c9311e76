//! The strip at the foot of every page: a new version of the site waits.

use leptos::prelude::*;
use report::Lang;
use text::words::notice::Notice;

use crate::browser::worker::{self, NewVersion};

/// The version that waits, if any. It outlives the page on screen.
#[derive(Clone, Copy)]
pub(crate) struct Waiting(RwSignal<Option<NewVersion>, LocalStorage>);

impl Waiting {
    /// Nothing waits yet. Needs a reactive owner.
    pub(crate) fn new() -> Self {
        Self(RwSignal::new_local(None))
    }

    /// Registers the service worker and shows the strip once a new version is stored.
    pub(crate) fn watch(self) {
        worker::register(move |version| self.0.set(Some(version)));
    }
}

/// The strip; empty until there is something to say.
pub(crate) fn notices(lang: Lang, waiting: Waiting) -> impl IntoView {
    let words = Notice::of(lang);
    let accept = move |_| {
        if let Some(version) = waiting.0.get_untracked() {
            version.accept();
        }
    };
    view! {
        <div role="status" class="strip-place">
            {move || waiting.0.get().map(|_| view! {
                <div class="strip" data-testid="notice-version">
                    <p>{words.new_version}</p>
                    <button class="button" id="load-version" on:click=accept>{words.load_new_version}</button>
                    <button class="button-plain" id="later-version" on:click=move |_| waiting.0.set(None)>
                        {words.later}
                    </button>
                </div>
            })}
        </div>
    }
}
