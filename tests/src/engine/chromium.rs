//! Chromium: the Chrome DevTools Protocol, in which a page can be held, stepped and looked through.

use std::path::Path;
use std::process::Command;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::{Value, json};
use thirtyfour::Capabilities;

use super::{Gesture, Remote};
use crate::driver::Driver;
use crate::key::Key;
use crate::reader::Reader;
use crate::session::Wire;

const FLAGS: [&str; 10] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--lang=ja",
];

pub(super) fn start(reader: Reader, profile: &Path) -> (Driver, Capabilities) {
    let driver = Driver::that_tells_its_port(Command::new("chromedriver").arg("--port=0"));
    let mut flags = FLAGS.map(str::to_owned).to_vec();
    flags.push(format!("--user-data-dir={}", profile.display()));
    flags.push(format!("--window-size={},{}", reader.width, reader.height));
    let allowed = |yes: bool| if yes { 1 } else { 2 };
    let preferences = json!({"profile.default_content_setting_values": {
        "cookies": allowed(reader.storage),
        "javascript": allowed(reader.scripts),
    }});
    let wishes = json!({
        "browserName": "chrome",
        // Commands must also answer while a page waits for a file that the test holds back.
        "pageLoadStrategy": "none",
        "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"},
        "goog:chromeOptions": {"args": flags, "prefs": preferences},
    });
    (driver, serde_json::from_value(wishes).expect("capabilities are a JSON object"))
}

#[derive(Debug)]
pub(super) struct Chromium;

impl Chromium {
    fn ask(wire: &Wire, name: &str, parameters: &Value) -> Result<Value, String> {
        wire.run(wire.driver().cdp().send_raw(name, parameters))
            .map_err(|fault| format!("{name}: {fault}"))
    }

    fn tell(wire: &Wire, name: &str, parameters: &Value) -> Value {
        Self::ask(wire, name, parameters).unwrap_or_else(|fault| panic!("{fault}"))
    }
}

impl Remote for Chromium {
    fn evaluate(&self, wire: &Wire, expression: &str) -> Result<Value, String> {
        let question =
            json!({"expression": expression, "returnByValue": true, "awaitPromise": true});
        let answer = Self::ask(wire, "Runtime.evaluate", &question)?;
        let thrown = &answer["exceptionDetails"];
        if thrown.is_null() {
            Ok(answer["result"]["value"].clone())
        } else {
            Err(thrown.to_string())
        }
    }

    fn navigate(&self, wire: &Wire, address: &str) -> Result<(), String> {
        let answer = Self::ask(wire, "Page.navigate", &json!({"url": address}))?;
        let fault = &answer["errorText"];
        if fault.is_null() { Ok(()) } else { Err(fault.to_string()) }
    }

    fn address(&self, wire: &Wire) -> Result<String, String> {
        let tree = Self::ask(wire, "Page.getFrameTree", &json!({}))?;
        let frame = &tree["frameTree"]["frame"];
        let part = |name: &str| frame[name].as_str().unwrap_or_default().to_owned();
        Ok([part("url"), part("urlFragment")].concat())
    }

    fn reload(&self, wire: &Wire) -> Result<(), String> {
        Self::ask(wire, "Page.reload", &json!({})).map(drop)
    }

    fn screen(&self, wire: &Wire, reader: Reader) {
        let Reader { width, height, touch, .. } = reader;
        let screen =
            json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": touch});
        Self::tell(wire, "Emulation.setDeviceMetricsOverride", &screen);
        let fingers = json!({"enabled": touch, "maxTouchPoints": 2});
        Self::tell(wire, "Emulation.setTouchEmulationEnabled", &fingers);
    }

    fn in_documents(&self, wire: &Wire, source: &str) {
        Self::tell(wire, "Page.addScriptToEvaluateOnNewDocument", &json!({"source": source}));
    }

    fn before_scripts(&self, wire: &Wire, source: &str) {
        self.in_documents(wire, source);
    }

    fn key(&self, wire: &Wire, key: Key) {
        Self::tell(wire, "Input.dispatchKeyEvent", &key.event(true));
        Self::tell(wire, "Input.dispatchKeyEvent", &key.event(false));
    }

    fn sign(&self, wire: &Wire, sign: char) {
        for kind in ["keyDown", "keyUp"] {
            let sign = sign.to_string();
            let event = json!({"type": kind, "key": sign, "text": sign});
            Self::tell(wire, "Input.dispatchKeyEvent", &event);
        }
    }

    fn insert(&self, wire: &Wire, text: &str) {
        Self::tell(wire, "Input.insertText", &json!({"text": text}));
    }

    fn compose(&self, wire: &Wire, text: &str) {
        let end = text.encode_utf16().count();
        let composition = json!({"text": text, "selectionStart": end, "selectionEnd": end});
        Self::tell(wire, "Input.imeSetComposition", &composition);
    }

    fn mouse(&self, wire: &Wire, gesture: Gesture, modifiers: u32) {
        let (kind, button, (x, y)) = match gesture {
            Gesture::Move(x, y) => ("mouseMoved", "none", (x, y)),
            Gesture::Down(x, y) => ("mousePressed", "left", (x, y)),
            Gesture::Up(x, y) => ("mouseReleased", "left", (x, y)),
        };
        let event = json!({
            "type": kind, "x": x, "y": y, "modifiers": modifiers,
            "button": button, "clickCount": u8::from(button == "left"),
        });
        Self::tell(wire, "Input.dispatchMouseEvent", &event);
    }

    fn wheel(&self, wire: &Wire, x: f64, y: f64, down: f64) {
        let event = json!({"type": "mouseWheel", "x": x, "y": y, "deltaX": 0, "deltaY": down});
        Self::tell(wire, "Input.dispatchMouseEvent", &event);
    }

    fn finger(&self, wire: &Wire, gesture: Gesture) {
        let (kind, points) = match gesture {
            Gesture::Move(x, y) => ("touchMove", vec![json!({"x": x, "y": y})]),
            Gesture::Down(x, y) => ("touchStart", vec![json!({"x": x, "y": y})]),
            Gesture::Up(..) => ("touchEnd", Vec::new()),
        };
        Self::tell(wire, "Input.dispatchTouchEvent", &json!({"type": kind, "touchPoints": points}));
    }

    fn prefers(&self, wire: &Wire, features: &[(&str, &str)]) {
        let features: Vec<_> =
            features.iter().map(|(name, value)| json!({"name": name, "value": value})).collect();
        Self::tell(wire, "Emulation.setEmulatedMedia", &json!({"features": features}));
    }

    fn on_paper(&self, wire: &Wire, paper: bool) {
        let medium = if paper { "print" } else { "" };
        Self::tell(wire, "Emulation.setEmulatedMedia", &json!({"media": medium}));
    }

    fn pdf(&self, wire: &Wire) -> Vec<u8> {
        let how = json!({"preferCSSPageSize": true, "printBackground": false});
        let answer = Self::tell(wire, "Page.printToPDF", &how);
        STANDARD.decode(answer["data"].as_str().unwrap_or_default()).expect("it sends base64")
    }

    fn past_worker(&self, wire: &Wire, past: bool) {
        Self::tell(wire, "Network.setBypassServiceWorker", &json!({"bypass": past}));
    }

    fn console(&self, wire: &Wire) -> Vec<(String, String)> {
        let lines = wire.run(wire.driver().get_log("browser")).expect("the log can be read");
        lines.into_iter().map(|line| (line.level, line.message)).collect()
    }

    fn requests(&self, wire: &Wire) -> Vec<String> {
        let lines = wire.run(wire.driver().get_log("performance")).expect("the log can be read");
        lines.into_iter().filter_map(|line| requested(&line.message)).collect()
    }

    fn picture(&self, wire: &Wire) -> Vec<u8> {
        let how = json!({"format": "png", "captureBeyondViewport": true});
        let answer = Self::tell(wire, "Page.captureScreenshot", &how);
        STANDARD.decode(answer["data"].as_str().unwrap_or_default()).expect("it sends base64")
    }

    fn command(&self, wire: &Wire, name: &str, parameters: &Value) -> Result<Value, String> {
        Self::ask(wire, name, parameters)
    }
}

/// The address, if a line of the performance log tells of a request.
fn requested(line: &str) -> Option<String> {
    let line: Value = serde_json::from_str(line).ok()?;
    let message = &line["message"];
    let asks = message["method"] == "Network.requestWillBeSent";
    let address = asks.then(|| message["params"]["request"]["url"].as_str())??;
    Some(address.to_owned())
}
