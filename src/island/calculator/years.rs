//! The amounts year by year, for who wants years to differ.

use model::{FIRST_BUDGET_YEARS, Pillar, Year};
use text::{money, words::refusal};

use super::{Desk, control::PLACES};
use crate::{reading::Readings, workbench::Entry};

/// The year at a place of the table.
pub fn at(place: usize) -> Year {
    i32::try_from(place).map_or(Year::MAX, |place| FIRST_BUDGET_YEARS.start() + place)
}

pub(super) fn years(desk: &Desk, out: &mut Readings) {
    let first = desk.state.session.scenario().choices().first_budget_year;
    for (place, key) in PLACES.into_iter().enumerate() {
        let year = at(place);
        out.shown(("year-row", key), year >= first);
        for pillar in Pillar::ALL {
            let refused = desk.state.refused_at(Entry::Year(pillar, year)).is_some();
            let field = ("year", pillar.id(), key);
            out.value(field, (!refused).then(|| field_text(desk, pillar, year)));
            out.attribute_if(field, ("aria-invalid", "true"), refused);
        }
    }
    out.text("year-error", error(desk));
}

/// What stands in a year's field while it is valid.
pub(super) fn field_text(desk: &Desk, pillar: Pillar, year: Year) -> String {
    let million = desk.state.session.scenario().budgets()[pillar].get(year);
    money::jpy_field(desk.lang, million as f64)
}

/// Why the last entry of the table was refused, if it was.
fn error(desk: &Desk) -> String {
    match desk.state.refused {
        Some(refused) if matches!(refused.at, Some(Entry::Year(..))) => {
            refusal::sentence(desk.lang, &refused.why)
        }
        _ => String::new(),
    }
}
