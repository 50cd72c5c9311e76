//! The codes to paste: where the data do not say at which address the site is published, the page
//! completes them with the one at which it is read.

use crate::browser::{HtmlElement, page};

/// Completes the codes in `root`, and says so.
pub(super) fn start(root: &HtmlElement) {
    let Some(placeholder) = root.get_attribute("data-placeholder") else {
        return;
    };
    // From a file or a frame without an origin there is nothing that others could load.
    let base = page::base(&page::address()).filter(|base| base.protocol().starts_with("http"));
    if let Some(base) = base {
        page::replace_in_areas(root, &placeholder, &base.href());
        for note in page::all(root, "[data-completed]") {
            note.set_text_content(note.get_attribute("data-completed").as_deref());
        }
    }
}
