//! Batch: a file of scenarios in, the central paths as JSON or CSV out.
//!
//! Files are read by [`scenario::wire`], paths come from [`model`]; nothing here computes. A scenario
//! takes some microseconds to work out, so it is done on one core.
//!
//! # Memory
//! A file may have any number of scenarios: one is held at a time, of at most
//! [`scenario::wire::MAX_SCENARIO_BYTES`]. The results wait in memory up to [`MOST_IN_MEMORY`] bytes, then in
//! a temporary file without a name, until the whole input is known to be good; only then are they
//! printed. What grows with the number of scenarios is a checksum of 64 bits a name, to find equal
//! ones.

mod absence;
mod arguments;
mod failure;
mod input;
mod output;
mod words;

use std::io::{self, BufWriter, Read, Seek, Write};

use scenario::wire::{StreamError, read_each};
use tempfile::{SpooledTempFile, spooled_tempfile};

pub use absence::Absences;
pub use arguments::{Arguments, HELP, Usage};
pub use failure::Failure;
pub use input::{Input, Unreadable};
pub use output::Form;
pub use words::absences;

use output::Output;

/// The most bytes of results that wait in memory.
const MOST_IN_MEMORY: usize = 8 * 1024 * 1024;

/// Results that are complete.
pub struct Results {
    written: SpooledTempFile,
    /// What the scenarios leave out.
    pub absences: Absences,
}

impl Results {
    /// Copies them to where they are wanted.
    pub fn print(mut self, to: &mut dyn Write) -> io::Result<()> {
        self.written.rewind()?;
        io::copy(&mut self.written, to)?;
        to.flush()
    }
}

/// Reads a file of scenarios and works out the results.
pub fn run(of: &Input, form: Form) -> Result<Results, Failure> {
    let unreadable = |reason| Failure::Input { of: of.clone(), reason };
    results(of.open().map_err(unreadable)?, form).map_err(|error| match error {
        StreamError::Refused(faults) => Failure::Refused(faults),
        StreamError::Input(error) => unreadable(error.into()),
        StreamError::Output(error) => Failure::Output(error),
    })
}

fn results(from: impl Read, form: Form) -> Result<Results, StreamError> {
    let written = BufWriter::new(spooled_tempfile(MOST_IN_MEMORY));
    let mut output = Output::new(form, written).map_err(StreamError::Output)?;
    let mut absences = Absences::default();
    read_each(from, |scenario, absent| {
        absences.add(absent);
        output.add(&scenario)
    })?;
    let written = output.finish().and_then(|written| Ok(written.into_inner()?));
    Ok(Results { written: written.map_err(StreamError::Output)?, absences })
}
