//! A scenario as a link: copied, opened, and what is said of a link that is none.

use std::path::Path;

use model::Pillar;
use report::Lang;
use scenario::link::{self, FRAGMENT, LinkError};
use scenario::{Scenario, Session};
use serde_json::json;
use tests::{Host, Page};
use text::credit::Credit;
use text::words::keep;
use text::words::library::Library;

use crate::calculator_driver::{CalculatorDriver, address};
use crate::library_driver::{LibraryDriver, ODD_NAMES, everyone, named, saved, with_name};

/// Somebody else's scenario.
pub(crate) fn theirs(name: &str) -> Scenario {
    let million = scenario::facts().pillars[0].reference / 2;
    let edit = scenario::Edit::Set { pillar: Pillar::Negotiation, yearly_million: million };
    let session = scenario::apply(&Session::default(), edit, 0.0).unwrap();
    session.scenario().labelled(name, "").unwrap()
}

/// Opens a link as from a message: in a document of its own.
pub(crate) fn follow(page: &Page, host: &Host, lang: Lang, text: &str) {
    // What the link came to is said above what it is about, which moves down for it.
    page.expect_message("dtn-watch shift");
    page.go("about:blank");
    page.open_app(&format!("{}{FRAGMENT}{text}", address(host, lang)));
}

/// Pastes a link into the address of the page that is open.
pub(crate) fn paste(page: &Page, text: &str) {
    // What follows from an address is no shift: the browser's bar is no part of the page.
    page.expect_message("dtn-watch shift");
    page.js(&format!("location.hash = {:?}", format!("{FRAGMENT}{text}")));
}

/// What the link came to is said; as long as it is the current scenario the address is that link.
pub(crate) fn arrived(page: &Page, words: &str) {
    page.part("link-result").says(words).appears();
    let link = "document.getElementById('link').value";
    page.until("the address is the link", &format!("location.href === {link} || location.href"));
}

/// Why the link cannot be opened is said, and the address is none.
fn refused(page: &Page, words: &str) {
    page.part("link-result").says(words).appears();
    page.until("the fragment is gone", "!location.href.includes('#') || location.href");
}

/// The calculator of a reader who has this scenario before them.
pub(crate) fn calculator_with<'page>(
    page: &'page Page,
    lang: Lang,
    scenario: Scenario,
) -> CalculatorDriver<'page> {
    let before = Session::default();
    CalculatorDriver::resumed(
        page,
        lang,
        &Session::new(scenario, before.balance(), before.take_from()),
    )
}

/// What the page must give for the current scenario.
pub(crate) fn link_to(host: &Host, lang: Lang, scenario: &Scenario) -> String {
    [&*address(host, lang), FRAGMENT, &link::write(scenario)].concat()
}

#[test]
fn the_link_is_copied_and_holds_the_scenario() {
    let data = report::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../data")).unwrap();
    assert_eq!(data.site.terms, None, "terms would stand before the link");
    everyone(|page, host, lang| {
        page.before_scripts(
            "var copied = []; Object.defineProperty(navigator, 'clipboard', {value: {
                writeText: async (text) => { copied.push(text); } }});",
        );
        let library = LibraryDriver::open(page, host, lang);
        let calculator = CalculatorDriver::at(page, lang);
        calculator.step(Pillar::Expansion, 1);
        let link = link_to(host, lang, calculator.session.borrow().scenario());
        library.part("link").holds(&link);
        library.part("copy-link").press();
        library.says(library.words().link_copied);
        assert_eq!(page.js("copied.at(-1)"), json!(link));
        library.part("copy-citation").press();
        library.says(library.words().citation_copied);
        let site = Credit::new(lang, &data.site).named();
        let values = [("site", site), ("terms", String::new()), ("link", link)];
        let citation = text::sentence::text(library.words().citation_split, &values);
        assert_eq!(page.js("copied.at(-1)"), json!(citation));
        library.serves_everybody();
    });
}

#[test]
fn where_the_device_can_hand_it_on_the_link_goes_there() {
    everyone(|page, host, lang| {
        page.before_scripts(
            "var shared = []; Object.defineProperty(navigator, 'share', {
                configurable: true, value: async (what) => { shared.push(what); }});",
        );
        let library = LibraryDriver::open(page, host, lang);
        library.name("A");
        library.part("save").press();
        library.says(&with_name(library.words().saved, "A"));
        let link = link_to(host, lang, &Scenario::reported().labelled("A", "").unwrap());
        library.part("link").holds(&link);
        library.part("share-link").press();
        page.until("the link is handed on", "shared.length === 1");
        assert_eq!(page.js("shared[0]"), json!({"title": "A", "url": link}));
        library.serves_everybody();
        // Who thinks better of it is told nothing.
        page.js("Object.defineProperty(navigator, 'share', { configurable: true,
                value: () => Promise.reject(new DOMException('no', 'AbortError'))})");
        library.part("share-link").press();
        library.says(&with_name(library.words().saved, "A"));
        // Where the device fails, the link is in the clipboard instead.
        page.js("var copied = [];
            Object.defineProperty(navigator, 'clipboard', {value: {
                writeText: async (text) => { copied.push(text); } }});
            Object.defineProperty(navigator, 'share', {
                value: () => Promise.reject(new DOMException('no', 'NotAllowedError'))})");
        library.part("share-link").press();
        library.says(library.words().link_copied);
        assert_eq!(page.js("copied"), json!([link]));
    });
}

#[test]
fn where_the_device_cannot_hand_it_on_no_button_says_so() {
    everyone(|page, host, lang| {
        page.before_scripts("delete Navigator.prototype.share");
        LibraryDriver::open(page, host, lang).part("share-link").is_gone();
    });
}

#[test]
fn where_nothing_can_be_copied_it_is_selected_and_that_is_said() {
    let ways = [
        "Object.defineProperty(navigator, 'clipboard', {value: undefined});",
        "Object.defineProperty(navigator, 'clipboard', {value: {
            writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }});",
    ];
    for without in ways {
        everyone(|page, host, lang| {
            page.before_scripts(without);
            let library = LibraryDriver::open(page, host, lang);
            library.part("copy-link").press();
            library.says(library.words().link_not_copied);
            let link = library.part("link");
            link.until(
                "is selected",
                "element.selectionStart === 0 && element.selectionEnd === element.value.length",
            );
            assert_eq!(page.js("getSelection().toString()"), json!(link.value()));
            library.part("copy-citation").press();
            library.says(library.words().citation_not_copied);
            let citation = library.part("own-citation").of("element.textContent");
            assert_eq!(page.js("getSelection().toString()"), citation);
        });
    }
}

#[test]
fn a_link_opens_a_copy_and_undo_goes_back_to_what_was_there() {
    everyone(|page, host, lang| {
        let library = LibraryDriver::open(page, host, lang);
        let calculator = CalculatorDriver::at(page, lang);
        calculator.step(Pillar::Expansion, 1);
        page.until("the draft is kept", "localStorage.getItem('dtn:draft') !== null");
        let scenario = theirs("Their plan");
        follow(page, host, lang, &link::write(&scenario));
        arrived(page, &with_name(library.words().from_link, "Their plan"));
        assert_eq!(page.place(), link_to(host, lang, &scenario));
        calculator_with(page, lang, scenario.clone()).agrees();
        library.part("scenario-name").holds("Their plan");
        library.is_not_saved();
        library.part("link").holds(&link_to(host, lang, &scenario));
        library.serves_everybody();
        // A reload goes on from there, and the way back stays open.
        page.reload();
        page.ready();
        calculator_with(page, lang, scenario).agrees();
        library.undo();
        CalculatorDriver::resumed(page, lang, &calculator.session.borrow()).agrees();
    });
}

#[test]
fn a_link_that_is_pasted_into_the_open_page_works_too() {
    everyone(|page, host, lang| {
        let texts = saved(&[named("mine")]);
        let library = LibraryDriver::holding(page, host, lang, &texts);
        library.row("mine", "open");
        library.state_is(&with_name(library.words().as_saved, "mine"));
        // Made on the page in the other language, of a scenario without a name.
        let scenario = theirs("");
        paste(page, &link::write(&scenario));
        arrived(page, library.words().from_link_unnamed);
        calculator_with(page, lang, scenario.clone()).agrees();
        // It is a copy: a save writes over nothing.
        library.save("from a link");
        library.lists(&["from a link", "mine"]);
        let now = library.texts();
        assert!(texts.iter().all(|(key, text)| now.get(key) == Some(text)), "{now:?}");
    });
}

#[test]
fn a_link_opens_in_the_other_language_too() {
    everyone(|page, host, lang| {
        let library = LibraryDriver::open(page, host, lang);
        CalculatorDriver::at(page, lang).step(Pillar::Expansion, 1);
        let link = library.part("link").value();
        let (_, text) = link.split_once(FRAGMENT).unwrap();
        let other = if lang == Lang::Ja { Lang::En } else { Lang::Ja };
        follow(page, host, other, text);
        arrived(page, Library::of(other).from_link_unnamed);
        calculator_with(page, other, link::read(text).unwrap()).agrees();
    });
}

#[test]
fn a_link_is_opened_with_what_a_message_has_put_around_it() {
    everyone(|page, host, lang| {
        let library = LibraryDriver::open(page, host, lang);
        for (number, around) in ["。", "）", ".", " です", "\u{200b}", "」と"].iter().enumerate()
        {
            let name = format!("Plan {number}");
            let scenario = theirs(&name);
            paste(page, &[&link::write(&scenario), *around].concat());
            arrived(page, &with_name(library.words().from_link, &name));
            calculator_with(page, lang, scenario).agrees();
        }
    });
}

/// Links that are none, each with what is wrong.
fn bad_links() -> [(String, LinkError); 8] {
    let whole = link::write(&theirs("Their plan"));
    let middle = whole.len() / 2;
    let changed = |at: usize| {
        let other = if whole.as_bytes()[at] == b'A' { "B" } else { "A" };
        [&whole[..at], other, &whole[at + 1..]].concat()
    };
    [
        (String::new(), LinkError::NotALink),
        ("nonsense".to_owned(), LinkError::NotALink),
        ("<script>alert(1)</script>".to_owned(), LinkError::NotALink),
        (whole[..middle].to_owned(), LinkError::Incomplete),
        (changed(middle), LinkError::Changed),
        (whole.replacen('2', "3", 1), LinkError::Newer),
        (whole.replacen('2', "1", 1), LinkError::Unpublished),
        ("x".repeat(100_001), LinkError::TooLong),
    ]
}

#[test]
fn a_link_that_is_none_says_so_and_changes_nothing() {
    everyone(|page, host, lang| {
        let texts = saved(&[named("mine")]);
        let library = LibraryDriver::holding(page, host, lang, &texts);
        let calculator = CalculatorDriver::at(page, lang);
        calculator.step(Pillar::Expansion, 1);
        for (text, error) in bad_links() {
            assert_eq!(link::read(&text), Err(error.clone()));
            paste(page, &text);
            refused(page, &keep::link(lang, &error, |_| None));
            calculator.agrees();
        }
        library.serves_everybody();
        for (text, error) in bad_links() {
            follow(page, host, lang, &text);
            refused(page, &keep::link(lang, &error, |_| None));
            CalculatorDriver::resumed(page, lang, &calculator.session.borrow()).agrees();
        }
        assert_eq!(library.texts(), texts);
    });
}

#[test]
fn whatever_a_name_in_a_link_holds_it_is_text() {
    everyone(|page, host, lang| {
        page.before_scripts("window.called = 0; window.alert = () => { called += 1; };");
        let library = LibraryDriver::open(page, host, lang);
        for name in ODD_NAMES {
            paste(page, &link::write(&theirs(name)));
            arrived(page, &with_name(library.words().from_link, name));
            let said = page.part("link-result").within("span");
            said.until("is text", "element.childElementCount === 0");
            library.part("scenario-name").holds(name);
            page.can_be_read();
        }
        assert_eq!(page.js("called"), 0);
    });
}
