//! The ready files are the table's, and the table says what was decided.

use super::rule::WHOLE_PAGES;
use super::*;

fn value(path: &str, name: &str) -> Option<&'static str> {
    headers(path).into_iter().find(|(known, _)| *known == name).map(|(_, value)| value)
}

#[test]
fn what_is_in_deploy_is_what_the_table_says() {
    for (path, text) in all() {
        let there = files::read_text(&place::root().join("deploy").join(path));
        assert_eq!(there.as_deref(), Ok(text.as_str()), "run `cargo xtask hosts`: deploy/{path}");
    }
}

#[test]
fn only_what_is_named_by_its_content_is_kept_for_ever() {
    let for_ever = |path| value(path, "Cache-Control").unwrap().contains("immutable");
    assert!(for_ever("assets/app.0123456789.js"));
    for path in ["", "ja/market/", "service-worker.js", "embed.js", "data/report.json", "404.html"]
    {
        assert!(!for_ever(path), "{path}");
        assert!(value(path, "Cache-Control").unwrap().contains("max-age=0"), "{path}");
    }
}

#[test]
fn embeds_may_be_framed_by_anyone_and_nothing_else_by_nobody() {
    for path in ["", "ja/programme/", "404.html", "digital-trade-navigator.html"] {
        assert_eq!(
            value(path, "Content-Security-Policy"),
            Some("frame-ancestors 'none'"),
            "{path}"
        );
        assert_eq!(value(path, "X-Frame-Options"), Some("DENY"), "{path}");
    }
    assert_eq!(value("embed/ja/projection/", "Content-Security-Policy"), None);
    assert_eq!(value("embed/ja/projection/", "X-Frame-Options"), None);
}

/// Cloudflare joins the values of a header that two rules give an address.
#[test]
fn no_two_rules_of_the_list_name_a_header_for_one_address() {
    let text = netlify::headers();
    let mut seen = std::collections::BTreeSet::new();
    let mut path = "";
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        match line.strip_prefix("  ") {
            None => path = line,
            Some(header) => {
                let name = header.split(':').next().unwrap();
                assert!(seen.insert((name, path)), "{path}: {name}");
                assert!(!(path != "/*" && seen.contains(&(name, "/*"))), "{path}: {name}");
            }
        }
    }
    assert!(WHOLE_PAGES.iter().all(|pages| !pages.starts_with("embed")));
}

#[test]
fn every_ending_has_one_kind() {
    assert_eq!(kind("app.0123456789.wasm"), "application/wasm");
    assert_eq!(kind("ja/market/index.html"), "text/html; charset=utf-8");
    assert_eq!(kind("_headers"), "application/octet-stream");
}
