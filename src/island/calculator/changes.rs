//! What differs from the report's plan and the defaults, item by item, and the ways back.

use model::Pillar;
use scenario::{AssumptionId, Session, Yearly, changes_from_report, facts};
use text::sentence;

use super::Desk;
use crate::reading::Readings;

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
    }
    for id in AssumptionId::all() {
        let (before, now) = (id.default(), session.scenario().assumption(id));
        let changed = before.to_bits() != now.to_bits();
        let values =
            changed.then(|| [before, now].map(|value| desk.given.amount(desk.lang, id, value)));
        item(desk, id.id(), values, out);
    }
}

fn item(desk: &Desk, key: &'static str, values: Option<[String; 2]>, out: &mut Readings) {
    out.shown(("change", key), values.is_some());
    let said = values.map(|[before, now]| {
        sentence::line(desk.words().change, &[("before", before), ("now", now)])
    });
    out.text(("change-said", key), said.unwrap_or_default());
}
