//! What the reader does to a row of the list.

use std::rc::Rc;

use leptos::prelude::*;
use scenario::{
    Edit, LONGEST_NAME, Refusal,
    library::{self, Id, LibraryFault, SavedRevision},
};
use text::{sentence, words::refusal};

use super::{context::LibraryContext, list};
use crate::{
    browser::{Element, clock::today_ms, document, page, storage::BrowserStorage},
    component::RowEvent,
};

/// Which row has the focus, and which of its buttons; that of a field is the button that opened it.
pub(super) fn focused() -> Option<(Id, String)> {
    let active = document().active_element()?;
    let row = row_of(&active)?;
    let hook = active.get_attribute("data-testid").unwrap_or_else(|| "rename".to_owned());
    Some((Id::from_text(&row.get_attribute("data-saved")?), hook))
}

/// Whether the reader is writing a row's new name.
pub(super) fn is_written_in() -> bool {
    let active = document().active_element();
    active.is_some_and(|active| active.has_attribute("data-new-name"))
}

fn row_of(element: &Element) -> Option<Element> {
    element.closest("[data-saved]").ok()?
}

impl LibraryContext {
    pub(super) fn on_row(self: &Rc<Self>, id: Id, event: RowEvent) {
        match event {
            RowEvent::Open => self.open(&id),
            RowEvent::Duplicate => self.with_lock(move |library| library.duplicate(&id)),
            RowEvent::Delete => self.with_lock(move |library| library.delete(&id)),
            RowEvent::Rename { name, entered } => {
                self.with_lock(move |library| library.take_name(&id, name.trim(), entered));
            }
        }
    }

    /// The name of a row.
    fn name(&self, id: &Id) -> Option<String> {
        self.list.entries.with_untracked(|entries| {
            let entry = entries.iter().find(|entry| entry.origin.id == *id);
            entry.map(|entry| entry.name.clone())
        })
    }

    /// A new name is taken by Enter, and when the reader goes on to something else. A field that is
    /// closed already has been taken.
    fn take_name(&self, id: &Id, name: &str, entered: bool) {
        let is_open = self.list.renaming.with_untracked(|row| row.as_ref() == Some(id));
        if entered || (is_open && self.name(id).as_deref() != Some(name)) {
            return self.rename(id, name);
        }
        self.close_field(id);
        if self.status().is_late {
            self.refresh();
        }
    }

    /// Closes the field for a row's new name; the focus goes back to the button that opened it.
    fn close_field(&self, id: &Id) {
        if self.list.renaming.with_untracked(|row| row.as_ref() != Some(id)) {
            return;
        }
        self.list.renaming.set(None);
        if is_written_in()
            && let Some(row) = document().active_element().and_then(|field| row_of(&field))
        {
            page::focus_in(&row, "rename");
        }
    }

    fn open(&self, id: &Id) {
        match library::open(&BrowserStorage::Shared, id) {
            Ok(found) => {
                let scenario = found.scenario.clone();
                let name = scenario.name().to_owned();
                self.store.open(scenario, Some(found.into()));
                self.say(self.with_name(self.words().opened, &name));
            }
            Err(fault) => self.fail(&fault),
        }
    }

    /// What is refused stays in its field, to be mended.
    fn rename(&self, id: &Id, name: &str) {
        if name.is_empty() {
            return self.say(self.words().name_missing.to_owned());
        }
        // What another tab has saved since it was opened here is not the current scenario.
        let there = library::open(&BrowserStorage::Shared, id).ok().map(|it| it.origin);
        let is_open = there.is_some() && there == self.origin();
        match library::rename(&BrowserStorage::Shared, id, name) {
            Ok(origin) => {
                // The current scenario goes by its new name too.
                if is_open {
                    self.rename_open(name, &origin);
                }
                self.close_field(id);
                self.say(self.with_name(self.words().renamed, name));
            }
            Err(LibraryFault::LongName) => {
                self.say(refusal::sentence(self.lang, &Refusal::LongText));
            }
            Err(fault) => self.fail(&fault),
        }
    }

    fn rename_open(&self, name: &str, origin: &SavedRevision) {
        let note = untrack(|| self.store.with_saved(|it, _| it.scenario().note().to_owned()));
        // The library has taken the same name.
        let _ = self.store.try_edit(Edit::Label { name: name.to_owned(), note });
        let found = library::open(&BrowserStorage::Shared, &origin.id);
        self.store.set_saved(found.ok().map(Into::into));
    }

    fn duplicate(&self, id: &Id) {
        let name = self.name(id).unwrap_or_default();
        let name = if name.is_empty() { self.words().unnamed.to_owned() } else { name };
        let copy = sentence::text(self.words().copy_of, &[("name", name)]);
        // The copy of a name of full length has no room to say that it is one.
        let copy: String = copy.chars().take(LONGEST_NAME).collect();
        match library::duplicate(&BrowserStorage::Shared, id, &copy, today_ms()) {
            Ok(_) => self.say(self.with_name(self.words().duplicated, &copy)),
            Err(fault) => self.fail(&fault),
        }
    }

    fn delete(&self, id: &Id) {
        let name = self.name(id).unwrap_or_default();
        match library::delete(&BrowserStorage::Shared, id) {
            Ok(deleted) => {
                if self.origin().is_some_and(|it| it.id == *id) {
                    // It stays the current scenario, but it is saved no more.
                    self.store.set_saved(None);
                }
                self.deleted.borrow_mut().push((deleted, name.clone()));
                self.say(self.with_name(self.words().deleted, &name));
                // The row that had the focus goes.
                list::focus_undo();
            }
            Err(fault) => self.fail(&fault),
        }
    }
}
