//! The browser's storage, probed first: where it is denied, every call answers with an error.

use std::cell::OnceCell;

use gloo_storage::{LocalStorage, SessionStorage, Storage as _};
use scenario::{Storage, StorageError};
use wasm_bindgen::JsCast;
use web_sys::{Event, StorageEvent};

/// The reader's own browser as a [`Storage`].
#[derive(Clone, Copy)]
pub(crate) enum BrowserStorage {
    /// What all tabs share, and what stays.
    Shared,
    /// What one tab has for itself, also after a reload.
    Tab,
}

thread_local! {
    static SHARED: OnceCell<web_sys::Storage> = const { OnceCell::new() };
    static TAB: OnceCell<web_sys::Storage> = const { OnceCell::new() };
}

impl BrowserStorage {
    /// The browser is asked once: gloo-storage panics where it denies storage. gloo's typed values
    /// would be JSON; kept texts are envelopes already, so its raw storage holds them as they are.
    fn open(self) -> Result<web_sys::Storage, StorageError> {
        let opened = match self {
            Self::Shared => &SHARED,
            Self::Tab => &TAB,
        };
        opened.with(|opened| {
            if let Some(storage) = opened.get() {
                return Ok(storage.clone());
            }
            let storage = self.probe().ok_or(StorageError::Blocked)?;
            Ok(opened.get_or_init(|| storage).clone())
        })
    }

    /// None where the browser, or its reader, lets this page keep nothing.
    fn probe(self) -> Option<web_sys::Storage> {
        let window = super::window();
        if keeps_nothing() {
            return None;
        }
        match self {
            Self::Shared => window.local_storage().ok()?.map(|_| LocalStorage::raw()),
            Self::Tab => window.session_storage().ok()?.map(|_| SessionStorage::raw()),
        }
    }
}

/// Whether the page stands inside another one, or is made for that. There it keeps nothing: whoever made
/// the other page decides what the reader sees of this one, and where they press.
pub(crate) fn keeps_nothing() -> bool {
    let window = super::window();
    let is_framed = window.top().ok().flatten().is_none_or(|top| top != window);
    let html = super::document().document_element();
    is_framed || html.is_some_and(|html| html.has_attribute("data-embed"))
}

impl Storage for BrowserStorage {
    fn get(&self, key: &str) -> Result<Option<String>, StorageError> {
        self.open()?.get_item(key).map_err(|_| StorageError::Blocked)
    }

    fn set(&self, key: &str, value: &str) -> Result<(), StorageError> {
        self.open()?.set_item(key, value).map_err(|_| StorageError::Full)
    }

    fn remove(&self, key: &str) -> Result<(), StorageError> {
        self.open()?.remove_item(key).map_err(|_| StorageError::Blocked)
    }

    fn keys(&self) -> Result<Vec<String>, StorageError> {
        let store = self.open()?;
        let length = store.length().map_err(|_| StorageError::Blocked)?;
        Ok((0..length).filter_map(|index| store.key(index).ok().flatten()).collect())
    }
}

/// What tells other tabs that the reader has erased all that was kept. It is taken away at once: what they
/// hear is that it was there. A channel would keep pages from being kept whole for the way back.
const ERASED: &str = "dtn:erased";

/// Tells all other tabs; where nothing can be stored, nothing was erased.
pub(crate) fn tell_of_erasing() {
    let _ = BrowserStorage::Shared.set(ERASED, "true");
    let _ = BrowserStorage::Shared.remove(ERASED);
}

/// Whether another tab tells so.
pub(crate) fn tells_of_erasing(event: &StorageEvent) -> bool {
    event.key().as_deref() == Some(ERASED) && event.new_value().is_some()
}

/// The key that another tab has changed; none where all are gone.
pub(crate) fn changed_key(event: &Event) -> Option<String> {
    event.dyn_ref::<StorageEvent>()?.key()
}
