//! The same folder under a path of a host.

use model::Pillar;
use report::Lang;
use scenario::Session;
use tests::{Host, Page, Reader, dist, visit};
use text::words::shell::Shell;

use crate::calculator_driver::CalculatorDriver;
use crate::offline::stored;

#[test]
fn everything_works_below_a_path() {
    let mut host = Host::serve(&dist::folder(), "/a/b/");
    visit(Reader::DESKTOP, |page| {
        page.expect_no_server();
        page.go(&host.address(""));
        page.new_document(|| page.select("a[hreflang=en]").click());
        page.ready();
        page.js("window.sameDocument = true");
        page.part("nav-programme").click();
        page.until(
            "at the page",
            &format!("location.href === {:?} || location.href", host.address("en/programme/")),
        );
        let calculator = CalculatorDriver::at(page, Lang::En);
        calculator.step(Pillar::Expansion, 1);
        calculator.agrees();
        page.part("nav-market").click();
        page.select("html").has("data-page", "market");
        page.select("[data-chart] [data-chart-picture]").press();
        page.select("[data-chart] .chart-live svg").appears();
        assert_eq!(page.js("window.sameDocument"), true);
        page.until(
            "the worker has taken over",
            "navigator.serviceWorker.controller?.state === 'activated'",
        );
        let scope = page.js("navigator.serviceWorker.ready.then((worker) => worker.scope)");
        assert_eq!(scope.as_str(), Some(host.address("").as_str()));
        page.go(&host.address("embed/ja/projection/"));
        page.part("chart-projection").appears();
        let outside: Vec<String> =
            host.asked().into_iter().filter(|path| !path.starts_with("/a/b/")).collect();
        assert!(outside.is_empty(), "asked outside of the site: {outside:?}");
        host.stop();
        page.go(&host.address("ja/programme/"));
        page.ready();
    });
}

#[test]
fn an_unknown_address_leads_back_from_any_depth() {
    let host = Host::serve(&dist::folder(), "/a/b/");
    visit(Reader::PHONE, |page| {
        page.expect_message("404 (Not Found)");
        // The sheet comes once the page knows where it lies.
        page.expect_message("dtn-watch shift");
        page.expect_message("MIME type");
        for address in [
            "none",
            "ja/none",
            "ja/none/",
            "JA/Market",
            "embed/en/none/none",
            "ja/a/b/c/d/e/f/g/h/i/j/k/none",
        ] {
            page.go(&host.address(address));
            let home = host.address("ja/");
            page.select("a[hreflang=ja]")
                .until("leads to the site", &format!("element.href === {home:?} || element.href"));
            page.until(
                "the sheet is there",
                "document.querySelector('link[rel=stylesheet]').sheet?.cssRules.length > 0
                    && getComputedStyle(document.querySelector('.button')).display !== 'inline'",
            );
            page.can_be_read();
            page.is_accessible();
            page.new_document(|| page.select("a[hreflang=en]").press());
            page.select("html").has("lang", "en");
        }
    });
}

/// Opens an address that leads to another one, and waits for the app there.
fn leads_to(page: &Page, host: &Host, from: &str, to: &str) {
    page.go("about:blank");
    page.go_early(&host.address(from));
    let to = host.address(to);
    page.until(from, &format!("location.href === {to:?} || location.href"));
}

/// The page at the address works: its sheet, its app and its links find their places.
fn works(page: &Page, host: &Host) {
    page.ready();
    page.part("nav-programme").until(
        "leads to the site",
        &format!("element.href.startsWith({:?}) || element.href", host.address("")),
    );
    page.until(
        "the sheet is there",
        "document.querySelector('link[rel=stylesheet]').sheet?.cssRules.length > 0",
    );
}

/// An address without its last slash, and where it must lead.
const WITHOUT_SLASH: [(&str, &str); 7] = [
    ("ja/market", "ja/market/"),
    ("ja", "ja/"),
    ("en", "en/"),
    ("en/market?from=mail", "en/market/?from=mail"),
    ("ja/market#projection", "ja/market/#projection"),
    ("en/programme?a=b#main", "en/programme/?a=b#main"),
    ("ja/market/index.html#growth", "ja/market/index.html#growth"),
];

#[test]
fn an_address_without_its_last_slash_works_for_a_returning_reader() {
    let mut host = Host::serve(&dist::folder(), "/policy/dtn/");
    visit(Reader::PHONE, |page| {
        page.expect_no_server();
        stored(page, &host, "ja/");
        host.asked();
        for (from, to) in WITHOUT_SLASH {
            leads_to(page, &host, from, to);
            works(page, &host);
        }
        let asked = host.asked();
        assert!(!asked.iter().any(|path| path.contains("/market")), "from the store: {asked:?}");
        leads_to(page, &host, "embed/ja/projection", "embed/ja/projection/");
        page.part("chart-projection").appears();
        // The root itself without a slash is outside of what the worker may answer.
        page.go("about:blank");
        page.go(host.address("").trim_end_matches('/'));
        page.until("the entrance", &format!("location.href === {:?}", host.address("")));
        host.stop();
        for (from, to) in WITHOUT_SLASH {
            leads_to(page, &host, from, to);
            works(page, &host);
        }
    });
}

#[test]
fn other_letters_and_doubled_slashes_are_what_the_host_makes_of_them() {
    let host = Host::serve(&dist::folder(), "/policy/dtn/");
    visit(Reader::DESKTOP, |page| {
        page.expect_message("404 (Not Found)");
        page.expect_message("dtn-watch shift");
        page.expect_message("MIME type");
        page.expect_message("Manifest fetch");
        stored(page, &host, "ja/");
        for address in ["JA/market/", "ja/Market", "ja//market/"] {
            host.asked();
            page.go(&host.address(address));
            assert!(page.place().ends_with(address), "{}", page.place());
            let asked = host.asked();
            assert!(asked.iter().any(|path| path.ends_with(address)), "{asked:?}");
        }
    });
}

/// Links as chat programs change them, below the programme page of a language.
const ESCAPED: [&str; 7] =
    ["/%23s=", "%23s=", "/%2523s=", "/%23s%3D", "/%2523s%253D", "/index.html%23s=", "/%23s%3d"];

/// Opens each, and the scenario in it is the current one.
fn escaped_links_open(page: &Page, host: &Host, lang: Lang) {
    let million = scenario::facts().pillars[0].reference / 2;
    let edit = scenario::Edit::Set { pillar: Pillar::Negotiation, yearly_million: million };
    let scenario = scenario::apply(&Session::default(), edit, 0.0).unwrap();
    let link = scenario::link::write(scenario.scenario());
    for escaped in ESCAPED {
        page.go("about:blank");
        let address = host.address(&format!("{}/programme{escaped}{link}", lang.code()));
        page.go_early(&address);
        page.part("link-result").appears();
        page.ready();
        page.select("html").has("lang", lang.code()).has("data-page", "programme");
        assert!(!page.place().contains("%23"), "{}", page.place());
    }
}

fn with_escaped_sign(lang: Lang) {
    let mut host = Host::serve(&dist::folder(), "/policy/dtn/");
    visit(Reader::PHONE, |page| {
        page.expect_message("404 (Not Found)");
        page.expect_message("dtn-watch shift");
        page.expect_message("MIME type");
        page.expect_no_server();
        page.without_worker();
        escaped_links_open(page, &host, lang);
        page.past_worker(false);
        stored(page, &host, &format!("{}/", lang.code()));
        escaped_links_open(page, &host, lang);
        let place = format!("{}/market/", lang.code());
        leads_to(page, &host, &format!("{place}%23projection"), &format!("{place}#projection"));
        host.stop();
        escaped_links_open(page, &host, lang);
    });
}

#[test]
fn a_link_whose_sign_was_escaped_opens_in_japanese() {
    with_escaped_sign(Lang::Ja);
}

#[test]
fn a_link_whose_sign_was_escaped_opens_in_english() {
    with_escaped_sign(Lang::En);
}

#[test]
fn an_escaped_sign_leads_nowhere_but_to_the_sites_pages() {
    let host = Host::serve(&dist::folder(), "/policy/dtn/");
    visit(Reader::DESKTOP, |page| {
        page.expect_message("404 (Not Found)");
        page.expect_message("dtn-watch shift");
        page.expect_message("MIME type");
        for address in [
            "%23https://example.com/",
            "/example.com/%23s=1",
            "ja/%23",
            "javascript:alert(1)%23s=1",
            "ja/..%2f..%2fexample.com%23s=1",
        ] {
            page.go(&host.address(address));
            page.select("a[hreflang=ja]").until(
                "leads to the site",
                &format!("element.href.endsWith({:?}) || element.href", "/policy/dtn/ja/"),
            );
            let [place, home] = [page.place(), host.address("")];
            assert!(place.starts_with(&home) && !place.contains('#'), "{place}");
        }
    });
}

#[test]
fn without_scripts_the_page_says_what_to_do_with_an_escaped_sign() {
    let host = Host::serve(&dist::folder(), "/policy/dtn/");
    visit(Reader::PHONE.without_scripts(), |page| {
        page.expect_message("404 (Not Found)");
        page.expect_message("MIME type");
        page.go(&host.address("ja/programme/%23s=1"));
        for lang in Lang::ALL {
            page.select("main").mentions(Shell::of(lang).missing_sign);
        }
    });
}

#[test]
fn an_unknown_address_leads_back_without_a_network_too() {
    let mut host = Host::serve(&dist::folder(), "/a/b/");
    visit(Reader::PHONE, |page| {
        page.expect_no_server();
        page.expect_message("404 (Not Found)");
        page.expect_message("dtn-watch shift");
        stored(page, &host, "ja/");
        host.stop();
        for address in ["none", "ja/none/", "en/none/none"] {
            page.go(&host.address(address));
            let home = host.address("en/");
            page.select("a[hreflang=en]")
                .until("leads to the site", &format!("element.href === {home:?} || element.href"));
            page.new_document(|| page.select("a[hreflang=en]").press());
            page.select("html").has("lang", "en");
        }
    });
}
