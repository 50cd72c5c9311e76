//! The message: what was done, or why it was not.

use leptos::prelude::untrack;
use scenario::library::LibraryFault;
use text::{sentence, words::keep};

use super::{context::LibraryContext, view_context::LibraryViewContext};
use crate::{
    binding::{Bindings, ElementId},
    browser::page,
};

#[derive(Clone, Copy)]
enum Id {
    Message,
}

impl From<Id> for ElementId {
    fn from(Id::Message: Id) -> Self {
        Self::named("library-message")
    }
}

pub(super) fn bind(context: &LibraryViewContext, out: &mut Bindings) {
    out.text(Id::Message, &*context.status.message);
}

/// A message about so many scenarios.
pub(super) fn counted(template: &str, count: usize) -> String {
    sentence::text(template, &[("count", count.to_string())])
}

impl LibraryContext {
    /// Says what was done, or why it was not; and shows what is stored now.
    pub(super) fn say(&self, message: String) {
        let mut status = self.status_mut();
        status.message = message;
        status.message_depth =
            untrack(|| self.store.with_saved(|session, _| session.history().depth()));
        drop(status);
        self.refresh();
        // The message is shown over the page's top.
        page::keep_focus_in_sight();
    }

    pub(super) fn fail(&self, fault: &LibraryFault) {
        self.say(keep::library(self.lang, fault).to_owned());
    }

    /// A message about a scenario by its name.
    pub(super) fn with_name(&self, template: &str, name: &str) -> String {
        let name = if name.is_empty() { self.words().unnamed } else { name };
        sentence::text(template, &[("name", sentence::strip_bidi(name))])
    }

    /// After another step, which is one more or one less to undo, the message is out of date.
    pub(super) fn clear_old_message(&self, depth: usize) {
        let mut status = self.status_mut();
        if status.message_depth != depth {
            status.message.clear();
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) mod view {
    use leptos::prelude::*;

    use super::{super::prepare::MarkupContext, Id};

    pub(crate) fn message(cx: MarkupContext) -> AnyView {
        let elements = cx.elements;
        view! {
            <div class="library-told" role="status">
                <p class="library-message" {..elements.on(Id::Message)}>{elements.words_of(Id::Message)}</p>
            </div>
        }
        .into_any()
    }
}
