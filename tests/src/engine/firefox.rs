//! Firefox: WebDriver BiDi for scripts and the window, classic WebDriver for hands, and the browser's own
//! context for what a reader sets in their system.

use std::fmt::Write as _;
use std::process::Command;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::{Value, json};
use thirtyfour::Capabilities;
use thirtyfour::common::print::PrintParameters;

use super::bidi::{Bidi, json_of};
use super::{Gesture, Remote, actions};
use crate::driver::Driver;
use crate::key::Key;
use crate::reader::Reader;
use crate::session::Wire;

/// A4, in the centimetres that the protocol takes.
const A4_CM: (f64, f64) = (21.0, 29.7);

/// No cookies and no storage, as a reader sets it.
const KEEPS_NOTHING: u8 = 2;

pub(super) fn start(reader: Reader) -> (Driver, Capabilities) {
    let driver = Driver::that_tells_its_port(Command::new("geckodriver").args([
        "--port=0",
        "--websocket-port=0",
        "--allow-system-access",
    ]));
    let preferences = json!({
        "intl.accept_languages": "ja",
        // Bars that take no room, as `--hide-scrollbars` in Chromium.
        "ui.useOverlayScrollbars": 1,
        "network.cookie.cookieBehavior": if reader.storage { 0 } else { KEEPS_NOTHING },
        "javascript.enabled": reader.scripts,
    });
    let wishes = json!({
        "browserName": "firefox",
        "pageLoadStrategy": "none",
        "webSocketUrl": true,
        "moz:firefoxOptions": {"args": ["-headless"], "prefs": preferences},
    });
    (driver, serde_json::from_value(wishes).expect("capabilities are a JSON object"))
}

#[derive(Debug)]
pub(super) struct Firefox {
    bidi: Bidi,
}

impl Firefox {
    pub(super) fn connect(wire: &Wire) -> Self {
        let told = wire.driver().handle().capabilities().get("webSocketUrl");
        let bidi =
            Bidi::connect(told.and_then(Value::as_str).expect("geckodriver tells where BiDi is"));
        let events = json!({"events": ["log.entryAdded", "network.beforeRequestSent"]});
        bidi.ask("session.subscribe", &events).expect("Firefox knows these events");
        Self { bidi }
    }

    /// Asks about the tab that is before the reader.
    fn ask(&self, wire: &Wire, method: &str, mut parameters: Value) -> Result<Value, String> {
        parameters["context"] = json!(wire.tab().to_string());
        self.bidi.ask(method, &parameters)
    }

    /// Runs a script where the browser itself is written; `tab` is the one before the reader.
    fn in_browser(&self, script: &str) {
        let windows = self.bidi.ask("browsingContext.getTree", &json!({"moz:scope": "chrome"}));
        let question = |window: &Value| {
            json!({
                "expression": format!("{{ const tab = gBrowser.selectedBrowser.browsingContext; {script} }}"),
                "awaitPromise": true, "target": {"context": window["contexts"][0]["context"]},
            })
        };
        let answer =
            windows.and_then(|window| self.bidi.ask("script.evaluate", &question(&window)));
        assert!(
            answer.as_ref().is_ok_and(|answer| answer["type"] == "success"),
            "{script}: {answer:?}"
        );
    }
}

impl Remote for Firefox {
    fn evaluate(&self, wire: &Wire, expression: &str) -> Result<Value, String> {
        let question = json!({
            "expression": expression, "awaitPromise": true,
            "target": {"context": wire.tab().to_string()},
        });
        let answer = self.bidi.ask("script.evaluate", &question)?;
        if answer["type"] == "success" {
            Ok(json_of(&answer["result"]))
        } else {
            Err(answer["exceptionDetails"]["text"].to_string())
        }
    }

    fn screen(&self, wire: &Wire, reader: Reader) {
        let Reader { width, height, touch, .. } = reader;
        let viewport = json!({"width": width, "height": height});
        self.ask(
            wire,
            "browsingContext.setViewport",
            json!({"viewport": viewport, "devicePixelRatio": 1}),
        )
        .unwrap_or_else(|fault| panic!("{fault}"));
        // 1 is a pointer that is coarse, 6 one that is fine and hovers.
        let (events, pointer) = if touch { ("enabled", 1) } else { ("none", 6) };
        self.in_browser(&format!(
            "tab.touchEventsOverride = '{events}';
                 Services.prefs.setIntPref('ui.primaryPointerCapabilities', {pointer});
                 Services.prefs.setIntPref('ui.allPointerCapabilities', {pointer});"
        ));
    }

    fn in_documents(&self, wire: &Wire, source: &str) {
        let script = json!({
            "functionDeclaration": format!("() => {{ {source} }}"),
            "contexts": [wire.tab().to_string()],
        });
        self.bidi.ask("script.addPreloadScript", &script).unwrap_or_else(|fault| panic!("{fault}"));
    }

    fn before_scripts(&self, wire: &Wire, source: &str) {
        self.in_documents(wire, source);
    }

    /// Behind the last control of a page is the browser's own bar, from where the driver's keys do not come
    /// back: the page would go through its controls without the focus, and a button would not be pressed.
    fn key(&self, wire: &Wire, key: Key) {
        actions::key(wire, key);
        let left = key.moves_focus()
            && self.evaluate(wire, "document.hasFocus()") == Ok(Value::Bool(false));
        if left {
            self.in_browser("gBrowser.selectedBrowser.focus();");
        }
    }

    fn finger(&self, wire: &Wire, gesture: Gesture) {
        actions::pointer(wire, "touch", gesture, 0);
    }

    fn prefers(&self, _: &Wire, features: &[(&str, &str)]) {
        let mut script = String::new();
        for (feature, value) in features {
            // Writing to a string does not fail.
            let _ = match *feature {
                // What is set for a tab goes with its document.
                "prefers-color-scheme" => {
                    let scheme = u8::from(*value != "dark");
                    write!(
                        script,
                        "Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', {scheme});"
                    )
                }
                "forced-colors" => {
                    let whose = if *value == "active" { 2 } else { 0 };
                    write!(
                        script,
                        "Services.prefs.setIntPref('browser.display.document_color_use', {whose});"
                    )
                }
                "prefers-reduced-motion" => {
                    let less = u8::from(*value == "reduce");
                    write!(script, "Services.prefs.setIntPref('ui.prefersReducedMotion', {less});")
                }
                _ => super::lacks(super::Capability::Media),
            };
        }
        self.in_browser(&script);
    }

    fn on_paper(&self, _: &Wire, paper: bool) {
        let medium = if paper { "print" } else { "" };
        self.in_browser(&format!("tab.top.mediumOverride = '{medium}';"));
    }

    /// Without workers at all: nothing is stored either.
    fn past_worker(&self, _: &Wire, past: bool) {
        self.in_browser(&format!(
            "Services.prefs.setBoolPref('dom.serviceWorkers.enabled', {});",
            !past
        ));
    }

    fn pdf(&self, wire: &Wire) -> Vec<u8> {
        let mut how = PrintParameters::default();
        (how.page.width, how.page.height) = A4_CM;
        wire.run(wire.driver().print_page(how)).unwrap_or_else(|fault| panic!("{fault}"))
    }

    fn console(&self, _: &Wire) -> Vec<(String, String)> {
        let line = |event: Value| {
            let entry = &event["params"];
            let level = match entry["level"].as_str() {
                Some("error") => "SEVERE",
                Some("warn") => "WARNING",
                _ => "INFO",
            };
            (level.to_owned(), entry["text"].as_str().unwrap_or_default().to_owned())
        };
        self.bidi.take("log.entryAdded").into_iter().map(line).collect()
    }

    fn requests(&self, _: &Wire) -> Vec<String> {
        let events = self.bidi.take("network.beforeRequestSent").into_iter();
        let address = |event: Value| Some(event["params"]["request"]["url"].as_str()?.to_owned());
        events.filter_map(address).collect()
    }

    fn picture(&self, wire: &Wire) -> Vec<u8> {
        let taken =
            self.ask(wire, "browsingContext.captureScreenshot", json!({"origin": "document"}));
        let taken = taken.unwrap_or_else(|fault| panic!("{fault}"));
        STANDARD.decode(taken["data"].as_str().unwrap_or_default()).expect("it sends base64")
    }
}
