//! The address of a page that shows what a link gave: it stays that link for as long as that is on
//! the table, and never brings back what the reader has changed since.

use model::Pillar;
use report::Lang;
use scenario::link::{self, FRAGMENT};
use scenario::{Scenario, Session};
use tests::key::Key;
use tests::{Host, Page, Reader, visit};

use crate::calculator_driver::{CalculatorDriver, address};
use crate::library_driver::{LibraryDriver, everyone, named, with_name};
use crate::link::{arrived, calculator_with, follow, link_to, paste, theirs};

fn is_at(page: &Page, place: &str) {
    page.until(&format!("at {place}"), &format!("location.href === {place:?} || location.href"));
}

/// Opens somebody's link as from a message.
fn opened<'page>(
    page: &'page Page,
    host: &Host,
    lang: Lang,
) -> (LibraryDriver<'page>, Scenario, String) {
    let library = LibraryDriver { page, lang };
    let scenario = theirs("Their plan");
    follow(page, host, lang, &link::write(&scenario));
    arrived(page, &with_name(library.words().from_link, "Their plan"));
    let place = link_to(host, lang, &scenario);
    is_at(page, &place);
    (library, scenario, place)
}

fn other(lang: Lang) -> Lang {
    if lang == Lang::Ja { Lang::En } else { Lang::Ja }
}

fn switch_language(page: &Page, to: Lang) {
    page.part("language-switch").within(&format!("[hreflang={}]", to.code())).press();
    page.select("html").has("lang", to.code());
}

#[test]
fn a_reload_and_a_bookmark_find_what_the_link_gave() {
    everyone(|page, host, lang| {
        let (library, scenario, place) = opened(page, host, lang);
        let entries = page.js("history.length");
        page.reload();
        page.ready();
        is_at(page, &place);
        calculator_with(page, lang, scenario.clone()).agrees();
        assert_eq!(page.js("history.length"), entries);
        // It was opened once: one step back is the plan.
        library.undo();
        CalculatorDriver::at(page, lang).agrees();
        is_at(page, &address(host, lang));
        // Redone it is the link again.
        page.part("redo").of("element.click()");
        is_at(page, &place);
        // A bookmark in a browser that has kept nothing.
        page.go("about:blank");
        page.new_tab();
        page.expect_message("dtn-watch shift");
        page.open_app(&address(host, lang));
        page.js("localStorage.clear(); sessionStorage.clear()");
        page.go("about:blank");
        page.open_app(&place);
        calculator_with(page, lang, scenario).agrees();
    });
}

#[test]
fn the_way_to_the_assumptions_keeps_the_link_in_the_address() {
    everyone(|page, host, lang| {
        let (_, scenario, place) = opened(page, host, lang);
        page.part("answer").within("a").press();
        page.until(
            "at the assumptions",
            "(() => { const {top} = document.getElementById('assumptions-title').getBoundingClientRect();
                return (top >= 0 && top < innerHeight) || top; })()",
        );
        is_at(page, &place);
        // The next stop of the keyboard is behind it.
        page.key(Key::TAB);
        page.until(
            "the focus has gone on from there",
            "Boolean(document.getElementById('assumptions-title')
                .compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING)",
        );
        page.reload();
        page.ready();
        calculator_with(page, lang, scenario).agrees();
    });
}

#[test]
fn where_nothing_can_be_kept_a_reload_still_finds_it() {
    let host = Host::start();
    for (reader, lang) in [(Reader::PHONE, Lang::Ja), (Reader::DESKTOP, Lang::En)] {
        visit(reader.without_storage(), |page| {
            let (_, scenario, place) = opened(page, &host, lang);
            for _ in 0..2 {
                page.reload();
                page.ready();
                is_at(page, &place);
                calculator_with(page, lang, scenario.clone()).agrees();
            }
        });
    }
}

#[test]
fn after_a_change_the_address_is_the_pages_own_and_a_reload_keeps_the_change() {
    everyone(|page, host, lang| {
        let (library, scenario, place) = opened(page, host, lang);
        let entries = page.js("history.length");
        let calculator = calculator_with(page, lang, scenario);
        calculator.step(Pillar::Expansion, 1);
        is_at(page, &address(host, lang));
        page.reload();
        page.ready();
        is_at(page, &address(host, lang));
        CalculatorDriver::resumed(page, lang, &calculator.session.borrow()).agrees();
        assert_eq!(page.js("history.length"), entries);
        // The same link again is asked for anew, and the way back stays open.
        paste(page, &place.split_once(FRAGMENT).unwrap().1);
        is_at(page, &place);
        library.undo();
        CalculatorDriver::resumed(page, lang, &calculator.session.borrow()).agrees();
        is_at(page, &address(host, lang));
        // Another name makes it another scenario.
        paste(page, &place.split_once(FRAGMENT).unwrap().1);
        is_at(page, &place);
        library.name("Mine");
        is_at(page, &address(host, lang));
    });
}

#[test]
fn the_other_language_and_the_way_through_other_pages_keep_it() {
    everyone(|page, host, lang| {
        let (_, scenario, place) = opened(page, host, lang);
        switch_language(page, other(lang));
        is_at(page, &link_to(host, other(lang), &scenario));
        calculator_with(page, other(lang), scenario.clone()).agrees();
        page.back();
        page.select("html").has("lang", lang.code());
        is_at(page, &place);
        calculator_with(page, lang, scenario.clone()).agrees();
        page.select("footer a[href$='about/']").press();
        page.select("html").has("data-page", "about");
        assert!(!page.place().contains('#'), "{}", page.place());
        page.back();
        page.select("html").has("data-page", "programme");
        is_at(page, &place);
        calculator_with(page, lang, scenario).agrees();
    });
}

#[test]
fn back_brings_back_no_link_over_what_was_changed_since_and_traps_nobody() {
    everyone(|page, host, lang| {
        page.open_app(&host.address(&format!("{}/about/", lang.code())));
        let (_, scenario, _) = opened(page, host, lang);
        switch_language(page, other(lang));
        let calculator = calculator_with(page, other(lang), scenario);
        calculator.step(Pillar::Expansion, 1);
        page.back();
        page.select("html").has("lang", lang.code());
        is_at(page, &address(host, lang));
        CalculatorDriver::resumed(page, lang, &calculator.session.borrow()).agrees();
        page.reload();
        page.ready();
        CalculatorDriver::resumed(page, lang, &calculator.session.borrow()).agrees();
        page.back_over_the_empty_page();
        page.select("html").has("data-page", "about");
    });
}

#[test]
fn back_to_a_link_that_was_left_as_it_came_opens_it_again() {
    everyone(|page, host, lang| {
        let (_, scenario, place) = opened(page, host, lang);
        let second = named("Second");
        paste(page, &link::write(&second));
        is_at(page, &link_to(host, lang, &second));
        page.back();
        is_at(page, &place);
        calculator_with(page, lang, scenario).agrees();
        page.forward();
        is_at(page, &link_to(host, lang, &second));
        calculator_with(page, lang, second).agrees();
    });
}

#[test]
fn signs_that_other_apps_have_written_with_percent_are_read() {
    everyone(|page, host, lang| {
        let scenario = theirs("Their plan");
        let text = link::write(&scenario);
        let place = link_to(host, lang, &scenario);
        for signs in ["#s%3D", "#%23s=", "#s%3d", "%23s=", "%23s%3D"] {
            page.expect_message("dtn-watch shift");
            // The path with the sign in it is no page of the host.
            page.expect_message("404 (Not Found)");
            page.expect_message("MIME type");
            page.go("about:blank");
            page.go_early(&[&*address(host, lang), signs, &text].concat());
            is_at(page, &place);
            page.ready();
            let words = LibraryDriver { page, lang }.words();
            arrived(page, &with_name(words.from_link, "Their plan"));
            calculator_with(page, lang, scenario.clone()).agrees();
            page.js("localStorage.clear(); sessionStorage.clear()");
        }
    });
}

#[test]
fn a_link_that_is_none_keeps_the_draft_also_after_a_reload() {
    everyone(|page, host, lang| {
        let calculator = CalculatorDriver::open(page, host, lang);
        calculator.step(Pillar::Expansion, 1);
        page.until("the draft is kept", "localStorage.getItem('dtn:draft') !== null");
        follow(page, host, lang, "nonsense");
        page.part("link-result").appears();
        is_at(page, &address(host, lang));
        page.reload();
        page.ready();
        let session: Session = calculator.session.borrow().clone();
        CalculatorDriver::resumed(page, lang, &session).agrees();
    });
}
