//! Bindings: what each element of the page shows, and what a control does.
//!
//! A part ([`crate::part`]) is a plain function from the state to its bindings. The generator puts
//! them into the page that it prepares; in the browser the [`patcher`] writes those that have
//! changed. So both say the same, and the app holds no markup.

mod actions;
#[cfg(not(target_arch = "wasm32"))]
pub mod elements;
mod id;
pub(crate) mod patcher;
mod slot;

#[cfg(test)]
use std::collections::BTreeSet;

use text::sentence::{Piece, fill, line};

pub use actions::Actions;
pub use id::ElementId;

/// What an element shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// A text, all that is in the element.
    Text(String),
    /// A sentence whose values each stand in an element of their own.
    Sentence(Vec<Piece<'static>>),
    /// An attribute; it is taken away where there is no value.
    Attribute(&'static str, Option<String>),
    /// What stands in a field, or where a slider is; none where it stays as the reader typed it.
    Value(Option<String>),
    /// Whether a box is ticked or a choice chosen.
    Checked(bool),
}

impl Content {
    /// Whether both are of the same kind, and of the same attribute: then the later one replaces the
    /// earlier.
    pub(crate) fn replaces(&self, earlier: &Self) -> bool {
        match (self, earlier) {
            (Self::Attribute(name, _), Self::Attribute(earlier, _)) => name == earlier,
            (Self::Text(_) | Self::Sentence(_), Self::Text(_) | Self::Sentence(_))
            | (Self::Value(_), Self::Value(_))
            | (Self::Checked(_), Self::Checked(_)) => true,
            _ => false,
        }
    }
}

/// One element and what it shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Binding {
    /// Which element.
    pub id: ElementId,
    /// What it shows.
    pub content: Content,
}

/// Room for so many bindings is asked for at once: a list that grows is copied each time.
const USUAL: usize = 512;

/// All bindings of a part, the same elements in every state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bindings(Vec<Binding>);

impl Default for Bindings {
    fn default() -> Self {
        Self(Vec::with_capacity(USUAL))
    }
}

impl Bindings {
    fn push(&mut self, id: ElementId, content: Content) {
        self.0.push(Binding { id, content });
    }

    /// All that an element says.
    pub(crate) fn text(&mut self, id: impl Into<ElementId>, text: impl Into<String>) {
        self.push(id.into(), Content::Text(text.into()));
    }

    /// A filled template. A zero-width space in it is a place where a line may break.
    pub(crate) fn sentence(
        &mut self,
        id: impl Into<ElementId>,
        template: &'static str,
        values: &[(&str, String)],
    ) {
        self.push(id.into(), Content::Sentence(fill(template, values)));
    }

    /// A filled template as one text, for an element that is a result as a whole: one text costs
    /// the browser less than an element for each value.
    pub(crate) fn line(
        &mut self,
        id: impl Into<ElementId>,
        template: &str,
        values: &[(&str, String)],
    ) {
        self.text(id, line(template, values));
    }

    /// An attribute with its value.
    pub(crate) fn attribute(
        &mut self,
        id: impl Into<ElementId>,
        name: &'static str,
        value: impl Into<String>,
    ) {
        self.push(id.into(), Content::Attribute(name, Some(value.into())));
    }

    /// An attribute that stands there only while it has a value.
    pub(crate) fn attribute_some(
        &mut self,
        id: impl Into<ElementId>,
        name: &'static str,
        value: Option<String>,
    ) {
        self.push(id.into(), Content::Attribute(name, value));
    }

    /// An attribute that stands there, with this value, only while something is so.
    pub(crate) fn attribute_if(
        &mut self,
        id: impl Into<ElementId>,
        (name, value): (&'static str, &'static str),
        so: bool,
    ) {
        self.attribute_some(id, name, so.then(|| value.to_owned()));
    }

    /// An attribute that says `true` or `false`.
    pub(crate) fn truth(&mut self, id: impl Into<ElementId>, name: &'static str, so: bool) {
        self.attribute(id, name, if so { "true" } else { "false" });
    }

    /// Whether an element of HTML is there for the reader.
    pub(crate) fn shown(&mut self, id: impl Into<ElementId>, shown: bool) {
        self.attribute_if(id, ("hidden", ""), !shown);
    }

    /// Whether an element of a drawing can be seen; SVG does not know `hidden`, and a sheet may
    /// say how it is displayed.
    pub(crate) fn drawn(&mut self, id: impl Into<ElementId>, drawn: bool) {
        self.attribute_if(id, ("visibility", "hidden"), !drawn);
    }

    /// What stands in a field, or where a slider is; none where it stays as the reader typed it.
    pub(crate) fn value(&mut self, id: impl Into<ElementId>, value: Option<String>) {
        self.push(id.into(), Content::Value(value));
    }

    /// Whether a box is ticked or a choice chosen.
    pub(crate) fn checked(&mut self, id: impl Into<ElementId>, checked: bool) {
        self.push(id.into(), Content::Checked(checked));
    }

    /// These, then others.
    #[must_use]
    pub fn and(mut self, others: Self) -> Self {
        self.0.extend(others.0);
        self
    }

    /// Which elements are bound, and what of each.
    #[cfg(test)]
    pub(crate) fn bound(&self) -> BTreeSet<(String, &'static str)> {
        let of = |content: &Content| match content {
            Content::Text(_) | Content::Sentence(_) => "text",
            Content::Attribute(name, _) => name,
            Content::Value(_) => "value",
            Content::Checked(_) => "checked",
        };
        self.iter().map(|binding| (binding.id.to_string(), of(&binding.content))).collect()
    }

    /// In the order in which they were bound.
    pub fn iter(&self) -> impl Iterator<Item = &Binding> {
        self.0.iter()
    }
}

impl IntoIterator for Bindings {
    type Item = Binding;
    type IntoIter = std::vec::IntoIter<Binding>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}
