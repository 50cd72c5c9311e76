//! Where text is kept: one trait, so that the pure part can be tested without a browser.

use thiserror::Error;

mod memory;

pub use memory::MemoryStorage;

/// What the keys of values begin with that could not be read and were moved aside; a number follows.
pub const ASIDE: &str = "dtn:aside:";

/// A store of text by key, such as a browser's. Other people's keys may be in it.
pub trait Storage {
    /// The text under a key.
    fn get(&self, key: &str) -> Result<Option<String>, StorageError>;
    /// Keeps a text under a key, all of it or nothing.
    fn set(&self, key: &str, text: &str) -> Result<(), StorageError>;
    /// Forgets a key.
    fn remove(&self, key: &str) -> Result<(), StorageError>;
    /// All keys, in any order.
    fn keys(&self) -> Result<Vec<String>, StorageError>;
}

/// Why storage does not answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum StorageError {
    /// The browser or its settings allow no store here.
    #[error("the store is blocked")]
    Blocked,
    /// No room is left.
    #[error("the store is full")]
    Full,
    /// It failed in another way.
    #[error("the store failed")]
    Failed,
}
