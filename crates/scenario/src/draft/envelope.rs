//! What a draft is wrapped in: format, version and checksum of a text.

use super::Damage;
use crate::checksum::checksum;
use crate::wire::write::{object, string};
use crate::wire::{Cursor, Outcome, read_json};

const FORMAT: &str = "digital-trade-navigator/draft";
const VERSION: u32 = 1;

/// Why a text is no draft that can be read.
pub(super) enum Unreadable {
    /// It has a newer version: it may be whole.
    Newer(f64),
    /// Something is wrong with it.
    Damaged(Damage),
}

/// Wraps a content.
pub(super) fn seal(content: &str) -> String {
    object([
        ("format", string(FORMAT)),
        ("version", VERSION.to_string()),
        ("checksum", string(&checksum(content))),
        ("content", string(content)),
    ])
}

/// The content, if all of it is there as it was written.
pub(super) fn open(text: &str) -> Result<String, Unreadable> {
    let damaged = |damage| Err(Unreadable::Damaged(damage));
    let Ok(node) = read_json(text) else {
        return damaged(Damage::Incomplete);
    };
    let envelope = Cursor::top(&node);
    let Ok((FORMAT, version)) = label(&envelope) else {
        return damaged(Damage::Foreign);
    };
    if version > f64::from(VERSION) {
        return Err(Unreadable::Newer(version));
    }
    let Ok((written, content)) = sealed(&envelope) else {
        return damaged(Damage::Foreign);
    };
    if checksum(content) != written {
        return damaged(Damage::Changed);
    }
    Ok(content.to_owned())
}

fn label<'a>(envelope: &Cursor<'a>) -> Outcome<(&'a str, f64)> {
    Ok((envelope.required("format")?.text()?, envelope.required("version")?.number()?))
}

fn sealed<'a>(envelope: &Cursor<'a>) -> Outcome<(&'a str, &'a str)> {
    Ok((envelope.required("checksum")?.text()?, envelope.required("content")?.text()?))
}
