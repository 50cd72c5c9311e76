//! What the library says of the scenario and of the list.

use report::Lang;
use scenario::{Scenario, link};
use text::{sentence, words::library::Library as Words};

use super::State;
use crate::{
    binding::Bindings,
    browser::share,
    store::{Saved, Whose},
};

/// What every reading of the library is made from.
pub struct Seen<'a> {
    /// The page's language.
    pub lang: Lang,
    /// The scenario as it is.
    pub scenario: &'a Scenario,
    /// The saved one that it is.
    pub saved: Option<&'a Saved>,
    /// Whether the draft stays in the browser.
    pub is_kept: bool,
    /// The address of the page; empty in a prepared page, which does not know where it will be.
    pub page: &'a str,
    /// What has been done.
    pub state: Told<'a>,
}

/// What has been done, and what there is.
#[derive(Debug, Clone, Copy, Default)]
pub struct Told<'a> {
    said: &'a str,
    refused: &'a str,
    faults: &'a str,
    can_restore: bool,
    unreadable: usize,
    can_share: bool,
}

impl<'a> Told<'a> {
    pub(super) fn of(state: &'a State, can_restore: bool) -> Self {
        Self {
            said: &state.said,
            refused: &state.refused,
            faults: &state.faults,
            can_restore,
            unreadable: state.unreadable,
            can_share: share::is_there(),
        }
    }
}

/// What every element of the library shows.
pub fn readings(seen: &Seen) -> Bindings {
    let mut out = Bindings::default();
    let words = Words::of(seen.lang);
    let Told { said, refused, faults, can_restore, unreadable, can_share } = seen.state;
    out.text("saved-state", saved_state(seen));
    out.text("name-error", refused);
    out.attribute_if("scenario-name", ("aria-invalid", "true"), !refused.is_empty());
    let changed = seen.saved.is_some_and(|it| !it.is_gone && is_changed(seen.scenario, it));
    out.truth("reset-saved", "aria-disabled", !changed);
    out.text("library-said", said);
    out.text("import-faults", faults);
    out.attribute_if("import", ("aria-invalid", "true"), !faults.is_empty());
    out.shown("undo-delete", can_restore);
    out.shown("share-link", can_share);
    out.text("whose-shared", Whose::of(seen.scenario).in_words(seen.lang));
    out.text("citation", citation(seen.lang, seen.scenario, seen.page));
    out.value("link", Some(address(seen.scenario, seen.page)));
    out.shown("unreadable", unreadable > 0);
    let unreadable = [("count", unreadable.to_string())];
    out.text("unreadable-said", sentence::text(words.unreadable, &unreadable));
    out
}

fn saved_state(seen: &Seen) -> String {
    let words = Words::of(seen.lang);
    let Some(saved) = seen.saved else {
        let draft = if seen.is_kept { words.draft_kept } else { "" };
        return [words.never_saved, draft].concat();
    };
    if saved.is_gone {
        return words.saved_gone.to_owned();
    }
    let name = sentence::strip_bidi(saved.scenario.as_ref().unwrap_or(seen.scenario).name());
    let template = if is_changed(seen.scenario, saved) { words.unsaved } else { words.as_saved };
    sentence::text(template, &[("name", name)])
}

fn is_changed(scenario: &Scenario, saved: &Saved) -> bool {
    saved.scenario.as_ref() != Some(scenario)
}

/// How a scenario is cited, with its link: by whose it is.
pub(super) fn citation(lang: Lang, scenario: &Scenario, page: &str) -> String {
    let words = Words::of(lang);
    let template = match Whose::of(scenario) {
        Whose::Sites => words.citation_site,
        Whose::Split => words.citation_split,
        Whose::Assumptions => words.citation_assumptions,
        Whose::Both => words.citation,
    };
    sentence::text(template, &[("link", address(scenario, page))])
}

/// The scenario as an address of this page; empty in a prepared page.
fn address(scenario: &Scenario, page: &str) -> String {
    if page.is_empty() {
        return String::new();
    }
    [page, link::FRAGMENT, &link::write(scenario)].concat()
}
