//! What an input method is still converting is half a text, and its keys are its own: no field takes
//! the one, and nothing answers to the other, in the order of events of every browser.

use std::collections::BTreeSet;

use model::Pillar;
use report::Lang;
use scenario::{Edit, amount};
use serde_json::{Value, json};
use tests::key::Key;
use tests::{Host, Page, Part, Reader, visit};

use crate::calculator_driver::CalculatorDriver;
use crate::library_driver::{LibraryDriver, everyone, named, saved, with_name};
use crate::walked::Walked;

/// Every kind of field that a reader writes in; what its hook begins with.
const FIELDS: [&str; 7] =
    ["amount-", "year-", "assume-", "scenario-name", "scenario-note", "list-search", "new-name"];

/// Fields that a reader writes in, each named by a kind.
const WRITTEN: &str = "(() => {
    for (const field of document.querySelectorAll('#saved-list [data-new-name]')) field.id = 'new-name-1';
    const used = (field) => field.checkVisibility() || 'newName' in field.dataset;
    return [...document.querySelectorAll('input, textarea')].filter((field) =>
        used(field) && !field.readOnly && !['checkbox', 'radio', 'range', 'file'].includes(field.type)).map((field) => field.id);
})()";

/// Everything that the page says and keeps, and what stands in every field but the one at work.
const SAID: &str = "JSON.stringify([
    document.querySelector('main').innerText,
    [...document.querySelectorAll('input, textarea')].filter((field) => field !== document.activeElement)
        .map((field) => field.type === 'checkbox' || field.type === 'radio' ? field.checked : field.value),
    Object.entries(localStorage).sort(), Object.entries(sessionStorage).sort(),
])";

/// Events of a conversion in the field that has the focus: in the order of Chromium and Firefox (the
/// key comes first), of Safari (the key comes when all is over), and where the reader leaves the
/// field, or another window comes before it, in the middle.
const PLAY: &str = "((order, key) => {
    const field = document.activeElement;
    const send = (event) => field.dispatchEvent(event);
    const composition = (kind) => send(new CompositionEvent(kind, {bubbles: true, data: '１５０'}));
    const pressed = (isComposing) => send(new KeyboardEvent('keydown',
        {key, code: key, keyCode: 229, which: 229, isComposing, bubbles: true, cancelable: true}));
    const input = (isComposing) => send(new InputEvent('input',
        {data: '１５０', inputType: 'insertCompositionText', isComposing, bubbles: true}));
    composition('compositionstart');
    composition('compositionupdate');
    field.value = '１５０';
    input(true);
    if (order === 'key first') pressed(true);
    if (order === 'left') for (const kind of ['change', 'focusout'])
        send(new Event(kind, {bubbles: true}));
    const before = SAID;
    input(true);
    composition('compositionend');
    if (order === 'key last') pressed(false);
    send(new KeyboardEvent('keyup', {key, code: key, bubbles: true}));
    return before;
})";

fn play(page: &Page, order: &str, key: &str) -> Value {
    page.js(&format!("{}({order:?}, {key:?})", PLAY.replace("SAID", SAID)))
}

/// What is said and kept may change once the conversion is over: a name is part of the scenario, and
/// a search follows what is written.
fn follows(field: &str) -> bool {
    ["scenario-name", "scenario-note", "list-search"].contains(&field)
}

/// A page with all fields in sight and one saved scenario.
fn with_all_fields<'page>(page: &'page Page, host: &Host, lang: Lang) -> LibraryDriver<'page> {
    let library = LibraryDriver::holding(page, host, lang, &saved(&[named("A案")]));
    page.open_everything();
    library.lists(&["A案"]);
    library
}

/// The fields of the page, and that each is of a kind that is tried here.
fn fields(page: &Page) -> Vec<String> {
    let found: Vec<String> = serde_json::from_value(page.js(WRITTEN)).unwrap();
    for kind in FIELDS {
        assert!(found.iter().any(|id| id.starts_with(kind)), "no field is of the kind {kind}");
    }
    for id in &found {
        assert!(FIELDS.iter().any(|kind| id.starts_with(kind)), "nobody has tried {id}");
    }
    found
}

fn reveal(library: &LibraryDriver, field: &str) {
    if field.starts_with("new-name") {
        library.row("A案", "rename");
        library.page.js(WRITTEN);
    }
    library.part(field).of("element.focus()");
}

#[test]
fn no_field_takes_half_a_text_and_none_answers_to_keys_of_a_conversion() {
    everyone(|page, host, lang| {
        let library = with_all_fields(page, host, lang);
        for field in fields(page) {
            for order in ["key first", "key last", "left"] {
                for key in ["Enter", "Escape", "ArrowDown", "z"] {
                    let what = format!("{field}, {order}, {key}");
                    reveal(&library, &field);
                    page.rest();
                    let before = page.js(SAID);
                    let during = play(page, order, key);
                    assert_eq!(during, before, "{what}, before its end");
                    library.part(&field).holds("１５０").is_focused();
                    page.rest();
                    if follows(&field) {
                        library.part("library-message").says("");
                        assert_eq!(library.scenarios(), [named("A案")], "{what}");
                    } else {
                        assert_eq!(page.js(SAID), before, "{what}");
                    }
                    forget(&library, &field);
                }
            }
        }
    });
}

/// The page as it was before anything was written.
fn forget(library: &LibraryDriver, field: &str) {
    if follows(field) {
        library.part(field).of("(() => {
            element.value = '';
            element.dispatchEvent(new InputEvent('input', {bubbles: true}));
        })()");
        // Until the draft is kept, which knows the name.
        library.page.js("new Promise((kept) => setTimeout(kept, 400))");
    } else if field.starts_with("new-name") {
        // As the row had it: to leave the field is to keep the name.
        library.part(field).of("element.value = 'A案'");
        library.part(field).of("element.blur()");
    } else {
        library.page.key(Key::ESCAPE);
    }
    library.page.rest();
}

/// Writes by a real input method, which has not finished yet.
fn converts(page: &Page, field: &Part, text: &str) {
    field.press();
    page.key(Key::SELECT_ALL);
    page.compose(text);
    field.holds(text);
}

#[test]
fn the_enter_that_ends_a_conversion_takes_no_amount_and_the_next_one_takes_it_once() {
    everyone(|page, host, lang| {
        let calculator = CalculatorDriver::open(page, host, lang);
        let field = calculator.control("amount", Pillar::Expansion);
        converts(page, &field, "１５");
        page.key(Key::ENTER.taken());
        page.key(Key::ESCAPE.taken());
        field.holds("１５");
        page.insert("１５");
        field.holds("１５").lacks("aria-invalid");
        page.part("answer").says(&crate::wording::answer(lang, &calculator.session.borrow()));
        page.key(Key::ENTER);
        let yearly_million = amount::parse(lang, "15").unwrap();
        calculator.edit(Edit::Set { pillar: Pillar::Expansion, yearly_million });
        calculator.agrees();
    });
}

#[test]
fn who_leaves_a_field_in_the_middle_of_a_conversion_leaves_what_stands_there() {
    everyone(|page, host, lang| {
        let calculator = CalculatorDriver::open(page, host, lang);
        let field = calculator.control("amount", Pillar::Expansion);
        converts(page, &field, "１５");
        page.part("change-total").press();
        // Once, and not again with what follows.
        let yearly_million = amount::parse(lang, "15").unwrap();
        calculator.edit(Edit::Set { pillar: Pillar::Expansion, yearly_million });
        calculator.agrees();
    });
}

#[test]
fn the_enter_that_ends_a_conversion_neither_saves_nor_renames() {
    everyone(|page, host, lang| {
        let texts = saved(&[named("A案")]);
        let library = LibraryDriver::holding(page, host, lang, &texts);
        library.row("A案", "open");
        library.part("scenario-name").holds("A案");
        library.says(&with_name(library.words().opened, "A案"));
        let name = library.part("scenario-name");
        converts(page, &name, "びーあん");
        page.compose("B案");
        page.key(Key::ENTER.taken());
        page.insert("B案");
        name.holds("B案").is_focused();
        page.rest();
        assert_eq!(library.texts(), texts);
        library.lists(&["A案"]);
        library.part("scenario-note").press();
        library.row("A案", "rename");
        let field = library.in_row("A案", None);
        field.appears();
        converts(page, &field, "しんあん");
        page.compose("新案");
        page.key(Key::ENTER.taken());
        page.insert("新案");
        // The second clause follows the first.
        page.compose("のこぴー");
        page.key(Key::ENTER.taken());
        page.insert("のコピー");
        field.holds("新案のコピー").is_focused();
        assert_eq!(library.texts(), texts);
        page.key(Key::ENTER);
        library.lists(&["新案のコピー"]);
    });
}

#[test]
fn what_another_tab_saves_does_not_end_a_conversion_in_a_row() {
    everyone(|page, host, lang| {
        page.expect_message("dtn-watch shift");
        let library = LibraryDriver::holding(page, host, lang, &saved(&[named("A案")]));
        library.row("A案", "rename");
        let field = library.in_row("A案", None);
        field.appears();
        converts(page, &field, "しんあん");
        let texts = saved(&["A案", "B案"].map(named));
        let texts = serde_json::to_string(&texts).unwrap();
        // A frame is another document of the same browser, so this one hears of it.
        page.js(&format!(
            "const frame = document.createElement('iframe'); frame.hidden = true;
             document.body.append(frame);
             for (const [key, text] of Object.entries({texts})) frame.contentWindow.localStorage.setItem(key, text)"
        ));
        page.rest();
        field.holds("しんあん").is_focused();
        page.compose("新案");
        page.insert("新案");
        page.key(Key::ENTER);
        library.lists(&["B案", "新案"]);
    });
}

#[test]
fn a_name_is_kept_as_it_was_before_the_conversion_until_it_is_whole() {
    everyone(|page, host, lang| {
        let library = LibraryDriver::open(page, host, lang);
        let name = library.part("scenario-name");
        converts(page, &name, "あん");
        page.rest();
        assert_eq!(page.js("localStorage.getItem('dtn:draft')"), Value::Null);
        page.compose("案");
        page.insert("案");
        page.until(
            "the draft knows the whole name",
            "localStorage.getItem('dtn:draft')?.includes('案') ?? 'no draft'",
        );
    });
}

#[test]
fn a_search_follows_letters_that_need_no_conversion_and_waits_for_the_others() {
    everyone(|page, host, lang| {
        let library = LibraryDriver::holding(page, host, lang, &saved(&["Beta", "案"].map(named)));
        converts(page, &library.part("list-search"), "あん");
        page.rest();
        library.lists(&["案", "Beta"]);
        page.compose("案");
        page.insert("案");
        library.lists(&["案"]);
        // A phone converts every word.
        converts(page, &library.part("list-search"), "bet");
        library.lists(&["Beta"]);
    });
}

#[test]
fn pictures_do_not_walk_by_keys_of_a_conversion() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        for (path, hook) in
            [("ja/market/", "chart-projection"), ("en/rules/", "static-chart-positions")]
        {
            page.open_app(&host.address(path));
            let walked = Walked::on(page, hook);
            page.tab_to(&walked.picture());
            page.key(Key::RIGHT.taken());
            page.rest();
            walked.readout().says("");
            page.key(Key::RIGHT);
            let row = walked.read_row();
            for key in [Key::RIGHT, Key::END, Key::ESCAPE] {
                page.key(key.taken());
                page.rest();
                assert_eq!(walked.read_row(), row);
            }
        }
    });
}

#[test]
fn undo_by_keys_is_none_while_an_input_method_has_them() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        let calculator = CalculatorDriver::open(page, &host, Lang::Ja);
        calculator.step(Pillar::Expansion, 1);
        page.key(Key::UNDO.taken());
        page.rest();
        calculator.agrees();
        page.key(Key::UNDO);
        calculator.edit(Edit::Undo);
        calculator.agrees();
    });
}

/// Who hears of keys and of what is written, on every page: each of them is tried above, but for the two
/// choices of an order, in which nothing is written.
const LISTENERS: [(&str, &str); 16] = [
    ("calculator", "change"),
    ("calculator", "focusout"),
    ("calculator", "input"),
    ("calculator", "keydown"),
    ("chart-picture", "keydown"),
    ("static-chart", "keydown"),
    ("library", "change"),
    ("library", "focusout"),
    ("library", "input"),
    ("library", "keydown"),
    ("list-by-name", "change"),
    ("list-newest", "change"),
    ("list-search", "input"),
    ("window", "keydown"),
    ("window", "focusout"),
    ("window", "input"),
];

const KINDS: [&str; 8] =
    ["keydown", "keyup", "keypress", "beforeinput", "input", "change", "focusout", "blur"];

/// Listeners in the page to keys and to what is written, each with the part that listens.
fn listeners(page: &Page) -> BTreeSet<(String, String)> {
    let mut found = BTreeSet::new();
    for (root, whose) in [("window", Some("window")), ("document", None)] {
        let object = page.command("Runtime.evaluate", &json!({"expression": root}));
        let id = &object["result"]["objectId"];
        let depth = if whose.is_some() { 1 } else { -1 };
        let listed =
            page.command("DOMDebugger.getEventListeners", &json!({"objectId": id, "depth": depth}));
        for listener in listed["listeners"].as_array().unwrap() {
            let kind = listener["type"].as_str().unwrap();
            if KINDS.contains(&kind) {
                let node = || owner(page, &listener["backendNodeId"]);
                found.insert((whose.map_or_else(node, str::to_owned), kind.to_owned()));
            }
        }
    }
    found
}

fn owner(page: &Page, node: &Value) -> String {
    let node = page.command("DOM.describeNode", &json!({"backendNodeId": node}));
    let attributes = node["node"]["attributes"].as_array().cloned().unwrap_or_default();
    let value = |name: &str| {
        let at = attributes.iter().position(|it| it == name)?;
        attributes.get(at + 1)?.as_str().map(str::to_owned)
    };
    let picture = || value("data-chart-picture").map(|_| "chart-picture".to_owned());
    value("data-root").or_else(picture).or_else(|| value("id")).unwrap_or_else(|| node.to_string())
}

#[test]
fn whoever_hears_of_keys_is_tried_here() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        let mut found = BTreeSet::new();
        for slug in ["", "market/", "rules/", "programme/", "method/", "about/"] {
            page.open_app(&host.address(&format!("en/{slug}")));
            page.js("for (const chart of document.querySelectorAll('[data-chart]')) chart.scrollIntoView()");
            page.until(
                "charts answer",
                "[...document.querySelectorAll('[data-chart]')].every((it) => it.dataset.live === 'true')",
            );
            found.extend(listeners(page));
        }
        let known = LISTENERS.map(|(who, kind)| (who.to_owned(), kind.to_owned()));
        let known = BTreeSet::from(known);
        let new: Vec<_> = found.difference(&known).collect();
        assert!(new.is_empty(), "nobody has tried {new:?}");
    });
}
