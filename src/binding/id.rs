//! The `id` of an element, without a string of its own: each part has a typed `Id` that becomes one.

use std::fmt;

/// An element's `id`: a name, and in repeated elements one or two keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ElementId {
    name: &'static str,
    keys: [Key; 2],
}

/// Which of several elements of a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Key {
    /// There is one element of the name.
    #[default]
    None,
    /// By what it belongs to.
    Name(&'static str),
    /// By its place in a row of several.
    Number(usize),
}

impl fmt::Display for ElementId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)?;
        for key in self.keys {
            match key {
                Key::None => {}
                Key::Name(name) => write!(f, "-{name}")?,
                Key::Number(number) => write!(f, "-{number}")?,
            }
        }
        Ok(())
    }
}

impl From<&'static str> for Key {
    fn from(name: &'static str) -> Self {
        Self::Name(name)
    }
}

impl From<usize> for Key {
    fn from(number: usize) -> Self {
        Self::Number(number)
    }
}

impl ElementId {
    /// The only element of a name.
    pub(crate) const fn named(name: &'static str) -> Self {
        Self { name, keys: [Key::None; 2] }
    }

    /// The `id` of an element as the page has it.
    pub(crate) fn text(id: impl Into<Self>) -> String {
        id.into().to_string()
    }
}

impl<One: Into<Key>> From<(&'static str, One)> for ElementId {
    fn from((name, key): (&'static str, One)) -> Self {
        Self { name, keys: [key.into(), Key::None] }
    }
}

impl<One: Into<Key>, Other: Into<Key>> From<(&'static str, One, Other)> for ElementId {
    fn from((name, one, other): (&'static str, One, Other)) -> Self {
        Self { name, keys: [one.into(), other.into()] }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_element_has_the_id_that_the_page_gives_it() {
        assert_eq!(ElementId::named("answer").to_string(), "answer");
        assert_eq!(ElementId::from(("amount", "expansion")).to_string(), "amount-expansion");
        assert_eq!(ElementId::from(("year", "expansion", 0)).to_string(), "year-expansion-0");
    }
}
