//! Scenarios as files: written out, and read in after a look at what is in them.

use std::{
    mem::{replace, take},
    rc::Rc,
};

use leptos::prelude::*;
use model::Pillar;
use scenario::{
    Scenario,
    library::{self, Id, LibraryFault},
    wire::{MAX_BYTES, read_bytes, write_parts},
    years,
};
use text::{
    sentence,
    words::{fault::of_file, keep},
};

use super::{Library, said};
use crate::{
    browser::{
        Event,
        clock::today_ms,
        file::{self, FileFault},
        page,
        storage::BrowserStorage,
        timer::in_slices,
    },
    component::Line,
    store::Whose,
};

/// No name of the reader's: whatever it holds, the file has a name that every system takes.
const SCENARIOS: &str = "digital-trade-navigator-scenarios.json";
const YEARS: &str = "digital-trade-navigator-years.csv";
const UNREADABLE: &str = "digital-trade-navigator-unreadable.txt";
/// The most faults of a file that are told at once.
const MOST_FAULTS: usize = 20;

/// What is written to a file.
struct Chosen {
    scenarios: Vec<Scenario>,
    /// How many saved ones can't be read, and are left out.
    left_out: usize,
}

/// Writes the scenario on the table, or all that are saved, as one file.
pub(super) async fn export(library: Rc<Library>, all: bool) {
    one_at_a_time(&library, write_scenarios(&library, all)).await;
}

/// Writes the years of the scenario on the table, or of all that are saved, for a spreadsheet; the
/// page has the heads.
pub(super) async fn export_years(library: Rc<Library>, heads: String, all: bool) {
    one_at_a_time(&library, write_years(&library, &heads, all)).await;
}

/// A second press while a file is being prepared asks for nothing more.
async fn one_at_a_time(library: &Library, write: impl Future<Output = ()>) {
    if replace(&mut library.state().is_exporting, true) {
        return;
    }
    write.await;
    library.state().is_exporting = false;
}

async fn write_scenarios(library: &Library, all: bool) {
    let Some(Chosen { scenarios, left_out }) = choose(library, all).await else {
        return;
    };
    let notice = Whose::of_all(&scenarios).in_words(library.lang);
    hand_over(library, SCENARIOS, &in_slices(write_parts(&scenarios, notice)).await, left_out);
}

async fn write_years(library: &Library, heads: &str, all: bool) {
    let Some(Chosen { scenarios, left_out }) = choose(library, all).await else {
        return;
    };
    let page = page::address();
    let rows = scenarios.iter().map(|scenario| {
        let note = said::citation(library.lang, scenario, &page);
        years::rows(library.lang, scenario, &note)
    });
    let parts = in_slices([years::head(heads)].into_iter().chain(rows)).await;
    hand_over(library, YEARS, &parts, left_out);
}

/// The scenario on the table, or all that are saved; none where there is none, which is said.
async fn choose(library: &Library, all: bool) -> Option<Chosen> {
    if !all {
        let scenarios = vec![library.store.scenario()];
        return Some(Chosen { scenarios, left_out: 0 });
    }
    let ids: Vec<Id> = library
        .list
        .entries
        .with_untracked(|entries| entries.iter().map(|entry| entry.origin.id.clone()).collect());
    let read = in_slices(ids.iter().map(|id| library::open(&BrowserStorage::Shared, id))).await;
    // One that another tab has deleted meanwhile is not left out: it is not there.
    let is_failed = |read: &&Result<_, _>| !matches!(read, Ok(_) | Err(LibraryFault::Missing));
    let failed = read.iter().filter(is_failed).count();
    let scenarios: Vec<_> = read.into_iter().flatten().map(|saved| saved.scenario).collect();
    let left_out = failed + library.state.borrow().unreadable;
    if scenarios.is_empty() {
        library.say(counted(library.words().count, 0));
        return None;
    }
    Some(Chosen { scenarios, left_out })
}

/// What can't be read here, letter by letter.
pub(super) fn export_unreadable(library: &Library) {
    match library::unreadable(&BrowserStorage::Shared) {
        Ok(texts) => {
            let parts: Vec<_> =
                texts.into_iter().map(|(key, text)| [&key, "\n", &text, "\n\n"].concat()).collect();
            hand_over(library, UNREADABLE, &parts, 0);
        }
        Err(error) => library.say(keep::store(library.lang, error).to_owned()),
    }
}

/// Hands the browser a file. Whether it keeps it nobody is told: a page can only ask. What is left out
/// is never left out in silence.
fn hand_over(library: &Library, name: &str, parts: &[String], left_out: usize) {
    let words = library.words();
    if file::save(name, parts).is_none() {
        return library.say(words.file_not_saved.to_owned());
    }
    let without = if left_out > 0 { counted(words.file_without, left_out) } else { String::new() };
    library.say([words.file_saved, &without].concat());
}

/// Reads the file that was chosen and says what is in it; nothing is imported yet.
pub(super) async fn preview(library: Rc<Library>, event: Event) {
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
            library.state().faults = of_file(library.lang, &faults, MOST_FAULTS, |_| None);
            library.say(words.file_refused.to_owned());
        }
    }
}

impl Library {
    /// Says why a file was not read, also under its field.
    fn refuse_file(&self, why: &str) {
        why.clone_into(&mut self.state().faults);
        self.say(why.to_owned());
    }

    /// Forgets what was said of a file, and what was in it.
    fn forget_file(&self) {
        self.state().faults.clear();
        self.set_preview(Vec::new());
    }

    /// What waits to be imported, and is shown.
    fn set_preview(&self, scenarios: Vec<Scenario>) {
        let line = |scenario: &Scenario| Line {
            name: scenario.name().to_owned(),
            amounts: Pillar::ALL.map(|pillar| scenario.yearly(pillar).mean()),
        };
        self.preview.set(scenarios.iter().map(line).collect());
        self.state().preview = scenarios;
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
fn import_preview(library: &Library) {
    let scenarios = take(&mut library.state().preview);
    let saved = library::save_all(&BrowserStorage::Shared, &scenarios, today_ms());
    if let Err((done, fault)) = saved {
        // What is not imported yet waits for room.
        library.set_preview(scenarios.get(done..).unwrap_or_default().to_vec());
        return library.fail(&fault);
    }
    library.set_preview(Vec::new());
    library.say(counted(library.words().imported, scenarios.len()));
}

fn counted(template: &str, count: usize) -> String {
    sentence::text(template, &[("count", count.to_string())])
}
