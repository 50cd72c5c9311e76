//! What differs from the report's plan and the defaults, item by item, and the ways back.

use model::Pillar;
use scenario::{AssumptionId, Edit, Item, Session, Yearly, changes_from_report, facts};
use text::sentence;

use super::Desk;
use crate::{reading::Readings, workbench::State};

/// The badge, the list, and which ways back are open.
pub(super) fn changes(desk: &Desk, out: &mut Readings) {
    let words = desk.words();
    let session = desk.state.session;
    let count = changes_from_report(session.scenario()).len();
    match count {
        0 => out.sentence("changes", words.changes_none, &[]),
        count => out.sentence("changes", words.changes, &[("count", count.to_string())]),
    }
    out.truth("reset", "aria-disabled", count == 0);
    for undo in ["undo", "foot-undo"] {
        out.truth(undo, "aria-disabled", !session.history().can_undo());
    }
    for redo in ["redo", "foot-redo"] {
        out.truth(redo, "aria-disabled", !session.history().can_redo());
    }
    for replay in ["replay", "foot-replay"] {
        out.truth(replay, "aria-disabled", session.last_move().is_none());
    }
    items(desk, session, out);
}

/// Every item has its line in the page; those that are as they were are hidden.
fn items(desk: &Desk, session: &Session, out: &mut Readings) {
    for pillar in Pillar::ALL {
        let (now, reference) = (desk.yearly(pillar), facts().pillars[pillar.index()].reference);
        let changed = now != Yearly::Same(reference);
        let reported = Yearly::Same(reference);
        let values = changed.then(|| [desk.amount(reported), desk.amount(now)]);
        item(desk, pillar.id(), values, out);
        out.text(("back", pillar.id()), way_back(desk, Item::Pillar(pillar)));
    }
    for id in AssumptionId::all() {
        let (before, now) = (id.default(), session.scenario().assumption(id));
        let changed = before.to_bits() != now.to_bits();
        let values =
            changed.then(|| [before, now].map(|value| desk.given.amount(desk.lang, id, value)));
        item(desk, id.id(), values, out);
        out.text(("back", id.id()), way_back(desk, Item::Assumption(id)));
    }
}

/// Where an item alone goes back to, in words.
pub(super) fn way_back(desk: &Desk, item: Item) -> &'static str {
    let words = desk.words();
    match item {
        _ if goes_to_saved(desk.state, item) => words.back_to_saved,
        Item::Pillar(_) => words.back_to_report,
        Item::Assumption(_) => words.back_to_default,
    }
}

/// Puts an item alone back: to what is saved, or where it is so already, as the report or the
/// defaults have it.
pub(super) fn put_back(state: State, item: Item) -> Edit {
    match state.saved {
        Some(saved) if goes_to_saved(state, item) => Edit::TakeItem(item, Box::new(saved.clone())),
        _ => Edit::ResetItem(item),
    }
}

/// Whether the saved scenario has another value than what is on the table.
pub(super) fn goes_to_saved(state: State, item: Item) -> bool {
    let now = state.session.scenario();
    state.saved.is_some_and(|saved| match item {
        Item::Pillar(pillar) => saved.yearly(pillar) != now.yearly(pillar),
        Item::Assumption(id) => saved.assumption(id).to_bits() != now.assumption(id).to_bits(),
    })
}

fn item(desk: &Desk, key: &'static str, values: Option<[String; 2]>, out: &mut Readings) {
    out.shown(("change", key), values.is_some());
    let said = values.map(|[before, now]| {
        sentence::line(desk.words().change, &[("before", before), ("now", now)])
    });
    out.text(("change-said", key), said.unwrap_or_default());
}
