//! The three rows that the reader moves.

use model::Pillar;
use scenario::{Yearly, facts};
use text::{money, words::refusal};

use super::{Desk, STEP_JPY_MILLION, reported_total};
use crate::{drawing::coordinate::percent, reading::Readings, workbench::Entry};

pub(super) fn pillars(desk: &Desk, out: &mut Readings) {
    for pillar in Pillar::ALL {
        let brings = desk.state.outcome.brings[pillar.index()];
        out.line(("brings", pillar.id()), desk.words().brings, &desk.effect(brings));
        field(desk, pillar, out);
        slider(desk, pillar, out);
        lock(desk, pillar, out);
    }
}

/// What stands in a pillar's field while it is valid: the yearly amount as digits.
pub(super) fn field_text(desk: &Desk, pillar: Pillar) -> String {
    money::jpy_field(desk.lang, desk.yearly(pillar).mean())
}

/// While the field's entry is refused, it stays as it was typed.
fn field(desk: &Desk, pillar: Pillar, out: &mut Readings) {
    let why = desk.state.refused_at(Entry::Pillar(pillar));
    let (key, field) = (pillar.id(), ("amount", pillar.id()));
    out.value(field, why.is_none().then(|| field_text(desk, pillar)));
    out.attribute_if(field, ("aria-invalid", "true"), why.is_some());
    let words = why.map(|why| refusal::sentence(desk.lang, why)).unwrap_or_default();
    out.text(("error-words", key), words);
    out.shown(("error-said", key), why.is_some());
}

fn slider(desk: &Desk, pillar: Pillar, out: &mut Readings) {
    let key = pillar.id();
    let yearly = desk.yearly(pillar);
    let total = desk.state.session.scenario().yearly_total();
    let most = notches(total).max(reported_total() / STEP_JPY_MILLION);
    let report = facts().pillars[pillar.index()].reference / STEP_JPY_MILLION;
    let share = |notch: i64| percent(100.0 * notch as f64 / most.max(1) as f64);
    // The end before the value: the browser holds a value within the ends.
    out.attribute(("slider", key), "max", most.to_string());
    out.value(("slider", key), Some(notches(yearly).to_string()));
    out.attribute(("slider", key), "aria-valuetext", desk.amount(yearly));
    out.attribute(("slider-fill", key), "x2", share(notches(yearly)));
    out.attribute(("slider-report", key), "x1", share(report));
    out.attribute(("slider-report", key), "x2", share(report));
}

/// A locked pillar stays as it is; its row says so.
fn lock(desk: &Desk, pillar: Pillar, out: &mut Readings) {
    let locked = desk.state.session.is_locked(pillar);
    out.truth(("lock", pillar.id()), "aria-pressed", locked);
    out.checked(("tick-lock", pillar.id()), locked);
    out.attribute_if(("row", pillar.id()), ("data-locked", ""), locked);
}

/// A yearly amount in whole notches of the slider.
pub(super) fn notches(yearly: Yearly) -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "bounded by data, far below 2^63")]
    let million = yearly.mean() as i64;
    million / STEP_JPY_MILLION
}
