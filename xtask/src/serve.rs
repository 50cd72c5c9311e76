//! A small static file server for this machine, used by `cargo xtask serve` and the browser tests.
//! It serves one folder below one path, reads only, and lists no folder.

mod request;
mod response;

use std::io;
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use request::Request;

/// A browser opens connections ahead of need; one that says nothing for this long is let go.
const PATIENCE: Duration = Duration::from_secs(10);

/// What is served, and where.
#[derive(Debug, Clone)]
pub struct Site {
    folder: PathBuf,
    /// `/`, or `/a/b/`.
    prefix: String,
}

impl Site {
    /// `prefix` is the path that the folder appears under; slashes at its ends may be left out.
    pub fn new(folder: impl Into<PathBuf>, prefix: &str) -> Self {
        let inner = prefix.trim_matches('/');
        let prefix = if inner.is_empty() { "/".into() } else { format!("/{inner}/") };
        Self { folder: folder.into(), prefix }
    }
}

/// A server that answers until it is stopped or dropped.
#[derive(Debug)]
pub struct Server {
    address: String,
    port: u16,
    ending: Arc<AtomicBool>,
    accepting: Option<JoinHandle<()>>,
}

impl Server {
    /// Listens on this machine only; port 0 takes any free one.
    pub fn start(site: Site, port: u16) -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", port))?;
        let port = listener.local_addr()?.port();
        let address = format!("http://127.0.0.1:{port}{}", site.prefix);
        let ending = Arc::new(AtomicBool::new(false));
        let seen = Arc::clone(&ending);
        let accepting = thread::spawn(move || accept(&listener, &Arc::new(site), &seen));
        Ok(Self { address, port, ending, accepting: Some(accepting) })
    }

    /// The site's first page, with the slash at the end: `http://127.0.0.1:8080/a/b/`.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// The port that it listens on.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Stops: from here on nothing listens on the port.
    pub fn stop(self) {
        drop(self);
    }

    /// Waits for as long as the server answers, which is until the program is ended.
    pub fn wait(mut self) {
        if let Some(accepting) = self.accepting.take() {
            // It ends only with the program.
            let _ = accepting.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.ending.store(true, Ordering::SeqCst);
        // Accepting waits for a connection; this is the last one. Without it, it has ended already.
        let _ = TcpStream::connect(("127.0.0.1", self.port));
        if let Some(accepting) = self.accepting.take() {
            let _ = accepting.join();
        }
    }
}

fn accept(listener: &TcpListener, site: &Arc<Site>, ending: &AtomicBool) {
    for connection in listener.incoming() {
        if ending.load(Ordering::SeqCst) {
            return;
        }
        let Ok(connection) = connection else { continue };
        let site = Arc::clone(site);
        // A reader that goes away in the middle is no fault of the site.
        thread::spawn(move || answer(&connection, &site).ok());
    }
}

fn answer(connection: &TcpStream, site: &Site) -> io::Result<()> {
    connection.set_read_timeout(Some(PATIENCE))?;
    connection.set_write_timeout(Some(PATIENCE))?;
    let response = match Request::read(connection)? {
        Some(request) => response::to(&request, site),
        None => response::refusal(),
    };
    response.send(connection)
}

#[cfg(test)]
mod tests;
