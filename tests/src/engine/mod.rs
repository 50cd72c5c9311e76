//! The browser engines that the tests drive, and what each can be asked.
//!
//! A test is told to a [`Page`](crate::Page) and knows no engine. [`Remote`] is what a page needs of its
//! browser beyond what every WebDriver answers alike; what an engine leaves out of it, it lacks.

mod actions;
mod bidi;
mod chromium;
mod firefox;
mod webkit;

use std::env;
use std::fmt::Debug;
use std::path::Path;

use serde_json::Value;
use thirtyfour::Capabilities;

use crate::driver::Driver;
use crate::key::Key;
use crate::reader::Reader;
use crate::session::Wire;

/// A browser engine, each with a WebDriver of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, by chromedriver.
    Chromium,
    /// Firefox ESR, by geckodriver.
    Firefox,
    /// WebKitGTK's `MiniBrowser`, by `WebKitWebDriver`.
    WebKit,
}

/// What not every engine can be asked for. A test asks by what it does; one whose engine lacks it fails with
/// the way to name it in `left_out.json`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Capability {
    /// A command of the Chrome DevTools Protocol for which no other protocol has a word.
    DevTools,
    /// Writing as an input method does.
    Composition,
    /// A script that runs before those of the document.
    EarlyScripts,
    /// A finger, whose swipes the browser itself turns into scrolling.
    Finger,
    /// Another colour scheme, forced colours, less motion while the page stands.
    Media,
    /// The page laid out for paper, on the screen.
    PrintMedium,
    /// A PDF.
    Print,
    /// A browser without storage.
    NoStorage,
    /// A browser without scripts.
    NoScripts,
    /// Another tab of the same browser.
    Tabs,
    /// Requests that go past the service worker.
    PastWorker,
}

impl Engine {
    /// The one that `DTN_ENGINE` names; where it names none, Chromium.
    ///
    /// # Panics
    /// Where it names another one.
    pub fn current() -> Self {
        match env::var("DTN_ENGINE").as_deref() {
            Err(_) | Ok("chromium") => Self::Chromium,
            Ok("firefox") => Self::Firefox,
            Ok("webkit") => Self::WebKit,
            Ok(other) => panic!("DTN_ENGINE is {other}; there are chromium, firefox and webkit"),
        }
    }

    /// Starts its driver; gives the driver and what to ask the session for.
    pub(crate) fn start(self, reader: Reader, profile: &Path) -> (Driver, Capabilities) {
        match self {
            Self::Chromium => chromium::start(reader, profile),
            Self::Firefox => firefox::start(reader),
            Self::WebKit => webkit::start(reader),
        }
    }

    /// How the browser that has been started is asked.
    pub(crate) fn remote(self, wire: &Wire) -> Box<dyn Remote> {
        match self {
            Self::Chromium => Box::new(chromium::Chromium),
            Self::Firefox => Box::new(firefox::Firefox::connect(wire)),
            Self::WebKit => Box::<webkit::WebKit>::default(),
        }
    }
}

/// Ends a test that asks for what its engine lacks.
///
/// # Panics
/// Always.
pub(crate) fn lacks(capability: Capability) -> ! {
    panic!(
        "{:?} lacks {capability:?}: name this test in tests/left_out.json, with the reason",
        Engine::current()
    )
}

/// What the mouse or a finger does.
#[derive(Debug, Clone, Copy)]
pub enum Gesture {
    /// It moves to a place of the window.
    Move(f64, f64),
    /// It is pressed, or put down.
    Down(f64, f64),
    /// It is let go, or taken away.
    Up(f64, f64),
}

/// A browser. What has a body is what every WebDriver does, or what an engine lacks unless it has its own way.
pub(crate) trait Remote: Debug {
    /// The value of an expression in the page; a promise is awaited. What was thrown is the error.
    fn evaluate(&self, wire: &Wire, expression: &str) -> Result<Value, String>;
    /// Gives the tab that is before the reader another screen and pointer.
    fn screen(&self, wire: &Wire, reader: Reader);
    /// Runs a script in each document of this tab from now on: before the document's own, or as soon as it can.
    fn in_documents(&self, wire: &Wire, source: &str);
    /// What the console has said since the last call, each with its level.
    fn console(&self, wire: &Wire) -> Vec<(String, String)>;
    /// The addresses that the browser has asked for since the last call.
    fn requests(&self, wire: &Wire) -> Vec<String>;
    /// The whole page as a PNG.
    fn picture(&self, wire: &Wire) -> Vec<u8>;

    /// Takes what the document has to tell before it goes.
    fn leaves(&self, _: &Wire) {}
    /// Begins to open an address. When this ends, the page that was there is no longer asked.
    fn navigate(&self, wire: &Wire, address: &str) -> Result<(), String> {
        self.leaves(wire);
        let now = self.address(wire)?;
        // To another part of the same page there is no other document to wait for.
        let stays = address.contains('#') && now.split('#').next() == address.split('#').next();
        // What can't be marked is no page.
        let _ = self.evaluate(wire, "window.documentBefore = true");
        wire.run(wire.driver().goto(address))?;
        if !stays {
            crate::session::wait("another document", || {
                self.evaluate(wire, "!window.documentBefore") == Ok(Value::Bool(true))
            });
        }
        Ok(())
    }
    /// The address in the bar; no script runs for it.
    fn address(&self, wire: &Wire) -> Result<String, String> {
        wire.run(wire.driver().current_url()).map(String::from)
    }
    /// Loads the same address again. What WebDriver calls a refresh goes past the service worker in Firefox.
    fn reload(&self, wire: &Wire) -> Result<(), String> {
        self.leaves(wire);
        self.evaluate(wire, "setTimeout(() => location.reload())").map(drop)
    }
    /// Presses a key and lets it go.
    fn key(&self, wire: &Wire, key: Key) {
        actions::key(wire, key);
    }
    /// Writes one sign.
    fn sign(&self, wire: &Wire, sign: char) {
        actions::keys(wire, &[sign]);
    }
    /// Puts text where the focus is at once.
    fn insert(&self, wire: &Wire, text: &str) {
        self.evaluate(wire, &actions::insertion(text)).unwrap_or_else(|fault| panic!("{fault}"));
    }
    /// One event of the mouse; `modifiers` as in [`Key`].
    fn mouse(&self, wire: &Wire, gesture: Gesture, modifiers: u32) {
        actions::pointer(wire, "mouse", gesture, modifiers);
    }
    /// Turns the wheel over a place by so many CSS pixels.
    fn wheel(&self, wire: &Wire, x: f64, y: f64, down: f64) {
        actions::wheel(wire, x, y, down);
    }
    /// The same as `in_documents` where the script must come before the document's own.
    fn before_scripts(&self, _: &Wire, _: &str) {
        lacks(Capability::EarlyScripts)
    }
    /// One event of a finger.
    fn finger(&self, _: &Wire, _: Gesture) {
        lacks(Capability::Finger)
    }
    /// Whether a finger is one; else the mouse takes its place.
    fn has_finger(&self) -> bool {
        true
    }
    /// Writes text as an input method that has not finished.
    fn compose(&self, _: &Wire, _: &str) {
        lacks(Capability::Composition)
    }
    /// Sets media features.
    fn prefers(&self, _: &Wire, _: &[(&str, &str)]) {
        lacks(Capability::Media)
    }
    /// Lays the page out for paper, or for the screen again.
    fn on_paper(&self, _: &Wire, _: bool) {
        lacks(Capability::PrintMedium)
    }
    /// The page as it is printed.
    fn pdf(&self, _: &Wire) -> Vec<u8> {
        lacks(Capability::Print)
    }
    /// Whether requests go past the service worker.
    fn past_worker(&self, _: &Wire, _: bool) {
        lacks(Capability::PastWorker)
    }
    /// One command of the Chrome DevTools Protocol.
    fn command(&self, _: &Wire, _: &str, _: &Value) -> Result<Value, String> {
        lacks(Capability::DevTools)
    }
    /// Ends if there can be no second tab.
    fn needs_tabs(&self) {}
}
