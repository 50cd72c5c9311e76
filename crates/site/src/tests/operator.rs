//! What `site.toml` says of the operator is said everywhere, and what it does not say is not made up.

use std::sync::OnceLock;

use serde_json::Value;

use super::{
    built::{files, operated, pages_of, selector},
    downloads::csv_of,
    links::all_references_lead,
};
use crate::Files;

const STATED: [(&str, &str); 8] = [
    ("operator.ja = \"\"", "operator.ja = \"経済産業省\""),
    ("operator.en = \"\"", "operator.en = \"METI\""),
    ("section.ja = \"\"", "section.ja = \"通商政策局\""),
    ("section.en = \"\"", "section.en = \"Trade Policy Bureau\""),
    ("contact = \"\"", "contact = \"dtn@example.go.jp\""),
    ("base_address = \"\"", "base_address = \"https://www.example.go.jp/policy/dtn/\""),
    ("terms = \"\"", "terms = \"pdl1.0\""),
    ("terms_address = \"\"", "terms_address = \"https://www.example.go.jp/pdl1.0\""),
];

fn stated() -> &'static Files {
    static FILES: OnceLock<Files> = OnceLock::new();
    FILES.get_or_init(|| operated("operator", &STATED))
}

fn text(files: &Files, path: &str) -> String {
    let content = files.get(path).unwrap_or_else(|| panic!("no {path}"));
    String::from_utf8(content.to_vec()).unwrap()
}

#[test]
fn every_page_says_who_runs_the_site() {
    for page in pages_of(stated()) {
        if page.path.starts_with("ja/") {
            assert!(page.text.contains("運営：経済産業省　通商政策局"), "{}", page.path);
        } else if page.path.starts_with("en/") {
            assert!(page.text.contains("Run by METI, Trade Policy Bureau"), "{}", page.path);
        }
    }
    all_references_lead(stated());
}

#[test]
fn a_mail_address_becomes_a_link_that_shows_only_the_address() {
    let page = pages_of(stated()).find(|page| page.path == "ja/about/index.html").unwrap();
    let link = page.html.select(&selector("a[href='mailto:dtn@example.go.jp']")).next().unwrap();
    assert_eq!(link.text().collect::<String>(), "dtn@example.go.jp");
}

/// Each page is cited by its own address, each file by the site's.
#[test]
fn citations_and_files_have_the_form_of_the_terms() {
    let market = text(stated(), "ja/market/index.html");
    let form = "出典：「Digital Trade Navigator」（経済産業省　通商政策局）（https://www.example.go.jp/policy/dtn/ja/market/）、PDL1.0（https://www.example.go.jp/pdl1.0）（○年○月○日に利用）";
    assert!(market.contains(form));
    let about = text(stated(), "en/about/index.html");
    assert!(about.contains("PDL1.0 (https://www.example.go.jp/pdl1.0), used on [date]"), "about");
    // A file is broken into lines: what matters is that each part of the form stands there.
    let picture = text(stated(), "charts/mix-ja.svg");
    for part in ["経済産業省", "PDL1.0", "example.go.jp"] {
        assert!(picture.contains(part), "{part}");
    }
    assert!(!picture.contains("に利用"), "the day of use is not known when the file is made");
    let rows = csv_of(stated(), "charts/mix-en.csv");
    let column = rows[0].iter().position(|name| name == "To be cited under the terms as").unwrap();
    assert!(
        rows[1][column]
            .starts_with("Source: Digital Trade Navigator (METI, Trade Policy Bureau), https://")
    );
    let embed = text(stated(), "embed/ja/projection/index.html");
    assert!(embed.contains("PDL1.0"), "embed");
}

/// The app gets the same with the calculator's page.
#[test]
fn a_scenario_is_cited_by_operator_and_terms() {
    let page = text(stated(), "ja/programme/index.html");
    assert!(page.contains("Digital Trade Navigator（経済産業省　通商政策局）による試算"));
    assert!(page.contains("を加工して作成"), "for what a reader makes of it");
}

#[test]
fn the_older_form_has_no_address_of_terms() {
    let mut edits = STATED.to_vec();
    edits.truncate(6);
    edits.push(("terms = \"\"", "terms = \"older\""));
    let files = operated("older", &edits);
    let market = text(&files, "ja/market/index.html");
    assert!(market.contains("出典：「Digital Trade Navigator」（経済産業省　通商政策局）（https://www.example.go.jp/policy/dtn/ja/market/）"));
    assert!(!market.contains("PDL"));
}

#[test]
fn the_package_names_publisher_homepage_and_licence() {
    let package =
        |files| -> Value { serde_json::from_str(&text(files, "data/datapackage.json")).unwrap() };
    let stated = package(stated());
    assert_eq!(stated["homepage"], "https://www.example.go.jp/policy/dtn/");
    assert_eq!(stated["contributors"][0]["title"], "METI, Trade Policy Bureau");
    assert_eq!(stated["contributors"][0]["email"], "dtn@example.go.jp");
    assert_eq!(stated["licenses"][0]["path"], "https://www.example.go.jp/pdl1.0");
    let bare = package(files());
    for name in ["homepage", "contributors", "licenses"] {
        assert_eq!(bare.get(name), None, "{name} is not made up");
    }
}

#[test]
fn what_is_not_stated_is_said_to_be() {
    let about = text(files(), "ja/about/index.html");
    assert!(about.matches("記載なし").count() >= 5, "operator, contact, address, terms, citation");
    assert!(!about.contains("mailto:"));
    assert!(text(files(), "charts/mix-ja.svg").contains("作成者の記載なし"));
    let rows = csv_of(files(), "charts/mix-ja.csv");
    assert!(rows[1].iter().any(|cell| cell == "利用規約の記載なし"));
}
