//! Saved scenarios: keep one, find it again, take it along.
//!
//! The store is the truth: after each act the list is read from it again, so two tabs never show
//! what is not there. What never changes its shape is bound ([`readings`]); the list and the import's
//! preview are components (`src/component/`), which are mounted here and told what they show.

mod act;
mod file;
mod label;
mod row;
mod said;

use std::{
    cell::{RefCell, RefMut},
    rc::Rc,
    time::Duration,
};

use leptos::prelude::*;
use report::Lang;
use scenario::{
    Scenario, draft,
    library::{Deleted, Entry, list, rebuild_index},
};
use text::words::library::Library as Words;

use crate::{
    binding::patcher::Patcher,
    browser::{
        HtmlElement, document,
        listen::Listeners,
        lock,
        mount::{Mounted, mount},
        page, spawn,
        storage::{self, BrowserStorage},
        timer::Later,
        window,
    },
    component::{ImportPreview, Line, SavedList, SavedListState},
    store::{self, SaveStatus, Saved, Store},
};
pub use said::{Seen, Told, readings};

/// What follows a move waits so long: the move's own picture is drawn first.
const PAINT_DELAY: Duration = Duration::from_millis(40);

/// What was deleted, and its name, the last one last: all that is there to be undone, on whichever page.
pub(crate) type DeletedScenarios = Rc<RefCell<Vec<(Deleted, String)>>>;

/// What keeps the library answering.
pub(crate) struct Handle {
    _readings: RenderEffect<()>,
    _controls: Listeners,
    _other_tabs: [Listeners; 2],
    _components: Vec<Mounted>,
}

/// The library of the page on screen.
pub(crate) struct Library {
    lang: Lang,
    store: Store,
    state: RefCell<State>,
    patcher: RefCell<Patcher>,
    list: SavedListState,
    preview: ArcRwSignal<Vec<Line>>,
    deleted: DeletedScenarios,
    /// The name and the note that were put into the fields last, or that the reader has put there.
    labelled: RefCell<[Option<String>; 2]>,
}

/// What the reader sees besides the scenario itself.
#[derive(Debug, Default)]
struct State {
    /// How many saved texts can't be read here, damaged or of a newer edition.
    unreadable: usize,
    /// The last thing that was done, or why it was not.
    said: String,
    /// How many steps could be undone then: after another one it says nothing.
    said_after: usize,
    /// What is wrong with the name.
    refused: String,
    /// What is wrong with a file, a line each.
    faults: String,
    /// What a file holds, before it is imported.
    preview: Vec<Scenario>,
    /// Another tab has changed what is saved, and the list does not show it yet.
    is_late: bool,
    /// A file is being written: a second press would start a second one.
    is_exporting: bool,
}

/// Makes the prepared library in `root` answer.
pub(crate) fn start(
    root: &HtmlElement,
    lang: Lang,
    store: Store,
    deleted: DeletedScenarios,
) -> Handle {
    let library = Rc::new(Library {
        lang,
        store,
        state: RefCell::default(),
        patcher: RefCell::default(),
        list: SavedListState::default(),
        preview: ArcRwSignal::default(),
        deleted,
        labelled: RefCell::default(),
    });
    library.take_early_label();
    library.refresh();
    Handle {
        _readings: follow(library.clone()),
        _controls: act::listen(root, &library),
        _other_tabs: listen_to_other_tabs(&library),
        _components: components(root, &library),
    }
}

/// The list and the preview, each in its place.
fn components(root: &HtmlElement, library: &Rc<Library>) -> Vec<Mounted> {
    let (lang, list, lines) = (library.lang, library.list.clone(), library.preview.clone());
    let [on_row, decides] = [library.clone(), library.clone()];
    let list = move || {
        let act = UnsyncCallback::new(move |(id, event)| on_row.on_row(id, event));
        view! { <SavedList lang list act/> }.into_any()
    };
    let preview = move || {
        let decide = UnsyncCallback::new(move |import| decides.decide(import));
        view! { <ImportPreview lang lines decide/> }.into_any()
    };
    let place =
        |name: &str| page::all(root, &["[data-mount=", name, "]"].concat()).into_iter().next();
    let list = place("saved-list").map(|place| mount(&place, list));
    let preview = place("import-preview").map(|place| mount(&place, preview));
    list.into_iter().chain(preview).collect()
}

/// Writes what follows the scenario a moment after it has changed.
fn follow(library: Rc<Library>) -> RenderEffect<()> {
    let later = Later::default();
    store::follow(Box::new(move || {
        library.store.with_saved(|_, _| ());
        let library = library.clone();
        later.after(PAINT_DELAY, move || library.write());
    }))
}

/// What another tab saves or deletes shows here too, and what has gone while nobody looked.
fn listen_to_other_tabs(library: &Rc<Library>) -> [Listeners; 2] {
    let [mut storage, mut look] = [Listeners::on(&window()), Listeners::on(&document())];
    let looks = library.clone();
    look.add("visibilitychange", move |_| {
        if !page::is_hidden() {
            looks.refresh();
        }
    });
    let library = library.clone();
    storage.add("storage", move |event| {
        if storage::changed_key(&event).as_deref() != Some(draft::KEY) {
            library.refresh();
        }
    });
    [storage, look]
}

impl Library {
    fn words(&self) -> &'static Words {
        Words::of(self.lang)
    }

    fn state(&self) -> RefMut<'_, State> {
        self.state.borrow_mut()
    }

    /// Says what was done, or why it was not; and shows what is stored now.
    fn say(&self, said: String) {
        let mut state = self.state();
        state.said = said;
        state.said_after =
            untrack(|| self.store.with_saved(|session, _| session.history().depth()));
        drop(state);
        self.refresh();
        // The message is shown over the page's top.
        page::keep_focus_in_sight();
    }

    /// Reads the list anew and shows it; while the reader writes in a row, after that.
    fn refresh(&self) {
        if row::is_written_in() {
            self.state().is_late = true;
            return self.write();
        }
        self.state().is_late = false;
        self.follow_saved();
        if let Ok(listing) = list(&BrowserStorage::Shared) {
            if listing.index_lags {
                spawn(lock::with_lock(Box::new(|| {
                    // What fails now is tried again at the next look.
                    let _ = rebuild_index(&BrowserStorage::Shared);
                })));
            }
            self.state().unreadable = listing.unreadable.len() + listing.newer.len();
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

    /// What the scenario on the table is saved as may have changed, or gone.
    fn follow_saved(&self) {
        let Some(seen) = untrack(|| self.store.with_saved(|_, saved| saved.cloned())) else {
            return;
        };
        let now = Saved::find(seen.origin.clone(), seen.scenario.clone());
        if now != seen {
            self.store.set_saved(Some(now));
        }
    }

    /// Writes what differs.
    fn write(&self) {
        let readings = untrack(|| {
            let is_kept = self.store.with(|state| state.save_status == SaveStatus::Kept);
            self.store.with_saved(|session, saved| {
                let scenario = session.scenario();
                self.label_fields(scenario);
                self.forget_what_was_said_before(session.history().depth());
                let state = self.state.borrow();
                let can_restore = !self.deleted.borrow().is_empty();
                let (lang, page) = (self.lang, &page::address());
                let state = Told::of(&state, can_restore);
                readings(&Seen { lang, scenario, saved, is_kept, page, state })
            })
        });
        self.patcher.borrow_mut().write(readings);
    }

    fn forget_what_was_said_before(&self, depth: usize) {
        let mut state = self.state();
        if state.said_after != depth {
            state.said.clear();
        }
    }
}
