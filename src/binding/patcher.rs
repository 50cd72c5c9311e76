//! Writes bindings into the page: of each what has changed, and nothing else. An element is matched by
//! its id, whatever the order of the bindings.

use std::collections::HashMap;

use text::sentence::Piece;

use super::{
    Binding, Bindings, Content, ElementId,
    slot::{link, provenance_attribute},
};
use crate::browser::{Element, composing, element};

/// What was written last, and where.
#[derive(Default)]
pub(crate) struct Patcher(HashMap<ElementId, Written>);

struct Written {
    /// None where the page has no such element.
    element: Option<Element>,
    contents: Vec<Content>,
}

impl Patcher {
    /// The first time, what the reader has done to the page before stays.
    pub(crate) fn write(&mut self, bindings: Bindings) {
        for Binding { id, content } in bindings {
            self.0.entry(id).or_insert_with(|| Written::find(id)).write(content);
        }
    }
}

impl Written {
    fn find(id: ElementId) -> Self {
        Self { element: element::by_id(&id.to_string()), contents: Vec::with_capacity(1) }
    }

    fn write(&mut self, content: Content) {
        let Self { element, contents } = self;
        let Some(before) = contents.iter_mut().find(|before| content.replaces(before)) else {
            if let Some(element) = element {
                begin(element, &content);
            }
            contents.push(content);
            return;
        };
        if *before == content {
            return;
        }
        if let Some(element) = element {
            change(element, before, &content);
        }
        *before = content;
    }
}

/// The prepared page mostly says it already, and the reader may have been at work on it.
fn begin(element: &Element, content: &Content) {
    let stays = match content {
        Content::Text(text) => element::text(element).as_ref() == Some(text),
        Content::Sentence(pieces) => already_says(element, pieces),
        Content::Attribute(name, value) => element::attribute(element, name) == *value,
        Content::Value(_) => element::has_own_value(element),
        Content::Checked(_) => element::has_own_choice(element),
    };
    if !stays {
        put(element, content);
    }
}

/// Whether a prepared sentence says this already, piece by piece. The generator leaves comments
/// between its pieces; they go, so that from now on each piece is one child. What stands is left
/// alone: a screen reader would read a status aloud that is said anew.
fn already_says(element: &Element, pieces: &[Piece]) -> bool {
    let children = element::without_comments(element);
    let said: String = pieces.iter().map(Piece::words).collect();
    children == pieces.len() && element::text(element) == Some(said)
}

fn change(element: &Element, before: &Content, now: &Content) {
    match (before, now) {
        (Content::Sentence(before), Content::Sentence(now)) if same_slots(before, now) => {
            // Each piece is one child of the sentence, since `put_pieces` has put them there.
            for (index, (before, now)) in (0..).zip(before.iter().zip(now)) {
                if before != now {
                    element::set_text_of_child(element, index, now.words());
                }
            }
        }
        _ => put(element, now),
    }
}

fn put(element: &Element, content: &Content) {
    match content {
        Content::Text(text) => element::set_text(element, text),
        Content::Sentence(pieces) => put_pieces(element, pieces),
        Content::Attribute(name, value) => {
            element::set_attribute(element, name, value.as_deref());
        }
        // A text in the middle of its conversion would be lost, and with it what the keys do next.
        Content::Value(_) if composing::is_in(element) => {}
        Content::Value(None) => {}
        Content::Value(Some(value)) => element::set_value(element, value),
        Content::Checked(checked) => element::set_checked(element, *checked),
    }
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

fn put_pieces(element: &Element, pieces: &[Piece]) {
    element::clear(element);
    for piece in pieces {
        match piece {
            Piece::Text(words) => element::append_text(element, words),
            Piece::Value { slot, text } => {
                let class = ("class", "value");
                match link(slot) {
                    Some(to) => {
                        element::append(
                            element,
                            "a",
                            &[("href", to), class, provenance_attribute(slot)],
                            text,
                        );
                    }
                    None => {
                        element::append(
                            element,
                            "span",
                            &[class, provenance_attribute(slot)],
                            text,
                        );
                    }
                }
            }
        }
    }
}
