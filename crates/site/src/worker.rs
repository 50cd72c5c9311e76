//! The service worker: a handwritten script, told which build it holds and which files.

use std::{fs, path::Path};

use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256};

use crate::{Error, Files, ONE_FILE};

/// Embeds always come from the network, and so does what other sites, robots and officers load; the one file
/// is all of this once more. What begins with a sign is for the host, and no host need give it to a reader.
const NEVER_STORED: [&str; 12] = [
    ".",
    "_",
    ONE_FILE,
    "embed-frame.js",
    "embed.js",
    "embed/",
    "favicon.ico",
    "icons/",
    "licences.txt",
    "robots.txt",
    "sitemap.xml",
    "social/",
];

/// The same files once more, as a host sends them.
const COMPRESSED: [&str; 2] = [".br", ".gz"];

/// The worker's own file, which holds no hash of itself.
pub const WORKER: &str = "service-worker.js";

/// The worker's script for these files; `public` has its template.
pub fn script(files: &Files, public: &Path) -> Result<String, Error> {
    let path = public.join(WORKER);
    let template = fs::read_to_string(&path).map_err(Error::file(&path))?;
    let stored: Vec<(&str, String)> = files
        .iter()
        .filter(|(path, _)| *path != WORKER && !NEVER_STORED.iter().any(|it| path.starts_with(it)))
        .filter(|(path, _)| !COMPRESSED.iter().any(|it| path.ends_with(it)))
        .map(|(path, content)| (address(path), hash(content)))
        .collect();
    let list = serde_json::to_string(&stored)?;
    // A name for exactly this content.
    let build = hash((list.clone() + &template).as_bytes());
    Ok(format!("const BUILD = \"{build}\";\nconst FILES = {list};\n{template}"))
}

/// As browsers compare it (`integrity`).
fn hash(content: &[u8]) -> String {
    format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(content)))
}

/// A page is stored under its folder, which every host serves without a redirect.
fn address(path: &str) -> &str {
    path.strip_suffix("index.html").unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn script_for(content: &str) -> String {
        let mut files = Files::default();
        for path in [
            "index.html",
            "ja/market/index.html",
            "assets/a.js",
            "embed/ja/x/index.html",
            "assets/a.js.br",
            "index.html.gz",
            "_headers",
            ".nojekyll",
        ] {
            files.add(path, content);
        }
        let public = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../public"));
        script(&files, public).unwrap()
    }

    #[test]
    fn stores_pages_by_folder_and_leaves_embeds_to_the_network() {
        let script = script_for("abc");
        // The hash of the published test vector (FIPS 180-2, B.1), in base64.
        let hash = "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=";
        let list = format!(r#"[["assets/a.js","{hash}"],["","{hash}"],["ja/market/","{hash}"]]"#);
        assert!(script.contains(&format!("const FILES = {list};")), "{script}");
        assert!(script.contains("addEventListener(\"fetch\""));
    }

    #[test]
    fn a_build_is_named_after_its_content() {
        let name = |content| script_for(content).lines().next().map(str::to_owned);
        assert_eq!(name("a"), name("a"));
        assert_ne!(name("a"), name("b"));
    }
}
