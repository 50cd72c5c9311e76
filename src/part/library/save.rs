//! Whether the scenario is saved, and the buttons that save it or take it back to what is saved.

use leptos::prelude::untrack;
use scenario::{
    Edit, Scenario,
    library::{self, SaveTarget, SavedAs, SavedRevision},
};
use text::{
    sentence,
    words::{keep, refusal},
};

use super::{context::LibraryContext, label, view_context::LibraryViewContext};
use crate::{
    binding::{Actions, Bindings, ElementId},
    browser::{clock::today_ms, storage::BrowserStorage},
    store::Saved,
};

#[derive(Clone, Copy)]
enum Id {
    State,
    Save,
    SaveNew,
    Reset,
}

impl From<Id> for ElementId {
    fn from(id: Id) -> Self {
        Self::named(match id {
            Id::State => "saved-state",
            Id::Save => "save",
            Id::SaveNew => "save-new",
            Id::Reset => "reset-saved",
        })
    }
}

pub(super) fn bind(context: &LibraryViewContext, out: &mut Bindings) {
    out.text(Id::State, state(context));
    let changed = context.saved.is_some_and(|it| !it.is_gone && is_changed(context.scenario, it));
    out.truth(Id::Reset, "aria-disabled", !changed);
}

/// What the scenario is saved as.
fn state(context: &LibraryViewContext) -> String {
    let words = context.words();
    let Some(saved) = context.saved else {
        let draft = if context.draft_is_saved { words.draft_kept } else { "" };
        return [words.never_saved, draft].concat();
    };
    if saved.is_gone {
        return words.saved_gone.to_owned();
    }
    let name = sentence::strip_bidi(saved.scenario.as_ref().unwrap_or(context.scenario).name());
    let template = if is_changed(context.scenario, saved) { words.unsaved } else { words.as_saved };
    sentence::text(template, &[("name", name)])
}

fn is_changed(scenario: &Scenario, saved: &Saved) -> bool {
    saved.scenario.as_ref() != Some(scenario)
}

pub(super) fn actions(out: &mut Actions<LibraryContext>) {
    out.on(Id::Save, "click", |library, _| library.with_lock(|library| library.save(false)));
    out.on(Id::SaveNew, "click", |library, _| library.with_lock(|library| library.save(true)));
    out.on(Id::Reset, "click", |library, _| library.reset());
}

impl LibraryContext {
    /// Saves the current scenario under the name that was typed: over the saved scenario that it is,
    /// or as another one.
    pub(super) fn save(&self, as_another: bool) {
        let [name, note] = label::typed();
        let name = name.trim().to_owned();
        if name.is_empty() {
            return self.refuse(self.words().name_missing.to_owned());
        }
        if let Err(why) = self.store.try_edit(Edit::Label { name: name.clone(), note }) {
            return self.refuse(refusal::sentence(self.lang, &why));
        }
        let (scenario, saved) =
            untrack(|| self.store.with_saved(|it, saved| (it.scenario().clone(), saved.cloned())));
        let target = match saved {
            Some(saved) if !as_another => SaveTarget::Over(saved.origin),
            _ => SaveTarget::New,
        };
        match library::save(&BrowserStorage::Shared, target, &scenario, today_ms()) {
            Ok(SavedAs { origin, beside }) => {
                self.store.set_saved(Some(Saved::new(origin, scenario)));
                let beside = beside.map(|why| keep::beside(self.lang, why).to_owned());
                self.say(beside.unwrap_or_else(|| self.with_name(self.words().saved, &name)));
            }
            Err(fault) => self.fail(&fault),
        }
    }

    /// Back to what is saved.
    fn reset(&self) {
        let Some(origin) = self.origin() else {
            return;
        };
        match library::open(&BrowserStorage::Shared, &origin.id) {
            Ok(found) => self.store.open(found.scenario.clone(), Some(found.into())),
            Err(fault) => self.fail(&fault),
        }
    }

    /// The saved scenario that the current one is, as it was seen.
    pub(super) fn origin(&self) -> Option<SavedRevision> {
        untrack(|| self.store.with_saved(|_, saved| saved.map(|it| it.origin.clone())))
    }

    /// What the current scenario is saved as may have changed, or gone.
    pub(super) fn update_saved(&self) {
        let Some(seen) = untrack(|| self.store.with_saved(|_, saved| saved.cloned())) else {
            return;
        };
        let now = Saved::find(seen.origin.clone(), seen.scenario.clone());
        if now != seen {
            self.store.set_saved(Some(now));
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) mod view {
    use leptos::prelude::*;

    use super::{
        super::{label, prepare::MarkupContext},
        Id,
    };

    pub(crate) fn state(cx: MarkupContext) -> AnyView {
        view! { <p {..cx.elements.on(Id::State)}>{cx.elements.words_of(Id::State)}</p> }.into_any()
    }

    pub(crate) fn save(cx: MarkupContext) -> AnyView {
        let MarkupContext { words, elements, .. } = cx;
        view! {
            <div class="library-part">
                {label::view::fields(cx)}
                <p class="library-buttons">
                    <button type="button" class="button" {..elements.control(Id::Save)}>{words.save}</button>
                    <button type="button" class="button" {..elements.control(Id::SaveNew)}>{words.save_new}</button>
                    <button type="button" class="button button-small" {..elements.bound_control(Id::Reset)}>{words.reset_saved}</button>
                </p>
            </div>
        }
        .into_any()
    }
}
