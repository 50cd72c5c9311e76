//! The site on a server that can be slow, broken or gone.
//!
//! What is served is decided by the same code as in `cargo xtask serve`. Hyper sends it: it can break
//! off in the middle of a file and let go of every connection at once, which `tiny_http` cannot.

mod faults;

use std::convert::Infallible;
use std::io;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures_util::{StreamExt, stream};
use http_body_util::StreamBody;
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, Full};
use hyper::body::{Frame, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};
use xtask::serve::{Answer, Site};

use crate::dist;
use faults::Faults;

/// How long the connections get to end when the host goes away.
const FAREWELL: Duration = Duration::from_secs(1);

/// From the half of a file that is sent until the connection is gone.
const BEFORE_CUT: Duration = Duration::from_millis(50);

const FOR_EVER: &str = "max-age=31536000, immutable";

const HTML: &str = "text/html";

/// A server with faults.
#[derive(Debug)]
pub struct Host {
    address: SocketAddr,
    door: Arc<Door>,
    /// None once the host has gone away.
    running: Option<Runtime>,
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
    /// The file, said to be of no kind that the host knows.
    Untyped,
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
        let running = Builder::new_multi_thread().worker_threads(1).enable_all().build();
        let running = running.expect("a runtime starts");
        let listener = running.block_on(TcpListener::bind(("127.0.0.1", 0)));
        let listener = listener.expect("a port is free");
        let address = listener.local_addr().expect("a listener has a port");
        let door = Arc::new(Door { site: Site::new(folder, prefix), faults: Faults::default() });
        running.spawn(accept(listener, Arc::clone(&door)));
        Self { address, door, running: Some(running) }
    }

    /// The same server for files that have been compressed in their place (brotli).
    #[must_use]
    pub fn compressed(self) -> Self {
        self.with_header("Content-Encoding", "br")
    }

    /// The same server with one more line in the head of each file.
    #[must_use]
    pub fn with_header(self, name: &'static str, value: &str) -> Self {
        self.door.faults.state().headers.push((name, value.to_owned()));
        self
    }

    /// The same server as one that lets a browser keep for ever what is not a page.
    #[must_use]
    pub fn cached(self) -> Self {
        self.door.faults.state().cached = true;
        self
    }

    /// The same server for one connection at a time, each answer taking so long.
    #[must_use]
    pub fn slow(self, answer: Duration) -> Self {
        self.door.faults.state().slow = Some(answer);
        self
    }

    /// The address of a page, given below the site's root.
    pub fn address(&self, page: &str) -> String {
        format!("http://{}{}{page}", self.address, self.door.site.prefix())
    }

    /// From now on answers wait whose path contains `part`.
    pub fn hold(&self, part: &str) {
        self.door.faults.state().held.push(part.to_owned());
    }

    /// Lets everything go that waits.
    pub fn release(&self) {
        self.door.faults.release();
    }

    /// From now on a path that contains `part` is answered with an error.
    pub fn fail(&self, part: &str) {
        self.answer(part, Fault::Broken);
    }

    /// From now on a path that contains `part` is answered otherwise.
    pub fn answer(&self, part: &str, fault: Fault) {
        self.door.faults.state().faults.push((part.to_owned(), fault));
    }

    /// The next time a path contains `part`, it is answered with an error.
    pub fn fail_once(&self, part: &str) {
        self.door.faults.state().broken_once.push(part.to_owned());
    }

    /// Nothing fails any more.
    pub fn repair(&self) {
        self.door.faults.state().faults.clear();
    }

    /// The paths that were asked for since the last call.
    pub fn asked(&self) -> Vec<String> {
        std::mem::take(&mut self.door.faults.state().asked)
    }

    /// Waits until a path that contains `part` has been asked for.
    ///
    /// # Panics
    /// Where that takes too long.
    pub fn awaits(&self, part: &str) {
        assert!(self.door.faults.awaits(part), "nobody asked for {part}");
    }

    /// Goes away: nothing listens any more, and no connection is open.
    pub fn stop(&mut self) {
        if let Some(running) = self.running.take() {
            running.shutdown_timeout(FAREWELL);
        }
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        self.stop();
    }
}

/// What all connections share.
#[derive(Debug)]
struct Door {
    site: Site,
    faults: Faults,
}

type Body = UnsyncBoxBody<Bytes, io::Error>;

async fn accept(listener: TcpListener, door: Arc<Door>) {
    while let Ok((connection, _)) = listener.accept().await {
        let door = Arc::clone(&door);
        let service = service_fn(move |request: Request<Incoming>| {
            let door = Arc::clone(&door);
            async move { Ok::<_, Infallible>(respond(&request, &door).await) }
        });
        // A connection that stays open would outlive the fault that it should meet.
        let serving = http1::Builder::new()
            .keep_alive(false)
            .serve_connection(TokioIo::new(connection), service);
        // A browser that goes away in the middle is no fault.
        tokio::spawn(async { serving.await.ok() });
    }
}

async fn respond(request: &Request<Incoming>, door: &Door) -> Response<Body> {
    let target = request.uri().path_and_query().map_or("/", |target| target.as_str());
    let fault = door.faults.meet(target).await;
    let file = || {
        let mut answer = door.site.answer(target);
        if answer.status == 200 {
            let state = door.faults.state();
            answer.headers.extend(state.headers.iter().cloned());
            if state.cached && !is_page(target) {
                answer.headers.retain(|(name, _)| *name != "Cache-Control");
                answer.headers.push(("Cache-Control", FOR_EVER.to_owned()));
            }
        }
        answer
    };
    match fault {
        None => whole(file()),
        Some(Fault::Broken) => whole(Answer::new(500, HTML, "<!DOCTYPE html>500")),
        Some(Fault::Page(html)) => whole(Answer::new(200, HTML, html)),
        Some(Fault::Missing) => whole(Answer { status: 404, ..file() }),
        Some(Fault::Untyped) => {
            let mut answer = file();
            answer.headers.retain(|(name, _)| *name != "Content-Type");
            answer.headers.push(("Content-Type", "application/octet-stream".to_owned()));
            whole(answer)
        }
        Some(Fault::SentOn(to)) => {
            let mut answer = Answer::new(302, HTML, "");
            answer.headers.push(("Location", to));
            whole(answer)
        }
        Some(Fault::Cut) => half(file()),
    }
}

/// What keeps its name when its content changes; such an address ends with a slash, or it is a worker.
fn is_page(target: &str) -> bool {
    target.ends_with('/') || target.contains("service-worker.js")
}

fn whole(answer: Answer) -> Response<Body> {
    let body = Full::new(Bytes::from(answer.body)).map_err(|never| match never {});
    response(answer.status, answer.headers, body.boxed_unsync())
}

/// Says how long the file is, sends half of it and breaks off.
fn half(mut answer: Answer) -> Response<Body> {
    answer.headers.push(("Content-Length", answer.body.len().to_string()));
    answer.body.truncate(answer.body.len() / 2);
    let sent = stream::iter([Ok(Frame::data(Bytes::from(answer.body)))]);
    let gone = stream::once(async {
        tokio::time::sleep(BEFORE_CUT).await;
        Err(io::ErrorKind::ConnectionAborted.into())
    });
    response(answer.status, answer.headers, StreamBody::new(sent.chain(gone)).boxed_unsync())
}

fn response(status: u16, headers: Vec<(&'static str, String)>, body: Body) -> Response<Body> {
    let mut builder = Response::builder().status(status);
    for (name, value) in headers {
        builder = builder.header(name, value);
    }
    builder.body(body).expect("a test's headers are headers")
}
