//! In a browser inside another app: says what fails there, and offers the way to the reader's own browser.

use std::{cell::Cell, rc::Rc};

use crate::{
    binding::{Bindings, ElementId, patcher::Patcher},
    browser::{HtmlElement, clipboard, in_app, listen::Listeners, page, spawn},
};

/// Whether the reader has put the strip away, on whichever page.
#[derive(Clone, Default)]
pub(crate) struct InApp(Rc<Cell<bool>>);

impl InApp {
    /// Shows the strip where something fails, and makes it answer for as long as the answer is kept.
    pub(crate) fn start(&self, root: &HtmlElement) -> Listeners {
        self.show(None);
        let mut buttons = Listeners::on(root);
        let strip = self.clone();
        buttons.add("click", move |event| match page::id_at(&event).as_deref() {
            Some("in-app-copy") => {
                let (strip, link) = (strip.clone(), super::address_with_scenario());
                spawn(async move { strip.show(Some(clipboard::write(&link).await)) });
            }
            Some("in-app-later") => {
                strip.0.set(true);
                strip.show(None);
            }
            _ => {}
        });
        buttons
    }

    /// The strip, with what came of copying.
    fn show(&self, copied: Option<bool>) {
        let (worker, files) = (in_app::keeps_no_pages(), in_app::saves_no_files());
        let mut out = Bindings::default();
        out.shown(ElementId::named("in-app"), (worker || files) && !self.0.get());
        out.shown(ElementId::named("in-app-worker"), worker);
        out.shown(ElementId::named("in-app-files"), files);
        out.shown(ElementId::named("in-app-copied"), copied == Some(true));
        out.shown(ElementId::named("in-app-not-copied"), copied == Some(false));
        Patcher::default().write(out);
    }
}
