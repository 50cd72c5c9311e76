//! The index: the lines of the list in one text, so that a long list needn't read each scenario.
//!
//! It is a copy of what the scenarios say and never their only place: it is taken away while one
//! of them changes, so that a tab that is closed in between leaves none rather than a wrong one.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::entry::{Entry, Id, SavedRevision};
use crate::envelope::{Kind, Unreadable};
use crate::storage::{Storage, StorageError};

/// The key of the index.
pub const INDEX: &str = "dtn:index";

/// Version 1 was never published.
const KIND: Kind = Kind { format: "digital-trade-navigator/index", version: 2 };

/// The index as it stands.
pub(super) enum Index {
    /// Its lines; none where it is missing or can't be read.
    Ours(Vec<Entry>),
    /// A newer version of the site wrote it: it is left alone.
    Newer,
}

pub(super) fn read(storage: &dyn Storage) -> Result<Index, StorageError> {
    let Some(text) = storage.get(INDEX)? else {
        return Ok(Index::Ours(Vec::new()));
    };
    Ok(match KIND.open(&text) {
        Err(Unreadable::Newer(_)) => Index::Newer,
        Err(Unreadable::Damaged(_)) => Index::Ours(Vec::new()),
        Ok(opened) => {
            let lines: Vec<Line<'_>> = opened.read().unwrap_or_default();
            Index::Ours(lines.into_iter().map(Line::entry).collect())
        }
    })
}

/// Changes a scenario and its line. The index is put back whether the change succeeds or not;
/// where there is no room for it, it lags.
pub(super) fn with_index_updated<T, F: From<StorageError>>(
    storage: &dyn Storage,
    id: &Id,
    change: impl FnOnce() -> Result<(T, Option<Entry>), F>,
) -> Result<T, F> {
    let Index::Ours(mut entries) = read(storage)? else {
        return change().map(|(done, _)| done);
    };
    storage.remove(INDEX)?;
    let changed = change();
    if let Ok((_, line)) = &changed {
        entries.retain(|entry| entry.origin.id != *id);
        entries.extend(line.clone());
    }
    write(storage, &entries);
    changed.map(|(done, _)| done)
}

/// Takes the index away, since many lines will be missing in it; gives all keys that are taken.
pub(super) fn remove_index(storage: &dyn Storage) -> Result<Vec<String>, StorageError> {
    if let Index::Ours(_) = read(storage)? {
        storage.remove(INDEX)?;
    }
    storage.keys()
}

/// Writes the index if there is room: nothing is lost without it.
pub(super) fn write(storage: &dyn Storage, entries: &[Entry]) {
    let lines: Vec<Line<'_>> = entries.iter().map(Line::of).collect();
    let _ = storage.set(INDEX, &KIND.seal(&lines).0);
}

/// A line as it is written.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line<'a> {
    #[serde(borrow)]
    id: Cow<'a, str>,
    checksum: Cow<'a, str>,
    name: Cow<'a, str>,
    saved_ms: u64,
    amounts: [f64; 3],
}

impl<'a> Line<'a> {
    fn of(entry: &'a Entry) -> Self {
        let Entry { origin, name, saved_ms, amounts } = entry;
        let (id, checksum, name) =
            (origin.id.text().into(), (&origin.checksum).into(), name.into());
        Self { id, checksum, name, saved_ms: *saved_ms, amounts: *amounts }
    }

    fn entry(self) -> Entry {
        let Self { id, checksum, name, saved_ms, amounts } = self;
        let origin = SavedRevision { id: Id::from_text(&id), checksum: checksum.into_owned() };
        Entry { origin, name: name.into_owned(), saved_ms, amounts }
    }
}
