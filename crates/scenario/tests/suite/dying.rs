//! A store as a tab sees it that is closed after some changes.

use std::cell::Cell;

use scenario::{MemoryStore, Store, StoreError};

/// Passes some changes on, then fails for good; counts the reads.
pub(crate) struct Dying {
    store: MemoryStore,
    left: Cell<usize>,
    reads: Cell<usize>,
}

impl Dying {
    pub(crate) fn after(store: MemoryStore, changes: usize) -> Self {
        Self { store, left: Cell::new(changes), reads: Cell::new(0) }
    }

    /// What the next tab finds.
    pub(crate) fn into_store(self) -> MemoryStore {
        self.store
    }

    pub(crate) fn reads(&self) -> usize {
        self.reads.get()
    }

    fn change(&self) -> Result<(), StoreError> {
        let left = self.left.get().checked_sub(1).ok_or(StoreError::Failed)?;
        self.left.set(left);
        Ok(())
    }
}

impl Store for Dying {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.reads.set(self.reads.get() + 1);
        self.store.get(key)
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StoreError> {
        self.change()?;
        self.store.set(key, text)
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.change()?;
        self.store.remove(key)
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        self.store.keys()
    }
}
