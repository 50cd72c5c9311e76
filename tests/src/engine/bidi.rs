//! WebDriver BiDi, as far as the tests need it: one question at a time, and what happened in between.

use std::cell::{Cell, RefCell};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::{Map, Value, json};
use tungstenite::{Message, WebSocket};

/// No single answer takes longer.
const PATIENCE: Duration = Duration::from_secs(30);

/// The connection to one browser.
#[derive(Debug)]
pub(super) struct Bidi {
    socket: RefCell<WebSocket<TcpStream>>,
    asked: Cell<u64>,
    events: RefCell<Vec<Value>>,
}

impl Bidi {
    /// Connects to the address that the new session has told, as `ws://127.0.0.1:9222/session/…`.
    pub(super) fn connect(address: &str) -> Self {
        let host = address.split('/').nth(2).unwrap_or_default();
        let stream = TcpStream::connect(host).expect("the browser listens where it says");
        stream.set_read_timeout(Some(PATIENCE)).expect("it is not zero");
        let (socket, _) = tungstenite::client(address, stream).expect("the browser speaks BiDi");
        Self { socket: RefCell::new(socket), asked: Cell::default(), events: RefCell::default() }
    }

    /// Asks, and waits for the answer.
    pub(super) fn ask(&self, method: &str, parameters: &Value) -> Result<Value, String> {
        let id = self.asked.get() + 1;
        self.asked.set(id);
        let question = json!({"id": id, "method": method, "params": parameters}).to_string();
        let mut socket = self.socket.borrow_mut();
        let fault = |fault: tungstenite::Error| format!("{method}: {fault}");
        socket.send(Message::text(question)).map_err(fault)?;
        loop {
            let Message::Text(text) = socket.read().map_err(fault)? else { continue };
            let mut told: Value = serde_json::from_str(&text).map_err(|fault| fault.to_string())?;
            if told["id"] != id {
                self.events.borrow_mut().push(told);
            } else if told["type"] == "success" {
                return Ok(told["result"].take());
            } else {
                return Err(format!("{method}: {}", told["message"]));
            }
        }
    }

    /// Takes the events of a kind that have come since they were last taken.
    pub(super) fn take(&self, method: &str) -> Vec<Value> {
        // Whatever came before this answer has been read with it.
        self.ask("session.status", &json!({})).expect("the browser answers");
        let (these, others) =
            self.events.take().into_iter().partition(|event| event["method"] == method);
        self.events.replace(others);
        these
    }
}

/// A value as BiDi describes it, as JSON.
pub(super) fn json_of(described: &Value) -> Value {
    let value = &described["value"];
    let items = || value.as_array().into_iter().flatten();
    match described["type"].as_str() {
        Some("string" | "boolean") => value.clone(),
        // What is no number in JSON is described by its name.
        Some("number") if value.is_number() => value.clone(),
        Some("array") => items().map(json_of).collect(),
        Some("object") => {
            let entry = |entry: &Value| Some((entry[0].as_str()?.to_owned(), json_of(&entry[1])));
            Value::Object(items().filter_map(entry).collect::<Map<_, _>>())
        }
        _ => Value::Null,
    }
}
