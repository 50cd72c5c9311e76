//! Writes readings into the page: of each what has changed, and nothing else.

use text::sentence::Piece;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlTextAreaElement, Node};

use super::{composing, document};
use crate::reading::{Reading, Readings, Shows, mark, way};

/// What was written last, and where.
#[derive(Default)]
pub(crate) struct Scribe(Vec<Written>);

struct Written {
    /// None where the page has no such element.
    element: Option<Element>,
    reading: Reading,
}

impl Scribe {
    /// The first time, what the reader has done to the page before stays.
    pub(crate) fn write(&mut self, readings: Readings) {
        if self.0.is_empty() {
            self.0 = readings.into_iter().map(Written::first).collect();
            return;
        }
        for (written, reading) in self.0.iter_mut().zip(readings) {
            written.again(reading);
        }
    }
}

impl Written {
    fn first(reading: Reading) -> Self {
        let element = document().get_element_by_id(&reading.place.id());
        if let Some(element) = &element {
            begin(element, &reading.shows);
        }
        Self { element, reading }
    }

    fn again(&mut self, reading: Reading) {
        if self.reading == reading {
            return;
        }
        if let Some(element) = &self.element {
            change(element, &self.reading.shows, &reading.shows);
        }
        self.reading = reading;
    }
}

/// The prepared page mostly says it already, and the reader may have been at work on it.
fn begin(element: &Element, shows: &Shows) {
    let stays = match shows {
        Shows::Text(text) => element.text_content().as_ref() == Some(text),
        Shows::Sentence(pieces) => stands(element, pieces),
        Shows::Attribute(name, value) => element.get_attribute(name) == *value,
        Shows::Value(_) => input(element).is_some_and(|at| at.value() != at.default_value()),
        Shows::Checked(_) => input(element).is_some_and(|at| at.checked() != at.default_checked()),
    };
    if !stays {
        put(element, shows);
    }
}

/// Whether a prepared sentence says this already, piece by piece. The generator leaves comments
/// between its pieces; they go, so that from now on each piece is one child. What stands is left
/// alone: a screen reader would read a status aloud that is said anew.
fn stands(element: &Element, pieces: &[Piece]) -> bool {
    let children = element.child_nodes();
    for child in (0..children.length()).rev().filter_map(|index| children.item(index)) {
        if child.node_type() == Node::COMMENT_NODE {
            // Refused only for a node that is somebody else's child.
            let _ = element.remove_child(&child);
        }
    }
    let said: String = pieces.iter().map(Piece::words).collect();
    children.length() as usize == pieces.len() && element.text_content() == Some(said)
}

fn change(element: &Element, before: &Shows, now: &Shows) {
    match (before, now) {
        (Shows::Sentence(before), Shows::Sentence(now)) if same_slots(before, now) => {
            say_what_differs(element, before, now);
        }
        _ => put(element, now),
    }
}

fn put(element: &Element, shows: &Shows) {
    match shows {
        Shows::Text(text) => write(element, text),
        Shows::Sentence(pieces) => say(element, pieces),
        // Attributes have valid names, and one that is not there is taken away without a word.
        Shows::Attribute(name, Some(value)) => drop(element.set_attribute(name, value)),
        Shows::Attribute(name, None) => drop(element.remove_attribute(name)),
        // A text in the middle of its conversion would be lost, and with it what the keys do next.
        Shows::Value(_) if composing::is_in(element) => {}
        Shows::Value(None) => {}
        Shows::Value(Some(value)) => {
            if let Some(input) = input(element) {
                input.set_value(value);
            } else if let Some(area) = element.dyn_ref::<HtmlTextAreaElement>() {
                area.set_value(value);
            }
        }
        Shows::Checked(checked) => {
            if let Some(input) = input(element) {
                input.set_checked(*checked);
            }
        }
    }
}

/// Into the text that is there, if it is all there is: a new one would have to be laid out anew.
fn write(place: &Node, text: &str) {
    match place.first_child() {
        Some(only) if only.node_type() == Node::TEXT_NODE && only.next_sibling().is_none() => {
            only.set_node_value(Some(text));
        }
        _ => place.set_text_content(Some(text)),
    }
}

fn input(element: &Element) -> Option<&HtmlInputElement> {
    element.dyn_ref()
}

/// Words and the same slots in the same order: only the texts may differ.
fn same_slots(before: &[Piece], now: &[Piece]) -> bool {
    before.len() == now.len()
        && before.iter().zip(now).all(|pair| match pair {
            (Piece::Text(_), Piece::Text(_)) => true,
            (Piece::Value { slot: before, .. }, Piece::Value { slot: now, .. }) => before == now,
            _ => false,
        })
}

/// Each piece is one child of the sentence, since `say` has put them there.
fn say_what_differs(element: &Element, before: &[Piece], now: &[Piece]) {
    let children = element.child_nodes();
    for (index, (before, now)) in (0..).zip(before.iter().zip(now)) {
        if before == now {
            continue;
        }
        let Some(child) = children.item(index) else {
            continue;
        };
        // Also where a browser that translates has put an element of its own in a text's place.
        write(&child, now.words());
    }
}

fn say(element: &Element, pieces: &[Piece]) {
    element.set_text_content(None);
    for piece in pieces {
        // Text is put in as text, so nothing in a name is ever read as markup.
        let put_in = match piece {
            Piece::Text(words) => element.append_with_str_1(words),
            Piece::Value { slot, text } => {
                value(slot, text).and_then(|value| element.append_with_node_1(&value))
            }
        };
        // Refused only where an element may not hold another.
        let _ = put_in;
    }
}

fn value(slot: &str, text: &str) -> Result<Element, wasm_bindgen::JsValue> {
    let way = way(slot);
    let value = document().create_element(if way.is_some() { "a" } else { "span" })?;
    if let Some(address) = way {
        value.set_attribute("href", address)?;
    }
    value.set_class_name("value");
    let (name, says) = mark(slot);
    value.set_attribute(name, says)?;
    value.set_text_content(Some(text));
    Ok(value)
}
