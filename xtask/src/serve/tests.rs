//! The server as a browser meets it.

use std::fs;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::thread;

use super::{Server, Site};

/// A folder that goes away with the test, and the address of the server on it.
struct Served {
    folder: PathBuf,
    address: String,
}

impl Served {
    fn new(name: &str, prefix: &str) -> Self {
        let folder =
            std::env::temp_dir().join(format!("xtask-serve-{name}-{}", std::process::id()));
        fs::create_dir_all(folder.join("ja")).unwrap();
        for (file, content) in [
            ("index.html", "front"),
            ("404.html", "gone"),
            ("ja/index.html", "日本"),
            ("app.wasm", "\0asm"),
        ] {
            fs::write(folder.join(file), content).unwrap();
        }
        let server = Server::start(Site::new(&folder, prefix), 0).unwrap();
        let address = server.address();
        // It answers for as long as the tests run.
        thread::spawn(move || server.run());
        Self { folder, address }
    }

    fn ask(&self, line: &str) -> String {
        let host = self.address.split('/').nth(2).unwrap();
        let mut connection = TcpStream::connect(host).unwrap();
        write!(connection, "{line} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        connection.read_to_string(&mut answer).unwrap();
        answer
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.folder).unwrap();
    }
}

#[test]
fn files_come_with_their_kind() {
    let served = Served::new("kind", "");
    assert!(served.ask("GET /").ends_with("\r\n\r\nfront"));
    assert!(served.ask("GET /ja/?q=1").ends_with("日本"));
    assert!(served.ask("GET /app.wasm").contains("Content-Type: application/wasm\r\n"));
}

#[test]
fn head_has_the_length_and_no_body() {
    let answer = Served::new("head", "").ask("HEAD /index.html");
    assert!(answer.contains("Content-Length: 5\r\n"));
    assert!(answer.ends_with("\r\n\r\n"));
}

#[test]
fn a_folder_is_named_with_a_slash() {
    assert!(Served::new("slash", "").ask("GET /ja").contains("Location: /ja/\r\n"));
    assert!(Served::new("slash-b", "/a/b/").ask("GET /a/b").contains("Location: /a/b/\r\n"));
}

#[test]
fn nothing_outside_of_the_folder_is_read() {
    let served = Served::new("outside", "");
    for path in
        ["/../Cargo.toml", "/%2e%2e/%2e%2e/etc/passwd", "//etc/passwd", "/ja/..%5c..%5cx", "/%00"]
    {
        let answer = served.ask(&format!("GET {path}"));
        assert!(answer.starts_with("HTTP/1.1 404"), "{path}: {answer}");
    }
}

#[test]
fn what_is_not_there_gets_the_sites_own_page() {
    let answer = Served::new("missing", "").ask("GET /none");
    assert!(answer.starts_with("HTTP/1.1 404") && answer.ends_with("gone"));
}

#[test]
fn only_reading_is_answered() {
    let answer = Served::new("post", "").ask("POST /");
    assert!(answer.starts_with("HTTP/1.1 405") && !answer.contains("front"), "{answer}");
}

#[test]
fn under_a_prefix_the_rest_of_the_host_is_empty() {
    let served = Served::new("prefix", "/a/b/");
    assert!(served.address.ends_with("/a/b/"));
    assert!(served.ask("GET /a/b/").ends_with("front"));
    assert!(served.ask("GET /").starts_with("HTTP/1.1 404"));
}

#[test]
fn a_port_that_is_taken_is_refused() {
    let taken = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let port = taken.local_addr().unwrap().port();
    assert!(Server::start(Site::new("", ""), port).is_err());
}
