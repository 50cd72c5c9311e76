//! Links lead somewhere, from the depth at which they stand, and never to another origin by themselves.

use std::collections::BTreeSet;

use super::built::{Page, files, pages, pages_of, selector};
use crate::{Files, ONE_FILE};

/// Elements that load or lead, with the attribute that says what.
const REFERENCES: [(&str, &str); 6] = [
    ("a[href]", "href"),
    ("link[href]", "href"),
    ("script[src]", "src"),
    ("img[src]", "src"),
    ("iframe[src]", "src"),
    ("[data-echarts]", "data-echarts"),
];

#[test]
fn every_reference_leads_to_a_file_that_is_written() {
    all_references_lead(files());
}

/// In a whole site, however it was made.
pub(super) fn all_references_lead(files: &'static Files) {
    let places = places(files);
    for page in pages_of(files) {
        for reference in references(&page) {
            // The page for unknown addresses looks for its script at every depth.
            let looks_for = page.path == "404.html" && reference.starts_with("../");
            if ["https://", "mailto:"].iter().any(|it| reference.starts_with(it)) || looks_for {
                continue;
            }
            let (path, fragment) = reference.split_once('#').unwrap_or((&reference, ""));
            let file =
                if path.is_empty() { page.path.to_owned() } else { resolved(page.path, path) };
            assert!(files.get(&file).is_some(), "{}: {reference} leads to {file}", page.path);
            if file == ONE_FILE {
                let named = format!(" id=\"{fragment}\"");
                let packed = str::from_utf8(files.get(&file).unwrap()).unwrap();
                assert!(
                    fragment.is_empty() || packed.contains(&named),
                    "{}: {reference}",
                    page.path
                );
            // A scenario is no place on the page.
            } else if !fragment.is_empty() && !fragment.starts_with("s=") {
                let place = (file, fragment.to_owned());
                assert!(places.contains(&place), "{}: {reference}", page.path);
            }
        }
    }
}

/// Every place that an address can name: a page and an id in it, each page read once.
fn places(files: &'static Files) -> BTreeSet<(String, String)> {
    let named = selector("[id]");
    let of_page = |page: Page| {
        let ids = page.html.select(&named).filter_map(|element| element.value().id());
        ids.map(|id| (page.path.to_owned(), id.to_owned())).collect::<Vec<_>>()
    };
    pages_of(files).flat_map(of_page).collect()
}

#[test]
fn only_links_to_sources_leave_the_site() {
    for page in pages() {
        let leaving = selector(
            "[href^='http'], [src^='http'], [href^='/'], [src^='/'], [href^='javascript']",
        );
        for element in page.html.select(&leaving) {
            let element = element.value();
            assert_eq!(element.name(), "a", "{}", page.path);
            assert!(element.attr("rel").unwrap_or_default().contains("noopener"), "{}", page.path);
            assert!(
                element.attr("href").unwrap_or_default().starts_with("https://"),
                "{}",
                page.path
            );
        }
    }
}

#[test]
fn the_language_switch_leads_to_the_same_page() {
    let links = selector("[data-testid=language-switch] a");
    let mut switched = 0;
    for page in pages() {
        let to: BTreeSet<_> = page
            .html
            .select(&links)
            .map(|link| resolved(page.path, link.value().attr("href").unwrap()))
            .collect();
        if to.is_empty() {
            continue;
        }
        switched += 1;
        let (_, rest) = page.path.split_once('/').unwrap();
        let expected = BTreeSet::from(["en", "ja"].map(|lang| format!("{lang}/{rest}")));
        assert_eq!(to, expected, "{}", page.path);
    }
    let pages = crate::page::LINKABLE_SLUGS.len() + scenario::facts().presets.len();
    assert_eq!(switched, 2 * pages);
}

fn references(page: &Page) -> Vec<String> {
    let mut found = Vec::new();
    for (elements, attribute) in REFERENCES {
        for element in page.html.select(&selector(elements)) {
            found.extend(element.value().attr(attribute).map(str::to_owned));
        }
    }
    assert!(!found.is_empty(), "{}", page.path);
    found
}

/// The file that a relative address means.
pub(super) fn resolved(page: &str, path: &str) -> String {
    let mut place: Vec<&str> = page.split('/').collect();
    place.pop();
    for part in path.split('/') {
        match part {
            "." | "" => {}
            ".." => assert!(place.pop().is_some(), "{page}: {path} leaves the site"),
            part => place.push(part),
        }
    }
    let folder = path.ends_with('/') || path.ends_with("..") || path == ".";
    let file = place.join("/");
    if folder && file.is_empty() {
        "index.html".to_owned()
    } else if folder {
        file + "/index.html"
    } else {
        file
    }
}
