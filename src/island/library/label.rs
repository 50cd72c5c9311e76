//! Name and note: taken as they are typed, and shown as another scenario has them.

use leptos::prelude::untrack;
use scenario::{Edit, Refusal, Scenario};
use text::words::refusal;

use super::Library;
use crate::browser::{early, page};

/// The fields, in the order of a label.
const FIELDS: [&str; 2] = ["scenario-name", "scenario-note"];

impl Library {
    /// Takes name and note as they stand in their fields: the draft keeps them.
    pub(super) fn label(&self) {
        self.take_label(FIELDS.map(|field| Some(page::field(field))));
    }

    /// Takes what was typed before the app came.
    pub(super) fn take_early_label(&self) {
        let typed = FIELDS.map(early::typed);
        if typed.iter().any(Option::is_some) {
            self.take_label(typed.clone());
        }
        let now = untrack(|| self.workbench.with_saved(|it, _| label_of(it.scenario())));
        // What was refused stays where it was typed.
        let kept = typed.into_iter().zip(now).map(|(typed, now)| typed.map(|_| now));
        for (labelled, kept) in self.labelled.borrow_mut().iter_mut().zip(kept) {
            *labelled = kept;
        }
    }

    /// Each by itself: that the one is refused is no reason to lose the other.
    fn take_label(&self, [name, note]: [Option<String>; 2]) {
        let name = name.map_or(Ok(()), |name| self.take(|[_, note]| [name, note]));
        let note = note.map_or(Ok(()), |note| self.take(|[name, _]| [name, note]));
        let why = name.and(note).err();
        let words = why.map(|why| refusal::sentence(self.lang, &why)).unwrap_or_default();
        if words != self.state.borrow().refused {
            self.refuse(words);
        }
    }

    fn take(&self, change: impl FnOnce([String; 2]) -> [String; 2]) -> Result<(), Refusal> {
        let before = untrack(|| self.workbench.with_saved(|it, _| label_of(it.scenario())));
        let [name, note] = change(before);
        self.workbench.try_edit(Edit::Label { name, note })
    }

    /// Says beside the name what is wrong with it.
    pub(super) fn refuse(&self, why: String) {
        self.state().refused = why;
        self.write();
    }

    /// Puts name and note of another scenario into their fields.
    pub(super) fn label_fields(&self, scenario: &Scenario) {
        let mut labelled = self.labelled.borrow_mut();
        for ((field, labelled), now) in
            FIELDS.iter().zip(labelled.iter_mut()).zip(label_of(scenario))
        {
            if labelled.as_ref() != Some(&now) {
                page::set_field_by_id(field, &now);
                *labelled = Some(now);
            }
        }
    }
}

fn label_of(scenario: &Scenario) -> [String; 2] {
    [scenario.name(), scenario.note()].map(str::to_owned)
}
