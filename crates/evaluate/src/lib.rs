//! Batch: a file of scenarios in, the central paths as JSON or CSV out, what decides them, or how they come about.
//!
//! Files are read by [`scenario::wire`], paths come from [`model`], sensitivities and maps from [`scenario::analysis`],
//! chains of equations from [`equations`]; nothing here computes. A scenario
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
mod map;
mod output;
mod tornado;
mod trace;
mod words;

use std::io::{self, BufWriter, Read, Seek, Write};
use std::path::Path;

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
    results(of.open().map_err(unreadable)?, form).map_err(|error| failure(of, error))
}

/// Writes every split of a file's one scenario into a table; tells what the scenario leaves out.
pub fn map(of: &Input, table: &Path) -> Result<Absences, Failure> {
    let unreadable = |reason| Failure::Input { of: of.clone(), reason };
    let (mut absences, mut scenarios, mut count) = (Absences::default(), None, 0);
    let read = read_each(of.open().map_err(unreadable)?, |scenario, absent| {
        absences.add(absent);
        count += 1;
        scenarios.get_or_insert(scenario);
        Ok(())
    });
    read.map_err(|error| failure(of, error))?;
    let Some(scenario) = scenarios.filter(|_| count == 1) else {
        return Err(Failure::NotOne(count));
    };
    map::write(&scenario, table).map_err(Failure::Output)?;
    Ok(absences)
}

fn failure(of: &Input, error: StreamError) -> Failure {
    match error {
        StreamError::Refused(faults) => Failure::Refused(faults),
        StreamError::Input(error) => Failure::Input { of: of.clone(), reason: error.into() },
        StreamError::Output(error) => Failure::Output(error),
    }
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
