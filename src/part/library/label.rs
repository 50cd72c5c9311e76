//! Name and note: taken as they are typed, and shown as another scenario has them.

use leptos::prelude::untrack;
use scenario::{Edit, Refusal, Scenario};
use text::words::refusal;

use super::{context::LibraryContext, view_context::LibraryViewContext};
use crate::{
    binding::{Actions, Bindings, ElementId},
    browser::{early, page},
};

#[derive(Clone, Copy)]
enum Id {
    Name,
    NameError,
    Note,
}

impl From<Id> for ElementId {
    fn from(id: Id) -> Self {
        Self::named(match id {
            Id::Name => "scenario-name",
            Id::NameError => "name-error",
            Id::Note => "scenario-note",
        })
    }
}

/// The fields, in the order of a label.
const FIELDS: [Id; 2] = [Id::Name, Id::Note];

pub(super) fn bind(context: &LibraryViewContext, out: &mut Bindings) {
    let refused = &*context.status.refused;
    out.text(Id::NameError, refused);
    out.attribute_if(Id::Name, ("aria-invalid", "true"), !refused.is_empty());
}

pub(super) fn actions(out: &mut Actions<LibraryContext>) {
    for field in FIELDS {
        out.on(field, "input", |library, _| library.label());
    }
    // Enter saves under the name that was typed.
    out.on(Id::Name, "keydown", |library, event| {
        if page::key(event) == "Enter" {
            library.with_lock(|library| library.save(false));
        }
    });
}

/// Name and note as they stand in their fields.
pub(super) fn typed() -> [String; 2] {
    FIELDS.map(|field| page::field(&ElementId::text(field)))
}

impl LibraryContext {
    /// Takes name and note as they stand in their fields: the draft keeps them.
    fn label(&self) {
        self.take_label(typed().map(Some));
    }

    /// Takes what was typed before the app came.
    pub(super) fn take_early_label(&self) {
        let typed = FIELDS.map(|field| early::typed(&ElementId::text(field)));
        if typed.iter().any(Option::is_some) {
            self.take_label(typed.clone());
        }
        let now = untrack(|| self.store.with_saved(|it, _| label_of(it.scenario())));
        // What was refused stays where it was typed.
        let kept = typed.into_iter().zip(now).map(|(typed, now)| typed.map(|_| now));
        for (labelled, kept) in self.labelled.borrow_mut().iter_mut().zip(kept) {
            *labelled = kept;
        }
    }

    /// Each by itself: that the one is refused is no reason to lose the other.
    fn take_label(&self, typed: [Option<String>; 2]) {
        let taken = [0, 1].into_iter().zip(typed).map(|(at, typed)| match typed {
            Some(typed) => self.take(at, typed),
            None => Ok(()),
        });
        // Both are taken before either is judged.
        let taken: Vec<_> = taken.collect();
        let why = taken.into_iter().find_map(Result::err);
        let words = why.map(|why| refusal::sentence(self.lang, &why)).unwrap_or_default();
        if words != self.status().refused {
            self.refuse(words);
        }
    }

    /// Takes one of the two, by its place.
    fn take(&self, at: usize, typed: String) -> Result<(), Refusal> {
        let mut label = untrack(|| self.store.with_saved(|it, _| label_of(it.scenario())));
        if let Some(text) = label.get_mut(at) {
            text.clone_from(&typed);
        }
        let [name, note] = label;
        self.store.try_edit(Edit::Label { name, note })?;
        if let Some(labelled) = self.labelled.borrow_mut().get_mut(at) {
            *labelled = Some(typed);
        }
        Ok(())
    }

    /// Says beside the name what is wrong with it.
    pub(super) fn refuse(&self, why: String) {
        self.status_mut().refused = why;
        self.write();
    }

    /// Puts name and note of another scenario into their fields.
    pub(super) fn fill_label_fields(&self, scenario: &Scenario) {
        let mut labelled = self.labelled.borrow_mut();
        for ((field, labelled), now) in
            FIELDS.into_iter().zip(labelled.iter_mut()).zip(label_of(scenario))
        {
            // One that is being written in waits: its text has been taken as it was typed.
            if labelled.as_ref() != Some(&now)
                && page::set_field_by_id(&ElementId::text(field), &now)
            {
                *labelled = Some(now);
            }
        }
    }
}

fn label_of(scenario: &Scenario) -> [String; 2] {
    [scenario.name(), scenario.note()].map(str::to_owned)
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) mod view {
    use leptos::prelude::*;
    use scenario::LONGEST_NOTE;

    use super::{super::prepare::MarkupContext, Id};
    use crate::binding::ElementId;

    pub(crate) fn fields(cx: MarkupContext) -> AnyView {
        let MarkupContext { words, elements, .. } = cx;
        let error = Id::NameError;
        view! {
            <label class="field">
                {words.name}
                <input type="text" autocomplete="off" aria-describedby=ElementId::text(error) {..elements.bound_control(Id::Name)}/>
            </label>
            <p class="row-error" role="alert" {..elements.on(error)}>{elements.words_of(error)}</p>
            <label class="field">
                {words.note}
                <textarea {..elements.control(Id::Note)} rows="2" autocomplete="off" maxlength=LONGEST_NOTE.to_string()></textarea>
            </label>
        }
        .into_any()
    }
}
