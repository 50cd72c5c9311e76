//! localStorage, probed first: where it is denied, every call answers with an error.

use gloo_storage::{LocalStorage, Storage as _};
use scenario::{Store, StoreError};

/// The reader's own browser as a [`Store`].
#[derive(Clone, Copy)]
pub(crate) struct BrowserStore;

impl BrowserStore {
    /// gloo-storage panics where the browser denies storage, so ask the browser first.
    fn open() -> Result<web_sys::Storage, StoreError> {
        match super::window().local_storage() {
            Ok(Some(_)) => Ok(LocalStorage::raw()),
            Ok(None) | Err(_) => Err(StoreError::Blocked),
        }
    }
}

impl Store for BrowserStore {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        Self::open()?.get_item(key).map_err(|_| StoreError::Blocked)
    }

    fn set(&self, key: &str, value: &str) -> Result<(), StoreError> {
        Self::open()?.set_item(key, value).map_err(|_| StoreError::Full)
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        Self::open()?.remove_item(key).map_err(|_| StoreError::Blocked)
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        let store = Self::open()?;
        let length = store.length().map_err(|_| StoreError::Blocked)?;
        Ok((0..length).filter_map(|index| store.key(index).ok().flatten()).collect())
    }
}
