//! What the library's actions act on.

use std::{
    cell::{Ref, RefCell, RefMut},
    rc::Rc,
};

use leptos::prelude::*;
use report::Lang;
use scenario::library::Deleted;
use serde::{Deserialize, Serialize};
use text::words::library::Library;

use super::{
    parts::bindings,
    view_context::{LibraryStatus, LibraryViewContext},
};
use crate::{
    binding::patcher::Patcher,
    browser::{address::Address, lock, share, spawn},
    component::{Line, SavedListState},
    store::{DraftStatus, Store},
};

/// What was deleted, and its name, the last one last: all that is there to be undone, on whichever page.
pub(crate) type DeletedScenarios = Rc<RefCell<Vec<(Deleted, String)>>>;

/// What comes with the page, as JSON: names that are data, not interface words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct PageData {
    /// The columns of the file with the years: results, then what is assumed, then the note.
    pub(super) year_heads: Vec<String>,
    /// The site as a source.
    #[serde(default)]
    pub(super) credit: SiteCredit,
}

/// How the site is to be named beside a scenario: made natively of `site.toml`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct SiteCredit {
    /// Its name and its operator's.
    pub(super) named: String,
    /// What the operator's terms ask for beside the site's own calculation; empty without terms.
    pub(super) cited: String,
    /// The same beside what a reader has made of it.
    pub(super) processed: String,
    /// In [`Self::cited`], what stands for the day on which it is used.
    pub(super) day: String,
}

impl PageData {
    /// What the data block says; where it is missing or damaged, names are left out.
    pub(super) fn read(json: &str) -> Self {
        serde_json::from_str(json).unwrap_or_default()
    }
}

/// The library of the page on screen.
pub struct LibraryContext {
    pub(super) lang: Lang,
    pub(super) page: PageData,
    pub(super) store: Store,
    status: RefCell<LibraryStatus>,
    patcher: RefCell<Patcher>,
    pub(super) list: SavedListState,
    pub(super) preview: ArcRwSignal<Vec<Line>>,
    pub(super) deleted: DeletedScenarios,
    /// The name and the note that were put into the fields last, or that the reader has put there.
    pub(super) labelled: RefCell<[Option<String>; 2]>,
}

impl LibraryContext {
    /// Of a page in a language, with the data that came with it.
    pub(super) fn new(lang: Lang, page: PageData, store: Store, deleted: DeletedScenarios) -> Self {
        Self {
            lang,
            page,
            store,
            status: RefCell::default(),
            patcher: RefCell::default(),
            list: SavedListState::default(),
            preview: ArcRwSignal::default(),
            deleted,
            labelled: RefCell::default(),
        }
    }

    pub(super) fn words(&self) -> &'static Library {
        Library::of(self.lang)
    }

    pub(super) fn status(&self) -> Ref<'_, LibraryStatus> {
        self.status.borrow()
    }

    pub(super) fn status_mut(&self) -> RefMut<'_, LibraryStatus> {
        self.status.borrow_mut()
    }

    /// Does something to what is saved while no other tab does.
    pub(super) fn with_lock(self: &Rc<Self>, act: impl FnOnce(&Self) + 'static) {
        let library = self.clone();
        spawn(lock::with_lock(Box::new(move || act(&library))));
    }

    /// Writes what differs into the page.
    pub(super) fn write(&self) {
        self.recognise_saved();
        let bindings = untrack(|| {
            let draft_is_saved = self.store.with(|state| state.draft_status == DraftStatus::Kept);
            self.store.with_saved(|session, saved| {
                let scenario = session.scenario();
                self.fill_label_fields(scenario);
                self.clear_old_message(session.history().depth());
                bindings(&LibraryViewContext {
                    lang: self.lang,
                    scenario,
                    saved,
                    draft_is_saved,
                    page: &Address::for_others(),
                    credit: &self.page.credit,
                    status: &self.status(),
                    can_restore: !self.deleted.borrow().is_empty(),
                    can_share: share::is_there(),
                })
            })
        });
        self.patcher.borrow_mut().write(bindings);
    }
}
