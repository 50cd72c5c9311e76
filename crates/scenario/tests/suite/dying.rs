//! A store as a tab sees it that is closed after some changes.

use std::cell::Cell;

use scenario::{MemoryStorage, Storage, StorageError};

/// Passes some changes on, then fails for good; counts the reads.
pub(crate) struct Dying {
    storage: MemoryStorage,
    left: Cell<usize>,
    reads: Cell<usize>,
}

impl Dying {
    pub(crate) fn after(storage: MemoryStorage, changes: usize) -> Self {
        Self { storage, left: Cell::new(changes), reads: Cell::new(0) }
    }

    /// What the next tab finds.
    pub(crate) fn into_store(self) -> MemoryStorage {
        self.storage
    }

    pub(crate) fn reads(&self) -> usize {
        self.reads.get()
    }

    fn change(&self) -> Result<(), StorageError> {
        let left = self.left.get().checked_sub(1).ok_or(StorageError::Failed)?;
        self.left.set(left);
        Ok(())
    }
}

impl Storage for Dying {
    fn get(&self, key: &str) -> Result<Option<String>, StorageError> {
        self.reads.set(self.reads.get() + 1);
        self.storage.get(key)
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StorageError> {
        self.change()?;
        self.storage.set(key, text)
    }

    fn remove(&self, key: &str) -> Result<(), StorageError> {
        self.change()?;
        self.storage.remove(key)
    }

    fn keys(&self) -> Result<Vec<String>, StorageError> {
        self.storage.keys()
    }
}
