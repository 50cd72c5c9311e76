//! A file of scenarios read in, after a look at what is in it.

use std::{mem::take, rc::Rc};

use leptos::prelude::*;
use model::Pillar;
use scenario::{
    Scenario, library,
    wire::{MAX_BYTES, read_bytes},
};
use text::words::{fault::of_file, keep};

use super::{context::LibraryContext, message::counted, view_context::LibraryViewContext};
use crate::{
    binding::{Actions, Bindings, ElementId},
    browser::{
        Event,
        clock::today_ms,
        file::{self, FileFault},
        spawn,
        storage::BrowserStorage,
    },
    component::Line,
};

#[derive(Clone, Copy)]
enum Id {
    File,
    Faults,
}

impl From<Id> for ElementId {
    fn from(id: Id) -> Self {
        Self::named(match id {
            Id::File => "import",
            Id::Faults => "import-faults",
        })
    }
}

/// The most faults of a file that are told at once.
const MOST_FAULTS: usize = 20;

pub(super) fn bind(context: &LibraryViewContext, out: &mut Bindings) {
    let faults = &*context.status.faults;
    out.text(Id::Faults, faults);
    out.attribute_if(Id::File, ("aria-invalid", "true"), !faults.is_empty());
}

pub(super) fn actions(out: &mut Actions<LibraryContext>) {
    out.on(Id::File, "change", |library, event| spawn(preview(library.clone(), event.clone())));
}

/// Reads the file that was chosen and says what is in it; nothing is imported yet.
async fn preview(library: Rc<LibraryContext>, event: Event) {
    let words = library.words();
    let Some(bytes) = file::read(&event, MAX_BYTES).await else {
        return;
    };
    library.forget_file();
    let bytes = match bytes {
        Ok(bytes) => bytes,
        Err(FileFault::TooBig) => return library.refuse_file(words.file_too_big),
        Err(FileFault::Unreadable) => return library.refuse_file(words.file_unreadable),
    };
    match read_bytes(&bytes) {
        Ok(scenarios) => {
            library.set_preview(scenarios);
            library.say(String::new());
        }
        Err(faults) => {
            library.status_mut().faults = of_file(library.lang, &faults, MOST_FAULTS, |_| None);
            library.say(words.file_refused.to_owned());
        }
    }
}

impl LibraryContext {
    /// Says why a file was not read, also under its field.
    fn refuse_file(&self, why: &str) {
        why.clone_into(&mut self.status_mut().faults);
        self.say(why.to_owned());
    }

    /// Forgets what was said of a file, and what was in it.
    fn forget_file(&self) {
        self.status_mut().faults.clear();
        self.set_preview(Vec::new());
    }

    /// What waits to be imported, and is shown.
    fn set_preview(&self, scenarios: Vec<Scenario>) {
        let line = |scenario: &Scenario| Line {
            name: scenario.name().to_owned(),
            amounts: Pillar::ALL.map(|pillar| scenario.yearly(pillar).mean()),
        };
        self.preview.set(scenarios.iter().map(line).collect());
        self.status_mut().preview = scenarios;
    }

    /// Imports what is shown, or forgets it.
    pub(super) fn decide(self: &Rc<Self>, import: bool) {
        if import {
            self.with_lock(import_preview);
        } else {
            self.set_preview(Vec::new());
        }
    }
}

/// Saves what the file holds beside what is there.
fn import_preview(library: &LibraryContext) {
    let scenarios = take(&mut library.status_mut().preview);
    let saved = library::save_all(&BrowserStorage::Shared, &scenarios, today_ms());
    if let Err((done, fault)) = saved {
        // What is not imported yet waits for room.
        library.set_preview(scenarios.get(done..).unwrap_or_default().to_vec());
        if done == 0 {
            return library.fail(&fault);
        }
        let part = counted(library.words().imported_part, done);
        return library.say([&part, keep::library(library.lang, &fault)].concat());
    }
    library.set_preview(Vec::new());
    library.say(counted(library.words().imported, scenarios.len()));
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) mod view {
    use leptos::prelude::*;

    use super::{super::prepare::MarkupContext, Id};
    use crate::binding::ElementId;

    pub(crate) fn field(cx: MarkupContext) -> AnyView {
        let MarkupContext { words, elements, .. } = cx;
        let faults = Id::Faults;
        view! {
            <label class="field">
                {words.import}
                <input type="file" accept=".json,application/json" aria-describedby=ElementId::text(faults) {..elements.bound_control(Id::File)}/>
            </label>
            <p class="library-faults" {..elements.on(faults)}>{elements.words_of(faults)}</p>
            <div data-mount="import-preview"></div>
        }
        .into_any()
    }
}
