//! The calculator in frames: it keeps nothing, and leads to the whole one with what was moved.

use report::Lang;
use scenario::link::{self, FRAGMENT};
use tests::dist::Build;
use tests::{Host, Page, Reader, visit};

use crate::link::theirs;

/// A page of the site's own origin with one frame, into which it can look and press.
const PRESSING: &str = "<!doctype html><meta charset=utf-8><title>Host</title><link rel=icon href=data:,>\
    <iframe width=600 height=900 title=Frame></iframe>";

/// Opens an address in the frame.
fn opens_in_frame(page: &Page, address: &str) {
    page.js(&format!(
        "new Promise((there) => {{ const frame = document.querySelector('iframe');
            frame.onload = () => there(); frame.src = {address:?}; }})"
    ));
}

/// Opens an address in the frame and moves a pillar there.
fn move_in_frame(page: &Page, address: &str) {
    opens_in_frame(page, address);
    let inside = "document.querySelector('iframe').contentDocument";
    page.until(
        "the app of the frame answers",
        &format!("{inside}.documentElement.dataset.ready === 'true'"),
    );
    let before = page.js(&format!("{inside}.getElementById('amount-negotiation').value"));
    page.js(&format!("{inside}.getElementById('step-up-negotiation').click()"));
    page.until(
        "the amount has changed",
        &format!("{inside}.getElementById('amount-negotiation').value !== {before}"),
    );
    page.js("new Promise((written) => setTimeout(written, 600))");
}

/// What the origin keeps: storage, workers, caches.
fn kept(page: &Page) -> String {
    page.js("Promise.all([navigator.serviceWorker.getRegistrations(), caches.keys()])
        .then(([workers, caches]) => [localStorage.length, sessionStorage.length, workers.length, caches.length].join())")
        .as_str().unwrap_or_default().to_owned()
}

#[test]
fn nothing_is_kept_of_what_was_moved_in_a_frame_or_in_an_embed() {
    let build = Build::new();
    build.add("host.html", PRESSING);
    let host = Host::serve(build.folder(), "/");
    visit(Reader::DESKTOP, |page| {
        page.expect_message("dtn-watch shift");
        page.go(&host.address("host.html"));
        for address in ["embed/ja/calculator/", "ja/programme/", "en/embed/"] {
            if address == "en/embed/" {
                page.js(&format!(
                    "document.querySelector('iframe').src = {:?}",
                    host.address(address)
                ));
                page.until("the app answers", "document.querySelector('iframe').contentDocument.documentElement.dataset.ready === 'true'");
            } else {
                move_in_frame(page, &host.address(address));
            }
            assert_eq!(kept(page), "0,0,0,0", "{address}");
        }
        // Nor where the embed is opened by itself.
        page.open_app(&host.address("embed/ja/calculator/"));
        page.part("step-up-negotiation").press();
        page.js("new Promise((written) => setTimeout(written, 600))");
        assert_eq!(kept(page), "0,0,0,0");
    });
}

#[test]
fn the_full_version_opens_with_the_scenario_of_the_frame() {
    let host = Host::start();
    for lang in Lang::ALL {
        visit(Reader::PHONE, |page| {
            page.expect_message("dtn-watch shift");
            page.open_app(&host.address(&format!("embed/{}/calculator/", lang.code())));
            let own = host.address(&format!("{}/programme/", lang.code()));
            let link = page.part("full-version");
            link.until("is the page alone", &format!("element.href === {own:?} || element.href"));
            page.part("step-up-negotiation").press();
            link.until(
                "carries the scenario",
                &format!("element.href.startsWith({:?})", own.clone() + FRAGMENT),
            );
            let amount = page.part("amount-negotiation").value();
            let to = link.of("element.href").as_str().unwrap_or_default().to_owned();
            page.open_app(&to);
            page.part("amount-negotiation").holds(&amount);
        });
    }
}

#[test]
fn an_embed_shows_the_scenario_of_its_address_and_no_words_of_others() {
    let host = Host::start();
    visit(Reader::PHONE, |page| {
        page.expect_message("dtn-watch shift");
        let address = host.address("embed/en/calculator/");
        let scenario = theirs("Buy at example.com");
        page.open_app(&format!("{address}{FRAGMENT}{}", link::write(&scenario)));
        let half = page.part("amount-negotiation").value();
        page.part("link-result").is_gone();
        let body = page.select("body").text();
        assert!(!body.contains("example.com"), "{body}");
        page.go("about:blank");
        page.open_app(&format!("{address}{FRAGMENT}broken"));
        page.part("link-result").appears();
        assert_ne!(page.part("amount-negotiation").value(), half);
        page.go("about:blank");
        page.open_app(&format!("{address}?title=Buy+at+example.com&theme=pink&lang=ja"));
        assert!(!page.select("body").text().contains("example.com"));
        page.select("html").has("lang", "en").lacks("data-theme");
    });
}

#[test]
fn the_calculator_answers_where_the_browser_keeps_nothing() {
    let host = Host::start();
    visit(Reader::PHONE.without_storage(), |page| {
        page.expect_message("dtn-watch shift");
        page.open_app(&host.address("embed/ja/calculator/"));
        let answer = page.part("answer").text();
        page.part("step-down-expansion").press();
        page.part("step-down-expansion").press();
        page.part("step-down-expansion").press();
        page.part("brings-expansion").appears();
        page.part("full-version").until("carries the scenario", "element.href.includes('#s=')");
        assert_ne!(page.part("answer").text(), answer);
    });
}
