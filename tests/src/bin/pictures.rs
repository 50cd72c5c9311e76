//! A picture of every page, in both languages, on a phone and a laptop, light and dark: to look at,
//! and to see in a change's history what it did to a page.
//!
//! `pictures FOLDER` writes `<language>-<page>-<width>-<light|dark>.webp`.
#![allow(clippy::expect_used, reason = "a picture that fails must say where")]

use std::path::Path;
use std::{env, fs};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::json;
use tests::dist;
use tests::{Host, Page, Reader, visit};

/// Of 100: text stays sharp, and all pictures together stay small.
const QUALITY: u32 = 25;

fn main() {
    let folder = env::args().nth(1).expect("usage: pictures FOLDER");
    let folder = Path::new(&folder);
    fs::create_dir_all(folder).expect("the folder can be made");
    let host = Host::serve(&dist::folder(), "/");
    for reader in [Reader::PHONE, Reader::DESKTOP] {
        visit(reader, |page| {
            for address in dist::pages().iter().filter(|address| address.contains('/')) {
                // The app is in no frame of someone else's page.
                if address.starts_with("embed/") {
                    page.go(&host.address(address));
                } else {
                    page.open_app(&host.address(address));
                }
                for dark in [false, true] {
                    page.dark(dark);
                    page.rest();
                    let scheme = if dark { "dark" } else { "light" };
                    let name = address.trim_end_matches('/').replace('/', "-");
                    let file = format!("{name}-{}-{scheme}.webp", reader.width);
                    fs::write(folder.join(file), picture(page)).expect("a picture can be written");
                }
            }
        });
    }
}

/// The whole page, from its top to its end.
fn picture(page: &Page) -> Vec<u8> {
    let how = json!({"format": "webp", "quality": QUALITY, "captureBeyondViewport": true});
    let answer = page.command("Page.captureScreenshot", &how);
    STANDARD.decode(answer["data"].as_str().unwrap_or_default()).expect("Chromium sends base64")
}
