//! Saved scenarios: keep one, find it again, take it along.
//!
//! The store is the truth: after each act the list is read from it again, so two tabs never show
//! what is not there. Rows are copies of a template of the page (`crates/site/src/part/library.rs`).

mod act;
mod file;
mod rows;
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
    library::{Deleted, Listing, list, mend},
};
use text::words::library::Library as Words;

use crate::{
    binding::patcher::Patcher,
    browser::{
        HtmlElement,
        listen::Listeners,
        lock, page, spawn,
        storage::{self, BrowserStore},
        timer::Later,
        window,
    },
    workbench::{self, Keeping, Workbench},
};
pub use said::{Seen, Told, readings};

/// What follows a move waits so long: the move's own picture is drawn first.
const BREATH: Duration = Duration::from_millis(40);
/// So many rows at first, and so many more at each asking.
const ROWS: usize = 50;

/// What keeps the library answering.
pub(crate) struct Answering {
    _readings: RenderEffect<()>,
    _controls: Listeners,
    _other_tabs: Listeners,
}

/// The library of the page on screen.
pub(crate) struct Library {
    lang: Lang,
    workbench: Workbench,
    state: RefCell<State>,
    patcher: RefCell<Patcher>,
    /// The name and the note that were put into the fields last.
    labelled: RefCell<Option<[String; 2]>>,
}

/// What the reader sees besides the scenario itself.
#[derive(Debug, Default)]
struct State {
    listing: Listing,
    query: String,
    by_name: bool,
    shown: usize,
    /// The last thing that was done, or why it was not.
    said: String,
    /// How many steps could be undone then: after another one it says nothing.
    said_after: usize,
    /// What is wrong with the name.
    refused: String,
    /// What was deleted, and its name; the last one last.
    deleted: Vec<(Deleted, String)>,
    /// What is wrong with a file, a line each.
    faults: String,
    /// What a file holds, before it is imported.
    preview: Vec<Scenario>,
    /// Another tab has changed what is saved, and the list does not show it yet.
    is_late: bool,
}

/// Makes the prepared library in `root` answer.
pub(crate) fn start(root: &HtmlElement, lang: Lang, workbench: Workbench) -> Answering {
    let state = State { shown: ROWS, ..State::default() };
    let library = Rc::new(Library {
        lang,
        workbench,
        state: RefCell::new(state),
        patcher: RefCell::default(),
        labelled: RefCell::default(),
    });
    library.refresh();
    Answering {
        _readings: follow(library.clone()),
        _controls: act::listen(root, &library),
        _other_tabs: listen_to_other_tabs(&library),
    }
}

/// Writes what follows the scenario a moment after it has changed.
fn follow(library: Rc<Library>) -> RenderEffect<()> {
    let later = Later::default();
    workbench::follow(Box::new(move || {
        library.workbench.with_saved(|_, _| ());
        let library = library.clone();
        later.after(BREATH, move || library.write());
    }))
}

/// What another tab saves or deletes shows here too; while the reader writes in a row, after that.
fn listen_to_other_tabs(library: &Rc<Library>) -> Listeners {
    let mut listeners = Listeners::on(&window());
    let library = library.clone();
    listeners.add("storage", move |event| {
        if storage::changed_key(&event).as_deref() == Some(draft::KEY) {
            return;
        }
        if rows::are_written_in() {
            library.state().is_late = true;
        } else {
            library.refresh();
        }
    });
    listeners
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
            untrack(|| self.workbench.with_saved(|session, _| session.history().depth()));
        drop(state);
        self.refresh();
        // The message is shown over the page's top.
        page::keep_focus_in_sight();
    }

    /// Reads the list anew and shows it.
    fn refresh(&self) {
        self.state().is_late = false;
        if let Ok(listing) = list(&BrowserStore::Shared) {
            if listing.index_lags {
                spawn(lock::alone(Box::new(|| {
                    // What fails now is tried again at the next look.
                    let _ = mend(&BrowserStore::Shared);
                })));
            }
            self.state().listing = listing;
        }
        self.draw();
    }

    /// Shows rows and words.
    fn draw(&self) {
        let focused = rows::focused();
        rows::draw(self);
        rows::draw_preview(self);
        self.write();
        // The row that had the focus is another element now, or has gone.
        if let Some((id, act)) = focused {
            rows::focus(&id, &act);
        }
    }

    /// Writes what differs.
    fn write(&self) {
        let readings = untrack(|| {
            let is_kept = self.workbench.with(|state| state.keeping == Keeping::Kept);
            self.workbench.with_saved(|session, saved| {
                let scenario = session.scenario();
                self.label_fields(scenario);
                self.forget_what_was_said_before(session.history().depth());
                let state = self.state.borrow();
                let (lang, page, state) = (self.lang, &page::address(), Told::of(&state));
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

    /// Puts name and note of another scenario into their fields.
    fn label_fields(&self, scenario: &Scenario) {
        let label = [scenario.name(), scenario.note()].map(str::to_owned);
        if self.labelled.replace(Some(label.clone())) != Some(label) {
            page::set_field_by_id("scenario-name", scenario.name());
            page::set_field_by_id("scenario-note", scenario.note());
        }
    }
}
