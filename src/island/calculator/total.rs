//! The split as a whole: its total and how it is kept, and what is not saved.

use model::{Budgets, Pillar};
use scenario::{Balance, Session, facts};

use super::Desk;
use crate::{
    reading::Readings,
    workbench::{Effect, Keeping},
};

/// The total, whether it is kept, and which pillar the difference is exchanged with.
pub(super) fn total(desk: &Desk, out: &mut Readings) {
    let words = desk.words();
    let kept = desk.state.session.balance() == Balance::Keep;
    let partner = partner(desk.state.session);
    out.text(("total", "amount"), desk.total());
    out.text(("total", "state"), if kept { words.total_kept } else { words.total_free });
    let name = ("pillar", desk.given.short_name(partner).to_owned());
    // With one alone that is not locked nothing is exchanged.
    let free = Pillar::ALL.into_iter().filter(|it| !desk.state.session.is_locked(*it)).count();
    let exchanges = kept && free > 1;
    out.sentence("exchange", if exchanges { words.takes_from } else { "" }, &[name]);
    out.checked("keep-total", kept);
    out.attribute_if("partners", ("disabled", ""), !kept);
    for pillar in Pillar::ALL {
        out.checked(("take-from", pillar.id()), pillar == partner);
    }
}

/// The pillar that the sentence names: the reader's, or where that is locked or none is named the
/// one that would be found for the next move of it, or of the first pillar.
fn partner(session: &Session) -> Pillar {
    match session.take_from() {
        Some(named) if !session.is_locked(named) => named,
        other => session.giver(other.unwrap_or(Pillar::ALL[0])),
    }
}

/// Which of the prepared splits the budgets equal.
pub(super) fn presets(desk: &Desk, out: &mut Readings) {
    let scenario = desk.state.session.scenario();
    for preset in &*facts().presets {
        let amounts = Budgets::constant(scenario.choices().first_budget_year, preset.amounts);
        out.truth(("preset", &*preset.id), "aria-pressed", *scenario.budgets() == amounts);
    }
}

/// Says so where the browser keeps nothing, or not this alone.
pub(super) fn storage(desk: &Desk, out: &mut Readings) {
    out.shown("storage", desk.state.keeping != Keeping::Kept);
    for (keeping, key) in STORAGE {
        out.shown(("storage", key), desk.state.keeping == keeping);
    }
}

/// What can be wrong with keeping the draft; each has its words in the page.
pub const STORAGE: [(Keeping, &str); 6] = [
    (Keeping::Blocked, "blocked"),
    (Keeping::Full, "full"),
    (Keeping::SetAside, "set-aside"),
    (Keeping::Newer, "newer"),
    (Keeping::OtherTab, "other-tab"),
    (Keeping::Framed, "framed"),
];

/// The result, always in sight.
pub(super) fn foot(desk: &Desk, out: &mut Readings) {
    let Effect { exports_usd_bn, adopters } = desk.programme();
    out.text(("foot", "exports"), desk.exports_change(exports_usd_bn));
    out.text(("foot", "countries"), desk.countries_change(adopters));
}
