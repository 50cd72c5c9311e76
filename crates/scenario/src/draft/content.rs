//! What a draft holds: one scenario as a file of scenarios, how edits act on it, its history, and
//! the saved scenario that it comes from.

use model::Pillar;

use super::past;
use crate::balance::{Balance, Locks};
use crate::history::History;
use crate::library::{Id, Origin};
use crate::session::Session;
use crate::wire::write::{list, object, string};
use crate::wire::{Cursor, Expected, Outcome, Reason, read_json, read_one, write_file};

const KEEP: &str = "keep";
const FREE: &str = "free";
const NULL: &str = "null";
/// The keys of version 1; the newest has those of [`SINCE_2`] too.
const SINCE_1: [&str; 3] = ["balance", "take_from", "file"];
const SINCE_2: [&str; 4] = ["locked", "past", "future", "origin"];

pub(super) fn write(session: &Session, origin: Option<&Origin>) -> String {
    let balance = match session.balance() {
        Balance::Keep => KEEP,
        Balance::Free => FREE,
    };
    let locked = Pillar::ALL.into_iter().filter(|pillar| session.is_locked(*pillar));
    let origin = origin.map(|Origin { id, checksum }| {
        object(&[("id", string(id.text())), ("checksum", string(checksum))])
    });
    object(&[
        ("balance", string(balance)),
        ("take_from", or_null(session.take_from().map(|pillar| string(pillar.id())))),
        ("file", write_file(std::slice::from_ref(session.scenario()))),
        ("locked", list(&locked.map(|pillar| string(pillar.id())).collect::<Vec<_>>())),
        ("past", past::write(session.history().past())),
        ("future", past::write(session.history().future())),
        ("origin", or_null(origin)),
    ])
}

fn or_null(value: Option<String>) -> String {
    value.unwrap_or_else(|| NULL.to_owned())
}

/// Reads what [`write`] wrote, or what an earlier version wrote: it held no history, no locks
/// and no origin.
pub(super) fn read(text: &str, version: f64) -> Outcome<(Session, Option<Origin>)> {
    let node = read_json(text)?;
    let content = Cursor::top(&node);
    let newest = version > 1.0;
    content.only(&[&SINCE_1[..], if newest { &SINCE_2 } else { &[] }].concat())?;
    let balance = balance(&content.required("balance")?)?;
    let take_from = unless_null(&content.required("take_from")?, pillar)?;
    let mut session = Session::new(read_one(&content.required("file")?)?, balance, take_from);
    if !newest {
        return Ok((session, None));
    }
    session.locks = locks(&content.required("locked")?)?;
    let note = session.scenario().note();
    let past = past::read(&content.required("past")?, note)?;
    let future = past::read(&content.required("future")?, note)?;
    session.history = History::new(past, future);
    Ok((session, unless_null(&content.required("origin")?, origin)?))
}

fn balance(at: &Cursor<'_>) -> Outcome<Balance> {
    match at.text()? {
        KEEP => Ok(Balance::Keep),
        FREE => Ok(Balance::Free),
        _ => Err(at.refuse(Reason::Expected(Expected::Word))),
    }
}

fn unless_null<'a, T>(
    at: &Cursor<'a>,
    read: impl FnOnce(&Cursor<'a>) -> Outcome<T>,
) -> Outcome<Option<T>> {
    if at.is_null() { Ok(None) } else { read(at).map(Some) }
}

fn pillar(at: &Cursor<'_>) -> Outcome<Pillar> {
    Pillar::from_id(at.text()?).ok_or_else(|| at.refuse(Reason::Expected(Expected::Word)))
}

fn locks(at: &Cursor<'_>) -> Outcome<Locks> {
    at.items()?.try_fold(Locks::default(), |locks, at| Ok(locks.with(pillar(&at)?, true)))
}

fn origin(at: &Cursor<'_>) -> Outcome<Origin> {
    let id = Id::from_text(at.required("id")?.text()?);
    Ok(Origin { id, checksum: at.required("checksum")?.text()?.to_owned() })
}
