//! Several tabs, and pages that the browser has kept: a page writes only what was changed in it, and
//! one that has changed nothing shows what the others do.

use model::Pillar;
use report::Lang;
use scenario::draft::KEY;
use scenario::{Balance, Edit};
use serde_json::Value;
use tests::dist::Build;
use tests::{Host, Page, Reader, Tab, visit};
use text::words::notice::Notice;

use crate::back::stored_or_refused;
use crate::calculator_driver::{CalculatorDriver, address};
use crate::draft::of_another_tab;
use crate::library_driver::{LibraryDriver, everyone, with_name};
use crate::link::{arrived, calculator_with, link_to, theirs};

/// Longer than a draft waits to be written, in milliseconds.
const LONG: u32 = 700;

fn wait(page: &Page) {
    page.js(&format!("new Promise((over) => setTimeout(over, {LONG}))"));
}

/// What all tabs share.
fn shared(page: &Page) -> Value {
    page.js(&format!("localStorage.getItem({KEY:?})"))
}

/// What this tab keeps for itself.
fn own(page: &Page) -> Value {
    page.js(&format!("sessionStorage.getItem({KEY:?})"))
}

/// Waits until the browser holds another draft than `before`.
fn kept(page: &Page, before: &Value) -> Value {
    page.until(
        "the draft is kept",
        &format!("localStorage.getItem({KEY:?}) !== {before} || 'no other draft'"),
    );
    shared(page)
}

/// Two tabs with the calculator, nothing changed yet.
fn two_tabs<'page>(
    page: &'page Page,
    host: &Host,
    lang: Lang,
) -> ([Tab; 2], [CalculatorDriver<'page>; 2]) {
    // What another tab does moves what stands below, without this reader's doing.
    page.expect_message("dtn-watch shift");
    let first = page.tab();
    let here = CalculatorDriver::open(page, host, lang);
    let second = page.new_tab();
    let there = CalculatorDriver::open(page, host, lang);
    ([first, second], [here, there])
}

#[test]
fn a_tab_that_only_shows_follows_the_others_and_writes_nothing() {
    everyone(|page, host, lang| {
        let ([first, second], [_, there]) = two_tabs(page, host, lang);
        there.step(Pillar::Expansion, 1);
        let draft = kept(page, &Value::Null);
        page.switch_to(&first);
        let shown = CalculatorDriver::resumed(page, lang, &there.session.borrow());
        shown.agrees();
        page.part("notice-storage").is_gone();
        // Whatever is looked at, and whatever is asked for in vain.
        shown.control("amount", Pillar::Expansion).press();
        page.key(tests::key::Key::ENTER);
        shown.control("amount", Pillar::Expansion).enter("wrong");
        page.key(tests::key::Key::ESCAPE);
        let other = if lang == Lang::Ja { Lang::En } else { Lang::Ja };
        page.part("language-switch").within(&format!("[hreflang={}]", other.code())).press();
        page.select("html").has("lang", other.code());
        page.select("footer a[href$='about/']").press();
        page.select("html").has("data-page", "about");
        page.back();
        page.select("html").has("data-page", "programme");
        CalculatorDriver::resumed(page, other, &there.session.borrow()).agrees();
        wait(page);
        assert_eq!(shared(page), draft);
        assert_eq!(own(page), Value::Null);
        // A change here is one, and the other tab says so.
        let shown = CalculatorDriver::resumed(page, other, &there.session.borrow());
        shown.step(Pillar::Negotiation, 1);
        kept(page, &draft);
        page.switch_to(&second);
        page.part("notice-storage").says(Notice::of(lang).other_tab).appears();
        there.agrees();
    });
}

#[test]
fn name_note_locks_and_how_the_total_is_kept_follow_too() {
    everyone(|page, host, lang| {
        let ([first, second], [_, there]) = two_tabs(page, host, lang);
        let library = LibraryDriver { page, lang };
        library.name("A案");
        library.part("scenario-note").write("why");
        page.part("change-total").press();
        page.part("keep-total").press();
        there.edit(Edit::Balance(Balance::Free));
        let lock = if page.reader().touch { "tick-lock" } else { "lock" };
        there.control(lock, Pillar::Cooperation).press();
        page.until(
            "the draft holds it all",
            &format!("['A案', 'why', 'free', 'locked'].every((it) => localStorage.getItem({KEY:?})?.includes(it))"),
        );
        wait(page);
        let draft = shared(page);
        page.switch_to(&first);
        library.part("scenario-name").holds("A案");
        library.part("scenario-note").holds("why");
        page.part("keep-total").until("is off", "!element.checked");
        there.control("tick-lock", Pillar::Cooperation).until("is locked", "element.checked");
        wait(page);
        assert_eq!(shared(page), draft);
        page.switch_to(&second);
        assert_eq!(own(page), draft);
    });
}

#[test]
fn a_tab_with_changes_of_its_own_keeps_them_and_says_that_there_are_others() {
    everyone(|page, host, lang| {
        let ([first, second], [here, _]) = two_tabs(page, host, lang);
        page.switch_to(&first);
        here.step(Pillar::Negotiation, 1);
        let before = kept(page, &Value::Null);
        page.switch_to(&second);
        let there = CalculatorDriver::resumed(page, lang, &here.session.borrow());
        there.agrees();
        there.step(Pillar::Expansion, -1);
        let draft = kept(page, &before);
        page.switch_to(&first);
        page.part("notice-storage").says(Notice::of(lang).other_tab).appears();
        here.agrees();
        wait(page);
        assert_eq!(shared(page), draft, "to be told is no change");
        page.reload();
        page.ready();
        let here = CalculatorDriver::resumed(page, lang, &here.session.borrow());
        here.agrees();
        // Who goes on after a reload writes over the other's draft, and is told before.
        page.part("notice-storage").says(Notice::of(lang).other_tab).appears();
        here.step(Pillar::Cooperation, 1);
        kept(page, &draft);
        page.switch_to(&second);
        there.agrees();
        assert_eq!(own(page), draft);
    });
}

#[test]
fn what_is_half_typed_stays_when_another_tab_changes_its_plan() {
    everyone(|page, host, lang| {
        page.expect_message("dtn-watch shift");
        let calculator = CalculatorDriver::open(page, host, lang);
        let (session, draft) = of_another_tab();
        let field = calculator.control("amount", Pillar::Expansion);
        field.write("8");
        // A frame is another document of the same browser, so this one hears of it at once.
        page.js(&format!(
            "const frame = document.createElement('iframe'); frame.hidden = true;
             document.body.append(frame);
             frame.contentWindow.localStorage.setItem({KEY:?}, {draft:?})"
        ));
        wait(page);
        field.holds("8").is_focused();
        calculator.control("amount", Pillar::Negotiation).holds(&{
            let reported = scenario::Scenario::reported().yearly(Pillar::Negotiation).mean();
            text::money::jpy_field(lang, reported)
        });
        // Who takes it back sees the other's plan.
        page.key(tests::key::Key::ESCAPE);
        page.part("change-total").press();
        CalculatorDriver::resumed(page, lang, &session).agrees();
        wait(page);
        assert_eq!((shared(page), own(page)), (Value::from(draft), Value::Null));
    });
}

/// Browsers that are tried: each may throw a page away that it was to keep, as it pleases.
const BROWSERS: usize = 5;

/// Tells a story of pages that come back whole in each language, by finger and by mouse. It breaks off
/// with `None` where the browser has kept no page, and begins again in another one.
fn where_pages_are_kept(story: impl Fn(&Page, &Host, Lang) -> Option<()>) {
    let host = Host::start();
    for (reader, lang) in [(Reader::PHONE, Lang::Ja), (Reader::DESKTOP, Lang::En)] {
        let told = (0..BROWSERS).any(|_| {
            let mut told = None;
            visit(reader, |page| told = story(page, &host, lang));
            told.is_some()
        });
        assert!(told, "none of {BROWSERS} browsers has kept the pages that were left");
    }
}

/// One step back, to the very document that was marked with this name; none where it is a new one.
fn back_to_the_same(page: &Page, address: &str, name: &str) -> Option<()> {
    page.back();
    page.arrives_at(address);
    (page.js("window.mark") == name).then_some(())
}

/// As by a link on the page: what the debugger opens leaves nothing to come back to.
fn leave_for(page: &Page, address: &str) {
    page.js(&format!("setTimeout(() => location.assign({address:?}))"));
    page.arrives_at(address);
}

#[test]
fn a_page_that_comes_back_whole_writes_nothing_and_reads_anew() {
    where_pages_are_kept(|page, host, lang| {
        page.expect_message("dtn-watch shift");
        // The browser asks for an icon of what is no page.
        page.expect_message("favicon.ico");
        page.without_worker();
        let about = host.address(&format!("{}/about/", lang.code()));
        page.open_app(&about);
        // A worker that becomes active lets go of what the browser has kept.
        stored_or_refused(page);
        page.js("window.mark = 'about'");
        let calculator = address(host, lang);
        leave_for(page, &calculator);
        page.ready();
        page.js("window.mark = 'calculator'");
        let scenario = theirs("Their plan");
        // Something else in between, which is a document of its own: a browser keeps no page that an
        // empty one follows.
        let between = host.address("icon.svg");
        leave_for(page, &between);
        leave_for(page, &link_to(host, lang, &scenario));
        page.ready();
        let words = LibraryDriver { page, lang }.words();
        arrived(page, &with_name(words.from_link, "Their plan"));
        let draft = kept(page, &Value::Null);
        page.back();
        page.arrives_at(&between);
        back_to_the_same(page, &calculator, "calculator")?;
        calculator_with(page, lang, scenario.clone()).agrees();
        back_to_the_same(page, &about, "about")?;
        wait(page);
        assert_eq!(shared(page), draft);
        // What is shown there now is what was changed last.
        page.select("footer a[href$='programme/']").press();
        page.select("html").has("data-page", "programme");
        calculator_with(page, lang, scenario).agrees();
        wait(page);
        assert_eq!(shared(page), draft);
        Some(())
    });
}

#[test]
fn a_page_that_is_hidden_writes_at_once() {
    everyone(|page, host, lang| {
        let calculator = CalculatorDriver::open(page, host, lang);
        calculator.step(Pillar::Expansion, 1);
        page.js("Object.defineProperty(document, 'hidden', {value: true, configurable: true});
            document.dispatchEvent(new Event('visibilitychange', {bubbles: true}))");
        assert!(shared(page).is_string());
    });
}

#[test]
fn a_page_that_nobody_told_reads_anew_when_it_is_seen_again() {
    everyone(|page, host, lang| {
        // Browsers do not tell pages that sleep.
        page.before_scripts(
            "addEventListener('storage', (event) => event.stopImmediatePropagation(), true)",
        );
        let ([first, _], [_, there]) = two_tabs(page, host, lang);
        there.step(Pillar::Expansion, 1);
        let draft = kept(page, &Value::Null);
        page.switch_to(&first);
        CalculatorDriver::resumed(page, lang, &there.session.borrow()).agrees();
        wait(page);
        assert_eq!(shared(page), draft);
    });
}

#[test]
fn a_page_inside_another_one_keeps_nothing_and_says_so() {
    let build = Build::new();
    for lang in Lang::ALL {
        let code = lang.code();
        build.add(
            &format!("{code}.html"),
            &format!(
                "<!doctype html><html lang=\"{code}\"><meta charset=\"utf-8\"><title>Host</title>
                <link rel=\"icon\" href=\"data:,\"><iframe src=\"{code}/programme/\" title=\"Site\" width=\"1000\" height=\"700\"></iframe></html>"
            ),
        );
    }
    let host = Host::serve(build.folder(), "/");
    visit(Reader::DESKTOP, |page| {
        page.expect_message("dtn-watch shift");
        for lang in Lang::ALL {
            page.go(&host.address(&format!("{}.html", lang.code())));
            let inside = "document.querySelector('iframe').contentDocument";
            page.until("it answers", &format!("{inside}.documentElement.dataset.ready === 'true'"));
            page.js(&format!("{inside}.getElementById('step-up-expansion').click()"));
            page.until(
                "it has moved",
                &format!(
                    "{inside}.getElementById('move-what')?.textContent.length > 0 || 'not yet'"
                ),
            );
            let words = Notice::of(lang).framed;
            page.until(
                "it says so",
                &format!("{inside}.querySelector('[data-testid=notice-storage]').innerText.includes({words:?})"),
            );
            wait(page);
            assert_eq!(page.js("[localStorage.length, sessionStorage.length].join()"), "0,0");
        }
    });
}
