//! The static file server of `cargo xtask serve`: one folder below one path of this machine, read
//! only, no folder listed.

mod site;

use std::error::Error;
use std::net::TcpListener;
use std::sync::Arc;
use std::thread;

use tiny_http::{Header, Method, Request, Response};

pub use site::{Answer, Site};

/// A server that listens, on this machine only.
pub(crate) struct Server {
    site: Arc<Site>,
    listening: tiny_http::Server,
    port: u16,
}

impl Server {
    /// Takes the port; 0 is any free one.
    pub(crate) fn start(site: Site, port: u16) -> Result<Self, Box<dyn Error + Send + Sync>> {
        let listener = TcpListener::bind(("127.0.0.1", port))?;
        let port = listener.local_addr()?.port();
        let listening = tiny_http::Server::from_listener(listener, None)?;
        Ok(Self { site: Arc::new(site), listening, port })
    }

    /// The site's first page, with the slash at the end: `http://127.0.0.1:8080/a/b/`.
    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}{}", self.port, self.site.prefix())
    }

    /// Answers until the program is ended.
    pub(crate) fn run(&self) {
        for request in self.listening.incoming_requests() {
            let site = Arc::clone(&self.site);
            // A reader that goes away in the middle is no fault of the site.
            thread::spawn(move || respond(request, &site).ok());
        }
    }
}

fn respond(request: Request, site: &Site) -> std::io::Result<()> {
    let answer = match request.method() {
        Method::Get | Method::Head => site.answer(request.url()),
        _ => Answer::new(405, "text/plain", "This server answers GET and HEAD.\n"),
    };
    let headers = answer
        .headers
        .iter()
        .filter_map(|(name, value)| Header::from_bytes(*name, value.as_str()).ok());
    let response = headers.fold(Response::from_data(answer.body), Response::with_header);
    // A known length, so that a browser can tell how much is missing.
    request.respond(response.with_status_code(answer.status).with_chunked_threshold(usize::MAX))
}

#[cfg(test)]
mod tests;
