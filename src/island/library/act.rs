//! What the reader does with the scenario on the table.

use std::rc::Rc;

use leptos::prelude::*;
use scenario::{
    Edit,
    library::{self, LibraryFault, SavedAs, Target},
};
use text::{
    sentence,
    words::{keep, refusal},
};

use super::{Library, file};
use crate::{
    browser::{
        Element, Event, clipboard, clock::today_ms, document, listen::Listeners, lock, page, share,
        spawn, storage::BrowserStorage,
    },
    store::Saved,
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
    listeners.add("keydown", on(keyed));
    listeners
}

fn pressed(library: &Rc<Library>, event: &Event) {
    match page::id_at(event).as_deref() {
        Some("save") => library.with_lock(|library| library.save(false)),
        Some("save-new") => library.with_lock(|library| library.save(true)),
        Some("reset-saved") => library.reset(),
        Some("share-link") => spawn(share(library.clone())),
        Some("copy-link") => spawn(copy(library.clone(), "link")),
        Some("copy-citation") => spawn(copy(library.clone(), "citation")),
        Some("undo-delete") => library.with_lock(Library::restore),
        Some("export-this") => spawn(file::export(library.clone(), false)),
        Some("export-all") => spawn(file::export(library.clone(), true)),
        Some(id @ ("export-years" | "export-years-all")) => {
            let heads = page::nearest(event, "[data-heads]");
            let heads = heads.and_then(|part| part.get_attribute("data-heads"));
            let all = id == "export-years-all";
            spawn(file::export_years(library.clone(), heads.unwrap_or_default(), all));
        }
        Some("export-unreadable") => file::export_unreadable(library),
        _ => {}
    }
}

fn typed(library: &Rc<Library>, event: &Event) {
    if matches!(page::id_at(event).as_deref(), Some("scenario-name" | "scenario-note")) {
        library.label();
    }
}

fn chosen(library: &Rc<Library>, event: &Event) {
    if page::id_at(event).as_deref() == Some("import") {
        spawn(file::preview(library.clone(), event.clone()));
    }
}

/// Enter saves under the name that was typed.
fn keyed(library: &Rc<Library>, event: &Event) {
    if page::key(event) == "Enter" && page::id_at(event).as_deref() == Some("scenario-name") {
        library.with_lock(|library| library.save(false));
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
    let title = library.store.scenario().name().to_owned();
    if share::share(&title, &page::field("link")).await.is_err() {
        copy(library, "link").await;
    }
}

impl Library {
    /// Does something to what is saved while no other tab does.
    pub(super) fn with_lock(self: &Rc<Self>, act: impl FnOnce(&Self) + 'static) {
        let library = self.clone();
        spawn(lock::with_lock(Box::new(move || act(&library))));
    }

    pub(super) fn with_name(&self, template: &str, name: &str) -> String {
        let name = if name.is_empty() { self.words().unnamed } else { name };
        sentence::text(template, &[("name", sentence::strip_bidi(name))])
    }

    pub(super) fn fail(&self, fault: &LibraryFault) {
        self.say(keep::library(self.lang, fault).to_owned());
    }

    /// Saves what is on the table under the name that was typed: over the saved scenario that it
    /// is, or as another one.
    fn save(&self, as_another: bool) {
        let (name, note) = (page::field("scenario-name"), page::field("scenario-note"));
        let name = name.trim().to_owned();
        if name.is_empty() {
            return self.refuse(self.words().name_missing.to_owned());
        }
        if let Err(why) = self.store.try_edit(Edit::Label { name: name.clone(), note }) {
            return self.refuse(refusal::sentence(self.lang, &why));
        }
        let (scenario, saved) =
            untrack(|| self.store.with_saved(|it, saved| (it.scenario().clone(), saved.cloned())));
        let target = match saved {
            Some(saved) if !as_another => Target::Over(saved.origin),
            _ => Target::New,
        };
        match library::save(&BrowserStorage::Shared, target, &scenario, today_ms()) {
            Ok(SavedAs { origin, beside }) => {
                self.store.set_saved(Some(Saved::new(origin, scenario)));
                let beside = beside.map(|why| keep::beside(self.lang, why).to_owned());
                self.say(beside.unwrap_or_else(|| self.with_name(self.words().saved, &name)));
            }
            Err(fault) => self.fail(&fault),
        }
    }

    /// Back to what is saved.
    fn reset(&self) {
        let Some(origin) = self.origin() else {
            return;
        };
        match library::open(&BrowserStorage::Shared, &origin.id) {
            Ok(found) => self.store.open(found.scenario.clone(), Some(found.into())),
            Err(fault) => self.fail(&fault),
        }
    }

    /// The saved scenario that is on the table, as it was seen.
    pub(super) fn origin(&self) -> Option<library::Origin> {
        untrack(|| self.store.with_saved(|_, saved| saved.map(|it| it.origin.clone())))
    }
}
