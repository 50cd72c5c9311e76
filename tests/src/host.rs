//! The site on a server that can be slow, broken or gone.
//!
//! The project's own server does the serving; this stands before it, passes requests on, and
//! keeps a list of them.

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use xtask::serve::{Server, Site};

use crate::dist;

/// A file that is held back comes after this time at the latest.
const PATIENCE: Duration = Duration::from_mins(1);

/// How an answer begins that has something to give.
const STATUS: &[u8] = b"HTTP/1.1 200 OK\r\n";

/// A server with faults.
#[derive(Debug)]
pub struct Host {
    port: u16,
    prefix: String,
    door: Arc<Door>,
    accepting: Option<JoinHandle<()>>,
}

/// What all connections share.
#[derive(Debug)]
struct Door {
    server: Server,
    closed: AtomicBool,
    /// The files are compressed already.
    compressed: AtomicBool,
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct State {
    /// Paths that were asked for, in order.
    asked: Vec<String>,
    /// Parts of paths whose answers wait.
    held: Vec<String>,
    /// Parts of paths that are answered with an error.
    broken: Vec<String>,
    /// The same, for one answer only.
    broken_once: Vec<String>,
}

impl Host {
    /// The built site at the root of a port of its own.
    pub fn start() -> Self {
        Self::serve(&dist::folder(), "/")
    }

    /// A folder under a path.
    ///
    /// # Panics
    /// Where no port is free.
    pub fn serve(folder: &Path, prefix: &str) -> Self {
        let server = Server::start(Site::new(folder, prefix), 0).expect("a port is free");
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port is free");
        let port = listener.local_addr().expect("a listener has a port").port();
        let door = Door {
            server,
            closed: AtomicBool::new(false),
            compressed: AtomicBool::new(false),
            state: Mutex::default(),
            changed: Condvar::new(),
        };
        let door = Arc::new(door);
        let accepting = accept(listener, Arc::clone(&door));
        Self { port, prefix: prefix.to_owned(), door, accepting: Some(accepting) }
    }

    /// The same server for files that have been compressed in their place (brotli).
    #[must_use]
    pub fn compressed(self) -> Self {
        self.door.compressed.store(true, Ordering::SeqCst);
        self
    }

    /// The address of a page, given below the site's root.
    pub fn address(&self, page: &str) -> String {
        format!("http://127.0.0.1:{}{}{page}", self.port, self.prefix)
    }

    /// From now on answers wait whose path contains `part`.
    pub fn hold(&self, part: &str) {
        self.door.state().held.push(part.to_owned());
    }

    /// Lets everything go that waits.
    pub fn release(&self) {
        self.door.state().held.clear();
        self.door.changed.notify_all();
    }

    /// From now on a path that contains `part` is answered with an error.
    pub fn fail(&self, part: &str) {
        self.door.state().broken.push(part.to_owned());
    }

    /// The next time a path contains `part`, it is answered with an error.
    pub fn fail_once(&self, part: &str) {
        self.door.state().broken_once.push(part.to_owned());
    }

    /// Nothing fails any more.
    pub fn repair(&self) {
        self.door.state().broken.clear();
    }

    /// The paths that were asked for since the last call.
    pub fn asked(&self) -> Vec<String> {
        std::mem::take(&mut self.door.state().asked)
    }

    /// Waits until a path that contains `part` has been asked for.
    ///
    /// # Panics
    /// Where that takes too long.
    pub fn awaits(&self, part: &str) {
        let state = self.door.state();
        let waiting =
            self.door.changed.wait_timeout_while(state, Duration::from_secs(10), |state| {
                !state.asked.iter().any(|path| path.contains(part))
            });
        let timed_out = waiting.unwrap_or_else(PoisonError::into_inner).1.timed_out();
        assert!(!timed_out, "nobody asked for {part}");
    }

    /// Goes away: nothing listens any more.
    pub fn stop(&mut self) {
        self.door.closed.store(true, Ordering::SeqCst);
        self.release();
        // Accepting waits for a connection; this is the last one.
        let _ = TcpStream::connect(("127.0.0.1", self.port));
        if let Some(accepting) = self.accepting.take() {
            let _ = accepting.join();
        }
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        self.stop();
    }
}

impl Door {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes a request and waits while it is held; false if it is to fail.
    fn lets_through(&self, path: &str) -> bool {
        self.state().asked.push(path.to_owned());
        self.changed.notify_all();
        let held = |state: &mut State| state.held.iter().any(|part| path.contains(part.as_str()));
        let waiting = self.changed.wait_timeout_while(self.state(), PATIENCE, held);
        let (mut state, _) = waiting.unwrap_or_else(PoisonError::into_inner);
        let once = state.broken_once.iter().position(|part| path.contains(part.as_str()));
        let once = once.map(|index| state.broken_once.swap_remove(index));
        once.is_none() && !state.broken.iter().any(|part| path.contains(part.as_str()))
    }
}

fn accept(listener: TcpListener, door: Arc<Door>) -> JoinHandle<()> {
    thread::spawn(move || {
        for connection in listener.incoming().flatten() {
            if door.closed.load(Ordering::SeqCst) {
                return;
            }
            let door = Arc::clone(&door);
            // A browser that goes away in the middle is no fault.
            thread::spawn(move || pass(connection, &door).ok());
        }
    })
}

fn pass(mut browser: TcpStream, door: &Door) -> io::Result<()> {
    browser.set_read_timeout(Some(PATIENCE))?;
    let head = head(&mut browser)?;
    let text = String::from_utf8_lossy(&head);
    let path = text.split(' ').nth(1).unwrap_or_default();
    if !door.lets_through(path) {
        let broken =
            "HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        return browser.write_all(broken.as_bytes());
    }
    let mut server = TcpStream::connect(("127.0.0.1", door.server.port()))?;
    server.write_all(&head)?;
    if door.compressed.load(Ordering::SeqCst) {
        let mut first = [0; STATUS.len()];
        server.read_exact(&mut first)?;
        browser.write_all(&first)?;
        if first == STATUS {
            browser.write_all(b"Content-Encoding: br\r\n")?;
        }
    }
    io::copy(&mut server, &mut browser)?;
    browser.shutdown(Shutdown::Both)
}

/// A request up to the empty line; GET has nothing after it.
fn head(browser: &mut impl Read) -> io::Result<Vec<u8>> {
    let mut head = Vec::new();
    let mut chunk = [0; 4096];
    while !head.ends_with(b"\r\n\r\n") {
        match browser.read(&mut chunk)? {
            0 => return Err(io::ErrorKind::UnexpectedEof.into()),
            read => head.extend_from_slice(&chunk[..read]),
        }
    }
    Ok(head)
}
