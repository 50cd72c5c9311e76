//! The rows of the list, made from the page's template.

use model::Pillar;
use scenario::{in_order, library::Entry};
use text::{money, sentence};

use super::{Library, ROWS, State};
use crate::browser::{Element, clock, document, page, template};

/// Puts the rows that are asked for in the place of those that are there.
pub(super) fn draw(library: &Library) {
    let Some(list) = document().get_element_by_id("saved-list") else {
        return;
    };
    list.set_text_content(None);
    let state = library.state.borrow();
    for entry in found(&state).take(state.shown) {
        if let Some(row) = row(library, entry) {
            // Refused only for a list inside its own row.
            let _ = list.append_child(&row);
        }
    }
}

/// What a file holds, before it is imported.
pub(super) fn draw_preview(library: &Library) {
    let Some(list) = document().get_element_by_id("preview-list") else {
        return;
    };
    list.set_text_content(None);
    let state = library.state.borrow();
    for scenario in state.preview.iter().take(ROWS) {
        if let Some(row) = template::copy("preview-row") {
            let amounts = Pillar::ALL.map(|pillar| scenario.yearly(pillar).mean());
            label(library, &row, scenario.name(), amounts);
            let _ = list.append_child(&row);
        }
    }
}

/// Which row has the focus, and which of its buttons; that of a field is the button that opened it.
pub(super) fn focused() -> Option<(String, String)> {
    let active = document().active_element()?;
    let row = active.closest("[data-saved]").ok()??;
    let act = active.get_attribute("data-act").unwrap_or_else(|| "rename".to_owned());
    Some((row.get_attribute("data-saved")?, act))
}

/// Whether the reader is writing a row's new name.
pub(super) fn are_written_in() -> bool {
    let active = document().active_element();
    active.is_some_and(|active| active.has_attribute("data-new-name"))
}

/// Puts the focus on a button of a row; where that has gone, on the one that brings it back.
pub(super) fn focus(id: &str, act: &str) {
    let list = document().get_element_by_id("saved-list");
    let rows = list.map(|list| page::all(&list, "[data-saved]")).unwrap_or_default();
    let row = rows.iter().find(|row| row.get_attribute("data-saved").as_deref() == Some(id));
    let button = row.and_then(|row| row.query_selector(&["[data-act=", act, "]"].concat()).ok()?);
    if let Some(button) = button.or_else(|| document().get_element_by_id("undo-delete")) {
        page::focus(&button);
    }
}

/// What is asked for, in the order that is asked for.
pub(super) fn found(state: &State) -> impl Iterator<Item = &Entry> {
    let entries = (state.listing.entries.iter())
        .filter(|entry| state.query.is_empty() || page::holds(&entry.name, &state.query));
    // The list comes newest first, and of equal names the newer stays first.
    in_order(entries, |one, other| state.by_name && one.name < other.name).into_iter()
}

fn row(library: &Library, entry: &Entry) -> Option<Element> {
    let row = template::copy("saved-row")?;
    row.set_attribute("data-saved", entry.origin.id.text()).ok()?;
    label(library, &row, &entry.name, entry.amounts);
    template::fill(&row, "date", &clock::local(entry.saved_ms as f64, library.words().country));
    Some(row)
}

/// Name and yearly amounts (JPY million).
fn label(library: &Library, row: &Element, name: &str, amounts: [f64; 3]) {
    let words = library.words();
    let name = if name.is_empty() { words.unnamed } else { name };
    template::fill(row, "name", &sentence::undirected(name));
    let amount = |million: f64| money::jpy_bn(library.lang, million / 1_000.0, 3).trimmed().short();
    let [negotiation, expansion, cooperation] = amounts.map(|it| amount(it).to_string());
    let values =
        [("negotiation", negotiation), ("expansion", expansion), ("cooperation", cooperation)];
    template::fill(row, "amounts", &sentence::text(words.amounts, &values));
}
