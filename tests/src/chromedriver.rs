//! One chromedriver for all sessions that run at the same time.

use std::io::{BufRead, BufReader};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError, Weak};

/// A running chromedriver; it ends when the last session that uses it does.
#[derive(Debug)]
pub(crate) struct Chromedriver {
    process: Child,
    /// Kept, so that it can go on writing.
    _output: BufReader<ChildStdout>,
    port: u16,
}

static RUNNING: Mutex<Weak<Chromedriver>> = Mutex::new(Weak::new());

impl Chromedriver {
    /// The one that runs, or a new one on a port of its own choice.
    pub(crate) fn shared() -> Arc<Self> {
        let mut running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(chromedriver) = running.upgrade() {
            return chromedriver;
        }
        let chromedriver = Arc::new(Self::start());
        *running = Arc::downgrade(&chromedriver);
        chromedriver
    }

    fn start() -> Self {
        let mut process = Command::new("chromedriver")
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver starts; `cargo xtask test` installs it");
        let mut output = BufReader::new(process.stdout.take().expect("its output is piped"));
        let port = port(&mut output);
        Self { process, _output: output, port }
    }

    /// Where it listens.
    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

/// Reads "ChromeDriver was started successfully on port 40321."
fn port(output: &mut impl BufRead) -> u16 {
    let mut said = String::new();
    while output.read_line(&mut said).expect("chromedriver says where it listens") > 0 {
        let last = said.lines().last().unwrap_or_default();
        if let Some((_, port)) = last.rsplit_once("successfully on port ") {
            return port.trim_end_matches('.').parse().expect("a port is a number");
        }
    }
    panic!("chromedriver ended at once: {said}");
}

impl Drop for Chromedriver {
    fn drop(&mut self) {
        // Its sessions have ended before; it may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
