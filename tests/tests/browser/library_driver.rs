//! The part "Save and share" on the page: what a reader does there, and what the store then holds.

use std::collections::BTreeMap;

use model::Pillar;
use report::Lang;
use scenario::library::{self, PREFIX, SaveTarget};
use scenario::{MemoryStorage, Scenario, Storage};
use serde_json::Value;
use tests::{Host, Page, Part, Reader, visit};
use text::sentence;
use text::words::library::Library;

use crate::calculator_driver::{CalculatorDriver, address};

/// When scenarios that a test prepares were saved, in ms since 1970.
pub(crate) const NOW: f64 = 1_764_000_000_000.0;

/// Names that would do harm, or look odd, if they were anything but text.
pub(crate) const ODD_NAMES: [&str; 8] = [
    "<img src=x onerror=alert(1)>",
    "</bdi><script>alert(1)</script>",
    "\u{202e}desrever\u{202c} \u{200f}א",
    "👩‍👩‍👧‍👦🇯🇵",
    "\"quoted\" 'twice' `thrice` \\",
    "=1+1",
    "{name} &amp; {count}",
    "2027年度案　＃１／３",
];

pub(crate) type Texts = BTreeMap<String, String>;

/// Tells a story in each language, by finger and by mouse.
pub(crate) fn everyone(story: impl Fn(&Page, &Host, Lang)) {
    let host = Host::start();
    for (reader, lang) in [(Reader::PHONE, Lang::Ja), (Reader::DESKTOP, Lang::En)] {
        visit(reader, |page| story(page, &host, lang));
    }
}

/// Name and value of the one slot that most sentences have.
pub(crate) fn with_name(template: &str, name: &str) -> String {
    sentence::text(template, &[("name", sentence::strip_bidi(name))])
}

pub(crate) fn with_count(template: &str, count: usize) -> String {
    sentence::text(template, &[("count", count.to_string())])
}

/// The report's plan under a name.
pub(crate) fn named(name: &str) -> Scenario {
    Scenario::reported().labelled(name, "").unwrap()
}

/// Scenarios as the browser keeps them, the first one saved first.
pub(crate) fn saved<'a>(scenarios: impl IntoIterator<Item = &'a Scenario>) -> Texts {
    let mut texts = Texts::new();
    for (minutes, scenario) in scenarios.into_iter().enumerate() {
        let store = MemoryStorage::default();
        let now = NOW + 60_000.0 * minutes as f64;
        let key = library::save(&store, SaveTarget::New, scenario, now).unwrap().origin.id.key();
        texts.insert(key.clone(), store.get(&key).unwrap().unwrap());
    }
    texts
}

pub(crate) struct LibraryDriver<'page> {
    pub(crate) page: &'page Page,
    pub(crate) lang: Lang,
}

impl<'page> LibraryDriver<'page> {
    /// Opens the page with the calculator, nothing saved.
    pub(crate) fn open(page: &'page Page, host: &Host, lang: Lang) -> Self {
        page.open_app(&address(host, lang));
        Self { page, lang }
    }

    /// The same in a browser that holds these texts and no draft.
    pub(crate) fn holding(page: &'page Page, host: &Host, lang: Lang, texts: &Texts) -> Self {
        let library = Self::open(page, host, lang);
        page.js("localStorage.clear()");
        library.put(texts);
        page.reload();
        page.ready();
        library
    }

    /// Another tab's writing, of which this one hears nothing.
    pub(crate) fn put(&self, texts: &Texts) {
        let texts = serde_json::to_string(texts).unwrap();
        self.page.js(&format!(
            "for (const [key, text] of Object.entries({texts})) localStorage.setItem(key, text)"
        ));
    }

    /// What is saved, letter by letter.
    pub(crate) fn texts(&self) -> Texts {
        let texts = self.page.js(&format!(
            "Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith({PREFIX:?})))"
        ));
        serde_json::from_value(texts).unwrap()
    }

    /// What is saved, as scenarios.
    pub(crate) fn scenarios(&self) -> Vec<Scenario> {
        let store = MemoryStorage::default();
        for (key, text) in self.texts() {
            store.set(&key, &text).unwrap();
        }
        let entries = library::list(&store).unwrap().entries;
        entries
            .iter()
            .map(|entry| library::open(&store, &entry.origin.id).unwrap().scenario)
            .collect()
    }

    pub(crate) fn words(&self) -> &'static Library {
        Library::of(self.lang)
    }

    pub(crate) fn part(&self, hook: &str) -> Part<'page> {
        self.page.part(hook)
    }

    /// Puts a name into its field as if it were pasted.
    pub(crate) fn name(&self, name: &str) {
        let field = self.part("scenario-name");
        field.write("");
        self.page.insert(name);
        field.holds(name);
    }

    /// Saves the current scenario under a name.
    pub(crate) fn save(&self, name: &str) {
        self.name(name);
        self.part("save").press();
        self.says(&with_name(self.words().saved, name));
    }

    /// The status says exactly this.
    pub(crate) fn says(&self, words: &str) {
        self.part("library-message").says(words);
    }

    /// Whether the current scenario is saved.
    pub(crate) fn state_is(&self, words: &str) {
        self.part("saved-state").says(words);
    }

    /// The current scenario is not saved, but the draft is kept.
    pub(crate) fn is_not_saved(&self) {
        self.state_is(&[self.words().never_saved, self.words().draft_kept].concat());
    }

    /// The names in the list, in its order.
    pub(crate) fn lists(&self, names: &[&str]) {
        let names: Vec<_> = names.iter().map(|name| sentence::strip_bidi(name)).collect();
        let wanted = Value::from(names).to_string();
        self.page.until(
            &format!("the list is {wanted}"),
            &format!(
                "((names) => names === JSON.stringify({wanted}) || names)(JSON.stringify(
                    [...document.querySelectorAll('#saved-list [data-testid=name]')].map((name) => name.textContent)))"
            ),
        );
    }

    /// Something in the first row of a name: a button by its hook, the field by `None`.
    pub(crate) fn in_row(&self, name: &str, act: Option<&str>) -> Part<'page> {
        let name = sentence::strip_bidi(name);
        let id = self.page.js(&format!(
            "[...document.querySelectorAll('[data-saved]')].find((row) =>
                row.querySelector('[data-testid=name]').textContent === {name:?})?.dataset.saved"
        ));
        let id = id.as_str().unwrap_or_else(|| panic!("no row is called {name:?}"));
        let inside = act.map_or("input".to_owned(), |act| format!("[data-testid={act}]"));
        self.page.select(&format!("[data-saved={id:?}] {inside}"))
    }

    pub(crate) fn row(&self, name: &str, act: &str) {
        self.in_row(name, Some(act)).press();
    }

    /// Moves some money. What was said of the plan before goes, and what stands below moves up.
    pub(crate) fn changes_the_plan(&self) {
        CalculatorDriver::at(self.page, self.lang).step(Pillar::Expansion, 1);
        self.says("");
    }

    /// Takes the last step back, by the button that the screen has.
    pub(crate) fn undo(&self) {
        let hook = if self.page.reader().width < 1040 { "foot-undo" } else { "undo" };
        self.part(hook).press();
    }

    /// Everybody can read and use the page as it stands.
    pub(crate) fn serves_everybody(&self) {
        self.page.rest();
        self.page.is_accessible();
        self.page.can_be_read();
    }
}
