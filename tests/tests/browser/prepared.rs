//! Every page as it comes from the folder: clean, whole and readable on every screen.

use std::fs;

use report::Lang;
use tests::{Host, Page, Reader, dist, visit};

fn is_in(address: &str, lang: Lang) -> bool {
    address.split('/').any(|part| part == lang.code())
}

/// One page on one screen, light and dark.
fn is_whole(page: &Page, host: &Host, address: &str, lang: Lang) {
    page.go(&host.address(address));
    if page.js("document.querySelector('script[src*=boot]') !== null") == true {
        page.ready();
    }
    page.select("html").has("lang", lang.code());
    assert_eq!(page.select("main").count(), 1);
    assert_eq!(page.select("h1").count(), 1);
    assert_ne!(page.js("document.title.trim()"), "");
    is_good_light_and_dark(page);
    // What opens must fit too.
    page.open_everything();
    is_good_light_and_dark(page);
}

fn is_good_light_and_dark(page: &Page) {
    for dark in [false, true] {
        page.dark(dark);
        page.can_be_read();
        page.is_accessible();
    }
}

fn are_whole(reader: Reader, lang: Lang) {
    let host = Host::start();
    visit(reader, |page| {
        let pages = dist::pages();
        let pages: Vec<&String> = pages.iter().filter(|address| is_in(address, lang)).collect();
        assert!(pages.len() >= 4, "{pages:?}");
        for address in pages {
            is_whole(page, &host, address, lang);
        }
    });
}

#[test]
fn pages_are_whole_on_the_narrowest_screen_in_japanese() {
    are_whole(Reader::NARROW, Lang::Ja);
}

#[test]
fn pages_are_whole_on_the_narrowest_screen_in_english() {
    are_whole(Reader::NARROW, Lang::En);
}

#[test]
fn pages_are_whole_on_a_phone_in_japanese() {
    are_whole(Reader::PHONE, Lang::Ja);
}

#[test]
fn pages_are_whole_on_a_phone_in_english() {
    are_whole(Reader::PHONE, Lang::En);
}

#[test]
fn pages_are_whole_on_a_tablet_in_japanese() {
    are_whole(Reader::TABLET, Lang::Ja);
}

#[test]
fn pages_are_whole_on_a_tablet_in_english() {
    are_whole(Reader::TABLET, Lang::En);
}

#[test]
fn pages_are_whole_on_a_wide_screen() {
    let wide = Reader { width: 1920, height: 1080, ..Reader::DESKTOP };
    Lang::ALL.into_iter().for_each(|lang| are_whole(wide, lang));
}

#[test]
fn pages_are_whole_on_a_laptop_in_japanese() {
    are_whole(Reader::DESKTOP, Lang::Ja);
}

#[test]
fn pages_are_whole_on_a_laptop_in_english() {
    are_whole(Reader::DESKTOP, Lang::En);
}

#[test]
fn pages_without_a_language_of_their_own_are_whole() {
    let host = Host::start();
    visit(Reader::PHONE, |page| {
        page.expect_message("404 (Not Found)");
        for reader in Reader::ALL {
            page.on_screen_of(reader);
            for address in ["", "404.html", "no-such-page"] {
                is_whole(page, &host, address, Lang::Ja);
            }
        }
        page.go(&host.address(""));
        page.new_document(|| page.select("a[hreflang=en]").press());
        page.select("html").has("lang", "en");
    });
}

#[test]
fn no_page_holds_a_style_but_the_sheet_that_its_policy_names() {
    let folder = dist::folder();
    for address in dist::pages() {
        let file = if address.ends_with(".html") {
            address.clone()
        } else {
            address.clone() + "index.html"
        };
        let html = fs::read_to_string(folder.join(&file)).unwrap();
        assert!(!html.contains(" style="), "{file} holds an inline style");
        let sheets = html.matches("<style").count();
        let named = html.matches("style-src 'self' 'sha256-").count();
        assert!(sheets <= 1 && sheets == named, "{file}: {sheets} sheets, {named} in its policy");
    }
}
