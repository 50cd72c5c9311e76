//! What the library's elements are bound from.

use report::Lang;
use scenario::Scenario;
use text::words::library::Library;

use super::context::SiteCredit;
use crate::store::Saved;

/// The scenario, what it is saved as, and what has been done.
pub(super) struct LibraryViewContext<'a> {
    /// The page's language.
    pub(super) lang: Lang,
    /// The scenario as it is.
    pub(super) scenario: &'a Scenario,
    /// The saved entry of the current scenario; none where it is not saved.
    pub(super) saved: Option<&'a Saved>,
    /// Whether the draft stays in the browser.
    pub(super) draft_is_saved: bool,
    /// The address of the page; empty in a prepared page, which does not know where it will be.
    pub(super) page: &'a str,
    /// How the site is named as a source.
    pub(super) credit: &'a SiteCredit,
    pub(super) status: &'a LibraryStatus,
    /// Whether something was deleted that can be brought back.
    pub(super) can_restore: bool,
    /// Whether the device can hand a link on to another app.
    pub(super) can_share: bool,
}

#[cfg(not(target_arch = "wasm32"))]
impl<'a> LibraryViewContext<'a> {
    /// A scenario before anything has been done, as a page is prepared.
    pub(super) fn new(
        lang: Lang,
        scenario: &'a Scenario,
        status: &'a LibraryStatus,
        credit: &'a SiteCredit,
    ) -> Self {
        Self {
            lang,
            scenario,
            saved: None,
            draft_is_saved: true,
            page: "",
            credit,
            status,
            can_restore: false,
            can_share: false,
        }
    }
}

impl LibraryViewContext<'_> {
    pub(super) fn words(&self) -> &'static Library {
        Library::of(self.lang)
    }
}

/// What the reader sees besides the scenario itself.
#[derive(Debug, Default)]
pub(super) struct LibraryStatus {
    /// How many saved texts can't be read here, damaged or of a newer edition.
    pub(super) unreadable: usize,
    /// The last thing that was done, or why it was not.
    pub(super) message: String,
    /// How many steps could be undone then: after another one it says nothing.
    pub(super) message_depth: usize,
    /// What is wrong with the name.
    pub(super) refused: String,
    /// What is wrong with a file, a line each.
    pub(super) faults: String,
    /// What a file holds, before it is imported.
    pub(super) preview: Vec<Scenario>,
    /// Another tab has changed what is saved, and the list does not show it yet.
    pub(super) is_late: bool,
    /// A file is being written: a second press would start a second one.
    pub(super) is_exporting: bool,
}
