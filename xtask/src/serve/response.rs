//! What goes back: a file, the site's own "not found" page, or a way to the folder's right name.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use super::Site;
use super::request::Request;

/// An HTTP response.
pub(super) struct Response {
    status: &'static str,
    kind: &'static str,
    /// Where to go instead.
    location: Option<String>,
    body: Vec<u8>,
    head_only: bool,
}

/// The answer to a request.
pub(super) fn to(request: &Request, site: &Site) -> Response {
    if format!("{}/", request.path) == site.prefix {
        return elsewhere(site.prefix.clone());
    }
    let found = request.below(&site.folder, &site.prefix).and_then(|path| {
        if path.is_dir() && !request.path.ends_with('/') {
            return Some(elsewhere(format!("{}/", request.path)));
        }
        file("200 OK", &if path.is_dir() { path.join("index.html") } else { path })
    });
    let mut response = found.unwrap_or_else(|| not_found(&site.folder));
    response.head_only = request.head_only;
    response
}

/// The answer to what this server does not understand.
pub(super) fn refusal() -> Response {
    text("400 Bad Request", "This server answers GET and HEAD.\n")
}

fn not_found(folder: &Path) -> Response {
    file("404 Not Found", &folder.join("404.html"))
        .unwrap_or_else(|| text("404 Not Found", "There is no such page.\n"))
}

fn file(status: &'static str, path: &Path) -> Option<Response> {
    let body = fs::read(path).ok()?;
    Some(Response { status, kind: kind(path), location: None, body, head_only: false })
}

fn text(status: &'static str, words: &str) -> Response {
    let kind = "text/plain; charset=utf-8";
    Response { status, kind, location: None, body: words.into(), head_only: false }
}

fn elsewhere(location: String) -> Response {
    Response { location: Some(location), ..text("301 Moved Permanently", "") }
}

fn kind(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()).unwrap_or_default() {
        "css" => "text/css; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "html" => "text/html; charset=utf-8",
        "ico" => "image/x-icon",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "png" => "image/png",
        "svg" => "image/svg+xml",
        "txt" => "text/plain; charset=utf-8",
        "wasm" => "application/wasm",
        "webmanifest" => "application/manifest+json",
        "woff2" => "font/woff2",
        "xml" => "application/xml",
        "zip" => "application/zip",
        _ => "application/octet-stream",
    }
}

impl Response {
    /// `no-cache` lets a browser keep what it asks about again: nobody looks at a stale build.
    pub(super) fn send(&self, mut connection: impl Write) -> io::Result<()> {
        let length = self.body.len();
        let location = self.location.as_ref();
        let location =
            location.map_or_else(String::new, |path| format!("Location: {}\r\n", encode(path)));
        let head = format!(
            "HTTP/1.1 {}\r\nContent-Type: {}\r\nContent-Length: {length}\r\n\
             Cache-Control: no-cache\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n{location}\r\n",
            self.status, self.kind
        );
        connection.write_all(head.as_bytes())?;
        if !self.head_only {
            connection.write_all(&self.body)?;
        }
        connection.flush()
    }
}

/// Whatever is not a plain sign is escaped, so a line break can't add a header.
fn encode(path: &str) -> String {
    let sign = |byte: u8| match byte {
        b'/' | b'-' | b'.' | b'_' | b'~' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => {
            char::from(byte).to_string()
        }
        other => format!("%{other:02X}"),
    };
    path.bytes().map(sign).collect()
}
