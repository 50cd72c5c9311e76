//! The site in one file, opened by a double click: it does what the site does on a host, and asks for
//! nothing. And the site's folder without a host, which says what does not work there.

use model::Pillar;
use report::Lang;
use scenario::link::{self, FRAGMENT};
use serde_json::json;
use site::ONE_FILE;
use tests::{Page, Reader, dist, visit};

use crate::calculator_driver::CalculatorDriver;
use crate::library_driver::{LibraryDriver, with_name};
use crate::link::theirs;
use crate::walked::Walked;

/// The address of a file of the site that is opened without a host.
fn opened(file: &str) -> String {
    let folder = dist::folder().canonicalize().expect("the site is there");
    format!("file://{}/{file}", folder.display())
}

/// The file at a page.
fn at(page: &str) -> String {
    opened(&format!("{ONE_FILE}#{page}"))
}

fn is_at(page: &Page, lang: Lang, slug: &str) {
    page.select("html").has("data-page", slug).has("lang", lang.code());
    page.select("main h1").appears();
    let folder = if slug.is_empty() { String::new() } else { format!("{slug}/") };
    let address = at(&format!("{}/{folder}", lang.code()));
    page.until("the address says so", &format!("location.href === {address:?} || location.href"));
}

/// Nothing was asked for but the file itself.
fn asks_for_nothing(page: &Page) {
    let asked = page.js("performance.getEntriesByType('resource').map(({name}) => name)
            .filter((name) => !/^(data|blob):/.test(name))");
    assert_eq!(asked, json!([]));
}

/// Other pages, a move, a saved scenario, the other language and the way back, all after a reload too.
fn works(reader: Reader, lang: Lang) {
    visit(reader, |page| {
        page.open_app(&at(&format!("{}/", lang.code())));
        is_at(page, lang, "");
        page.select("footer a[href$='programme/']").press();
        is_at(page, lang, "programme");
        let calculator = CalculatorDriver::at(page, lang);
        calculator.step(Pillar::Negotiation, 1);
        calculator.agrees();
        let library = LibraryDriver { page, lang };
        library.save("A");
        library.lists(&["A"]);
        calculator.step(Pillar::Expansion, -1);
        calculator.agrees();
        // The draft is kept in its own time.
        library.state_is(&with_name(library.words().unsaved, "A"));
        asks_for_nothing(page);
        page.reload();
        page.ready();
        is_at(page, lang, "programme");
        CalculatorDriver::resumed(page, lang, &calculator.session.borrow()).agrees();
        library.lists(&["A"]);
        page.part("language-switch").within("a:not([aria-current])").press();
        is_at(page, lang.other(), "programme");
        LibraryDriver { page, lang: lang.other() }.lists(&["A"]);
        page.back();
        is_at(page, lang, "programme");
        page.back();
        is_at(page, lang, "");
        page.forward();
        is_at(page, lang, "programme");
        page.is_accessible();
        asks_for_nothing(page);
    });
}

#[test]
fn it_works_on_a_phone() {
    works(Reader::PHONE, Lang::Ja);
}

#[test]
fn it_works_on_a_laptop() {
    works(Reader::DESKTOP, Lang::En);
}

#[test]
fn every_page_of_it_answers() {
    visit(Reader::DESKTOP, |page| {
        page.open_app(&opened(ONE_FILE));
        let language = page.js(
            "navigator.languages.map((it) => it.slice(0, 2)).find((it) => ['ja', 'en'].includes(it)) ?? 'ja'",
        );
        let language = language.as_str().and_then(Lang::from_code);
        is_at(page, language.expect("a language of the site"), "");
        let pages = page.js("[...document.querySelectorAll('head > noscript')].map(({id}) => id)");
        let pages: Vec<String> = serde_json::from_value(pages).expect("ids are texts");
        assert!(pages.len() >= 14, "{pages:?}");
        for address in &pages {
            page.open_app(&at(address));
            page.select("main h1").appears();
            page.until("its title is its own", &format!(
                "document.title === document.getElementById({address:?}).dataset.title || document.title"
            ));
            asks_for_nothing(page);
        }
    });
}

#[test]
fn a_link_opens_its_scenario_with_and_without_the_page() {
    for lang in Lang::ALL {
        visit(Reader::DESKTOP, |page| {
            page.expect_message("dtn-watch shift");
            let text = link::write(&theirs("B"));
            page.open_app(&at(&format!("{}/programme/{FRAGMENT}{text}", lang.code())));
            page.part("scenario-name").holds("B");
            page.until(
                "the link is this address",
                "document.getElementById('link').value === location.href",
            );
            // As it would stand behind the name of the file.
            page.go("about:blank");
            page.open_app(&at(&format!("{}{text}", &FRAGMENT[1..])));
            page.select("html").has("data-page", "programme");
            page.part("scenario-name").holds("B");
        });
    }
}

#[test]
fn a_place_on_another_page_is_gone_to_and_left_again() {
    visit(Reader::PHONE, |page| {
        page.open_app(&at("en/"));
        page.select("main a[href='#en/market/#mix']").press();
        page.select("html").has("data-page", "market");
        page.select("#mix")
            .until("is in sight", "element.getBoundingClientRect().top < innerHeight");
        assert!(page.place().ends_with("#en/market/#mix"), "{}", page.place());
        page.reload();
        page.ready();
        page.select("html").has("data-page", "market").has("lang", "en");
        page.back();
        is_at(page, Lang::En, "");
        asks_for_nothing(page);
    });
}

/// Remembers what links hand to the reader, instead of saving it.
const REMEMBER_SAVED: &str = "
    window.saved = [];
    HTMLAnchorElement.prototype.click = function () { saved.push([this.download, this.href]); };";

#[test]
fn charts_come_alive_and_everything_can_be_saved() {
    for (reader, lang) in [(Reader::PHONE, "ja"), (Reader::DESKTOP, "en")] {
        visit(reader, |page| {
            page.before_scripts(REMEMBER_SAVED);
            page.open_app(&at(&format!("{lang}/market/")));
            let chart = Walked::on(page, "chart-projection");
            assert_eq!(page.js("window.echarts === undefined"), true);
            chart.picture().press();
            chart.figure.within(".chart-live svg").appears();
            let take = page.part("export-projection");
            take.within("summary").press();
            let button = page.part("save-png-projection");
            button.press();
            take.within("[role=status]").says(&button.attribute("data-done").unwrap_or_default());
            assert_eq!(page.js("saved[0][0]"), json!(format!("projection-{lang}.png")));
            assert_eq!(page.js("saved[0][1].startsWith('data:image/png')"), true);
            for kind in ["csv", "svg"] {
                let name = format!("projection-{lang}.{kind}");
                let file = std::fs::read_to_string(dist::folder().join("charts").join(&name));
                let file = file.expect("the site has the file");
                let link = page.part(&format!("save-{kind}-projection"));
                link.has("download", &name);
                let held = link
                    .of("new TextDecoder('utf-8', {ignoreBOM: true}).decode(Uint8Array.from(
                        atob(element.href.split(',')[1]), (sign) => sign.charCodeAt(0)))");
                assert_eq!(held, json!(file), "{name}");
            }
            asks_for_nothing(page);
        });
    }
}

#[test]
fn it_reads_without_scripts() {
    visit(Reader::PHONE.without_scripts(), |page| {
        let seen = "[...document.querySelectorAll('noscript')].filter((page) => page.checkVisibility()).map(({id}) => id).join()";
        let is_seen = |address: &str| {
            page.until("one page is seen", &format!("(({seen}) === {address:?}) || ({seen})"));
        };
        page.go(&opened(ONE_FILE));
        is_seen("ja/");
        page.select("noscript[id='ja/'] [data-testid=language-switch] a[lang=en]").press();
        is_seen("en/");
        page.select("noscript[id='en/'] main a[href='#en/market/#mix']").press();
        is_seen("en/market/");
        page.select("noscript[id='en/market/'] footer a[href$='programme/']").press();
        is_seen("en/programme/");
        page.select("noscript[id='en/programme/'] .without-script").appears();
        page.can_be_read();
    });
}

#[test]
fn the_folder_without_a_host_says_so_and_leads_to_the_file() {
    for lang in Lang::ALL {
        visit(Reader::PHONE, |page| {
            // The browser tells of the module that it does not run.
            page.expect_message("blocked by CORS");
            page.expect_message("net::ERR_FAILED");
            page.expect_message("dtn-watch error");
            page.go(&opened("index.html"));
            page.part("notice-file").appears();
            page.select(&format!(".ways-in a[lang={}]", lang.code())).press();
            page.select("html").has("data-page", "").has("lang", lang.code());
            page.part("notice-file").appears();
            page.select("footer a[href*='market/']").press();
            page.select("html").has("data-page", "market");
            let words = text::words::notice::Notice::of(lang);
            page.part("notice-file").mentions(words.opened_as_file).appears();
            page.part("notice-file").within("a").press();
            page.ready();
            is_at(page, lang, "market");
        });
    }
}
