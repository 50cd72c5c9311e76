//! The single page: links swap pages, and everything a browser does still works.

use report::Lang;
use tests::{Host, Page, Reader, visit};
use text::words::shell::Shell;

use crate::wording;

/// Marks the document, so that a load of another one is noticed.
pub(crate) const MARK: &str = "window.sameDocument = true";
pub(crate) const SAME: &str = "window.sameDocument === true";

pub(crate) fn page_address(host: &Host, lang: Lang, slug: &str) -> String {
    host.address(&format!("{}/{slug}/", lang.code()))
}

/// Opens a page with nothing between it and the server.
pub(crate) fn open(page: &Page, host: &Host, lang: Lang, slug: &str) {
    page.without_worker();
    page.open_app(&page_address(host, lang, slug));
    page.js(MARK);
}

/// The page `slug` is on screen, whole.
pub(crate) fn is_at(page: &Page, host: &Host, lang: Lang, slug: &str) {
    let address = page_address(host, lang, slug);
    page.until(
        &format!("at {slug}"),
        &format!("location.href.split('#')[0] === {address:?} || location.href"),
    );
    page.select("html").has("data-page", slug).has("lang", lang.code());
    let words = Shell::of(lang);
    let name = if slug == "market" { words.market.name } else { words.programme.name };
    page.until(
        "the title is the page's",
        &format!("document.title.includes({name:?}) || document.title"),
    );
    page.part(&format!("nav-{slug}")).has("aria-current", "page");
    assert_eq!(page.select("[aria-current=page]").count(), 1);
}

fn both_ways(lang: Lang) {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        open(page, &host, lang, "market");
        page.part("nav-programme").click();
        is_at(page, &host, lang, "programme");
        page.select("main").is_focused();
        page.part("step-up-expansion").click();
        page.part("move").mentions(&wording::budget(lang, 1_000.0));
        page.part("nav-market").click();
        is_at(page, &host, lang, "market");
        page.back();
        is_at(page, &host, lang, "programme");
        page.part("calculator").appears();
        page.forward();
        is_at(page, &host, lang, "market");
        assert_eq!(page.js(SAME), true, "the document has been loaded again");
        page.reload();
        page.ready();
        is_at(page, &host, lang, "market");
        page.part("nav-programme").click();
        is_at(page, &host, lang, "programme");
        page.is_accessible();
    });
}

#[test]
fn links_swap_the_page_in_japanese() {
    both_ways(Lang::Ja);
}

#[test]
fn links_swap_the_page_in_english() {
    both_ways(Lang::En);
}

#[test]
fn back_and_forward_find_the_place_where_the_reader_was() {
    let host = Host::start();
    visit(Reader::PHONE, |page| {
        open(page, &host, Lang::Ja, "market");
        let link = page.select("footer a[href$='programme/']");
        link.appears();
        page.js("scrollTo(0, document.body.scrollHeight)");
        page.until("at the end", "scrollY > 1000");
        // Before the tap: after it the next page may be there already.
        let left = page.js("scrollY");
        link.tap();
        is_at(page, &host, Lang::Ja, "programme");
        page.until("at the top", "scrollY === 0 || scrollY");
        page.js("scrollTo(0, 300)");
        page.until("scrolled", "scrollY === 300");
        page.back();
        is_at(page, &host, Lang::Ja, "market");
        page.until("where it was", &format!("Math.abs(scrollY - {left}) < 2 || scrollY"));
        page.forward();
        is_at(page, &host, Lang::Ja, "programme");
        page.until("where it was", "Math.abs(scrollY - 300) < 2 || scrollY");
        assert_eq!(page.js(SAME), true);
    });
}

#[test]
fn a_link_into_a_page_goes_to_its_place() {
    let host = Host::start();
    visit(Reader::PHONE, |page| {
        let address = page_address(&host, Lang::En, "market");
        page.open_app(&format!("{address}#projection"));
        let at_place =
            "Math.abs(document.getElementById('projection').getBoundingClientRect().top) < 120
            || document.getElementById('projection').getBoundingClientRect().top";
        page.until("at the section", at_place);
        page.js(MARK);
        page.js("location.hash = '#growth'");
        page.until(
            "a fragment is the browser's own",
            "document.getElementById('growth').getBoundingClientRect().top < 120",
        );
        page.back();
        page.until("back at the section", at_place);
        assert_eq!(page.js(SAME), true);
    });
}

#[test]
fn the_language_switch_swaps_the_page_and_its_language() {
    let host = Host::start();
    visit(Reader::NARROW, |page| {
        open(page, &host, Lang::Ja, "market");
        for lang in [Lang::En, Lang::Ja] {
            page.part("language-switch").within(&format!("[hreflang={}]", lang.code())).tap();
            is_at(page, &host, lang, "market");
            page.part("language-switch").within("[aria-current=true]").has("lang", lang.code());
            page.can_be_read();
        }
        assert_eq!(page.js(SAME), true);
    });
}

#[test]
fn a_click_for_a_new_tab_is_left_to_the_browser() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        open(page, &host, Lang::En, "market");
        let control = 2;
        page.part("nav-programme").click_with(control);
        host.awaits("en/programme");
        is_at(page, &host, Lang::En, "market");
        assert_eq!(page.windows(), 2);
    });
}

#[test]
fn a_page_that_cannot_be_fetched_is_loaded_by_the_plain_link() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        page.expect_message("500 (Internal Server Error)");
        open(page, &host, Lang::Ja, "market");
        // The worker asks for every page too, and must not be the one that is refused.
        page.until(
            "the worker has stored the site",
            "navigator.serviceWorker.getRegistration().then((worker) => Boolean(worker?.active))",
        );
        host.fail_once("programme");
        page.new_document(|| page.part("nav-programme").click());
        page.ready();
        is_at(page, &host, Lang::Ja, "programme");
    });
}

#[test]
fn of_two_quick_clicks_the_newer_wins() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        open(page, &host, Lang::En, "market");
        host.asked();
        host.hold("en/programme");
        page.part("nav-programme").click();
        host.awaits("en/programme");
        page.part("language-switch").within("[hreflang=ja]").click();
        is_at(page, &host, Lang::Ja, "market");
        host.release();
        let arrived = "performance.getEntriesByType('resource')
            .some((entry) => entry.name.includes('en/programme') && entry.responseEnd > 0)";
        page.until("the older page has come", arrived);
        page.rest();
        is_at(page, &host, Lang::Ja, "market");
        assert_eq!(page.js(SAME), true);
    });
}

#[test]
fn a_page_of_another_build_is_loaded_as_a_document() {
    let build = tests::dist::Build::new();
    let host = Host::serve(build.folder(), "/");
    visit(Reader::DESKTOP, |page| {
        open(page, &host, Lang::En, "market");
        build.change("en/programme/index.html", |html| html.replace("/boot.", "/boot.0"));
        page.expect_message("404 (Not Found)");
        page.expect_message("MIME type");
        page.new_document(|| page.part("nav-programme").click());
        assert!(page.place().ends_with("en/programme/"));
    });
}
