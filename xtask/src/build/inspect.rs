//! What no file of the finished site may hold: inline styles and scripts, sheets that the content
//! policy does not name, addresses that tie the folder to one place, anything fetched from elsewhere.

use std::path::{Path, PathBuf};

use super::tag::{self, Tag};
use crate::failure::Failure;
use crate::files;

const REMEDY: &str = "styles belong in style/, scripts in public/ or src/, addresses start from the page's own depth";

/// Refuses the folder if any page, picture or sheet breaks a rule; all breaches at once.
pub(super) fn all(folder: &Path, written: &[PathBuf]) -> Result<(), Failure> {
    let mut breaches = Vec::new();
    // Its scripts and sheet are in it, under their hashes; its pages are checked where they stand alone.
    let one_file = folder.join("digital-trade-navigator.html");
    for file in written.iter().filter(|file| **file != one_file) {
        let extension = file.extension().and_then(|extension| extension.to_str());
        let found = match extension {
            Some("html" | "svg") => markup(&files::read_text(file)?),
            Some("css") => sheet(&files::read_text(file)?),
            _ => Vec::new(),
        };
        let name = files::relative(file, folder);
        breaches.extend(found.into_iter().map(|breach| format!("{name}: {breach}")));
    }
    if breaches.is_empty() {
        return Ok(());
    }
    Err(Failure::new(
        format!("the site breaks its own rules:\n  {}", breaches.join("\n  ")),
        REMEDY,
    ))
}

fn markup(text: &str) -> Vec<String> {
    let tags = tag::tags(text);
    let sheets = tags.iter().filter(|tag| tag.name == "style");
    // Whether it is the right hash, each browser asks.
    let hashes =
        tags.iter().filter_map(|tag| Some(tag.attribute("content")?.matches("'sha256-").count()));
    let unnamed = sheets.clone().count() > hashes.sum();
    let unnamed = unnamed.then(|| "<style> without its hash in the content policy".to_owned());
    let within = sheets.flat_map(|tag| sheet(tag.content));
    tags.iter().flat_map(breaches).chain(unnamed).chain(within).collect()
}

fn breaches(tag: &Tag<'_>) -> Vec<String> {
    let mut found = Vec::new();
    if tag.name == "script" && tag.is_inline_script() {
        found.push(format!("<{}> with content of its own", tag.name));
    }
    for &(name, value) in &tag.attributes {
        if name == "style" || name.starts_with("on") {
            found.push(format!("<{} {name}=\"{value}\">", tag.name));
        }
        if is_reference(name) && leads_astray(tag, value) {
            found.push(format!("<{} {name}=\"{value}\"> is not relative to the page", tag.name));
        }
    }
    found
}

fn is_reference(attribute: &str) -> bool {
    matches!(attribute, "src" | "href" | "srcset" | "poster" | "action" | "data" | "xlink:href")
}

/// A reader may follow a link elsewhere, and a page may say its own public address; nothing else
/// leaves the folder.
fn leads_astray(tag: &Tag<'_>, address: &str) -> bool {
    let address = address.trim().to_ascii_lowercase();
    let elsewhere = address.starts_with("http:") || address.starts_with("https:");
    let says_address = tag.name == "link"
        && matches!(tag.attribute("rel"), Some("canonical" | "alternate" | "license"));
    address.starts_with('/')
        || address.starts_with("javascript:")
        || (elsewhere && tag.name != "a" && !says_address)
}

fn sheet(text: &str) -> Vec<String> {
    let imports = text.match_indices("@import").map(|_| "@import".to_string());
    let addresses = text.split("url(").skip(1).filter_map(|rest| {
        let address = rest.split(')').next()?.trim_matches(['"', '\'']);
        let inside = !address.starts_with('/') && !address.starts_with("http");
        (!inside).then(|| format!("url({address}) is not relative to the sheet"))
    });
    imports.chain(addresses).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clean_page_passes() {
        let page = r#"<!doctype html><a href="https://example.org/">x</a><link rel="canonical"
            href="https://example.org/ja/"><script type="module" src="../boot.1.js"></script>
            <meta content="style-src 'self' 'sha256-x'"><style>p{}</style>
            <p data-words="{&quot;a style=&quot;:1}">2 < 3 and style="no tag"</p>"#;
        assert_eq!(markup(page), Vec::<String>::new());
    }

    #[test]
    fn each_breach_is_named() {
        for (page, word) in [
            (r#"<p style="color:red">"#, "style="),
            ("<style>p{}</style>", "<style>"),
            ("<meta content=\"'sha256-x'\"><style>p{}</style><style>b{}</style>", "<style>"),
            ("<meta content=\"'sha256-x'\"><style>@import 'a.css'</style>", "@import"),
            ("<script>go()</script>", "<script>"),
            (r#"<b onclick="go()">"#, "onclick"),
            (r#"<img src="/logo.svg">"#, "/logo.svg"),
            (r#"<img src="//cdn.example.org/a.png">"#, "cdn"),
            (r#"<link rel="stylesheet" href="https://example.org/a.css">"#, "a.css"),
            (r#"<a href="javascript:go()">"#, "javascript:"),
        ] {
            let found = markup(page);
            assert_eq!(found.len(), 1, "{page}: {found:?}");
            assert!(found[0].contains(word), "{page}: {found:?}");
        }
    }

    #[test]
    fn a_sheet_fetches_nothing_from_elsewhere() {
        assert!(sheet("a{background:url(data:image/svg+xml,x)}b{mask:url(#m)}").is_empty());
        assert_eq!(
            sheet("@import 'a.css';a{background:url('https://example.org/x.png')}").len(),
            2
        );
    }
}
