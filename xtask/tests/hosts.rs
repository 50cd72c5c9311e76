//! The ready files of `deploy/` on the servers that they are for: nginx and Caddy from the system's
//! packages, at the root and under a path. Needs both and the built site, so it is no part of
//! `cargo test`: `.ci/run` installs them, then names it.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeMap;
use std::fs;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use xtask::hosts::{FOLDER, SERVER, SUB_PATH, headers, kind};

/// How long a server may take until it answers.
const PATIENCE: Duration = Duration::from_secs(10);

/// A server with the site, on a port of its own; it ends with the value.
struct Server {
    name: &'static str,
    prefix: &'static str,
    port: u16,
    process: Child,
    folder: PathBuf,
}

struct Answer {
    status: u16,
    headers: BTreeMap<String, String>,
    body: Vec<u8>,
}

impl Server {
    fn start(name: &'static str, prefix: &'static str) -> Self {
        let port = TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port();
        let folder =
            std::env::temp_dir().join(format!("xtask-hosts-{}-{port}", std::process::id()));
        let site = folder.join(format!("www{}", prefix.trim_end_matches('/')));
        fs::create_dir_all(site.parent().unwrap()).unwrap();
        symlink(fs::canonicalize(dist()).unwrap(), &site).unwrap();
        let mut command = match name {
            "nginx" => nginx(&folder, prefix, port),
            _ => caddy(&folder, prefix, port),
        };
        let process = command.stdout(Stdio::null()).spawn().expect("the server is installed");
        let server = Self { name, prefix, port, process, folder };
        let end = Instant::now() + PATIENCE;
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(Instant::now() < end, "{name} does not answer");
            sleep(Duration::from_millis(20));
        }
        server
    }

    /// The answer to a path below the site's root.
    fn ask(&self, path: &str, encoding: &str) -> Answer {
        self.ask_host(&format!("{}{path}", self.prefix), encoding)
    }

    fn ask_host(&self, path: &str, encoding: &str) -> Answer {
        let mut connection = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        write!(
            connection,
            "GET {path} HTTP/1.1\r\nHost: {SERVER}\r\nAccept-Encoding: {encoding}\r\nConnection: close\r\n\r\n"
        )
        .unwrap();
        let mut answer = Vec::new();
        connection.read_to_end(&mut answer).unwrap();
        Answer::read(&answer)
    }

    /// Words for a failed check.
    fn at(&self, path: &str) -> String {
        format!("{} at {}{path}", self.name, self.prefix)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself, which a test has then said.
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

impl Answer {
    fn read(bytes: &[u8]) -> Self {
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").expect("a head");
        let head = str::from_utf8(&bytes[..end]).unwrap();
        let mut lines = head.lines();
        let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
        let headers = lines.map(|line| line.split_once(": ").unwrap());
        let headers: BTreeMap<String, String> =
            headers.map(|(name, value)| (name.to_lowercase(), value.to_owned())).collect();
        let body = bytes[end + 4..].to_vec();
        let chunked = headers.get("transfer-encoding").is_some_and(|form| form == "chunked");
        let body = if chunked { whole(&body) } else { body };
        Self { status, headers, body }
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(&name.to_lowercase()).map(String::as_str)
    }
}

/// A body that comes in pieces, each after its length.
fn whole(mut rest: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    loop {
        let line = rest.windows(2).position(|two| two == b"\r\n").expect("the length of a piece");
        let length = str::from_utf8(&rest[..line]).unwrap();
        let length = usize::from_str_radix(length, 16).unwrap();
        if length == 0 {
            return body;
        }
        let piece = line + 2;
        body.extend(&rest[piece..piece + length]);
        rest = &rest[piece + length + 2..];
    }
}

/// The built site.
fn dist() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../dist")
}

/// A ready file with this test's folder and port in the places that it says to fill in.
fn ready(file: &str, folder: &Path) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../deploy").join(file);
    let text = fs::read_to_string(path).unwrap();
    text.replace(FOLDER, folder.join("www").to_str().unwrap())
}

fn variant(prefix: &str) -> &'static str {
    if prefix == "/" { "root" } else { "sub-path" }
}

fn nginx(folder: &Path, prefix: &str, port: u16) -> Command {
    let site = ready(&format!("nginx/{}.conf", variant(prefix)), folder);
    let site = site.replace("listen 80;", &format!("listen 127.0.0.1:{port};"));
    // What the system's own nginx.conf says round it, without its paths; as root it would else
    // answer as a user that may not read this folder.
    let whole = format!(
        "load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;\n\
         user root;\npid {0}/pid;\nerror_log stderr crit;\nevents {{}}\nhttp {{\naccess_log off;\n\
         client_body_temp_path {0}/1;\nproxy_temp_path {0}/2;\nfastcgi_temp_path {0}/3;\n\
         uwsgi_temp_path {0}/4;\nscgi_temp_path {0}/5;\n{site}}}\n",
        folder.display()
    );
    let file = folder.join("nginx.conf");
    fs::write(&file, whole).unwrap();
    let mut command = Command::new("nginx");
    command.args(["-e", "stderr", "-g", "daemon off; master_process off;", "-c"]).arg(file);
    command
}

fn caddy(folder: &Path, prefix: &str, port: u16) -> Command {
    let site = ready(&format!("caddy/{}.Caddyfile", variant(prefix)), folder);
    // Without a certificate, and without its port for orders.
    let address = format!("http://{SERVER}:{port} {{");
    let site = site.replacen(&format!("{SERVER} {{"), &address, 1);
    let file = folder.join("Caddyfile");
    fs::write(&file, format!("{{\n\tadmin off\n}}\n{site}")).unwrap();
    let mut command = Command::new("caddy");
    command.args(["run", "--adapter", "caddyfile", "--config"]).arg(file);
    command.env("HOME", folder).stderr(Stdio::null());
    command
}

fn each(check: impl Fn(&Server)) {
    for name in ["nginx", "caddy"] {
        for prefix in ["/", SUB_PATH] {
            check(&Server::start(name, prefix));
        }
    }
}

/// Every file that a page may ask for, by its path.
fn files() -> Vec<(String, PathBuf)> {
    fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { collect(&path, found) } else { found.push(path) }
        }
    }
    let mut found = Vec::new();
    let root = dist();
    collect(&root, &mut found);
    let named = found
        .into_iter()
        .map(|path| (path.strip_prefix(&root).unwrap().to_str().unwrap().to_owned(), path));
    let for_hosts = |name: &str| {
        let compressed = [".br", ".gz"].iter().any(|ending| name.ends_with(ending));
        compressed || name.starts_with(['_', '.'])
    };
    named.filter(|(name, _)| !for_hosts(name)).collect()
}

#[test]
fn every_file_comes_with_its_type_its_headers_and_compressed_as_it_lies_there() {
    let files = files();
    assert!(files.len() > 50, "the site is built");
    each(|server| {
        for (name, path) in &files {
            let address = name.strip_suffix("index.html").unwrap_or(name);
            let at = server.at(address);
            for (encoding, ending) in [("br", "br"), ("gzip", "gz"), ("identity", "")] {
                let answer = server.ask(address, encoding);
                assert_eq!(answer.status, 200, "{at}");
                let compressed = path.with_file_name(format!(
                    "{}.{ending}",
                    path.file_name().unwrap().to_str().unwrap()
                ));
                let sent = if compressed.is_file() && !ending.is_empty() {
                    assert_eq!(answer.header("Content-Encoding"), Some(encoding), "{at}");
                    assert!(
                        answer.header("Vary").is_some_and(|vary| vary.contains("Accept-Encoding")),
                        "{at}"
                    );
                    fs::read(compressed)
                } else {
                    assert_eq!(answer.header("Content-Encoding"), None, "{at}");
                    fs::read(path)
                };
                assert!(answer.body == sent.unwrap(), "{at}: {encoding}: another content");
                assert_eq!(answer.header("Content-Type"), Some(kind(name)), "{at}");
                for (header, value) in headers(name) {
                    assert_eq!(answer.header(header), Some(value), "{at}: {header}");
                }
                let embed = name.starts_with("embed/");
                assert_eq!(answer.header("Content-Security-Policy").is_none(), embed, "{at}");
                assert_eq!(answer.header("X-Frame-Options").is_none(), embed, "{at}");
            }
        }
    });
}

#[test]
fn text_and_wasm_lie_there_compressed() {
    for (name, path) in files() {
        let text = ["css", "csv", "html", "js", "json", "svg", "wasm", "webmanifest"];
        if text.contains(&name.rsplit('.').next().unwrap()) {
            for ending in ["br", "gz"] {
                let beside = format!("{}.{ending}", path.to_str().unwrap());
                assert!(Path::new(&beside).is_file(), "{name}.{ending}");
            }
        }
    }
}

#[test]
fn what_is_not_there_gets_the_sites_page_and_says_404() {
    let page = fs::read(dist().join("404.html")).unwrap();
    each(|server| {
        for path in [
            "none",
            "ja/none",
            "JA/Market",
            "JA/Market/",
            "a/b/c/d/e/f/g",
            "embed/none",
            "assets/app.0000000000.js",
            "none.html",
            "ja/programme/%23s=abc",
        ] {
            let answer = server.ask(path, "identity");
            let at = server.at(path);
            assert_eq!(answer.status, 404, "{at}");
            assert!(answer.body == page, "{at}: another page");
            assert_eq!(answer.header("Content-Type"), Some("text/html; charset=utf-8"), "{at}");
            let cache = answer.header("Cache-Control").unwrap();
            assert!(!cache.contains("immutable"), "{at}: {cache}");
        }
    });
}

#[test]
fn an_address_without_its_last_slash_is_sent_to_it() {
    each(|server| {
        for path in ["ja", "ja/market", "embed/ja/projection"] {
            let answer = server.ask(path, "br");
            let at = server.at(path);
            assert!(matches!(answer.status, 301 | 302 | 307 | 308), "{at}: {}", answer.status);
            let to = answer.header("Location").unwrap();
            assert!(to.ends_with(&format!("{}{path}/", server.prefix)), "{at}: {to}");
            assert!(!to.contains("127.0.0.1"), "{at}: {to}");
            let with_query = server.ask(&format!("{path}?a=b"), "br");
            assert!(with_query.header("Location").unwrap().ends_with("/?a=b"), "{at}");
        }
        if server.prefix != "/" {
            let answer = server.ask_host(server.prefix.trim_end_matches('/'), "br");
            assert!(matches!(answer.status, 301 | 308), "{}: {}", server.name, answer.status);
            assert!(answer.header("Location").unwrap().ends_with(server.prefix), "{}", server.name);
            assert_eq!(
                server.ask_host("/", "br").header("Permissions-Policy"),
                None,
                "not its business"
            );
        }
    });
}

#[test]
fn an_unchanged_file_is_not_sent_again() {
    each(|server| {
        let first = server.ask("ja/market/", "br");
        let tag = first.header("ETag").unwrap().to_owned();
        let again = server.ask("ja/market/", &format!("br\r\nIf-None-Match: {tag}"));
        assert_eq!((again.status, again.body.len()), (304, 0), "{}", server.name);
    });
}

/// Amazon's function is a script: it is asked here as they ask it.
#[test]
fn the_function_for_cloudfront_finds_pages_and_sends_on() {
    let file =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../deploy/s3-cloudfront/viewer-request.js");
    let script = fs::read_to_string(file).unwrap();
    let ask = |prefix: &str, uri: &str, query: &str| {
        let script = script.replace("PREFIX = \"/\"", &format!("PREFIX = {prefix:?}"));
        let call = format!(
            "{script}; const answer = handler({{request: {{uri: {uri:?}, querystring: {query}}}}});
             process.stdout.write(answer.uri ?? answer.statusCode + ' ' + answer.headers.location.value);"
        );
        let output = Command::new("node").args(["--eval", &call]).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    for (uri, query, answer) in [
        ("/", "{}", "/index.html"),
        ("/ja/market/", "{}", "/ja/market/index.html"),
        ("/ja/market", "{}", "301 /ja/market/"),
        ("/ja/market", "{a: {value: 'b'}}", "301 /ja/market/?a=b"),
        ("/assets/app.0a.js", "{}", "/assets/app.0a.js"),
        ("//evil.example", "{}", "//evil.example"),
        ("//evil", "{}", "//evil"),
    ] {
        assert_eq!(ask("/", uri, query), answer, "{uri}");
    }
    assert_eq!(ask(SUB_PATH, "/policy/dtn", "{}"), "301 /policy/dtn/");
    assert_eq!(ask(SUB_PATH, "/policy/dtn/ja/", "{}"), "/policy/dtn/ja/index.html");
    assert_eq!(ask(SUB_PATH, "/other", "{}"), "/other");
}
