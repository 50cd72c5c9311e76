//! What a draft holds: one scenario as a file of scenarios, how edits act on it, its history, and
//! the saved scenario that it comes from.

use model::Pillar;
use serde::{Deserialize, Serialize};
use serde_json::value::{RawValue, to_raw_value};

use super::past;
use crate::balance::Balance;
use crate::envelope::{EnvelopeError, Unreadable, VerifiedContent};
use crate::history::History;
use crate::library::{Id, SavedRevision};
use crate::session::Session;
use crate::wire::{one, read_one};

const KEEP: &str = "keep";
const FREE: &str = "free";

/// A draft as it is written.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Content {
    balance: String,
    take_from: Option<String>,
    file: Box<RawValue>,
    locked: Vec<String>,
    past: Vec<String>,
    future: Vec<String>,
    origin: Option<KeptOrigin>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct KeptOrigin {
    id: String,
    checksum: String,
}

impl Content {
    pub(super) fn new(session: &Session, origin: Option<&SavedRevision>) -> Self {
        let balance = match session.balance() {
            Balance::Keep => KEEP,
            Balance::Free => FREE,
        };
        let id = |pillar: Pillar| pillar.id().to_owned();
        let locked = Pillar::ALL.into_iter().filter(|pillar| session.is_locked(*pillar));
        Self {
            balance: balance.to_owned(),
            take_from: session.take_from().map(id),
            // A scenario has no key or number that JSON doesn't know.
            file: to_raw_value(&one(session.scenario())).unwrap_or_default(),
            locked: locked.map(id).collect(),
            past: past::written(session.history().past()),
            future: past::written(session.history().future()),
            origin: origin.map(|SavedRevision { id, checksum }| KeptOrigin {
                id: id.text().to_owned(),
                checksum: checksum.clone(),
            }),
        }
    }
}

/// Reads what was written from a [`Content`].
pub(super) fn read(
    opened: &VerifiedContent<'_>,
) -> Result<(Session, Option<SavedRevision>), Unreadable> {
    let content: Content = opened.read()?;
    let balance = match content.balance.as_str() {
        KEEP => Balance::Keep,
        FREE => Balance::Free,
        _ => return Err(EnvelopeError::Foreign.into()),
    };
    let take_from = content.take_from.as_deref().map(pillar).transpose()?;
    let mut session = Session::new(read_one(content.file.get())?, balance, take_from);
    for locked in &content.locked {
        session.locks = session.locks.with(pillar(locked)?, true);
    }
    let note = session.scenario().note();
    let past = past::read(&content.past, note);
    session.history = History::new(past, past::read(&content.future, note));
    let origin = content
        .origin
        .map(|KeptOrigin { id, checksum }| SavedRevision { id: Id::from_text(&id), checksum });
    Ok((session, origin))
}

fn pillar(id: &str) -> Result<Pillar, Unreadable> {
    Pillar::from_id(id).ok_or(EnvelopeError::Foreign.into())
}
