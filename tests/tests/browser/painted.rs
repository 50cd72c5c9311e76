//! A page is painted with the rules that it holds; the whole sheet changes nothing that is seen.

use report::Lang;
use serde_json::{Value, json};
use tests::{Host, Page, Reader, dist, visit};

/// The sheet's file.
const SHEET: &str = "/style.";

/// How each element of the page looks and where it is.
const LOOK: &str = "[...document.querySelectorAll('body, body *')].filter((element) => !element.closest('link'))
    .map((element) => {
        const {x, y, width, height} = element.getBoundingClientRect();
        const {color, backgroundColor, fontSize, visibility} = getComputedStyle(element);
        return [element.localName, x, y, width, height, color, backgroundColor, fontSize, visibility].join(' ');
    })";

/// Opens a page whose sheet is held back, and waits until it is painted.
fn painted(page: &Page, host: &Host, address: &str) -> Value {
    host.hold(SHEET);
    let address = host.address(address);
    page.navigate(&address);
    page.until("is painted", "performance.getEntriesByName('first-contentful-paint').length === 1");
    page.until("is there", "document.querySelector('#site-footer') !== null");
    assert_eq!(
        page.js("document.querySelector('link[rel=stylesheet]')?.sheet ?? null"),
        Value::Null
    );
    page.js(LOOK)
}

fn changes_nothing(reader: Reader) {
    let host = Host::start();
    // What the app shows once it answers is its own doing.
    visit(reader.without_scripts(), |page| {
        page.expect_message("was preloaded using link preload");
        page.command("Network.setCacheDisabled", &json!({"cacheDisabled": true}));
        let in_language = |address: &&String| {
            Lang::ALL.iter().any(|lang| address.starts_with(&format!("{}/", lang.code())))
        };
        let pages = dist::pages();
        let pages: Vec<_> = pages.iter().filter(in_language).collect();
        assert!(pages.len() >= 14, "{pages:?}");
        for address in pages {
            let before = painted(page, &host, address);
            let before = before.as_array().unwrap();
            assert!(before.len() > 60, "{address}: {before:?}");
            host.release();
            page.until(
                "the sheet is there",
                "document.querySelector('link[rel=stylesheet]').sheet !== null",
            );
            let after = page.js(LOOK);
            for (before, after) in before.iter().zip(after.as_array().unwrap()) {
                assert_eq!(before, after, "{address}");
            }
        }
    });
}

#[test]
fn the_sheet_changes_nothing_on_a_phone() {
    changes_nothing(Reader::PHONE);
}

#[test]
fn the_sheet_changes_nothing_on_a_laptop() {
    changes_nothing(Reader::DESKTOP);
}
