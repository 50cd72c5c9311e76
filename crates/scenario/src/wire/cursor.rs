//! A place in a tree of JSON, and what a reader may ask of it.

use super::error::{Expected, Outcome, Reason, Refused, child, item};
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
    pub(crate) fn refuse(&self, reason: Reason) -> Refused {
        Refused::at(self.path.clone(), reason)
    }

    /// The error that a place inside this one is refused with.
    pub(crate) fn refuse_at(&self, inside: &str, reason: Reason) -> Refused {
        Refused::at(child(&self.path, inside), reason)
    }

    fn expect<T>(&self, value: Option<T>, kind: Expected) -> Outcome<T> {
        value.ok_or_else(|| self.refuse(Reason::Expected(kind)))
    }

    /// The keys of an object and its values.
    pub(crate) fn entries(&self) -> Outcome<impl Iterator<Item = (&'a str, Self)>> {
        let entries = self.expect(self.node.entries(), Expected::Object)?;
        let entry = |(key, node): &'a (String, Node)| {
            (key.as_str(), Self { node, path: child(&self.path, key) })
        };
        Ok(entries.iter().map(entry))
    }

    /// An object's value under a key.
    pub(crate) fn get(&self, key: &str) -> Outcome<Option<Self>> {
        self.expect(self.node.entries(), Expected::Object)?;
        let value = self.node.get(key);
        Ok(value.map(|node| Self { node, path: child(&self.path, key) }))
    }

    /// An object's value under a key that must be there.
    pub(crate) fn required(&self, key: &str) -> Outcome<Self> {
        self.get(key)?.ok_or_else(|| self.refuse_at(key, Reason::Missing))
    }

    /// Refuses an object with a key that is not among these.
    pub(crate) fn only(&self, known: &[&str]) -> Outcome<()> {
        let entries = self.expect(self.node.entries(), Expected::Object)?;
        match entries.iter().find(|(key, _)| !known.contains(&key.as_str())) {
            Some((key, _)) => Err(self.refuse_at(key, Reason::UnknownKey)),
            None => Ok(()),
        }
    }

    /// The items of a list.
    pub(crate) fn items(&self) -> Outcome<impl Iterator<Item = Self>> {
        let items = self.expect(self.node.items(), Expected::List)?;
        let place = |(index, node)| Self { node, path: item(&self.path, index) };
        Ok(items.iter().enumerate().map(place))
    }

    /// A text.
    pub(crate) fn text(&self) -> Outcome<&'a str> {
        self.expect(self.node.text(), Expected::Text)
    }

    /// A number.
    pub(crate) fn number(&self) -> Outcome<f64> {
        self.expect(self.node.number(), Expected::Number)
    }

    /// True where `null` stands.
    pub(crate) fn is_null(&self) -> bool {
        *self.node == Node::Null
    }
}
