//! Around the list of saved scenarios: the way back from a deletion, and what can't be read. The list
//! itself is a component; here it is told what is saved.

use leptos::prelude::*;
use scenario::library::{self, Entry, rebuild_index_if_stale};
use text::{sentence, words::keep};

use super::{context::LibraryContext, export, row, view_context::LibraryViewContext};
use crate::{
    binding::{Actions, Bindings, ElementId},
    browser::{element, lock, page, spawn, storage::BrowserStorage},
};

#[derive(Clone, Copy)]
enum Id {
    UndoDelete,
    Unreadable,
    UnreadableCount,
    ExportUnreadable,
}

impl From<Id> for ElementId {
    fn from(id: Id) -> Self {
        Self::named(match id {
            Id::UndoDelete => "undo-delete",
            Id::Unreadable => "unreadable",
            Id::UnreadableCount => "unreadable-count",
            Id::ExportUnreadable => "export-unreadable",
        })
    }
}

/// No name of the reader's: whatever it holds, the file has a name that every system takes.
const UNREADABLE: &str = "digital-trade-navigator-unreadable.txt";

pub(super) fn bind(context: &LibraryViewContext, out: &mut Bindings) {
    out.shown(Id::UndoDelete, context.can_restore);
    let unreadable = context.status.unreadable;
    out.shown(Id::Unreadable, unreadable > 0);
    let count = [("count", unreadable.to_string())];
    out.text(Id::UnreadableCount, sentence::text(context.words().unreadable, &count));
}

pub(super) fn actions(out: &mut Actions<LibraryContext>) {
    out.on(Id::UndoDelete, "click", |library, _| library.with_lock(LibraryContext::restore));
    out.on(Id::ExportUnreadable, "click", |library, _| export_unreadable(library));
}

/// Puts the focus on the way back from a deletion.
pub(super) fn focus_undo() {
    if let Some(button) = element::by_id(&ElementId::text(Id::UndoDelete)) {
        page::focus(&button);
    }
}

/// What can't be read here, letter by letter.
fn export_unreadable(library: &LibraryContext) {
    match library::unreadable(&BrowserStorage::Shared) {
        Ok(texts) => {
            let parts: Vec<_> =
                texts.into_iter().map(|(key, text)| [&key, "\n", &text, "\n\n"].concat()).collect();
            export::hand_over(library, UNREADABLE, &parts, 0);
        }
        Err(error) => library.say(keep::store(library.lang, error).to_owned()),
    }
}

impl LibraryContext {
    /// Reads the list anew and shows it; while the reader writes in a row, after that.
    pub(super) fn refresh(&self) {
        if row::is_written_in() {
            self.status_mut().is_late = true;
            return self.write();
        }
        self.status_mut().is_late = false;
        self.update_saved();
        if let Ok(listing) = library::list(&BrowserStorage::Shared) {
            if listing.index_is_stale {
                spawn(lock::with_lock(Box::new(|| {
                    // What fails now is tried again at the next look.
                    let _ = rebuild_index_if_stale(&BrowserStorage::Shared);
                })));
            }
            self.status_mut().unreadable =
                listing.unreadable.len() + listing.newer.len() + listing.aside;
            self.show_entries(listing.entries);
        }
        self.write();
    }

    /// Shows these rows. The one that has the focus may move, or go.
    fn show_entries(&self, entries: Vec<Entry>) {
        if self.list.entries.with_untracked(|shown| *shown == entries) {
            return;
        }
        let focused = row::focused();
        self.list.entries.set(entries);
        if focused.is_some() {
            self.list.focus.set(focused);
        }
    }

    /// A scenario that is the same as a saved one to the last word is that one: a deletion that was taken
    /// back, a step back to it.
    pub(super) fn recognise_saved(&self) {
        let same = untrack(|| {
            self.store.with_saved(|session, saved| {
                let scenario = session.scenario();
                if saved.is_some() || scenario.name().is_empty() {
                    return None;
                }
                self.list.entries.with(|entries| {
                    let named = entries.iter().filter(|entry| entry.name == scenario.name());
                    let found = named.filter_map(|entry| {
                        library::open(&BrowserStorage::Shared, &entry.origin.id).ok()
                    });
                    found.into_iter().find(|found| found.scenario == *scenario)
                })
            })
        });
        if let Some(found) = same {
            self.store.set_saved(Some(found.into()));
        }
    }

    /// Brings back what was deleted last.
    fn restore(&self) {
        let Some((deleted, name)) = self.deleted.borrow_mut().pop() else {
            return;
        };
        match library::restore(&BrowserStorage::Shared, &deleted) {
            Ok(id) => {
                self.say(self.with_name(self.words().restored, &name));
                // The button that was pressed may have gone.
                self.list.focus.set(Some((id, "open".to_owned())));
            }
            Err(fault) => {
                self.deleted.borrow_mut().push((deleted, name));
                self.fail(&fault);
            }
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) mod view {
    use leptos::prelude::*;
    use text::{sentence, words::library::Library};

    use super::{super::prepare::MarkupContext, Id};
    use crate::part::markup::icon;

    pub(crate) fn undo_delete(cx: MarkupContext) -> AnyView {
        let button = cx.elements.bound_control(Id::UndoDelete);
        view! { <button type="button" class="button button-small" {..button}>{cx.words.undo_delete}</button> }
            .into_any()
    }

    /// Nothing is saved before the app says what is.
    pub(crate) fn list(cx: MarkupContext) -> AnyView {
        let MarkupContext { lang, words, elements } = cx;
        let none = sentence::text(Library::of(lang).count, &[("count", "0".to_owned())]);
        let count = Id::UnreadableCount;
        view! {
            <h3>{words.list}</h3>
            <div data-mount="saved-list"><p id="list-count" role="status" data-result="count">{none}</p></div>
            <div class="notice notice-failure" {..elements.on(Id::Unreadable)}>
                <p>{icon::warning()} <span data-result="count" {..elements.on(count)}>{elements.words_of(count)}</span></p>
                {cx.button(Id::ExportUnreadable, words.export_unreadable)}
            </div>
        }
        .into_any()
    }
}
