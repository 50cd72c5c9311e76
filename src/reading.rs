//! What follows the state: readings, each of one element of the page.
//!
//! A part that answers is a plain function from the state to its readings. The generator puts
//! them into the page that it prepares; in the browser `browser::scribe` writes those that have
//! changed. So both say the same, and the app holds no markup.

use text::sentence::{Piece, fill, line};

/// An element, by its `id`: a name, in repeated parts a key, and a part of what the key names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    name: &'static str,
    key: &'static str,
    part: &'static str,
}

impl Place {
    /// The element's `id`.
    pub fn id(self) -> String {
        let mut id = self.name.to_owned();
        for part in [self.key, self.part].into_iter().filter(|part| !part.is_empty()) {
            id.push('-');
            id.push_str(part);
        }
        id
    }
}

impl From<&'static str> for Place {
    fn from(name: &'static str) -> Self {
        Self { name, key: "", part: "" }
    }
}

impl From<(&'static str, &'static str)> for Place {
    fn from((name, key): (&'static str, &'static str)) -> Self {
        Self { name, key, part: "" }
    }
}

impl From<(&'static str, &'static str, &'static str)> for Place {
    fn from((name, key, part): (&'static str, &'static str, &'static str)) -> Self {
        Self { name, key, part }
    }
}

/// What an element shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shows {
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

/// One element and what it shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// Where.
    pub place: Place,
    /// What.
    pub shows: Shows,
}

/// Room for so many readings is asked for at once: a list that grows is copied each time.
const USUAL: usize = 512;

/// All readings of a part, always the same places in the same order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Readings(Vec<Reading>);

impl Default for Readings {
    fn default() -> Self {
        Self(Vec::with_capacity(USUAL))
    }
}

impl Readings {
    fn push(&mut self, place: Place, shows: Shows) {
        self.0.push(Reading { place, shows });
    }

    /// All that an element says.
    pub(crate) fn text(&mut self, place: impl Into<Place>, text: impl Into<String>) {
        self.push(place.into(), Shows::Text(text.into()));
    }

    /// A filled template. A zero-width space in it is a place where a line may break.
    pub(crate) fn sentence(
        &mut self,
        place: impl Into<Place>,
        template: &'static str,
        values: &[(&str, String)],
    ) {
        self.push(place.into(), Shows::Sentence(fill(template, values)));
    }

    /// A filled template as one text, for an element that is a result as a whole: one text costs
    /// the browser less than an element for each value.
    pub(crate) fn line(
        &mut self,
        place: impl Into<Place>,
        template: &str,
        values: &[(&str, String)],
    ) {
        self.text(place, line(template, values));
    }

    /// An attribute with its value.
    pub(crate) fn attribute(
        &mut self,
        place: impl Into<Place>,
        name: &'static str,
        value: impl Into<String>,
    ) {
        self.push(place.into(), Shows::Attribute(name, Some(value.into())));
    }

    /// An attribute that stands there, with this value, only while something is so.
    pub(crate) fn attribute_if(
        &mut self,
        place: impl Into<Place>,
        (name, value): (&'static str, &'static str),
        so: bool,
    ) {
        self.push(place.into(), Shows::Attribute(name, so.then(|| value.to_owned())));
    }

    /// An attribute that says `true` or `false`.
    pub(crate) fn truth(&mut self, place: impl Into<Place>, name: &'static str, so: bool) {
        self.attribute(place, name, if so { "true" } else { "false" });
    }

    /// Whether an element of HTML is there for the reader.
    pub(crate) fn shown(&mut self, place: impl Into<Place>, shown: bool) {
        self.attribute_if(place, ("hidden", ""), !shown);
    }

    /// Whether an element of a drawing can be seen; SVG does not know `hidden`, and a sheet may
    /// say how it is displayed.
    pub(crate) fn drawn(&mut self, place: impl Into<Place>, drawn: bool) {
        self.attribute_if(place, ("visibility", "hidden"), !drawn);
    }

    /// What stands in a field, or where a slider is; none where it stays as the reader typed it.
    pub(crate) fn value(&mut self, place: impl Into<Place>, value: Option<String>) {
        self.push(place.into(), Shows::Value(value));
    }

    /// Whether a box is ticked or a choice chosen.
    pub(crate) fn checked(&mut self, place: impl Into<Place>, checked: bool) {
        self.push(place.into(), Shows::Checked(checked));
    }

    /// These, then others.
    #[must_use]
    pub fn and(mut self, others: Self) -> Self {
        self.0.extend(others.0);
        self
    }

    /// In the order in which they were read.
    pub fn iter(&self) -> impl Iterator<Item = &Reading> {
        self.0.iter()
    }
}

impl IntoIterator for Readings {
    type Item = Reading;
    type IntoIter = std::vec::IntoIter<Reading>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

/// Slots that hold a figure of the report or what follows from it exactly, with the figure's id.
const FIGURES: [(&str, &str); 3] =
    [("gap", "D.goal_gap"), ("country_goal", "S4.6"), ("goal_year", "S4.6.year")];

/// Slots that are the way to another part of the same page, with its address.
const WAYS: [(&str, &str); 1] = [("assumptions", "#assumptions-title")];

/// The attribute by which a value in a sentence says what it is: a figure, or by its slot a result
/// of the calculation.
pub fn mark(slot: &str) -> (&'static str, &str) {
    let figure = FIGURES.iter().find(|(name, _)| *name == slot);
    figure.map_or(("data-result", slot), |(_, id)| ("data-figure", *id))
}

/// Where a slot of a sentence leads, if it is a link.
pub fn way(slot: &str) -> Option<&'static str> {
    WAYS.iter().find(|(name, _)| *name == slot).map(|(_, address)| *address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_has_the_id_that_the_page_gives_it() {
        assert_eq!(Place::from("answer").id(), "answer");
        assert_eq!(Place::from(("amount", "expansion")).id(), "amount-expansion");
        assert_eq!(Place::from(("year", "expansion", "0")).id(), "year-expansion-0");
    }

    #[test]
    fn a_value_is_a_figure_or_a_result() {
        assert_eq!(mark("gap"), ("data-figure", "D.goal_gap"));
        assert_eq!(mark("exports"), ("data-result", "exports"));
        assert_eq!(way("assumptions"), Some("#assumptions-title"));
        assert_eq!(way("exports"), None);
    }
}
