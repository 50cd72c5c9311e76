//! `_headers`, which Netlify and Cloudflare Pages read at the root of what is uploaded.

use std::fmt::Write as _;

use super::WRITTEN;
use super::rule::{ASSETS, EVERYWHERE, FOR_EVER, NOT_FRAMED, WHOLE_PAGES};

/// No two rules name a header for the same address: one of the hosts would join their values. What is
/// said of no file here, that a browser asks each time, is what both hosts do by themselves.
pub(super) fn headers() -> String {
    let mut text = format!("# {WRITTEN}\n");
    rule(&mut text, "*", EVERYWHERE);
    rule(&mut text, &format!("{ASSETS}*"), &[("Cache-Control", FOR_EVER)]);
    for pages in WHOLE_PAGES {
        rule(&mut text, pages, NOT_FRAMED);
    }
    text
}

fn rule(text: &mut String, path: &str, headers: &[(&str, &str)]) {
    let _ = writeln!(text, "/{path}");
    for (name, value) in headers {
        let _ = writeln!(text, "  {name}: {value}");
    }
}
