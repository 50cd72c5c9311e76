//! A value of a file as it stands there, and what a reader may ask of it.
//!
//! Whoever holds a value knows that its text is whole JSON. Each level is read when somebody asks
//! for it, so what stands deeper than any field of the format costs nothing. Whatever is wrong is
//! told to a list, and reading goes on.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::error::{Expected, Faults, Reason};
use super::path::Path;

/// The most entries that an object may have: far more than any has keys.
const MOST_MEMBERS: usize = 1_000;

/// A value and the path to it.
#[derive(Clone, Copy)]
pub(crate) struct LocatedJson<'a> {
    pub(crate) path: Path<'a>,
    json: &'a str,
}

/// A key, and the value under it as JSON.
pub(crate) type Member<'a> = (Cow<'a, str>, &'a str);

impl<'a> LocatedJson<'a> {
    pub(crate) fn new(path: Path<'a>, value: &'a RawValue) -> Self {
        Self { path, json: value.get() }
    }

    /// The value of one of this object's entries.
    pub(crate) fn at<'b>(&'b self, (key, json): &'b Member<'b>) -> LocatedJson<'b> {
        LocatedJson { path: self.path.key(key), json }
    }

    /// Says that something is wrong here.
    pub(crate) fn tell(&self, faults: &mut Faults, reason: Reason) {
        faults.tell(self.path, reason);
    }

    /// A number.
    pub(crate) fn number(&self, faults: &mut Faults) -> Option<f64> {
        let reason = match self.json.parse::<f64>() {
            // Of all that JSON knows, only numbers are read as one.
            Ok(number) if number.is_finite() => return Some(number),
            Ok(_) => Reason::NumberTooLarge,
            Err(_) => Reason::Expected(Expected::Number),
        };
        self.tell(faults, reason);
        None
    }

    /// A text.
    pub(crate) fn text(&self, faults: &mut Faults) -> Option<String> {
        let text = serde_json::from_str(self.json).ok();
        if text.is_none() {
            self.tell(faults, Reason::Expected(Expected::Text));
        }
        text
    }

    /// The entries of an object, each key once; another one of the same key is told and left out,
    /// as is a key that `is_known` does not know.
    pub(crate) fn entries(
        &self,
        faults: &mut Faults,
        is_known: impl Fn(&str) -> bool,
    ) -> Option<Vec<Member<'a>>> {
        let mut reader = serde_json::Deserializer::from_str(self.json);
        let entries = Entries { path: &self.path, faults, is_known: &is_known };
        let entries = entries.deserialize(&mut reader).ok();
        if entries.is_none() {
            self.tell(faults, Reason::Expected(Expected::Object));
        }
        entries
    }
}

/// The entry under a key.
pub(crate) fn find<'a, 'b>(entries: &'b [Member<'a>], key: &str) -> Option<&'b Member<'a>> {
    entries.iter().find(|(known, _)| known == key)
}

/// Reads one level of an object: it knows where that stands, and tells what serde's own maps would
/// swallow.
struct Entries<'p, 'f> {
    path: &'p Path<'p>,
    faults: &'f mut Faults,
    is_known: &'f dyn Fn(&str) -> bool,
}

impl<'de> DeserializeSeed<'de> for Entries<'_, '_> {
    type Value = Vec<Member<'de>>;

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<Self::Value, D::Error> {
        reader.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Entries<'_, '_> {
    type Value = Vec<Member<'de>>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Self::Value, A::Error> {
        let mut entries: Vec<Member<'de>> = Vec::new();
        let mut count = 0;
        while let Some(key) = object.next_key_seed(Key)? {
            let value: &RawValue = object.next_value()?;
            count += 1;
            let reason = if count > MOST_MEMBERS {
                Reason::TooMany { limit: MOST_MEMBERS }
            } else if !(self.is_known)(&key) {
                Reason::UnknownKey
            } else if find(&entries, &key).is_some() {
                Reason::DuplicateKey
            } else {
                entries.push((key, value.get()));
                continue;
            };
            if count <= MOST_MEMBERS {
                self.faults.tell(self.path.key(&key), reason);
            } else if count == MOST_MEMBERS + 1 {
                self.faults.tell(*self.path, reason);
            }
        }
        Ok(entries)
    }
}

/// A key, which is copied only where escapes stand in it.
struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<Self::Value, D::Error> {
        reader.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Key {
    type Value = Cow<'de, str>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a text")
    }

    fn visit_borrowed_str<E>(self, key: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(key))
    }

    fn visit_str<E>(self, key: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(key.to_owned()))
    }
}
