//! A place in a tree of JSON, and what a reader may ask of it.

use super::error::{Expected, Reason, WireError, child, item};
use super::json::Node;

/// A value and the path to it.
pub(crate) struct Cursor<'a> {
    node: &'a Node,
    path: String,
}

impl<'a> Cursor<'a> {
    /// The whole text.
    pub(crate) fn top(node: &'a Node) -> Self {
        Self { node, path: String::new() }
    }

    /// The error that this place is refused with.
    pub(crate) fn refuse(&self, reason: Reason) -> WireError {
        WireError { path: self.path.clone(), reason }
    }

    /// The error that a place inside this one is refused with.
    pub(crate) fn refuse_at(&self, inside: &str, reason: Reason) -> WireError {
        WireError { path: child(&self.path, inside), reason }
    }

    /// The entries of an object.
    pub(crate) fn entries(&self) -> Result<Vec<(&'a str, Self)>, WireError> {
        let Node::Object(entries) = self.node else {
            return Err(self.refuse(Reason::Expected(Expected::Object)));
        };
        let entry = |(key, node): &'a (String, Node)| {
            (key.as_str(), Self { node, path: child(&self.path, key) })
        };
        Ok(entries.iter().map(entry).collect())
    }

    /// An object's value under a key.
    pub(crate) fn get(&self, key: &str) -> Result<Option<Self>, WireError> {
        let entries = self.entries()?;
        Ok(entries.into_iter().find_map(|(other, value)| (other == key).then_some(value)))
    }

    /// An object's value under a key that must be there.
    pub(crate) fn required(&self, key: &str) -> Result<Self, WireError> {
        self.get(key)?.ok_or_else(|| self.refuse_at(key, Reason::Missing))
    }

    /// Refuses an object with a key that is not among these.
    pub(crate) fn only(&self, known: &[&str]) -> Result<(), WireError> {
        match self.entries()?.into_iter().find(|(key, _)| !known.contains(key)) {
            Some((_, unknown)) => Err(unknown.refuse(Reason::UnknownKey)),
            None => Ok(()),
        }
    }

    /// The items of a list.
    pub(crate) fn items(&self) -> Result<Vec<Self>, WireError> {
        let Node::List(items) = self.node else {
            return Err(self.refuse(Reason::Expected(Expected::List)));
        };
        let place = |(index, node)| Self { node, path: item(&self.path, index) };
        Ok(items.iter().enumerate().map(place).collect())
    }

    /// A text.
    pub(crate) fn text(&self) -> Result<&'a str, WireError> {
        match self.node {
            Node::Text(text) => Ok(text),
            _ => Err(self.refuse(Reason::Expected(Expected::Text))),
        }
    }

    /// A number.
    pub(crate) fn number(&self) -> Result<f64, WireError> {
        match self.node {
            Node::Number(number) => Ok(*number),
            _ => Err(self.refuse(Reason::Expected(Expected::Number))),
        }
    }

    /// True where `null` stands.
    pub(crate) fn is_null(&self) -> bool {
        *self.node == Node::Null
    }
}
