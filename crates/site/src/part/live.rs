//! Elements that follow the state, as the prepared page shows them.

use std::{cell::RefCell, collections::BTreeSet};

use app::reading::{Place, Reading, Readings, Shows, mark, way};
use leptos::{
    attr::custom::custom_attribute,
    prelude::*,
    tachys::html::attribute::any_attribute::{AnyAttribute, IntoAnyAttribute},
};
use text::sentence::{Piece, fill};

use crate::context::Here;

/// The readings of a part before anyone has touched it.
pub(crate) struct Live<'a> {
    here: Here<'a>,
    readings: Readings,
    used: RefCell<BTreeSet<String>>,
}

impl<'a> Live<'a> {
    pub(crate) fn new(here: Here<'a>, readings: Readings) -> Self {
        Self { here, readings, used: RefCell::default() }
    }

    /// An element's id, and the attributes that follow the state.
    pub(crate) fn on(&self, place: impl Into<Place>) -> Vec<AnyAttribute> {
        let place = place.into();
        self.used.borrow_mut().insert(place.id());
        let here = self.at(place).filter_map(|reading| attribute(&reading.shows));
        [custom_attribute("id", place.id()).into_any_attr()].into_iter().chain(here).collect()
    }

    /// What an element says.
    pub(crate) fn words(&self, place: impl Into<Place>) -> AnyView {
        let place = place.into();
        let words = self.at(place).find_map(|reading| match &reading.shows {
            Shows::Text(text) => Some(text.clone().into_any()),
            Shows::Sentence(pieces) => Some(sentence(pieces)),
            _ => None,
        });
        words.unwrap_or_else(|| {
            self.here.problem(&format!("no words follow the state at `{}`", place.id()));
            ().into_any()
        })
    }

    fn at(&self, place: Place) -> impl Iterator<Item = &Reading> {
        self.readings.iter().filter(move |reading| reading.place == place)
    }

    /// Finds every reading that no element shows.
    pub(crate) fn judge(&self) {
        let used = self.used.borrow();
        for id in self.readings.iter().map(|reading| reading.place.id()) {
            if !used.contains(&id) {
                self.here.problem(&format!("no element shows what follows the state at `{id}`"));
            }
        }
    }
}

fn attribute(shows: &Shows) -> Option<AnyAttribute> {
    let (name, value) = match shows {
        Shows::Attribute(name, value) => (*name, value.clone()?),
        Shows::Value(value) => ("value", value.clone()?),
        Shows::Checked(true) => ("checked", String::new()),
        Shows::Checked(false) | Shows::Text(_) | Shows::Sentence(_) => return None,
    };
    Some(custom_attribute(name, value).into_any_attr())
}

/// A sentence that stands still, its values marked as in those that follow the state.
pub(crate) fn marked(template: &'static str, values: &[(&str, String)]) -> AnyView {
    sentence(&fill(template, values))
}

/// Its values are its only elements: the app finds them by their order.
fn sentence(pieces: &[Piece<'static>]) -> AnyView {
    let pieces = pieces.iter().map(|piece| match piece {
        Piece::Text(words) => (*words).into_any(),
        Piece::Value { slot, text } => value(slot, text.clone()),
    });
    pieces.collect_view().into_any()
}

fn value(slot: &str, text: String) -> AnyView {
    let (name, says) = mark(slot);
    let mark = custom_attribute(name, says.to_owned());
    match way(slot) {
        Some(address) => view! { <a href=address class="value" {..mark}>{text}</a> }.into_any(),
        None => view! { <span class="value" {..mark}>{text}</span> }.into_any(),
    }
}
