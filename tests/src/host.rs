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

const HTML: &str = "Content-Type: text/html\r\n";

/// A server with faults.
#[derive(Debug)]
pub struct Host {
    port: u16,
    prefix: String,
    door: Arc<Door>,
    accepting: Option<JoinHandle<()>>,
}

/// What an answer may be instead of the file.
#[derive(Debug, Clone)]
pub enum Fault {
    /// The server's own error.
    Broken,
    /// Half of the file, then nothing: the connection is gone.
    Cut,
    /// The way to another address.
    SentOn(String),
    /// A page of someone else's, with all being well.
    Page(String),
    /// The file, said not to be there.
    Missing,
}

/// What all connections share.
#[derive(Debug)]
struct Door {
    server: Server,
    closed: AtomicBool,
    state: Mutex<State>,
    changed: Condvar,
    /// Whoever has it is answered.
    turn: Mutex<()>,
}

#[derive(Debug, Default)]
struct State {
    /// Paths that were asked for, in order.
    asked: Vec<String>,
    /// Parts of paths whose answers wait.
    held: Vec<String>,
    /// Parts of paths that are answered otherwise.
    faults: Vec<(String, Fault)>,
    /// The same with an error, for one answer only.
    broken_once: Vec<String>,
    /// Lines added to the head of each file.
    headers: String,
    /// Each answer takes so long, and the next waits for it.
    slow: Option<Duration>,
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
            state: Mutex::default(),
            changed: Condvar::new(),
            turn: Mutex::default(),
        };
        let door = Arc::new(door);
        let accepting = accept(listener, Arc::clone(&door));
        Self { port, prefix: prefix.to_owned(), door, accepting: Some(accepting) }
    }

    /// The same server for files that have been compressed in their place (brotli).
    #[must_use]
    pub fn compressed(self) -> Self {
        self.with_header("Content-Encoding: br")
    }

    /// The same server with one more line in the head of each file.
    #[must_use]
    pub fn with_header(self, line: &str) -> Self {
        self.door.state().headers.extend([line, "\r\n"]);
        self
    }

    /// The same server for one connection at a time, each answer taking so long.
    #[must_use]
    pub fn slow(self, answer: Duration) -> Self {
        self.door.state().slow = Some(answer);
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
        self.answer(part, Fault::Broken);
    }

    /// From now on a path that contains `part` is answered otherwise.
    pub fn answer(&self, part: &str, fault: Fault) {
        self.door.state().faults.push((part.to_owned(), fault));
    }

    /// The next time a path contains `part`, it is answered with an error.
    pub fn fail_once(&self, part: &str) {
        self.door.state().broken_once.push(part.to_owned());
    }

    /// Nothing fails any more.
    pub fn repair(&self) {
        self.door.state().faults.clear();
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

    /// Notes a request and waits while it is held; what is wrong with its answer, if anything.
    fn fault(&self, path: &str) -> Option<Fault> {
        self.state().asked.push(path.to_owned());
        self.changed.notify_all();
        let held = |state: &mut State| state.held.iter().any(|part| path.contains(part.as_str()));
        let waiting = self.changed.wait_timeout_while(self.state(), PATIENCE, held);
        let (mut state, _) = waiting.unwrap_or_else(PoisonError::into_inner);
        let once = state.broken_once.iter().position(|part| path.contains(part.as_str()));
        if let Some(index) = once {
            state.broken_once.swap_remove(index);
            return Some(Fault::Broken);
        }
        let fault = state.faults.iter().find(|(part, _)| path.contains(part.as_str()));
        fault.map(|(_, fault)| fault.clone())
    }

    /// The answer of the server behind, as bytes.
    fn file(&self, request: &[u8]) -> io::Result<Vec<u8>> {
        let mut server = TcpStream::connect(("127.0.0.1", self.server.port()))?;
        server.write_all(request)?;
        let mut answer = Vec::new();
        server.read_to_end(&mut answer)?;
        if answer.starts_with(STATUS) {
            let headers = self.state().headers.clone();
            answer.splice(STATUS.len()..STATUS.len(), headers.into_bytes());
        }
        Ok(answer)
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
    let request = head(&mut browser)?;
    let text = String::from_utf8_lossy(&request);
    let path = text.split(' ').nth(1).unwrap_or_default();
    let fault = door.fault(path);
    let slow = door.state().slow;
    let turn = slow.map(|_| door.turn.lock());
    thread::sleep(slow.unwrap_or_default());
    let answer = match fault {
        None => door.file(&request)?,
        Some(Fault::Broken) => plain("500 Internal Server Error", HTML, "<!DOCTYPE html>500"),
        Some(Fault::SentOn(to)) => plain("302 Found", &format!("Location: {to}\r\n"), ""),
        Some(Fault::Page(html)) => plain("200 OK", HTML, &html),
        Some(Fault::Cut) => {
            let mut file = door.file(&request)?;
            file.truncate(file.len() / 2);
            file
        }
        Some(Fault::Missing) => {
            let mut file = door.file(&request)?;
            file.splice(..STATUS.len(), *b"HTTP/1.1 404 Not Found\r\n");
            file
        }
    };
    browser.write_all(&answer)?;
    drop(turn);
    browser.shutdown(Shutdown::Both)
}

/// An answer of this server's own.
fn plain(status: &str, headers: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    let close = "Connection: close";
    format!("HTTP/1.1 {status}\r\n{headers}Content-Length: {length}\r\n{close}\r\n\r\n{body}")
        .into()
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
