//! Keys and pointers, as every WebDriver takes them.

use serde_json::{Value, json};
use thirtyfour::common::command::{Actions, Command};

use super::{Capability, Gesture, lacks};
use crate::key::Key;
use crate::session::Wire;

/// What one device does, one thing after another.
fn perform(wire: &Wire, devices: &Value) {
    let done = wire
        .run(wire.driver().handle().cmd(Command::PerformActions(Actions::from(devices.clone()))));
    done.unwrap_or_else(|fault| panic!("{devices}: {fault}"));
}

pub(super) fn key(wire: &Wire, key: Key) {
    if key.is_taken() {
        lacks(Capability::Composition);
    }
    keys(wire, &key.signs());
}

/// Holds all of them, the last one last, and lets them go again.
pub(super) fn keys(wire: &Wire, signs: &[char]) {
    let event = |kind: &str, sign: &char| json!({"type": kind, "value": sign.to_string()});
    let down = signs.iter().map(|sign| event("keyDown", sign));
    let up = signs.iter().rev().map(|sign| event("keyUp", sign));
    let all: Vec<_> = down.chain(up).collect();
    perform(wire, &json!([{"type": "key", "id": "keys", "actions": all}]));
}

/// One event of a pointer: `mouse` or `touch`.
pub(super) fn pointer(wire: &Wire, kind: &str, gesture: Gesture, modifiers: u32) {
    let to = |x: f64, y: f64| json!({"type": "pointerMove", "duration": 0, "x": whole(x), "y": whole(y)});
    let actions = match gesture {
        Gesture::Move(x, y) => vec![to(x, y)],
        Gesture::Down(x, y) => vec![to(x, y), json!({"type": "pointerDown", "button": 0})],
        Gesture::Up(x, y) => vec![to(x, y), json!({"type": "pointerUp", "button": 0})],
    };
    let pointer = json!({
        "type": "pointer", "id": kind, "parameters": {"pointerType": kind}, "actions": actions,
    });
    // Each tick has one action a device: the key is held before the pointer comes down, and let go after.
    let change = |kind: &str, sign: char| json!({"type": kind, "value": sign.to_string()});
    let pause = json!({"type": "pause"});
    let held = match (gesture, Key::held(modifiers)) {
        (Gesture::Down(..), Some(sign)) => vec![change("keyDown", sign)],
        (Gesture::Up(..), Some(sign)) => vec![pause.clone(), pause, change("keyUp", sign)],
        _ => Vec::new(),
    };
    let keys = json!({"type": "key", "id": "keys", "actions": held});
    perform(wire, &json!([keys, pointer]));
}

pub(super) fn wheel(wire: &Wire, x: f64, y: f64, down: f64) {
    let turn = json!({
        "type": "scroll", "duration": 0, "x": whole(x), "y": whole(y), "deltaX": 0, "deltaY": whole(down),
    });
    perform(wire, &json!([{"type": "wheel", "id": "wheel", "actions": [turn]}]));
}

/// Drivers take whole CSS pixels only.
#[expect(clippy::cast_possible_truncation, reason = "a place in a window is far below 2^53")]
fn whole(length: f64) -> i64 {
    length.round() as i64
}

/// Puts text where the focus is, as the browser's own editing does.
pub(super) fn insertion(text: &str) -> String {
    format!("document.execCommand('insertText', false, {text:?})")
}
