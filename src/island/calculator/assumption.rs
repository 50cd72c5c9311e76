//! The assumptions: each a value that the reader may doubt.

use model::{ChoiceId, ParameterId};
use scenario::{AssumptionId, Item, facts};
use text::words::refusal;

use super::{
    Desk,
    changes::{goes_to_saved, way_back},
    control::PLACES,
};
use crate::{drawing::coordinate::percent, reading::Readings, workbench::Entry};

/// What counts as Japan-led: how many countries from the start.
pub const COUNTING: AssumptionId = AssumptionId::Choice(ChoiceId::InitialAdopters);

/// Whether an assumption has a control. One that no result on screen uses would be a control without
/// effect: shocks count where chance is drawn, which nothing here does.
pub fn with_control(id: AssumptionId) -> bool {
    id != AssumptionId::Parameter(ParameterId::GrowthShock)
}

/// Fields, what is wrong with them, and which can go back.
pub(super) fn assumptions(desk: &Desk, out: &mut Readings) {
    for id in AssumptionId::all().filter(|id| with_control(*id)) {
        field(desk, id, out);
        let value = desk.assumption(id);
        let item = Item::Assumption(id);
        let own = value.to_bits() != id.default().to_bits();
        out.truth(("restore", id.id()), "aria-disabled", !own && !goes_to_saved(desk.state, item));
        out.text(("restore", id.id()), way_back(desk, item));
        out.attribute(("assume-dot", id.id()), "x", percent(place(id, value)));
        // Allowed, since the reader may know better, but not without a word.
        let [low, high] = id.ends();
        out.shown(("assume-outside", id.id()), value < low || value > high);
    }
    what_ifs(desk, out);
    counting(desk, out);
}

/// Where a value stands between the ends of its range, in percent.
pub fn place(id: AssumptionId, value: f64) -> f64 {
    let [low, high] = id.ends();
    (100.0 * (value - low) / (high - low).max(f64::MIN_POSITIVE)).clamp(0.0, 100.0)
}

/// While its entry is refused, a field stays as it was typed.
fn field(desk: &Desk, id: AssumptionId, out: &mut Readings) {
    let why = desk.state.refused_at(Entry::Assumption(id));
    let (key, field) = (id.id(), ("assume", id.id()));
    let written = id.written(desk.lang, desk.assumption(id));
    out.text(("assume-unit", key), desk.given.after(id, &written));
    out.value(field, why.is_none().then_some(written));
    out.attribute_if(field, ("aria-invalid", "true"), why.is_some());
    let words = why.map(|why| refusal::sentence(desk.lang, why)).unwrap_or_default();
    out.text(("assume-error", key), words);
}

fn what_ifs(desk: &Desk, out: &mut Readings) {
    for what_if in &*facts().what_ifs {
        let mut values = what_if.values.iter();
        let all = values.all(|(id, value)| {
            AssumptionId::from_id(id)
                .is_some_and(|id| desk.assumption(id).to_bits() == value.to_bits())
        });
        out.truth(("what-if", &*what_if.id), "aria-pressed", all);
    }
}

/// Which of the three ways of counting is the reader's; none for a number of their own.
fn counting(desk: &Desk, out: &mut Readings) {
    let now = desk.assumption(COUNTING);
    for (key, offered) in PLACES.into_iter().zip(offered()) {
        out.checked(("counting", key), now.to_bits() == offered.to_bits());
    }
}

/// The ways of counting that are offered.
pub(super) fn offered() -> impl Iterator<Item = f64> {
    facts().choice(COUNTING.id()).into_iter().flat_map(|fact| fact.offered.iter().copied())
}
