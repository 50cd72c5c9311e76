//! The draft: what the reader is working on, kept through a reload.
//!
//! A value that can't be read is never lost: it is moved aside under a key of its own before
//! anything is written in its place, and a value of a newer version of the site stays where it is.

mod content;
mod past;

use thiserror::Error;

pub use crate::envelope::EnvelopeError;
use crate::envelope::{Kind, Unreadable};
pub use crate::library::SavedRevision;
use crate::session::Session;
pub use crate::storage::ASIDE;
use crate::storage::{Storage, StorageError};
use content::Content;
pub use past::LONGEST_PAST;

/// The key of the draft.
pub const KEY: &str = "dtn:draft";
/// Versions 1 and 2 were never published.
const KIND: Kind = Kind { format: "digital-trade-navigator/draft", version: 3 };

/// Why a draft was not loaded or saved.
#[derive(Debug, Clone, PartialEq, Error)]
pub enum DraftFault {
    /// The storage does not answer. What it holds is as it was.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// A newer version of the site of the site wrote the draft. It stays in place and is not written over.
    #[error("the draft is of a newer version, {version}")]
    Newer {
        /// The version of the draft.
        version: f64,
    },
    /// The draft couldn't be read and has been moved aside; its key is free.
    #[error("{}; moved to {}", .0.damage, .0.key)]
    MovedAside(Aside),
}

/// A value that was moved aside.
#[derive(Debug, Clone, PartialEq)]
pub struct Aside {
    /// What is wrong with it.
    pub damage: EnvelopeError,
    /// The key that holds it now.
    pub key: String,
}

/// Keeps a session that comes from no saved scenario; see [`save_from`].
pub fn save(storage: &dyn Storage, session: &Session) -> Result<Option<Aside>, DraftFault> {
    save_from(storage, session, None)
}

/// Keeps the session's scenario, how edits act on it, the newest [`LONGEST_PAST`] steps to undo
/// and to redo, and the saved scenario that it comes from. Where a value stood that can't be
/// read, that value is moved aside first and reported.
pub fn save_from(
    storage: &dyn Storage,
    session: &Session,
    origin: Option<&SavedRevision>,
) -> Result<Option<Aside>, DraftFault> {
    let aside = match storage.get(KEY)? {
        Some(found) => match KIND.open(&found) {
            Ok(_) => None,
            Err(unreadable) => Some(move_aside(storage, &found, unreadable)?),
        },
        None => None,
    };
    storage.set(KEY, &KIND.seal(&Content::new(session, origin)).0)?;
    Ok(aside)
}

/// The session that was saved last; none where nothing was. A value that can't be read is moved
/// aside and reported.
pub fn load(storage: &dyn Storage) -> Result<Option<Session>, DraftFault> {
    Ok(load_from(storage)?.map(|(session, _)| session))
}

/// The session that was saved last and the saved scenario that it comes from, as [`load`].
pub fn load_from(
    storage: &dyn Storage,
) -> Result<Option<(Session, Option<SavedRevision>)>, DraftFault> {
    let Some(found) = storage.get(KEY)? else {
        return Ok(None);
    };
    match KIND.open(&found).and_then(|opened| content::read(&opened)) {
        Ok(draft) => Ok(Some(draft)),
        Err(unreadable) => Err(DraftFault::MovedAside(move_aside(storage, &found, unreadable)?)),
    }
}

/// Moves a damaged value aside. It is copied before it is removed, so that it stands in one of
/// the two places whatever fails.
fn move_aside(
    storage: &dyn Storage,
    found: &str,
    unreadable: Unreadable,
) -> Result<Aside, DraftFault> {
    let damage = match unreadable {
        Unreadable::Newer(version) => return Err(DraftFault::Newer { version }),
        Unreadable::Damaged(damage) => damage,
    };
    let taken = storage.keys()?;
    // One more number than there are keys: one of them is free.
    let free =
        (0..=taken.len()).map(|n| format!("{ASIDE}{}", n + 1)).find(|key| !taken.contains(key));
    let key = free.ok_or(StorageError::Failed)?;
    storage.set(&key, found)?;
    storage.remove(KEY)?;
    Ok(Aside { damage, key })
}
