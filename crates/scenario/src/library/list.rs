//! The list of saved scenarios: the index, mended by what is stored.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::entry::{Entry, Id};
use super::index::{self, Index};
use super::{LibraryFault, saved};
use crate::envelope::{EnvelopeError, Unreadable};
use crate::storage::{ASIDE, Storage, StorageError};

/// All that is saved.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Listing {
    /// What can be opened, saved last first.
    pub entries: Vec<Entry>,
    /// What can't be read. It stays where it is.
    pub unreadable: Vec<(Id, EnvelopeError)>,
    /// What a newer version of the site of the site saved. It stays where it is.
    pub newer: Vec<Id>,
    /// How many drafts that could not be read were moved aside.
    pub aside: usize,
    /// The index is missing or says something else: time for [`rebuild_index_if_stale`].
    pub index_is_stale: bool,
}

/// Writes the index anew where it lags, if there is room. Who calls holds the lock over tabs: while
/// another tab saves, what is read here may be old, and an old line would stay.
pub fn rebuild_index_if_stale(storage: &dyn Storage) -> Result<(), StorageError> {
    let listing = list(storage)?;
    if listing.index_is_stale {
        index::write(storage, &listing.entries);
    }
    Ok(())
}

/// Lists the saved scenarios. The keys say which there are. A line of the index saves parsing a
/// scenario, but only while what is stored is what was stored then: each text is read and its
/// checksum worked out. Where the two disagree, the scenario is parsed.
pub fn list(storage: &dyn Storage) -> Result<Listing, StorageError> {
    let (known, ours) = match index::read(storage)? {
        Index::Ours(entries) => (entries, true),
        Index::Newer => (Vec::new(), false),
    };
    let lines = known.len();
    let mut known: BTreeMap<Id, Entry> =
        known.into_iter().map(|entry| (entry.origin.id.clone(), entry)).collect();
    let mut listing = Listing::default();
    let mut parsed = 0;
    for id in ids(storage)? {
        // None where another tab has deleted it since the keys were read.
        let Some(text) = storage.get(&id.key())? else {
            continue;
        };
        if let Some(entry) = known.remove(&id).filter(|it| saved::is_whole(&text, &it.origin)) {
            listing.entries.push(entry);
            continue;
        }
        match saved::parse(&text, &id) {
            Ok(saved) => {
                listing.entries.push(saved.entry());
                parsed += 1;
            }
            Err(Unreadable::Damaged(damage)) => listing.unreadable.push((id, damage)),
            Err(Unreadable::Newer(_)) => listing.newer.push(id),
        }
    }
    listing.aside = asides(storage)?.len();
    // By id where times are equal, so that the order is the same at each listing.
    listing.entries.sort_by_cached_key(|it| (Reverse(it.saved_ms), it.origin.id.clone()));
    listing.index_is_stale = ours && (parsed > 0 || lines != listing.entries.len());
    Ok(listing)
}

/// Every text of this site that can't be read here, with its key, to be taken away as a file:
/// damaged and newer scenarios, and drafts that were moved aside.
pub fn unreadable(storage: &dyn Storage) -> Result<Vec<(String, String)>, StorageError> {
    let mut keys = Vec::new();
    for id in ids(storage)? {
        if let Err(LibraryFault::Damaged(_) | LibraryFault::Newer { .. }) =
            saved::read(storage, &id)
        {
            keys.push(id.key());
        }
    }
    keys.extend(asides(storage)?);
    keys.sort();
    let mut texts = Vec::new();
    for key in keys {
        if let Some(text) = storage.get(&key)? {
            texts.push((key, text));
        }
    }
    Ok(texts)
}

fn asides(storage: &dyn Storage) -> Result<Vec<String>, StorageError> {
    Ok(storage.keys()?.into_iter().filter(|key| key.starts_with(ASIDE)).collect())
}

fn ids(storage: &dyn Storage) -> Result<Vec<Id>, StorageError> {
    Ok(storage.keys()?.iter().filter_map(|key| Id::of_key(key)).collect())
}
