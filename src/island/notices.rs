//! The strip at the foot of every page: a new version of the site waits.

use std::{cell::RefCell, rc::Rc};

use crate::{
    binding::{Bindings, ElementId, patcher::Patcher},
    browser::{
        HtmlElement,
        listen::Listeners,
        page,
        worker::{self, NewVersion},
    },
};

/// The version that waits, if any. It outlives the page on screen.
#[derive(Clone, Default)]
pub(crate) struct Waiting(Rc<RefCell<Option<NewVersion>>>);

impl Waiting {
    /// Registers the service worker and shows the strip once a new version is stored.
    pub(crate) fn watch(self) {
        worker::register(move |version| self.put(Some(version)));
    }

    fn put(&self, version: Option<NewVersion>) {
        self.0.replace(version);
        self.show();
    }

    /// The strip stands in the page while a version waits.
    fn show(&self) {
        let mut out = Bindings::default();
        out.shown(ElementId::named("new-version"), self.0.borrow().is_some());
        Patcher::default().write(out);
    }
}

/// Makes the prepared strip answer for as long as the answer is kept.
pub(crate) fn start(root: &HtmlElement, waiting: Waiting) -> Listeners {
    waiting.show();
    let mut buttons = Listeners::on(root);
    buttons.add("click", move |event| match page::id_at(&event).as_deref() {
        Some("load-version") => {
            if let Some(version) = waiting.0.take() {
                version.accept();
            }
        }
        Some("later-version") => waiting.put(None),
        _ => {}
    });
    buttons
}
