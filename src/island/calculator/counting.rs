//! What counts as Japan-led: the same programme, counted in three ways.

use scenario::{Scenario, facts};
use text::{Amount, quantity};

use super::{COUNTING, Desk, assumption::offered, control::PLACES};
use crate::{drawing::coordinate::percent, reading::Readings};

/// Air beyond the longest bar, as a factor of the scale.
const AIR: f64 = 1.04;

/// One way of counting.
struct Reading {
    from_the_start: f64,
    base: f64,
    all: f64,
}

pub(super) fn countings(desk: &Desk, out: &mut Readings) {
    let scenario = desk.state.session.scenario();
    let readings: Vec<_> = offered().filter_map(|start| read(scenario, start)).collect();
    let goal = facts().goals.least_adopters();
    let most = readings.iter().fold(goal, |most, reading| most.max(reading.all)) * AIR;
    let share = |value: f64| percent((100.0 * value / most).clamp(0.0, 100.0));
    for (reading, key) in readings.iter().zip(PLACES) {
        out.attribute(("counting-start", key), "width", share(reading.from_the_start));
        out.attribute(("counting-base", key), "x", share(reading.from_the_start));
        out.attribute(
            ("counting-base", key),
            "width",
            share(reading.base - reading.from_the_start),
        );
        out.attribute(("counting-programme", key), "x", share(reading.base));
        out.attribute(("counting-programme", key), "width", share(reading.all - reading.base));
        out.attribute(("counting-goal", key), "x1", share(goal));
        out.attribute(("counting-goal", key), "x2", share(goal));
        out.text(("counting-total", key), countries(desk, reading.all).to_string());
    }
}

fn read(scenario: &Scenario, start: f64) -> Option<Reading> {
    let row = scenario.with_assumption(COUNTING, start)?.goal_year();
    Some(Reading { from_the_start: start, base: row.adopters_base, all: row.adopters })
}

fn countries(desk: &Desk, number: f64) -> Amount {
    quantity(desk.lang, report::Unit::Countries, number, 1)
}
