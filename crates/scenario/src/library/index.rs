//! The index: the lines of the list in one text, so that a long list needn't read each scenario.
//!
//! It is a copy of what the scenarios say and never their only place: it is taken away while one
//! of them changes, so that a tab that is closed in between leaves none rather than a wrong one.

use super::entry::{Entry, Id, Origin};
use crate::envelope::{Kind, Unreadable};
use crate::link::base64;
use crate::link::bytes::{Reader, Writer};
use crate::store::{Store, StoreError};

/// The key of the index.
pub const INDEX: &str = "dtn:index";

const KIND: Kind = Kind { format: "digital-trade-navigator/index", version: 1 };

/// The index as it stands.
pub(super) enum Index {
    /// Its lines; none where it is missing or can't be read.
    Ours(Vec<Entry>),
    /// A newer edition wrote it: it is left alone.
    Newer,
}

pub(super) fn read(store: &dyn Store) -> Result<Index, StoreError> {
    let Some(text) = store.get(INDEX)? else {
        return Ok(Index::Ours(Vec::new()));
    };
    Ok(match KIND.open(&text) {
        Err(Unreadable::Newer(_)) => Index::Newer,
        Err(Unreadable::Damaged(_)) => Index::Ours(Vec::new()),
        Ok(opened) => Index::Ours(entries(&opened.content).unwrap_or_default()),
    })
}

/// Changes a scenario and its line. The index is put back whether the change succeeds or not;
/// where there is no room for it, it lags.
pub(super) fn around<T, F: From<StoreError>>(
    store: &dyn Store,
    id: &Id,
    change: impl FnOnce() -> Result<(T, Option<Entry>), F>,
) -> Result<T, F> {
    let Index::Ours(mut entries) = read(store)? else {
        return change().map(|(done, _)| done);
    };
    store.remove(INDEX)?;
    let changed = change();
    if let Ok((_, line)) = &changed {
        entries.retain(|entry| entry.origin.id != *id);
        entries.extend(line.clone());
    }
    write(store, &entries);
    changed.map(|(done, _)| done)
}

/// Takes the index away, since many lines will be missing in it; gives all keys that are taken.
pub(super) fn put_away(store: &dyn Store) -> Result<Vec<String>, StoreError> {
    if let Index::Ours(_) = read(store)? {
        store.remove(INDEX)?;
    }
    store.keys()
}

/// Writes the index if there is room: nothing is lost without it.
pub(super) fn write(store: &dyn Store, entries: &[Entry]) {
    let mut out = Writer::default();
    for entry in entries {
        out.text(entry.origin.id.text());
        out.text(&entry.origin.checksum);
        out.text(&entry.name);
        out.number(entry.saved_ms);
        entry.amounts.iter().for_each(|amount| out.decimal(*amount));
    }
    let _ = store.set(INDEX, &KIND.seal(&base64::encode(&out.0)));
}

fn entries(content: &str) -> Option<Vec<Entry>> {
    let bytes = base64::decode(content)?;
    let mut from = Reader(&bytes);
    let mut entries = Vec::new();
    while !from.0.is_empty() {
        entries.push(entry(&mut from)?);
    }
    Some(entries)
}

fn entry(from: &mut Reader<'_>) -> Option<Entry> {
    let id = Id::from_text(from.text()?);
    let origin = Origin { id, checksum: from.text()?.to_owned() };
    let name = from.text()?.to_owned();
    let saved_ms = from.number()?;
    let amounts = [from.decimal()?, from.decimal()?, from.decimal()?];
    Some(Entry { origin, name, saved_ms, amounts })
}
