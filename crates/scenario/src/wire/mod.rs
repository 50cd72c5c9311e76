//! Formats that leave the program: files, and what is made of them.
//!
//! Wire formats are beside the domain, not on it: a scenario doesn't know how it is written, and
//! [`Scenario`]'s constructor is the only way in from any version. One module a version; what was
//! once written is read for ever.

mod cursor;
pub(crate) mod decimal;
mod error;
mod json;
mod scan;
mod v1;
pub(crate) mod write;

use error::Refused;
pub use error::{Expected, Reason, WireError};

pub(crate) use cursor::Cursor;
pub(crate) use error::Outcome;
pub(crate) use json::read as read_json;

use crate::scenario::Scenario;

/// What every file of scenarios says that it is.
pub const FORMAT: &str = "digital-trade-navigator/scenarios";
/// The newest version, and the one that is written.
pub const VERSION: u32 = 1;
/// The most bytes that a file may have. Who reads a file need not read more than one beyond.
pub const MAX_BYTES: usize = 2 * 1024 * 1024;
/// The most scenarios that a file may hold.
pub const MAX_SCENARIOS: usize = json::MOST_ENTRIES;

/// Reads a file of scenarios of any version.
pub fn read_file(text: &str) -> Result<Vec<Scenario>, WireError> {
    if text.len() > MAX_BYTES {
        let reason = Reason::TooBig { limit_bytes: MAX_BYTES };
        return Err(Refused::at(String::new(), reason).into());
    }
    // Editors on some systems begin a text with a mark that JSON doesn't know.
    let node = json::read(text.strip_prefix('\u{feff}').unwrap_or(text));
    node.and_then(|node| read_node(&Cursor::top(&node))).map_err(WireError::from)
}

fn read_node(file: &Cursor<'_>) -> Outcome<Vec<Scenario>> {
    if file.required("format")?.text()? != FORMAT {
        return Err(file.refuse_at("format", Reason::OtherFormat));
    }
    let version = file.required("version")?;
    match version.number()? {
        1.0 => v1::read(file),
        _ => Err(version.refuse(Reason::OtherVersion { known: VERSION })),
    }
}

/// Reads a file inside another text that was written with one scenario.
pub(crate) fn read_one(file: &Cursor<'_>) -> Outcome<Scenario> {
    let scenario = read_node(file)?.into_iter().next();
    scenario.ok_or_else(|| file.refuse_at("scenarios", Reason::Missing))
}

/// A number as files write it, in as few digits as lead back to it.
pub fn number(value: f64) -> String {
    decimal::text(value)
}

/// Writes scenarios as a file of the newest version.
pub fn write_file(scenarios: &[Scenario]) -> String {
    v1::write(scenarios, None)
}

/// Writes any number of scenarios, in as many files as it takes for each to be read again; at least
/// one. Each has the notice, which says to people whose results these are.
pub fn write_files(scenarios: &[Scenario], notice: &str) -> Vec<String> {
    let mut files = Vec::new();
    let mut rest = scenarios;
    while files.is_empty() || !rest.is_empty() {
        let mut count = rest.len().min(MAX_SCENARIOS);
        let file = |count| v1::write(rest.split_at(count).0, Some(notice));
        let mut text = file(count);
        while text.len() > MAX_BYTES && count > 1 {
            count /= 2;
            text = file(count);
        }
        files.push(text);
        rest = rest.split_at(count).1;
    }
    files
}
