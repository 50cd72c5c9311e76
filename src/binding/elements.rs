//! Elements that follow the state, as the prepared page shows them; and what is wrong with them:
//! elements, bindings and actions that do not belong together.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
};

use leptos::{
    attr::custom::custom_attribute,
    prelude::*,
    tachys::html::attribute::any_attribute::{AnyAttribute, IntoAnyAttribute},
};
use text::sentence::{Piece, fill};

use super::{
    Binding, Bindings, Content, ElementId,
    slot::{link, provenance_attribute},
};

/// What the elements of a part show before anyone has touched it, and which of them were made.
pub struct Elements {
    bindings: BTreeMap<ElementId, Vec<Content>>,
    actions: BTreeSet<ElementId>,
    made: RefCell<BTreeSet<ElementId>>,
    problems: RefCell<Vec<String>>,
}

impl Elements {
    /// From all bindings of a part, and the elements for which it has an action.
    pub fn new(bindings: Bindings, actions: impl Iterator<Item = ElementId>) -> Self {
        let mut all: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for Binding { id, content } in bindings {
            all.entry(id).or_default().push(content);
        }
        Self {
            bindings: all,
            actions: actions.collect(),
            made: RefCell::default(),
            problems: RefCell::default(),
        }
    }

    /// An element's id, and the attributes that follow the state.
    pub fn on(&self, id: impl Into<ElementId>) -> Vec<AnyAttribute> {
        let id = id.into();
        self.check_bound(id);
        self.attributes(id)
    }

    /// The same of a control; its action may be all that there is.
    pub fn control(&self, id: impl Into<ElementId>) -> Vec<AnyAttribute> {
        let id = id.into();
        if !self.actions.contains(&id) {
            self.problem(format!("the control `{id}` does nothing"));
        }
        self.attributes(id)
    }

    /// The same of a control that follows the state as well: it needs both.
    pub(crate) fn bound_control(&self, id: impl Into<ElementId>) -> Vec<AnyAttribute> {
        let id = id.into();
        self.check_bound(id);
        self.control(id)
    }

    fn check_bound(&self, id: ElementId) {
        if !self.bindings.contains_key(&id) {
            self.problem(format!("nothing is bound to the element `{id}`"));
        }
    }

    fn attributes(&self, id: ElementId) -> Vec<AnyAttribute> {
        if !self.made.borrow_mut().insert(id) {
            self.problem(format!("two elements are called `{id}`"));
        }
        let bound = self.contents(id).iter().filter_map(attribute);
        [custom_attribute("id", id.to_string()).into_any_attr()].into_iter().chain(bound).collect()
    }

    /// What an element says.
    pub fn words_of(&self, id: impl Into<ElementId>) -> AnyView {
        let id = id.into();
        let words = self.contents(id).iter().find_map(|content| match content {
            Content::Text(text) => Some(text.clone().into_any()),
            Content::Sentence(pieces) => Some(sentence(pieces)),
            _ => None,
        });
        words.unwrap_or_else(|| {
            self.problem(format!("no words are bound to `{id}`"));
            ().into_any()
        })
    }

    /// The same without any markup, for what is no page; nothing where no words are bound.
    pub(crate) fn plain(&self, id: ElementId) -> String {
        let words = self.contents(id).iter().find_map(|content| match content {
            Content::Text(text) => Some(text.clone()),
            Content::Sentence(pieces) => Some(pieces.iter().map(Piece::words).collect()),
            _ => None,
        });
        words.unwrap_or_default()
    }

    fn contents(&self, id: ElementId) -> &[Content] {
        self.bindings.get(&id).map_or(&[], Vec::as_slice)
    }

    /// Remembers what is wrong with the elements.
    pub(crate) fn problem(&self, what: String) {
        self.problems.borrow_mut().push(what);
    }

    /// What was wrong with the elements that were made.
    pub fn take_problems(&self) -> Vec<String> {
        self.problems.take()
    }

    /// All that is wrong: also every binding and every action that no element has.
    pub fn take_all_problems(&self) -> Vec<String> {
        let made = self.made.borrow();
        let without = |ids: &mut dyn Iterator<Item = &ElementId>, what: &str| -> Vec<String> {
            let lost = ids.filter(|id| !made.contains(id));
            lost.map(|id| format!("no element has the {what} of `{id}`")).collect()
        };
        let mut problems = self.take_problems();
        problems.extend(without(&mut self.bindings.keys(), "binding"));
        problems.extend(without(&mut self.actions.iter(), "action"));
        problems
    }
}

fn attribute(content: &Content) -> Option<AnyAttribute> {
    let (name, value) = match content {
        Content::Attribute(name, value) => (*name, value.clone()?),
        Content::Value(value) => ("value", value.clone()?),
        Content::Checked(true) => ("checked", String::new()),
        Content::Checked(false) | Content::Text(_) | Content::Sentence(_) => return None,
    };
    Some(custom_attribute(name, value).into_any_attr())
}

/// A sentence that stands still, its values marked as in those that follow the state.
pub(crate) fn marked(template: &'static str, values: &[(&str, String)]) -> AnyView {
    sentence(&fill(template, values))
}

/// Its values are its only elements: the patcher finds them by their order.
fn sentence(pieces: &[Piece<'static>]) -> AnyView {
    let pieces = pieces.iter().map(|piece| match piece {
        Piece::Text(words) => (*words).into_any(),
        Piece::Value { slot, text } => value(slot, text.clone()),
    });
    pieces.collect_view().into_any()
}

fn value(slot: &str, text: String) -> AnyView {
    let (name, says) = provenance_attribute(slot);
    let mark = custom_attribute(name, says.to_owned());
    match link(slot) {
        Some(address) => view! { <a href=address class="value" {..mark}>{text}</a> }.into_any(),
        None => view! { <span class="value" {..mark}>{text}</span> }.into_any(),
    }
}

#[cfg(test)]
#[path = "elements_tests.rs"]
mod tests;
