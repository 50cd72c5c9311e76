//! Numbered progress on the terminal: what is being done, and how long it took.

use std::time::Instant;

use crate::failure::Failure;

/// Steps of a known number.
pub(crate) struct Steps {
    now: usize,
    all: usize,
}

impl Steps {
    pub(crate) fn new(all: usize) -> Self {
        Self { now: 0, all }
    }

    /// Says what is being done, does it, says what came of it.
    pub(crate) fn run(
        &mut self,
        what: &str,
        work: impl FnOnce() -> Result<String, Failure>,
    ) -> Result<(), Failure> {
        self.now += 1;
        eprintln!("[{}/{}] {what}", self.now, self.all);
        let start = Instant::now();
        let outcome = work()?;
        eprintln!("      {outcome} ({:.1} s)", start.elapsed().as_secs_f64());
        Ok(())
    }

    /// Steps that have much to say themselves get a heading, and leave the last word to what they
    /// run: it tells how many tests passed.
    pub(crate) fn section(
        &mut self,
        what: &str,
        work: impl FnOnce() -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        self.now += 1;
        eprintln!("\n==== {}/{} {what}", self.now, self.all);
        work()
    }
}
