//! What a draft holds: one scenario as a file of scenarios, and how edits act on it.

use model::Pillar;

use crate::balance::Balance;
use crate::session::Session;
use crate::wire::write::{object, string};
use crate::wire::{Cursor, Expected, Outcome, Reason, read_json, read_node, write_file};

const KEEP: &str = "keep";
const FREE: &str = "free";

/// Writes a session without its history.
pub(super) fn write(session: &Session) -> String {
    let balance = match session.balance() {
        Balance::Keep => KEEP,
        Balance::Free => FREE,
    };
    let take_from = session.take_from().map_or("null".to_owned(), |pillar| string(pillar.id()));
    object([
        ("balance", string(balance)),
        ("take_from", take_from),
        ("file", write_file(std::slice::from_ref(session.scenario()))),
    ])
}

/// Reads what [`write`] wrote.
pub(super) fn read(text: &str) -> Outcome<Session> {
    let node = read_json(text)?;
    let content = Cursor::top(&node);
    content.only(&["balance", "take_from", "file"])?;
    let balance = balance(&content.required("balance")?)?;
    let take_from = take_from(&content.required("take_from")?)?;
    let file = content.required("file")?;
    let scenario = read_node(&file)?.into_iter().next();
    let scenario = scenario.ok_or_else(|| file.refuse_at("scenarios", Reason::Missing))?;
    Ok(Session::new(scenario, balance, take_from))
}

fn balance(at: &Cursor<'_>) -> Outcome<Balance> {
    match at.text()? {
        KEEP => Ok(Balance::Keep),
        FREE => Ok(Balance::Free),
        _ => Err(at.refuse(Reason::Expected(Expected::Word))),
    }
}

fn take_from(at: &Cursor<'_>) -> Outcome<Option<Pillar>> {
    if at.is_null() {
        return Ok(None);
    }
    let pillar = Pillar::from_id(at.text()?);
    pillar.map(Some).ok_or_else(|| at.refuse(Reason::Expected(Expected::Word)))
}
