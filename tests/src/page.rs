//! A page in a browser, and the story that a test tells with it.

use std::cell::{Cell, RefCell};
use std::time::{Duration, Instant};
use std::{panic, thread};

use serde_json::Value;

use crate::engine::Remote;
use crate::reader::Reader;
use crate::session::{Session, Tab, Wire};
use crate::watch;

/// How long a page may take to show what it should.
const PATIENCE: Duration = Duration::from_secs(10);

/// How soon it is looked at again.
const BETWEEN_LOOKS: Duration = Duration::from_millis(10);

/// A tab of a browser that nobody else uses.
#[derive(Debug)]
pub struct Page {
    session: Session,
    reader: Cell<Reader>,
    /// Origins that the page may ask for files.
    home: RefCell<Vec<String>>,
    /// Parts of messages that the story makes happen on purpose.
    expected_messages: RefCell<Vec<String>>,
}

/// Tells a story with a fresh browser, then fails for whatever went wrong unseen.
pub fn visit(reader: Reader, story: impl FnOnce(&Page)) {
    let page = Page::open(reader);
    story(&page);
    watch::over(&page);
}

impl Page {
    fn open(reader: Reader) -> Self {
        let session = Session::start(reader);
        let reader = Cell::new(reader);
        let page = Self {
            session,
            reader,
            home: RefCell::default(),
            expected_messages: RefCell::default(),
        };
        page.begin();
        page
    }

    /// What every tab begins with.
    fn begin(&self) {
        self.on_screen_of(self.reader());
        self.in_documents(include_str!("script/watch.js"));
    }

    /// The tab that is before the reader.
    pub fn tab(&self) -> Tab {
        self.session.tab()
    }

    /// Opens another tab of the same browser and goes there.
    pub fn new_tab(&self) -> Tab {
        let tab = self.session.new_tab();
        self.switch_to(&tab);
        self.begin();
        tab
    }

    /// Goes to a tab.
    pub fn switch_to(&self, tab: &Tab) {
        self.session.switch_to(tab);
    }

    /// Who reads it.
    pub fn reader(&self) -> Reader {
        self.reader.get()
    }

    /// Gives the page another reader's screen and pointer. An engine whose windows are wider than a phone
    /// gives the narrowest that it has.
    pub fn on_screen_of(&self, reader: Reader) {
        let (remote, wire) = self.asked();
        self.reader.set(Reader { touch: reader.touch && remote.has_finger(), ..reader });
        remote.screen(wire, reader);
    }

    /// Runs a script in every document from now on, before the document's own. What it keeps for the test
    /// stands in `window`.
    pub fn before_scripts(&self, source: &str) {
        let (remote, wire) = self.asked();
        remote.before_scripts(wire, source);
    }

    /// The same where it is early enough to come before the reader does anything.
    pub fn in_documents(&self, source: &str) {
        let (remote, wire) = self.asked();
        remote.in_documents(wire, source);
    }

    /// Opens an address and waits until everything it asks for is there.
    pub fn go(&self, address: &str) {
        self.go_early(address);
        self.until("the page is loaded", "document.readyState === 'complete'");
    }

    /// Opens an address and waits for its markup only.
    ///
    /// # Panics
    /// Where the browser cannot open it.
    pub fn go_early(&self, address: &str) {
        // What the calculator needs is asked for at once, and waits for the app's first file.
        self.expect_message("was preloaded using link preload");
        self.navigate(address);
        // Without its sheets a page is elsewhere than where a person would press.
        self.until(
            "the page is there",
            "document.readyState !== 'loading'
                && [...document.querySelectorAll('link[rel=stylesheet]')].every((link) => link.sheet !== null)",
        );
    }

    /// Opens an address and waits for nothing that comes from there.
    ///
    /// # Panics
    /// Where the browser cannot open it.
    pub fn navigate(&self, address: &str) {
        self.belongs(address);
        let (remote, wire) = self.asked();
        remote.navigate(wire, address).unwrap_or_else(|fault| panic!("{address}: {fault}"));
    }

    /// Counts an address' origin among those that the page may ask.
    pub fn belongs(&self, address: &str) {
        let host = address.split('/').take(3).collect::<Vec<_>>().join("/");
        self.home.borrow_mut().push(host);
    }

    /// Sees to it that requests go to the server and not to a service worker.
    pub fn without_worker(&self) {
        self.past_worker(true);
    }

    /// Whether requests go past the service worker.
    pub fn past_worker(&self, past: bool) {
        let (remote, wire) = self.asked();
        remote.past_worker(wire, past);
    }

    /// Loads the same address again.
    ///
    /// # Panics
    /// Where the browser refuses.
    pub fn reload(&self) {
        self.new_document(|| {
            let (remote, wire) = self.asked();
            remote.reload(wire).unwrap_or_else(|fault| panic!("{fault}"));
        });
    }

    /// Waits until what `act` does has loaded another document.
    pub fn new_document(&self, act: impl FnOnce()) {
        self.js("window.oldDocument = true");
        act();
        self.until(
            "another document is loaded",
            "!window.oldDocument && document.readyState === 'complete'",
        );
    }

    /// Waits until the app answers.
    pub fn ready(&self) {
        self.until("the app answers", "document.documentElement.dataset.ready === 'true'");
    }

    /// Opens an address and waits until the app answers.
    pub fn open_app(&self, address: &str) {
        self.go(address);
        self.ready();
    }

    /// Waits until the page has done what it had begun, and has nothing more to do.
    pub fn rest(&self) {
        self.js("new Promise((rests) => requestAnimationFrame(() => (window.requestIdleCallback ?? setTimeout)(rests)))");
    }

    /// Waits until scrolling has come to its end.
    pub fn stop_scrolling(&self) {
        self.js("new Promise((stands) => {
                let [last, frames] = [scrollY, 0];
                const look = () => {
                    [last, frames] = [scrollY, scrollY === last ? frames + 1 : 0];
                    frames > 20 ? stands() : requestAnimationFrame(look);
                };
                look();
            })");
    }

    /// The value of a JavaScript expression; a promise is awaited.
    ///
    /// # Panics
    /// Where the expression throws.
    pub fn js(&self, expression: &str) -> Value {
        self.try_js(expression).unwrap_or_else(|fault| panic!("{fault}\n  in {expression}"))
    }

    /// The same, or what was thrown.
    pub(crate) fn try_js(&self, expression: &str) -> Result<Value, String> {
        let (remote, wire) = self.asked();
        remote.evaluate(wire, expression)
    }

    /// Waits until a JavaScript condition is `true`. Where it is not, its value says what is the
    /// case instead.
    ///
    /// # Panics
    /// Where that takes too long.
    pub fn until(&self, what: &str, condition: &str) {
        let end = Instant::now() + PATIENCE;
        loop {
            let seen = self.try_js(condition);
            if seen == Ok(Value::Bool(true)) {
                return;
            }
            assert!(Instant::now() < end, "{what}: {seen:?} at {}\n  {condition}", self.place());
            // From here and not in the page, whose timers stand still without scripts.
            thread::sleep(BETWEEN_LOOKS);
        }
    }

    /// Waits until the browser is at an address and the document there is complete. The browser is
    /// asked: it throws a page away that it was to keep for the way back if a script runs in it.
    ///
    /// # Panics
    /// Where that takes too long.
    pub fn arrives_at(&self, address: &str) {
        let end = Instant::now() + PATIENCE;
        loop {
            // Between two documents the browser gives no answer.
            let (remote, wire) = self.asked();
            let seen = remote.address(wire);
            if seen.as_deref() == Ok(address) {
                break;
            }
            assert!(Instant::now() < end, "the browser is at {seen:?}, not at {address}");
            thread::sleep(BETWEEN_LOOKS);
        }
        self.until("the page is loaded", "document.readyState === 'complete'");
    }

    /// The address in the browser's bar.
    pub fn place(&self) -> String {
        let place = self.try_js("location.href").unwrap_or_default();
        place.as_str().unwrap_or("no address").to_owned()
    }

    /// One command of the Chrome DevTools Protocol, for what no other engine can be asked.
    ///
    /// # Panics
    /// Where the browser refuses it or knows no such protocol.
    pub fn command(&self, name: &str, parameters: &Value) -> Value {
        let (remote, wire) = self.asked();
        remote.command(wire, name, parameters).unwrap_or_else(|fault| panic!("{fault}"))
    }

    /// Lays the page out for paper, or for the screen again.
    pub fn on_paper(&self, paper: bool) {
        let (remote, wire) = self.asked();
        remote.on_paper(wire, paper);
    }

    /// The page as it is printed: a PDF of A4 sheets.
    pub fn pdf(&self) -> Vec<u8> {
        let (remote, wire) = self.asked();
        remote.pdf(wire)
    }

    /// The whole page as a PNG, or what the window shows of it where the engine gives no more.
    pub fn picture(&self) -> Vec<u8> {
        let (remote, wire) = self.asked();
        remote.picture(wire)
    }

    /// Takes it that messages with these words appear: the story makes them happen.
    pub fn expect_message(&self, words: &str) {
        self.expected_messages.borrow_mut().push(words.to_owned());
    }

    /// Takes it that the browser says in its own words that nobody answers.
    pub fn expect_no_server(&self) {
        for words in ["ERR_CONNECTION_REFUSED", "NetworkError when attempting", "Load failed"] {
            self.expect_message(words);
        }
    }

    /// Windows and tabs that are open.
    pub fn windows(&self) -> usize {
        self.session.windows()
    }

    /// What its browser is asked by, and through what.
    pub(crate) fn asked(&self) -> (&dyn Remote, &Wire) {
        (self.session.remote(), self.session.wire())
    }

    pub(crate) fn is_expected(&self, message: &str) -> bool {
        self.expected_messages.borrow().iter().any(|words| message.contains(words.as_str()))
    }

    pub(crate) fn is_home(&self, address: &str) -> bool {
        let home = self.home.borrow();
        home.iter().any(|origin| {
            address.strip_prefix(origin.as_str()).is_some_and(|rest| rest.starts_with('/'))
        })
    }
}
