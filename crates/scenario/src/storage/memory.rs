//! A store that lasts as long as the program and can be told to fail.

use std::cell::RefCell;
use std::collections::BTreeMap;

use super::{Storage, StorageError};

/// Texts in memory, for tests and for a session that keeps nothing.
#[derive(Debug, Default)]
pub struct MemoryStorage(RefCell<State>);

#[derive(Debug, Default)]
struct State {
    texts: BTreeMap<String, String>,
    blocked: bool,
    room: Option<usize>,
    failing_write: Option<usize>,
}

impl MemoryStorage {
    /// From now on every call is refused, or no longer.
    pub fn block(&self, blocked: bool) {
        self.0.borrow_mut().blocked = blocked;
    }

    /// From now on keys and texts together may have this many bytes.
    pub fn limit(&self, bytes: usize) {
        self.0.borrow_mut().room = Some(bytes);
    }

    /// The `n`th write from now, counted from 1, fails; those before and after it don't.
    pub fn fail_write(&self, n: usize) {
        self.0.borrow_mut().failing_write = Some(n);
    }
}

impl State {
    fn open(&mut self) -> Result<&mut Self, StorageError> {
        if self.blocked { Err(StorageError::Blocked) } else { Ok(self) }
    }

    fn count_write(&mut self) -> Result<(), StorageError> {
        match self.failing_write {
            Some(1) => {
                self.failing_write = None;
                Err(StorageError::Failed)
            }
            left => {
                self.failing_write = left.map(|n| n.saturating_sub(1));
                Ok(())
            }
        }
    }

    fn size_with(&self, key: &str, text: &str) -> usize {
        let others = self.texts.iter().filter(|(other, _)| *other != key);
        let size: usize = others.map(|(key, text)| key.len() + text.len()).sum();
        size + key.len() + text.len()
    }
}

impl Storage for MemoryStorage {
    fn get(&self, key: &str) -> Result<Option<String>, StorageError> {
        Ok(self.0.borrow_mut().open()?.texts.get(key).cloned())
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StorageError> {
        let mut state = self.0.borrow_mut();
        let state = state.open()?;
        state.count_write()?;
        if state.room.is_some_and(|room| state.size_with(key, text) > room) {
            return Err(StorageError::Full);
        }
        state.texts.insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StorageError> {
        self.0.borrow_mut().open()?.texts.remove(key);
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, StorageError> {
        Ok(self.0.borrow_mut().open()?.texts.keys().cloned().collect())
    }
}
