//! The page on privacy and security lists what the code writes and what a host is to set.

use scenario::erase::KEYS;

use super::built::{pages, selector};
use crate::headers::{EVERYWHERE, NOT_FRAMED};

#[test]
fn every_key_that_the_code_writes_is_listed() {
    for lang in ["ja", "en"] {
        let path = format!("{lang}/privacy/index.html");
        let page = pages().find(|page| page.path == path).unwrap();
        let rows = selector("tr[data-key]");
        let listed: Vec<_> =
            page.html.select(&rows).map(|row| row.value().attr("data-key").unwrap()).collect();
        // One more: the pages that the worker keeps.
        assert_eq!(listed.len(), KEYS.len() + 1, "{listed:?}");
        for (key, listed) in KEYS.iter().zip(&listed) {
            assert!(listed.starts_with(key), "{key}: {listed}");
        }
    }
}

#[test]
fn every_header_is_listed() {
    for lang in ["ja", "en"] {
        let path = format!("{lang}/privacy/index.html");
        let page = pages().find(|page| page.path == path).unwrap();
        let listed: Vec<(String, String)> = page
            .html
            .select(&selector("[data-header]"))
            .map(|cell| {
                (cell.value().attr("data-header").unwrap().to_owned(), cell.text().collect())
            })
            .collect();
        for (name, value) in EVERYWHERE.iter().chain(NOT_FRAMED) {
            assert!(listed.contains(&((*name).to_owned(), (*value).to_owned())), "{name}");
        }
        assert_eq!(listed.len(), EVERYWHERE.len() + NOT_FRAMED.len());
    }
}
