//! With JavaScript switched off every page reads, and what opens opens.

use report::Lang;
use scenario::Session;
use tests::{Host, Page, Reader, visit};

use crate::wording;

/// Every disclosure of the page opens by a press and closes by another.
fn disclosures_open(page: &Page) {
    let all = page.js(
        "[...document.querySelectorAll('details')].map((details, index) => { details.setAttribute('data-number', index); return index; }).length",
    );
    let all = all.as_u64().unwrap_or_default();
    assert!(all > 0, "there is no disclosure");
    for number in 0..all {
        let details = page.select(&format!("details[data-number='{number}']"));
        // What lies within another one can be pressed once that is open.
        details.of(
            "(() => {
                for (let at = element.parentElement.closest('details'); at !== null; at = at.parentElement.closest('details')) at.open = true;
            })()",
        );
        details.within("> summary").press();
        details.until("is open", "element.open");
        details.within("> summary").press();
        details.until("is closed", "!element.open");
    }
}

fn reads(reader: Reader, lang: Lang) {
    let host = Host::start();
    visit(reader.without_scripts(), |page| {
        // Nobody uses what is preloaded for the scripts.
        page.expect_message("was preloaded using link preload");
        page.go(&host.address(&format!("{}/market/", lang.code())));
        page.select("main h1").appears();
        assert!(page.select("main .prose p").count() > 2);
        assert!(page.select("main [data-figure]").count() > 10);
        page.part("chart-projection").until(
            "shows its picture",
            "[...element.querySelectorAll('.chart-box > svg')].filter((svg) => svg.checkVisibility()).length === 1",
        );
        disclosures_open(page);
        page.part("chart-projection").within(".chart-table > summary").press();
        page.part("chart-projection").within("table tbody tr").appears();
        page.select("footer a[href$='programme/']").press();
        page.select("html").has("data-page", "programme");
        page.part("answer").says(&wording::answer(lang, &Session::default())).appears();
        page.part("bar").appears();
        page.part("tradeoff-plot").appears();
        page.select("main .prose p").appears();
        page.select("noscript .notice").appears();
        disclosures_open(page);
        page.can_be_read();
        page.part("language-switch").within("a:not([aria-current])").press();
        page.select("html").has("lang", lang.other().code());
    });
}

#[test]
fn every_other_page_reads_without_scripts_too() {
    let host = Host::start();
    visit(Reader::PHONE.without_scripts(), |page| {
        // Nobody uses what is preloaded for the scripts.
        page.expect_message("was preloaded using link preload");
        for lang in Lang::ALL {
            for slug in ["", "rules/", "method/", "about/"] {
                page.go(&host.address(&format!("{}/{slug}", lang.code())));
                page.select("main h1").appears();
                page.select("main .prose p").appears();
                page.select("main details > summary").press();
                page.select("main details").until("is open", "element.open");
                page.can_be_read();
            }
        }
    });
}

#[test]
fn both_pages_read_without_scripts_on_a_phone() {
    reads(Reader::PHONE, Lang::Ja);
}

#[test]
fn both_pages_read_without_scripts_on_a_laptop() {
    reads(Reader::DESKTOP, Lang::En);
}

#[test]
fn the_menu_of_a_phone_opens_without_scripts() {
    let host = Host::start();
    visit(Reader::NARROW.without_scripts(), |page| {
        // Nobody uses what is preloaded for the scripts.
        page.expect_message("was preloaded using link preload");
        page.go(&host.address("ja/market/"));
        page.part("menu").tap();
        page.part("nav-programme").appears().tap();
        page.select("html").has("data-page", "programme");
    });
}
