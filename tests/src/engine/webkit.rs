//! WebKitGTK: classic WebDriver alone, in a window of a screen that nobody sees.

use std::cell::RefCell;
use std::path::PathBuf;
use std::process::Command;
use std::{env, fs};

use serde_json::{Value, json};
use thirtyfour::Capabilities;

use super::{Capability, Remote, lacks};
use crate::driver::Driver;
use crate::reader::Reader;
use crate::session::Wire;

/// Tells what the console cannot be asked for here.
const ERRORS: &str = "
    addEventListener('error', ({message}) => dtnTold.push(['SEVERE', message]));
    addEventListener('unhandledrejection', ({reason}) => dtnTold.push(['SEVERE', String(reason)]));
    console.debug = (text) => dtnTold.push(['INFO', String(text)]);
    for (const [name, level] of [['error', 'SEVERE'], ['warn', 'WARNING']]) {
        const say = console[name];
        console[name] = (...words) => { dtnTold.push([level, words.join(' ')]); say.apply(console, words); };
    }";

pub(super) fn start(reader: Reader) -> (Driver, Capabilities) {
    if !reader.storage {
        lacks(Capability::NoStorage);
    }
    if !reader.scripts {
        lacks(Capability::NoScripts);
    }
    let mut command = Command::new("WebKitWebDriver");
    let driver = Driver::on_a_hidden_screen(command.env("LANGUAGE", "ja"));
    let wishes = json!({
        "browserName": "MiniBrowser",
        "pageLoadStrategy": "none",
        "webkitgtk:browserOptions": {"binary": mini_browser(), "args": ["--automation"]},
    });
    (driver, serde_json::from_value(wishes).expect("capabilities are a JSON object"))
}

/// No folder of `PATH` has it: Debian keeps it beside the library.
fn mini_browser() -> PathBuf {
    if let Some(named) = env::var_os("DTN_MINIBROWSER") {
        return named.into();
    }
    let below = |folder: PathBuf| fs::read_dir(folder).into_iter().flatten().flatten();
    let places = below("/usr/lib".into()).flat_map(|architecture| below(architecture.path()));
    let found = places.map(|place| place.path().join("MiniBrowser")).find(|path| path.is_file());
    found.expect("MiniBrowser is there; `cargo xtask test --engine webkit` installs it")
}

/// What is told about documents: what was told by those that are gone, and scripts that each gets.
#[derive(Debug, Default)]
pub(super) struct WebKit {
    scripts: RefCell<Vec<String>>,
    console: RefCell<Vec<(String, String)>>,
    requests: RefCell<Vec<String>>,
}

impl WebKit {
    fn run(wire: &Wire, body: &str) -> Result<Value, String> {
        let script = format!(
            "const done = arguments[arguments.length - 1];
             {body}.then((value) => done({{value}}), (fault) => done({{thrown: `${{fault}} ${{fault?.stack ?? ''}}`}}))"
        );
        let mut answer = wire.run(wire.driver().execute_async(script, Vec::new()))?.json().clone();
        match answer["thrown"].take() {
            Value::Null => Ok(answer["value"].take()),
            thrown => Err(thrown.to_string()),
        }
    }
}

impl Remote for WebKit {
    fn evaluate(&self, wire: &Wire, expression: &str) -> Result<Value, String> {
        let scripts = self.scripts.borrow().join("\n");
        let body = format!(
            "if (!window.dtnTold) {{ window.dtnTold = []; {ERRORS} {scripts} }}
             (async () => ({expression}\n))()"
        );
        Self::run(wire, &body).or_else(|fault| {
            // What the page throws is told otherwise: this could not be read at all, and nothing of it has run.
            // What is no expression has no value and is run for what it does.
            let unread = fault.contains("javascript error").then_some("(async () => (");
            let (before, _) = unread.and_then(|begin| body.split_once(begin)).ok_or(fault)?;
            Self::run(wire, &format!("{before} (async () => {{ {expression}\n }})()"))
        })
    }

    fn leaves(&self, wire: &Wire) {
        let told = self.evaluate(
            wire,
            "[dtnTold.splice(0), performance.getEntriesByType('resource').map(({name}) => name)]",
        );
        // A page that is none has told nothing.
        let Ok(told) = told else { return };
        let lines: Vec<(String, String)> =
            serde_json::from_value(told[0].clone()).unwrap_or_default();
        let requests: Vec<String> = serde_json::from_value(told[1].clone()).unwrap_or_default();
        self.console.borrow_mut().extend(lines);
        self.requests.borrow_mut().extend(requests);
    }

    /// The window becomes as small as its frame allows, which is wider than a phone.
    fn screen(&self, wire: &Wire, reader: Reader) {
        let (width, height) = (reader.width, reader.height);
        let set = |width: u32, height: u32| {
            wire.run(wire.driver().set_window_rect(0, 0, width, height))
                .unwrap_or_else(|fault| panic!("{fault}"));
        };
        set(width, height);
        let inside = |name: &str| {
            let size = self.evaluate(
                wire,
                &format!("new Promise((rests) => setTimeout(() => rests({name}), 200))"),
            );
            size.ok().and_then(|size| u32::try_from(size.as_u64()?).ok()).unwrap_or_default()
        };
        let (wide, high) = (inside("innerWidth"), inside("innerHeight"));
        set(width + width.saturating_sub(wide), height + height.saturating_sub(high));
    }

    fn in_documents(&self, _: &Wire, source: &str) {
        self.scripts.borrow_mut().push(source.to_owned());
    }

    fn has_finger(&self) -> bool {
        false
    }

    fn console(&self, wire: &Wire) -> Vec<(String, String)> {
        self.leaves(wire);
        self.console.take()
    }

    fn requests(&self, wire: &Wire) -> Vec<String> {
        self.leaves(wire);
        self.requests.take()
    }

    /// What the window shows: there is no picture of what is below it.
    fn picture(&self, wire: &Wire) -> Vec<u8> {
        wire.run(wire.driver().screenshot_as_png()).unwrap_or_else(|fault| panic!("{fault}"))
    }

    fn needs_tabs(&self) {
        lacks(Capability::Tabs)
    }
}
