//! The browser's storage, probed first: where it is denied, every call answers with an error.

use gloo_storage::{LocalStorage, SessionStorage, Storage as _};
use scenario::{Store, StoreError};
use wasm_bindgen::JsCast;
use web_sys::{Event, StorageEvent};

/// The reader's own browser as a [`Store`].
#[derive(Clone, Copy)]
pub(crate) enum BrowserStore {
    /// What all tabs share, and what stays.
    Shared,
    /// What one tab has for itself, also after a reload.
    Tab,
}

impl BrowserStore {
    /// gloo-storage panics where the browser denies storage, so ask the browser first.
    fn open(self) -> Result<web_sys::Storage, StoreError> {
        if is_framed() {
            return Err(StoreError::Blocked);
        }
        let window = super::window();
        let there = match self {
            Self::Shared => window.local_storage(),
            Self::Tab => window.session_storage(),
        };
        match (there, self) {
            (Ok(Some(_)), Self::Shared) => Ok(LocalStorage::raw()),
            (Ok(Some(_)), Self::Tab) => Ok(SessionStorage::raw()),
            _ => Err(StoreError::Blocked),
        }
    }
}

/// Whether the page stands inside another one. There it keeps nothing: whoever made that page decides
/// what the reader sees of this one, and where they press.
pub(crate) fn is_framed() -> bool {
    let window = super::window();
    window.top().ok().flatten().is_none_or(|top| top != window)
}

impl Store for BrowserStore {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.open()?.get_item(key).map_err(|_| StoreError::Blocked)
    }

    fn set(&self, key: &str, value: &str) -> Result<(), StoreError> {
        self.open()?.set_item(key, value).map_err(|_| StoreError::Full)
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.open()?.remove_item(key).map_err(|_| StoreError::Blocked)
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        let store = self.open()?;
        let length = store.length().map_err(|_| StoreError::Blocked)?;
        Ok((0..length).filter_map(|index| store.key(index).ok().flatten()).collect())
    }
}

/// The key that another tab has changed; none where all are gone.
pub(crate) fn changed_key(event: &Event) -> Option<String> {
    event.dyn_ref::<StorageEvent>()?.key()
}
