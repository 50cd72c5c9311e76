//! The draft: opened before the first part mounts, kept a moment after each change.
//!
//! Each tab keeps its own and finds it again after a reload; the one that was changed last is also
//! what the next visit begins with. A tab writes only what was changed in it. One that has changed
//! nothing shows what the others do; one that has keeps its own, and says that there is another
//! (docs/decisions/saved-scenarios.md).

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
    time::Duration,
};

use leptos::{ev, prelude::*};
use scenario::{
    Session, Storage, StorageError,
    draft::{self, DraftFault, KEY},
    erase,
    library::SavedRevision,
};

use super::{DraftStatus, Saved, Store, follow};
use crate::browser::{
    listen, page,
    storage::{
        self,
        BrowserStorage::{self, Shared, Tab},
    },
    timer::Throttle,
};

/// A drag is written four times a second; who closes the page before is caught by `pagehide`.
const PAUSE: Duration = Duration::from_millis(250);

/// A session as a draft keeps it.
type Draft = (Session, Option<SavedRevision>);

/// The store with this tab's draft or that of the last visit, or with the report's plan.
pub(crate) fn restore() -> Store {
    match found() {
        Ok(Some((session, origin))) => {
            let store = Store::new(session, DraftStatus::Kept);
            store.set_saved(origin.map(saved));
            store
        }
        Ok(None) => Store::new(Session::default(), DraftStatus::Kept),
        Err(fault) => Store::new(Session::default(), draft_status(&fault)),
    }
}

/// This tab's draft, or else the one that was changed last.
fn found() -> Result<Option<Draft>, DraftFault> {
    let own = draft::load_from(&Tab).ok().flatten();
    own.map_or_else(|| draft::load_from(&Shared), |draft| Ok(Some(draft)))
}

fn saved(origin: SavedRevision) -> Saved {
    Saved::find(origin, None)
}

/// Keeps the draft of a store as long as the first is kept.
pub(crate) fn keep(store: Store) -> (RenderEffect<()>, Eraser) {
    let keeper = Rc::new(Keeper::of(store));
    let writes = keeper.clone();
    let keeping = follow(Box::new(move || {
        writes.store.with_saved(|_, _| ());
        if writes.has_changed() {
            let writer = writes.clone();
            writes.waiting.after(PAUSE, move || writer.write());
        }
    }));
    keeper.tell();
    keeper.clone().listen();
    (keeping, Eraser(keeper))
}

/// Takes away all that was kept.
#[derive(Clone)]
pub(crate) struct Eraser(Rc<Keeper>);

impl Eraser {
    /// Erases what all tabs share and what this one has for itself; it goes on from the report's plan.
    pub(crate) fn erase(&self) -> Result<(), StorageError> {
        self.0.waiting.cancel();
        erase::erase(&Shared)?;
        erase::erase(&Tab)?;
        self.0.forget(DraftStatus::Kept);
        Ok(())
    }

    /// The same where another tab has erased what all share. What this tab was about to write is not
    /// written.
    pub(crate) fn follow(&self) {
        self.0.waiting.cancel();
        // Where nothing can be erased, nothing is kept.
        let _ = erase::erase(&Tab);
        let _ = erase::erase(&Shared);
        self.0.forget(DraftStatus::Erased);
    }
}

struct Keeper {
    store: Store,
    /// The session as it was read or written last: what differs from it was changed in this tab.
    known: RefCell<Draft>,
    /// The same letter by letter: another text says that somebody else has written since.
    text: RefCell<Option<String>>,
    waiting: Throttle,
    /// Something was typed that no control has taken yet.
    typing: Cell<bool>,
    /// Another tab has changed its draft meanwhile.
    postponed: Cell<bool>,
}

impl Keeper {
    fn of(store: Store) -> Self {
        let known = RefCell::new(now(&store));
        Self {
            store,
            known,
            text: RefCell::new(text()),
            waiting: Throttle::default(),
            typing: Cell::default(),
            postponed: Cell::default(),
        }
    }

    fn listen(self: Rc<Self>) {
        let on = |act: fn(&Self)| {
            let keeper = self.clone();
            move || act(&keeper)
        };
        let [leave, look] = [on(Self::write_now), on(Self::look)];
        let (hide, show, again) = (leave.clone(), look.clone(), look.clone());
        listen::on_window(&ev::pagehide, move |_| leave());
        // Phones close a page that is hidden without another word.
        listen::on_window(
            &ev::visibilitychange,
            move |_| {
                if page::is_hidden() { hide() } else { show() }
            },
        );
        // Back to a page that the browser has kept whole: it knows nothing of what came after it.
        listen::on_window(&ev::pageshow, move |event| {
            if event.persisted() {
                again();
            }
        });
        // The browser tells only what other tabs have written.
        listen::on_window(&ev::storage, move |event| {
            if event.key().is_none_or(|key| key == KEY) {
                look();
            }
        });
        let typing = self.clone();
        listen::on_window(&ev::input, move |event| typing.typing.set(page::is_written_in(&event)));
        listen::on_window(&ev::focusout, move |_| self.has_typed());
    }

    /// Nothing is known any more, so nothing is written until the next edit.
    fn forget(&self, draft_status: DraftStatus) {
        self.known.replace((Session::default(), None));
        self.text.replace(None);
        self.store.forget(draft_status);
    }

    /// Whether something has been changed here since the draft was read or written.
    fn has_changed(&self) -> bool {
        untrack(|| {
            self.store.with_saved(|session, saved| {
                let (known, origin) = &*self.known.borrow();
                !session.is_kept_as(known) || saved.map(|saved| &saved.origin) != origin.as_ref()
            })
        })
    }

    /// Writes at once what waits, and what stands in a field: a phone may close the page without another
    /// word.
    fn write_now(&self) {
        page::commit_focused_field();
        self.waiting.cancel();
        self.write();
    }

    /// Writes what was changed here.
    fn write(&self) {
        if !self.has_changed() {
            return;
        }
        let (session, origin) = now(&self.store);
        let is_anothers = self.is_anothers();
        // A tab that keeps nothing for itself begins with what all share.
        let _ = draft::save_from(&Tab, &session, origin.as_ref());
        let draft_status = match draft::save_from(&Shared, &session, origin.as_ref()) {
            Ok(aside) => {
                self.known.replace((session, origin));
                self.text.replace(stored(Shared));
                match aside {
                    None if is_anothers => DraftStatus::OtherTab,
                    None => DraftStatus::Kept,
                    Some(_) => DraftStatus::SetAside,
                }
            }
            Err(fault) => draft_status(&fault),
        };
        self.store.set_draft_status(draft_status);
    }

    /// Another tab, or another page in this tab, may have changed the draft.
    fn look(&self) {
        if self.typing.get() {
            self.postponed.set(true);
            return;
        }
        self.postponed.set(false);
        if self.has_changed() {
            return self.tell();
        }
        let text = text();
        if text == *self.text.borrow() {
            return self.tell();
        }
        // What can't be read is no reason to take the current scenario away.
        if let Ok(Some((session, origin))) = found() {
            let saved = origin.clone().map(saved);
            self.known.replace((session.clone(), origin));
            self.text.replace(text);
            self.store.resume(session, saved);
        }
    }

    /// Says so where another tab's draft stands in the place of this tab's.
    fn tell(&self) {
        if self.is_anothers() {
            self.store.set_draft_status(DraftStatus::OtherTab);
        }
    }

    /// Whether another tab has written what all tabs share.
    fn is_anothers(&self) -> bool {
        stored(Shared).is_some_and(|text| self.text.borrow().as_ref() != Some(&text))
    }

    /// The reader has left a field, and what was typed is taken.
    fn has_typed(&self) {
        self.typing.set(false);
        if self.postponed.get() {
            self.look();
        }
    }
}

fn now(store: &Store) -> Draft {
    untrack(|| {
        store
            .with_saved(|session, saved| (session.clone(), saved.map(|saved| saved.origin.clone())))
    })
}

/// This tab's draft letter by letter, or else the one that was changed last.
fn text() -> Option<String> {
    stored(Tab).or_else(|| stored(Shared))
}

fn stored(storage: BrowserStorage) -> Option<String> {
    storage.get(KEY).ok().flatten()
}

fn draft_status(fault: &DraftFault) -> DraftStatus {
    match fault {
        DraftFault::Storage(StorageError::Blocked) if storage::keeps_nothing() => {
            DraftStatus::Framed
        }
        DraftFault::Storage(StorageError::Blocked) => DraftStatus::Blocked,
        DraftFault::Storage(StorageError::Full | StorageError::Failed) => DraftStatus::Full,
        DraftFault::Newer { .. } => DraftStatus::Newer,
        DraftFault::MovedAside(_) => DraftStatus::SetAside,
    }
}
