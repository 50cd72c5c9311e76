//! Sources other than the report.

use crate::Bilingual;
use crate::code::coded;

coded! {
    /// In what form a source was read.
    Form {
        /// An abstract, an excerpt or a stored copy: not in full, not live.
        Partial = "partial",
        /// The data themselves.
        Data = "data",
        /// Counted by this site.
        OwnCount = "own_count",
    }
}

/// One source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The id that figures and assumptions cite.
    pub id: String,
    /// Its place in the list.
    pub number: u32,
    /// Who wrote or published it.
    pub authors: String,
    /// Its title, where one was seen.
    pub title: Option<String>,
    /// The journal, series or number under which it appeared.
    pub series: Option<String>,
    /// When it appeared, where that was seen.
    pub year: Option<String>,
    /// How a Japanese source names itself, in full: on Japanese pages it stands for authors, title,
    /// series and year.
    pub japanese: Option<String>,
    /// Where its publisher or its DOI shows it, where that is not the address that was read.
    pub record: Option<String>,
    /// Where it was read; none for an own count.
    pub address: Option<String>,
    /// True where that is a copy by others: an encyclopedia, a news report, a mirror of documents.
    pub secondary: bool,
    /// How a table or a mark of a chart calls it.
    pub short: Bilingual,
    /// What was read in it.
    pub read: Bilingual,
    /// In what form.
    pub form: Form,
}
