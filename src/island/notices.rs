//! The strip at the foot of every page: a new version of the site waits.

use leptos::prelude::*;

use crate::{
    browser::{
        HtmlElement,
        listen::Listeners,
        page,
        scribe::Scribe,
        worker::{self, NewVersion},
    },
    reading::Readings,
    workbench::follow,
};

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

    fn readings(self) -> Readings {
        let mut out = Readings::default();
        out.shown("new-version", self.0.with(Option::is_some));
        out
    }
}

/// What keeps the strip answering.
pub(crate) struct Answering {
    _readings: RenderEffect<()>,
    _buttons: Listeners,
}

/// Makes the prepared strip answer.
pub(crate) fn start(root: &HtmlElement, waiting: Waiting) -> Answering {
    let mut scribe = Scribe::default();
    let readings = follow(Box::new(move || scribe.write(waiting.readings())));
    let mut buttons = Listeners::on(root);
    buttons.add("click", move |event| match page::id_at(&event).as_deref() {
        Some("load-version") => {
            if let Some(version) = waiting.0.get_untracked() {
                version.accept();
            }
        }
        Some("later-version") => waiting.0.set(None),
        _ => {}
    });
    Answering { _readings: readings, _buttons: buttons }
}
