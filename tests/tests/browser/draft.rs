//! What the reader has moved is there again next time, or the page says why not.

use model::Pillar;
use report::Lang;
use scenario::draft::{self, ASIDE, KEY};
use scenario::{Edit, MemoryStorage, Session, Storage, apply};
use tests::{Host, Page, Reader, visit};
use text::words::notice::Notice;

use crate::calculator_driver::CalculatorDriver;

/// Waits until the browser holds another draft than `before`, and gives it.
fn kept(page: &Page, before: &str) -> String {
    let now = format!("localStorage.getItem({KEY:?})");
    page.until("the draft is kept", &format!("({now} ?? '') !== {before:?}"));
    page.js(&now).as_str().unwrap_or_default().to_owned()
}

#[test]
fn a_draft_is_back_after_a_reload() {
    let host = Host::start();
    visit(Reader::PHONE, |page| {
        let calculator = CalculatorDriver::open(page, &host, Lang::Ja);
        calculator.step(Pillar::Expansion, 1);
        let first = kept(page, "");
        calculator.step(Pillar::Cooperation, -1);
        kept(page, &first);
        page.reload();
        page.ready();
        let calculator = CalculatorDriver::resumed(page, Lang::Ja, &calculator.session.borrow());
        calculator.agrees();
        page.part("notice-storage").is_gone();
    });
}

#[test]
fn a_move_just_before_leaving_is_kept_too() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        let calculator = CalculatorDriver::open(page, &host, Lang::En);
        calculator.step(Pillar::Negotiation, 1);
        page.reload();
        page.ready();
        CalculatorDriver::resumed(page, Lang::En, &calculator.session.borrow()).agrees();
    });
}

#[test]
fn the_other_language_shows_the_same_split() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        let calculator = CalculatorDriver::open(page, &host, Lang::Ja);
        calculator.step(Pillar::Expansion, 1);
        page.js("window.sameDocument = true");
        page.part("language-switch").within("[hreflang=en]").click();
        page.select("html").has("lang", "en");
        assert_eq!(page.js("window.sameDocument"), true);
        let other = CalculatorDriver::resumed(page, Lang::En, &calculator.session.borrow());
        other.agrees();
        other.step(Pillar::Negotiation, 1);
        other.agrees();
        page.part("language-switch").within("[hreflang=ja]").click();
        page.select("html").has("lang", "ja");
        CalculatorDriver::resumed(page, Lang::Ja, &other.session.borrow()).agrees();
    });
}

/// The calculator works, and says what is wrong with storage.
fn works_and_says(page: &Page, host: &Host, words: fn(Lang) -> &'static str) {
    for lang in Lang::ALL {
        let calculator = CalculatorDriver::open(page, host, lang);
        calculator.step(Pillar::Expansion, 1);
        calculator.agrees();
        calculator.step(Pillar::Cooperation, 1);
        calculator.agrees();
        page.part("notice-storage").says(words(lang)).appears();
    }
    page.is_accessible();
    page.can_be_read();
}

#[test]
fn where_storage_is_blocked_the_calculator_works_and_says_so() {
    let host = Host::start();
    visit(Reader::PHONE.without_storage(), |page| {
        works_and_says(page, &host, |lang| Notice::of(lang).storage_blocked);
    });
}

#[test]
fn where_storage_throws_the_calculator_works_and_says_so() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        page.before_scripts(
            "for (const name of ['localStorage', 'sessionStorage']) {
                Object.defineProperty(window, name, {get() { throw new DOMException('no', 'SecurityError'); }});
            }",
        );
        works_and_says(page, &host, |lang| Notice::of(lang).storage_blocked);
    });
}

#[test]
fn where_storage_is_full_the_calculator_works_and_says_so() {
    let host = Host::start();
    visit(Reader::PHONE, |page| {
        page.before_scripts(
            "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }",
        );
        works_and_says(page, &host, |lang| Notice::of(lang).storage_full);
    });
}

/// A draft that nobody can read is moved aside, and everything else stays.
fn moved_aside(damage: impl Fn(&str) -> String) {
    let host = Host::start();
    visit(Reader::PHONE, |page| {
        let calculator = CalculatorDriver::open(page, &host, Lang::Ja);
        page.js("localStorage.setItem('other site', 'stays')");
        calculator.step(Pillar::Expansion, 1);
        let damaged = damage(&kept(page, ""));
        // What this tab has for itself is gone too: a new visit.
        page.js(&format!("sessionStorage.clear(); localStorage.setItem({KEY:?}, {damaged:?})"));
        page.reload();
        page.ready();
        page.part("notice-storage").says(Notice::of(Lang::Ja).draft_set_aside).appears();
        let fresh = CalculatorDriver::at(page, Lang::Ja);
        fresh.agrees();
        let aside = page.js(&format!("localStorage.getItem('{ASIDE}1')"));
        assert_eq!(aside.as_str(), Some(damaged.as_str()));
        fresh.step(Pillar::Negotiation, 1);
        kept(page, "");
        assert_eq!(page.js("localStorage.getItem('other site')"), "stays");
        assert_eq!(
            page.js(&format!("localStorage.getItem('{ASIDE}1')")).as_str(),
            Some(damaged.as_str())
        );
    });
}

#[test]
fn a_draft_that_was_cut_short_is_moved_aside() {
    moved_aside(|draft| draft[..draft.len() / 2].to_owned());
}

#[test]
fn a_foreign_value_in_its_place_is_moved_aside() {
    moved_aside(|_| r#"{"foreign": true}"#.to_owned());
}

#[test]
fn a_draft_that_was_changed_is_moved_aside() {
    moved_aside(|draft| draft.replacen("keep", "free", 1));
}

/// A session with a split of its own, and the draft that a tab keeps of it.
pub(crate) fn of_another_tab() -> (Session, String) {
    let session = apply(&Session::default(), Edit::Preset("rules".to_owned()), 0.0).unwrap();
    let store = MemoryStorage::default();
    draft::save(&store, &session).unwrap();
    (session, store.get(KEY).unwrap().unwrap())
}

#[test]
fn each_tab_goes_on_with_its_own_draft_and_says_that_there_is_another() {
    let host = Host::start();
    for (reader, lang) in [(Reader::PHONE, Lang::Ja), (Reader::DESKTOP, Lang::En)] {
        visit(reader, |page| {
            // The notice comes without the reader's doing.
            page.expect_message("dtn-watch shift");
            let calculator = CalculatorDriver::open(page, &host, lang);
            calculator.step(Pillar::Expansion, 1);
            kept(page, "");
            let (session, other) = of_another_tab();
            // A frame is another document of the same browser, so this one hears of it.
            page.js(&format!(
                "const frame = document.createElement('iframe'); frame.hidden = true;
                 document.body.append(frame);
                 frame.contentWindow.localStorage.setItem({KEY:?}, {other:?})"
            ));
            page.part("notice-storage").says(Notice::of(lang).other_tab).appears();
            page.is_accessible();
            page.reload();
            page.ready();
            CalculatorDriver::resumed(page, lang, &calculator.session.borrow()).agrees();
            // What is done here from now on is the later change.
            calculator.step(Pillar::Negotiation, 1);
            calculator.agrees();
            let own = kept(page, &other);
            // The next visit begins with the later of both.
            for (draft, session) in [(own, calculator.session.borrow().clone()), (other, session)] {
                page.js(&format!(
                    "sessionStorage.clear(); localStorage.setItem({KEY:?}, {draft:?})"
                ));
                page.reload();
                page.ready();
                CalculatorDriver::resumed(page, lang, &session).agrees();
            }
        });
    }
}
