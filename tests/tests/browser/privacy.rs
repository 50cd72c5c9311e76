//! What the page on privacy and security promises: nothing is sent, what is kept is listed, and the button
//! erases it in every tab.

use model::Pillar;
use report::Lang;
use scenario::{draft::KEY, erase::is_own, library::PREFIX};
use serde_json::json;
use tests::{Host, Page, Reader, key::Key, visit};
use text::words::{notice::Notice, privacy::Privacy};

use crate::calculator_driver::CalculatorDriver;

/// What is kept, wherever a page can keep anything.
const KEPT: &str = "[...Object.keys(localStorage), ...Object.keys(sessionStorage)].sort()";

fn keys(page: &Page) -> Vec<String> {
    let found = page.js(KEPT);
    found.as_array().unwrap().iter().map(|key| key.as_str().unwrap().to_owned()).collect()
}

/// A split that was changed and saved under a name.
fn works(page: &Page, host: &Host, lang: Lang) {
    let calculator = CalculatorDriver::open(page, host, lang);
    calculator.step(Pillar::Expansion, 1);
    page.part("scenario-name").enter("A");
    page.part("save").press();
    let saved = format!("Object.keys(localStorage).some((key) => key.startsWith({PREFIX:?}))");
    page.until("it is saved", &saved);
    page.until("the draft is kept", &format!("localStorage.getItem({KEY:?}) !== null"));
}

fn privacy(host: &Host, lang: Lang) -> String {
    host.address(&format!("{}/privacy/", lang.code()))
}

#[test]
fn all_that_is_kept_is_listed_and_there_are_no_cookies() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        works(page, &host, Lang::Ja);
        page.until("pages are kept for offline", "caches.keys().then((names) => names.length > 0)");
        let caches = page.js("caches.keys()");
        let kept = keys(page);
        page.open_app(&privacy(&host, Lang::Ja));
        let listed =
            page.js("[...document.querySelectorAll('tr[data-key]')].map((row) => row.dataset.key)");
        let listed: Vec<_> =
            listed.as_array().unwrap().iter().map(|it| it.as_str().unwrap()).collect();
        let is_listed =
            |key: &str| listed.iter().any(|it| key.starts_with(it.split('[').next().unwrap()));
        assert!(kept.len() >= 3, "{kept:?}");
        for key in kept
            .iter()
            .map(String::as_str)
            .chain(caches.as_array().unwrap().iter().filter_map(|it| it.as_str()))
        {
            assert!(is_listed(key), "{key}: {listed:?}");
        }
        assert_eq!(page.js("document.cookie"), "");
        let cookies = page.command("Network.getAllCookies", &json!({}));
        assert_eq!(cookies["cookies"], json!([]));
    });
}

#[test]
fn the_button_erases_all_that_is_kept_by_keyboard() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        for lang in Lang::ALL {
            works(page, &host, lang);
            page.js("localStorage.setItem('other site', 'stays')");
            page.open_app(&privacy(&host, lang));
            let ask = page.select("#erase-ask");
            page.tab_to(&ask);
            page.key(Key::ENTER);
            page.select("#erase-question").appears();
            // The harmless one first: Enter twice erases nothing.
            page.select("#erase-cancel").is_focused();
            page.key(Key::ENTER);
            page.select("#erase-question").is_gone();
            ask.is_focused();
            assert!(keys(page).iter().any(|key| is_own(key)));
            page.key(Key::ENTER);
            page.tab_to(&page.select("#erase"));
            page.key(Key::ENTER);
            page.select("#erase-told-done").says(Privacy::of(lang).erased).appears();
            ask.is_focused();
            assert_eq!(keys(page), ["other site"]);
            page.until("no page is kept", "caches.keys().then((names) => names.length === 0)");
            // Nothing is written again before the next edit.
            page.go(&host.address(&format!("{}/market/", lang.code())));
            page.ready();
            assert_eq!(keys(page), ["other site"]);
            CalculatorDriver::open(page, &host, lang).agrees();
        }
    });
}

#[test]
fn other_tabs_are_told_and_write_nothing_back() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        // The list of what was saved goes, so what stands below it moves up.
        page.expect_message("dtn-watch shift");
        works(page, &host, Lang::En);
        let first = page.tab();
        let second = page.new_tab();
        page.switch_to(&second);
        page.open_app(&privacy(&host, Lang::En));
        page.select("#erase-ask").press();
        page.select("#erase").press();
        page.select("#erase-told-done").appears();
        page.switch_to(&first);
        page.part("notice-storage").says(Notice::of(Lang::En).erased).appears();
        CalculatorDriver::at(page, Lang::En).agrees();
        page.reload();
        page.ready();
        assert_eq!(keys(page), Vec::<String>::new());
    });
}

#[test]
fn where_nothing_can_be_kept_the_button_says_so() {
    let host = Host::start();
    visit(Reader::PHONE.without_storage(), |page| {
        for lang in Lang::ALL {
            page.open_app(&privacy(&host, lang));
            page.select("#erase-ask").tap();
            page.select("#erase").tap();
            page.select("#erase-told-blocked").says(Privacy::of(lang).erase_blocked).appears();
        }
    });
}
