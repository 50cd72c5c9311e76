//! Scenarios written out as files: to import again, and year by year for a spreadsheet.

use std::{mem::replace, rc::Rc};

use leptos::prelude::*;
use scenario::{
    Scenario,
    library::{self, Id as SavedId, LibraryFault},
    wire::write_parts,
    years,
};

use super::{context::LibraryContext, message::counted, share};
use crate::{
    binding::{Actions, ElementId},
    browser::{address::Address, file, spawn, storage::BrowserStorage, timer::in_slices},
    store::Departure,
};

/// The current scenario alone, or all that are saved.
#[derive(Clone, Copy, PartialEq)]
enum Which {
    Current,
    All,
}

#[derive(Clone, Copy)]
enum Id {
    Scenarios(Which),
    Years(Which),
}

impl From<Id> for ElementId {
    fn from(id: Id) -> Self {
        Self::named(match id {
            Id::Scenarios(Which::Current) => "export-this",
            Id::Scenarios(Which::All) => "export-all",
            Id::Years(Which::Current) => "export-years",
            Id::Years(Which::All) => "export-years-all",
        })
    }
}

/// No name of the reader's: whatever it holds, the file has a name that every system takes.
const SCENARIOS: &str = "digital-trade-navigator-scenarios.json";
const YEARS: &str = "digital-trade-navigator-years.csv";

pub(super) fn actions(out: &mut Actions<LibraryContext>) {
    for which in [Which::Current, Which::All] {
        out.on(Id::Scenarios(which), "click", move |library, _| {
            spawn(export_scenarios(library.clone(), which));
        });
        out.on(Id::Years(which), "click", move |library, _| {
            spawn(export_years(library.clone(), which));
        });
    }
}

/// What is written to a file.
struct Chosen {
    scenarios: Vec<Scenario>,
    /// How many saved ones can't be read, and are left out.
    left_out: usize,
}

/// Writes scenarios as one file that can be imported again.
async fn export_scenarios(library: Rc<LibraryContext>, which: Which) {
    one_at_a_time(&library, write_scenarios(&library, which)).await;
}

/// Writes the years of scenarios as one table.
async fn export_years(library: Rc<LibraryContext>, which: Which) {
    one_at_a_time(&library, write_years(&library, which)).await;
}

/// A second press while a file is being prepared asks for nothing more.
async fn one_at_a_time(library: &LibraryContext, write: impl Future<Output = ()>) {
    if replace(&mut library.status_mut().is_exporting, true) {
        return;
    }
    write.await;
    library.status_mut().is_exporting = false;
}

async fn write_scenarios(library: &LibraryContext, which: Which) {
    let Some(Chosen { scenarios, left_out }) = choose(library, which).await else {
        return;
    };
    let notice = Departure::of_all(&scenarios).in_words(library.lang);
    hand_over(library, SCENARIOS, &in_slices(write_parts(&scenarios, notice)).await, left_out);
}

async fn write_years(library: &LibraryContext, which: Which) {
    let Some(Chosen { scenarios, left_out }) = choose(library, which).await else {
        return;
    };
    let heads = years::head(&years::line(library.page.year_heads.iter().cloned()));
    let page = Address::for_others();
    let rows = scenarios.iter().map(|scenario| {
        let (lang, credit) = (library.lang, &library.page.credit);
        let note = share::dated(lang, &share::citation(lang, scenario, &page, credit), credit);
        years::rows(library.lang, scenario, &note)
    });
    let parts = in_slices([heads].into_iter().chain(rows)).await;
    hand_over(library, YEARS, &parts, left_out);
}

/// The current scenario, or all that are saved; none where there is none, which is said.
async fn choose(library: &LibraryContext, which: Which) -> Option<Chosen> {
    if which == Which::Current {
        let scenarios = vec![library.store.scenario()];
        return Some(Chosen { scenarios, left_out: 0 });
    }
    let ids: Vec<SavedId> = library
        .list
        .entries
        .with_untracked(|entries| entries.iter().map(|entry| entry.origin.id.clone()).collect());
    let read = in_slices(ids.iter().map(|id| library::open(&BrowserStorage::Shared, id))).await;
    // One that another tab has deleted meanwhile is not left out: it is not there.
    let is_failed = |read: &&Result<_, _>| !matches!(read, Ok(_) | Err(LibraryFault::Missing));
    let failed = read.iter().filter(is_failed).count();
    let scenarios: Vec<_> = read.into_iter().flatten().map(|saved| saved.scenario).collect();
    let left_out = failed + library.status().unreadable;
    if scenarios.is_empty() {
        library.say(counted(library.words().count, 0));
        return None;
    }
    Some(Chosen { scenarios, left_out })
}

/// Hands the browser a file. Whether it keeps it nobody is told: a page can only ask. What is left out
/// is never left out in silence.
pub(super) fn hand_over(library: &LibraryContext, name: &str, parts: &[String], left_out: usize) {
    let words = library.words();
    if file::save(name, parts).is_none() {
        return library.say(words.file_not_saved.to_owned());
    }
    let without = if left_out > 0 { counted(words.file_without, left_out) } else { String::new() };
    library.say([words.file_saved, &without].concat());
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) mod view {
    use leptos::prelude::*;

    use super::{super::prepare::MarkupContext, Id, Which};

    pub(crate) fn buttons(cx: MarkupContext) -> AnyView {
        let words = cx.words;
        view! {
            <p class="library-buttons">
                {cx.button(Id::Scenarios(Which::Current), words.export_this)}
                {cx.button(Id::Scenarios(Which::All), words.export_all)}
            </p>
            <p class="library-buttons">
                {cx.button(Id::Years(Which::Current), words.export_years)}
                {cx.button(Id::Years(Which::All), words.export_years_all)}
            </p>
        }
        .into_any()
    }
}
