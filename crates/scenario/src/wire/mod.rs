//! Formats that leave the program: files, and what is made of them.
//!
//! Wire formats are beside the domain, not on it: a scenario doesn't know how it is written, and
//! [`Scenario`]'s constructor is the only way in from any version. One module a version. Version 1
//! was never published, so it is refused; from version 2 on what was once written is read for ever.

mod encoding;
mod error;
mod file;
mod located_json;
mod path;
mod v2;

use std::io::{self, Read};

use serde::Serialize;
use thiserror::Error;

pub use error::{Expected, Faults, Reason, WireError};
pub(crate) use v2::frozen;

use crate::decimal;
use crate::scenario::Scenario;
use encoding::Text;

/// What every file of scenarios says that it is.
pub const FORMAT: &str = "digital-trade-navigator/scenarios";
/// The newest version, and the one that is written.
pub const VERSION: u32 = v2::VERSION;
/// The most bytes that the page reads of a file. A browser keeps some 5 million characters: whatever
/// the page has saved, it reads again as one file.
pub const MAX_BYTES: usize = 16 * 1024 * 1024;
/// The most bytes that one scenario of a file may have, wherever it is read; a whole one has some 2,000.
pub const MAX_SCENARIO_BYTES: usize = 2 * 1024 * 1024;
/// The most scenarios that a file may hold for the page, more than a browser keeps; a batch takes any
/// number.
pub const MAX_SCENARIOS: usize = 10_000;

/// What a scenario of a file leaves out, as paths inside it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Absent {
    /// The scenario's place in the file, from 0.
    pub index: usize,
    /// Years of a given pillar, which count as 0: `budgets.negotiation.2027`.
    pub years: Vec<String>,
    /// What has the default of the file's version: `parameters.support_gain`.
    pub defaults: Vec<String>,
}

/// Reads the text of a file of scenarios, of at most [`MAX_BYTES`] and [`MAX_SCENARIOS`].
pub fn read_file(text: &str) -> Result<Vec<Scenario>, Faults> {
    if text.len() > MAX_BYTES {
        return Err(whole(Reason::TooBig { limit_bytes: MAX_BYTES }));
    }
    let mut scenarios = Vec::new();
    let mut take = |scenario, _| {
        scenarios.push(scenario);
        Ok(())
    };
    match file::read(text.as_bytes(), MAX_SCENARIOS, &mut take) {
        Ok(()) => Ok(scenarios),
        Err(StreamError::Refused(faults)) => Err(faults),
        // A text in memory comes, and a list takes what there is.
        Err(StreamError::Input(_) | StreamError::Output(_)) => Err(whole(Reason::NotText)),
    }
}

/// Reads the bytes of a file of scenarios: UTF-8, or UTF-16 with a mark at its beginning.
pub fn read_bytes(bytes: &[u8]) -> Result<Vec<Scenario>, Faults> {
    let mut text = String::new();
    match Text::new(bytes).read_to_string(&mut text) {
        Ok(_) => read_file(&text),
        Err(_) => Err(whole(Reason::NotText)),
    }
}

/// Why the scenarios of a long file were not all taken.
#[derive(Debug, Error)]
pub enum StreamError {
    /// The file is refused.
    #[error(transparent)]
    Refused(#[from] Faults),
    /// The file's bytes don't come.
    #[error("the file cannot be read: {0}")]
    Input(#[source] io::Error),
    /// Who takes the scenarios has failed.
    #[error("the scenarios are not taken: {0}")]
    Output(#[source] io::Error),
}

/// Reads a file of any number of scenarios in bounded memory and hands on each with what it leaves
/// out. From the first fault on none is handed on, and all other faults are looked for.
///
/// One scenario may have [`MAX_SCENARIO_BYTES`]. Of each name a checksum of 64 bits is kept, to find equal
/// ones.
pub fn read_each(
    from: impl Read,
    mut take: impl FnMut(Scenario, Absent) -> io::Result<()>,
) -> Result<(), StreamError> {
    file::read(from, usize::MAX, &mut take)
}

fn whole(reason: Reason) -> Faults {
    WireError { path: String::new(), reason }.into()
}

/// Reads a file that was written with one scenario inside another text.
pub(crate) fn read_one(json: &str) -> Result<Scenario, WireError> {
    match read_file(json) {
        Ok(mut scenarios) if scenarios.len() == 1 => Ok(scenarios.remove(0)),
        Ok(_) => Err(WireError { path: "scenarios".to_owned(), reason: Reason::Missing }),
        Err(faults) => Err(faults.into_first()),
    }
}

/// A number as people write it, in as few digits as lead back to it.
pub fn number(value: f64) -> String {
    decimal::text(value)
}

/// A file of one scenario, to be written inside another text.
pub(crate) fn one(scenario: &Scenario) -> impl Serialize {
    v2::file(std::slice::from_ref(scenario))
}

/// Writes scenarios as a file of the newest version. A name that an earlier one has gets a number,
/// because a file of equal names is refused.
pub fn write_file(scenarios: &[Scenario]) -> String {
    json(&v2::file(scenarios))
}

/// Writes a file in parts, so that a long one holds nobody up: its head, a part for each scenario, its
/// end. The notice says to people whose results these are; it means nothing to the reader.
pub fn write_parts<'a>(
    scenarios: &'a [Scenario],
    notice: &'a str,
) -> impl Iterator<Item = String> + 'a {
    v2::parts(scenarios, notice)
}

/// JSON of a value whose keys are texts and whose numbers are finite, which no writing refuses.
pub(crate) fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
