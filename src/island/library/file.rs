//! Scenarios as files: written out, and read in after a look at what is in them.

use std::rc::Rc;

use scenario::{
    library,
    wire::{MAX_BYTES, read_bytes, write_files},
    years,
};
use text::{
    sentence,
    words::{fault::of_file, keep},
};

use super::{Library, said};
use crate::browser::{
    Event,
    clock::today_ms,
    file::{self, FileFault},
    page,
    storage::BrowserStore,
};
use crate::workbench::Whose;

/// No name of the reader's: whatever it holds, the file has a name that every system takes.
const SCENARIOS: &str = "digital-trade-navigator-scenarios";
const YEARS: &str = "digital-trade-navigator-years.csv";
const UNREADABLE: &str = "digital-trade-navigator-unreadable.txt";
/// The most faults of a file that are told at once.
const MOST_FAULTS: usize = 20;

/// Writes the scenario on the table, or all that are saved, as a file; more than a file may hold,
/// as several.
pub(super) fn export(library: &Library, all: bool) {
    let scenarios = if all { saved(library) } else { vec![library.workbench.scenario()] };
    if scenarios.is_empty() {
        return library.say(counted(library.words().count, 0));
    }
    let notice = Whose::of_all(&scenarios).in_words(library.lang);
    for (number, text) in (1..).zip(write_files(&scenarios, notice)) {
        let number = if number > 1 { ["-", &number.to_string()].concat() } else { String::new() };
        hand_over(library, &[SCENARIOS, &number, ".json"].concat(), &text);
    }
}

fn saved(library: &Library) -> Vec<scenario::Scenario> {
    let state = library.state.borrow();
    let entries = state.listing.entries.iter();
    entries
        .filter_map(|entry| library::open(&BrowserStore::Shared, &entry.origin.id).ok())
        .map(|saved| saved.scenario)
        .collect()
}

/// Writes the years of the scenario on the table, or of all that are saved, for a spreadsheet; the
/// page has the heads.
pub(super) fn export_years(library: &Library, heads: &str, all: bool) {
    let scenarios = if all { saved(library) } else { vec![library.workbench.scenario()] };
    if scenarios.is_empty() {
        return library.say(counted(library.words().count, 0));
    }
    let page = page::address();
    let with_note = |scenario| {
        let note = said::citation(library.lang, &scenario, &page);
        (scenario, note)
    };
    let scenarios: Vec<_> = scenarios.into_iter().map(with_note).collect();
    hand_over(library, YEARS, &years::csv(library.lang, &scenarios, heads));
}

/// What can't be read here, letter by letter.
pub(super) fn export_unreadable(library: &Library) {
    match library::unreadable(&BrowserStore::Shared) {
        Ok(texts) => {
            let lines: Vec<_> =
                texts.into_iter().map(|(key, text)| [&key, "\n", &text, "\n\n"].concat()).collect();
            hand_over(library, UNREADABLE, &lines.concat());
        }
        Err(error) => library.say(keep::store(library.lang, error).to_owned()),
    }
}

fn hand_over(library: &Library, name: &str, text: &str) {
    let words = library.words();
    let done = file::save(name, text).is_some();
    library.say(if done { words.file_saved } else { words.file_not_saved }.to_owned());
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
            library.state().preview = scenarios;
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
        let mut state = self.state();
        state.preview.clear();
        state.faults.clear();
    }
}

/// Saves what the file holds beside what is there.
pub(super) fn import(library: &Library) {
    let scenarios = std::mem::take(&mut library.state().preview);
    let saved = library::save_all(&BrowserStore::Shared, &scenarios, today_ms());
    if let Err((done, fault)) = saved {
        // What is not imported yet waits for room.
        library.state().preview = scenarios.get(done..).unwrap_or_default().to_vec();
        return library.say(keep::library(library.lang, &fault).to_owned());
    }
    library.say(counted(library.words().imported, scenarios.len()));
}

fn counted(template: &str, count: usize) -> String {
    sentence::text(template, &[("count", count.to_string())])
}
