//! JSON as a tree, read with a trail: whatever is wrong, the path to it is known.
//!
//! The reader on top refuses what a plain tree would swallow: duplicate keys, deep nesting, and
//! objects or lists without end. `serde_json` does the syntax.

use std::cell::{Cell, RefCell};
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::error::{Reason, WireError, child, item};

/// The deepest nesting: one more than the deepest field has.
const DEEPEST: usize = 8;
/// The most entries that one object or list may have.
pub(crate) const MOST_ENTRIES: usize = 200;

/// A JSON value.
#[derive(Debug, PartialEq)]
pub(crate) enum Node {
    Null,
    Bool,
    Number(f64),
    Text(String),
    List(Vec<Node>),
    Object(Vec<(String, Node)>),
}

/// Reads a whole text as one value.
pub(crate) fn read(text: &str) -> Result<Node, WireError> {
    let trail = Trail::default();
    let mut reader = serde_json::Deserializer::from_str(text);
    Place { trail: &trail, path: String::new(), depth: 0 }
        .deserialize(&mut reader)
        .and_then(|node| reader.end().map(|()| node))
        .map_err(|error| trail.explain(&error))
}

/// Where the reader is, for the case that it stops there.
#[derive(Default)]
struct Trail {
    path: RefCell<String>,
    reason: Cell<Option<Reason>>,
}

impl Trail {
    /// Stops the reader for a reason that JSON's syntax doesn't know.
    fn stop<E: Error>(&self, path: &str, reason: Reason) -> E {
        self.path.replace(path.to_owned());
        self.reason.set(Some(reason));
        E::custom("refused")
    }

    fn explain(self, error: &serde_json::Error) -> WireError {
        let path = self.path.into_inner();
        let (line, column) = (error.line(), error.column());
        let reason = self.reason.into_inner().unwrap_or_else(|| {
            // The only fault of a number that is written as JSON wants it.
            if error.to_string().starts_with("number out of range") {
                Reason::NumberTooLarge
            } else {
                Reason::Syntax { line, column }
            }
        });
        WireError { path, reason }
    }
}

/// A place in the text that a value is read from.
struct Place<'a> {
    trail: &'a Trail,
    path: String,
    depth: usize,
}

impl Place<'_> {
    fn child(&self, path: String) -> Place<'_> {
        self.trail.path.replace(path.clone());
        Place { trail: self.trail, path, depth: self.depth + 1 }
    }

    fn enter<E: Error>(&self) -> Result<(), E> {
        if self.depth == DEEPEST {
            return Err(self.trail.stop(&self.path, Reason::TooDeep { limit: DEEPEST }));
        }
        Ok(())
    }

    /// Back from a child: what is wrong next is wrong here.
    fn leave<E: Error>(&self, entries: usize) -> Result<(), E> {
        self.trail.path.replace(self.path.clone());
        if entries > MOST_ENTRIES {
            return Err(self.trail.stop(&self.path, Reason::TooMany { limit: MOST_ENTRIES }));
        }
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for Place<'_> {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<Node, D::Error> {
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Place<'_> {
    type Value = Node;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Node, E> {
        Ok(Node::Bool)
    }

    fn visit_u64<E>(self, number: u64) -> Result<Node, E> {
        Ok(Node::Number(number as f64))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Node, E> {
        Ok(Node::Number(number as f64))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Node, E> {
        Ok(Node::Number(number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Node, E> {
        Ok(Node::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Node, A::Error> {
        self.enter()?;
        let mut nodes = Vec::new();
        while let Some(node) = list.next_element_seed(self.child(item(&self.path, nodes.len())))? {
            nodes.push(node);
            self.leave(nodes.len())?;
        }
        self.leave(nodes.len())?;
        Ok(Node::List(nodes))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Node, A::Error> {
        self.enter()?;
        let mut entries: Vec<(String, Node)> = Vec::new();
        while let Some(key) = object.next_key::<String>()? {
            let path = child(&self.path, &key);
            if entries.iter().any(|(known, _)| *known == key) {
                return Err(self.trail.stop(&path, Reason::DuplicateKey));
            }
            let node = object.next_value_seed(self.child(path))?;
            entries.push((key, node));
            self.leave(entries.len())?;
        }
        Ok(Node::Object(entries))
    }
}
