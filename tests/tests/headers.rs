//! The page on privacy and security lists the headers that the ready files for hosts send.

use site::headers::{EVERYWHERE, NOT_FRAMED};

type Header = (&'static str, &'static str);

/// What a host sends with a file, but for how long it may be kept.
fn sent(path: &str) -> Vec<Header> {
    let headers = xtask::hosts::headers(path).into_iter();
    headers.filter(|(name, _)| *name != "Cache-Control").collect()
}

#[test]
fn the_headers_that_a_page_lists_are_those_of_the_ready_files() {
    assert_eq!(sent("ja/index.html"), [EVERYWHERE, NOT_FRAMED].concat());
    assert_eq!(sent("embed/ja/positions/index.html"), EVERYWHERE);
}
