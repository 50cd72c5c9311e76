//! What the reader does with saved scenarios.

use std::rc::Rc;

use leptos::prelude::*;
use scenario::{
    Edit, LONGEST_NAME, Refusal,
    library::{self, Id, LibraryFault, SavedAs, Target},
};
use text::{
    sentence,
    words::{keep, refusal},
};

use super::{Library, ROWS, file, rows};
use crate::{
    browser::{
        Element, Event, clipboard, clock::today_ms, document, listen::Listeners, lock, page, share,
        spawn, storage::BrowserStore,
    },
    workbench::Saved,
};

pub(super) fn listen(root: &Element, library: &Rc<Library>) -> Listeners {
    let mut listeners = Listeners::on(root);
    let on = |act: fn(&Rc<Library>, &Event)| {
        let library = library.clone();
        move |event: Event| act(&library, &event)
    };
    listeners.add("click", on(pressed));
    listeners.add("input", on(typed));
    listeners.add("change", on(chosen));
    listeners.add("focusout", on(renamed));
    listeners.add("keydown", on(keyed));
    listeners
}

fn pressed(library: &Rc<Library>, event: &Event) {
    if let Some((act, id)) = of_row(event) {
        return on_row(library, &act, id, event);
    }
    match page::id_at(event).as_deref() {
        Some("save") => library.alone(|library| library.save(false)),
        Some("save-new") => library.alone(|library| library.save(true)),
        Some("reset-saved") => library.reset(),
        Some("share-link") => spawn(share(library.clone())),
        Some("copy-link") => spawn(copy(library.clone(), "link")),
        Some("copy-citation") => spawn(copy(library.clone(), "citation")),
        Some("undo-delete") => library.alone(Library::restore),
        Some("list-more") => {
            library.state().shown += ROWS;
            library.draw();
        }
        Some("export-this") => file::export(library, false),
        Some("export-all") => file::export(library, true),
        Some(id @ ("export-years" | "export-years-all")) => {
            let heads = page::nearest(event, "[data-heads]");
            let heads = heads.and_then(|part| part.get_attribute("data-heads"));
            file::export_years(library, &heads.unwrap_or_default(), id == "export-years-all");
        }
        Some("export-unreadable") => file::export_unreadable(library),
        Some("do-import") => library.alone(file::import),
        Some("cancel-import") => {
            library.state().preview.clear();
            library.write();
        }
        _ => {}
    }
}

/// Which row something was pressed in, and what.
fn of_row(event: &Event) -> Option<(String, Id)> {
    let act = page::nearest(event, "[data-act]")?.get_attribute("data-act")?;
    let id = page::nearest(event, "[data-saved]")?.get_attribute("data-saved")?;
    Some((act, Id::from_text(&id)))
}

fn on_row(library: &Rc<Library>, act: &str, id: Id, event: &Event) {
    match act {
        "open" => library.open(&id),
        "duplicate" => library.alone(move |library| library.duplicate(&id)),
        "delete" => library.alone(move |library| library.delete(&id)),
        "rename" => {
            if let Some(row) = page::nearest(event, "[data-saved]") {
                page::reveal_field(&row, "[data-new-name]", library.name(&id).as_deref());
            }
        }
        _ => {}
    }
}

fn typed(library: &Rc<Library>, event: &Event) {
    match page::id_at(event).as_deref() {
        Some("list-search") => {
            {
                let mut state = library.state();
                state.query = event_target_value(event);
                state.shown = ROWS;
            }
            library.draw();
        }
        Some("scenario-name" | "scenario-note") => library.label(),
        _ => {}
    }
}

fn chosen(library: &Rc<Library>, event: &Event) {
    match page::id_at(event).as_deref() {
        Some("list-by-name") => {
            library.state().by_name = true;
            library.draw();
        }
        Some("list-newest") => {
            library.state().by_name = false;
            library.draw();
        }
        Some("import") => spawn(file::preview(library.clone(), event.clone())),
        _ => {}
    }
}

/// A row's new name is taken by Enter, and when the reader goes on to something else.
fn renamed(library: &Rc<Library>, event: &Event) {
    let entered = page::key(event) == "Enter";
    let row = page::nearest(event, "[data-new-name]").and(page::nearest(event, "[data-saved]"));
    if let Some(id) = row.and_then(|row| row.get_attribute("data-saved")) {
        let (id, name) = (Id::from_text(&id), event_target_value(event));
        library.alone(move |library| {
            // After Enter the row is made anew, and so its field is left.
            if entered || library.name(&id).as_deref() != Some(name.trim()) {
                library.rename(&id, name.trim());
            } else if library.state.borrow().is_late {
                library.refresh();
            }
        });
    }
}

/// Enter saves under the name that was typed; in a row it renames.
fn keyed(library: &Rc<Library>, event: &Event) {
    if page::key(event) != "Enter" {
        return;
    }
    match page::id_at(event).as_deref() {
        Some("scenario-name") => library.alone(|library| library.save(false)),
        _ => renamed(library, event),
    }
}

/// Copies a text; without a clipboard what shows it is selected.
async fn copy(library: Rc<Library>, shown_by: &'static str) {
    let words = library.words();
    let [text, done, not_done] = if shown_by == "link" {
        [page::field(shown_by), words.link_copied.to_owned(), words.link_not_copied.to_owned()]
    } else {
        let citation = page::text_of(shown_by);
        [citation, words.citation_copied.to_owned(), words.citation_not_copied.to_owned()]
    };
    let copied = clipboard::write(&text).await;
    if !copied
        && let Some(element) = document().get_element_by_id(shown_by)
        && !page::select(&element)
    {
        clipboard::select(&element);
    }
    library.say(if copied { done } else { not_done });
}

/// Hands the link on. Where that fails it is copied, so the reader learns of it.
async fn share(library: Rc<Library>) {
    let title = library.workbench.scenario().name().to_owned();
    if share::share(&title, &page::field("link")).await.is_err() {
        copy(library, "link").await;
    }
}

impl Library {
    /// Does something to what is saved while no other tab does.
    fn alone(self: &Rc<Self>, act: impl FnOnce(&Self) + 'static) {
        let library = self.clone();
        spawn(lock::alone(Box::new(move || act(&library))));
    }

    fn with_name(&self, template: &str, name: &str) -> String {
        let name = if name.is_empty() { self.words().unnamed } else { name };
        sentence::text(template, &[("name", sentence::undirected(name))])
    }

    fn fail(&self, fault: &LibraryFault) {
        self.say(keep::library(self.lang, fault).to_owned());
    }

    /// The name of a row.
    fn name(&self, id: &Id) -> Option<String> {
        let state = self.state.borrow();
        let entry = state.listing.entries.iter().find(|entry| entry.origin.id == *id);
        entry.map(|entry| entry.name.clone())
    }

    /// Saves what is on the table under the name that was typed: over the saved scenario that it
    /// is, or as another one.
    fn save(&self, as_another: bool) {
        let (name, note) = (page::field("scenario-name"), page::field("scenario-note"));
        let name = name.trim().to_owned();
        if name.is_empty() {
            return self.refuse(self.words().name_missing.to_owned());
        }
        if let Err(why) = self.workbench.try_edit(Edit::Label { name: name.clone(), note }) {
            return self.refuse(refusal::sentence(self.lang, &why));
        }
        let (scenario, saved) = untrack(|| {
            self.workbench.with_saved(|it, saved| (it.scenario().clone(), saved.cloned()))
        });
        let target = match saved {
            Some(saved) if !as_another => Target::Over(saved.origin),
            _ => Target::New,
        };
        match library::save(&BrowserStore::Shared, target, &scenario, today_ms()) {
            Ok(SavedAs { origin, beside }) => {
                self.workbench.is_saved_as(Some(Saved { origin, scenario: Some(scenario) }));
                let beside = beside.map(|why| keep::beside(self.lang, why).to_owned());
                self.say(beside.unwrap_or_else(|| self.with_name(self.words().saved, &name)));
            }
            Err(fault) => self.fail(&fault),
        }
    }

    /// Takes name and note as they are typed: the draft keeps them.
    fn label(&self) {
        let [name, note] = ["scenario-name", "scenario-note"].map(page::field);
        let refused = self.workbench.try_edit(Edit::Label { name, note }).err();
        let said = refused.map(|why| refusal::sentence(self.lang, &why)).unwrap_or_default();
        if said != self.state.borrow().refused {
            self.refuse(said);
        }
    }

    /// Says beside the name what is wrong with it.
    fn refuse(&self, why: String) {
        self.state().refused = why;
        self.write();
    }

    /// Back to what was saved.
    fn reset(&self) {
        let saved = untrack(|| self.workbench.with_saved(|_, saved| saved.cloned()));
        if let Some(saved) = saved
            && let Some(scenario) = saved.scenario.clone()
        {
            self.workbench.open(scenario, Some(saved));
        }
    }

    fn open(&self, id: &Id) {
        match library::open(&BrowserStore::Shared, id) {
            Ok(found) => {
                let saved = Saved { origin: found.origin, scenario: Some(found.scenario.clone()) };
                let name = found.scenario.name().to_owned();
                self.workbench.open(found.scenario, Some(saved));
                self.say(self.with_name(self.words().opened, &name));
            }
            Err(fault) => self.fail(&fault),
        }
    }

    fn rename(&self, id: &Id, name: &str) {
        if name.is_empty() {
            return self.say(self.words().name_missing.to_owned());
        }
        // What another tab has saved since it was opened here is not what is on the table.
        let there = library::open(&BrowserStore::Shared, id).ok().map(|it| it.origin);
        let is_open = there.is_some() && there == self.origin();
        match library::rename(&BrowserStore::Shared, id, name) {
            Ok(origin) => {
                // The one on the table goes by its new name too.
                if is_open {
                    self.rename_open(name, origin);
                }
                self.say(self.with_name(self.words().renamed, name));
            }
            Err(LibraryFault::LongName) => {
                self.say(refusal::sentence(self.lang, &Refusal::LongText));
            }
            Err(fault) => self.fail(&fault),
        }
    }

    /// The saved scenario that is on the table, as it was seen.
    fn origin(&self) -> Option<library::Origin> {
        untrack(|| self.workbench.with_saved(|_, saved| saved.map(|it| it.origin.clone())))
    }

    fn rename_open(&self, name: &str, origin: library::Origin) {
        let note = untrack(|| self.workbench.with_saved(|it, _| it.scenario().note().to_owned()));
        // The library has taken the same name.
        let _ = self.workbench.try_edit(Edit::Label { name: name.to_owned(), note });
        let scenario = library::open(&BrowserStore::Shared, &origin.id).ok().map(|it| it.scenario);
        self.workbench.is_saved_as(Some(Saved { origin, scenario }));
    }

    fn duplicate(&self, id: &Id) {
        let name = self.name(id).unwrap_or_default();
        let name = if name.is_empty() { self.words().unnamed.to_owned() } else { name };
        let copy = sentence::text(self.words().copy_of, &[("name", name)]);
        // The copy of a name of full length has no room to say that it is one.
        let copy: String = copy.chars().take(LONGEST_NAME).collect();
        match library::duplicate(&BrowserStore::Shared, id, &copy, today_ms()) {
            Ok(_) => self.say(self.with_name(self.words().duplicated, &copy)),
            Err(fault) => self.fail(&fault),
        }
    }

    fn delete(&self, id: &Id) {
        let name = self.name(id).unwrap_or_default();
        match library::delete(&BrowserStore::Shared, id) {
            Ok(deleted) => {
                if self.origin().is_some_and(|it| it.id == *id) {
                    // On the table it is there still, but it is saved no more.
                    self.workbench.is_saved_as(None);
                }
                self.state().deleted.push((deleted, name.clone()));
                self.say(self.with_name(self.words().deleted, &name));
            }
            Err(fault) => self.fail(&fault),
        }
    }

    fn restore(&self) {
        let Some((deleted, name)) = self.state().deleted.pop() else {
            return;
        };
        match library::restore(&BrowserStore::Shared, &deleted) {
            Ok(id) => {
                self.say(self.with_name(self.words().restored, &name));
                // The button that was pressed may have gone.
                rows::focus(id.text(), "open");
            }
            Err(fault) => {
                self.state().deleted.push((deleted, name));
                self.fail(&fault);
            }
        }
    }
}
