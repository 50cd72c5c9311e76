//! The plane of the two goals: what the dots are, and what can be said of all of them.

use model::SPLIT_PARTS;
use scenario::Yearly;
use text::{sentence::text, words::plane::Plane};

use super::{
    Desk, Survey,
    two_goals::{point, scale},
};
use crate::{
    drawing::{cloud::Cloud, coordinate::coordinate, plane::RIGHT},
    reading::Readings,
};

/// Room that the name of an end of the choice needs to the right of its dot (in the drawing's
/// units).
const NAME: f64 = 130.0;

/// The dots with their words.
pub(super) fn plane(desk: &Desk, survey: &Survey, out: &mut Readings) {
    let (words, cloud) = (Plane::of(desk.lang), &survey.cloud);
    let [dominated, undominated] = &cloud.paths;
    out.attribute("plane-split", "d", dominated.clone());
    out.attribute("plane-undominated", "d", undominated.clone());
    let report = point(desk.state.outcome.report);
    let better = cloud.better_than(report);
    let several = cloud.count > 1;
    let claim = match (several, better) {
        (false, _) => "",
        (true, 0) => words.none_beat,
        (true, _) => words.some_beat,
    };
    out.text("plane-claim", claim);
    out.text("plane-dots", what_dots_are(desk, cloud));
    out.text("plane-of-all", of_all(desk, cloud, better));
    // A region is called empty only where no dot lies, be it the reader's own: years that differ
    // may bring more than any split that stays the same.
    let empty = several && better == 0 && !point(desk.programme()).beats(report);
    out.drawn("plane-quarter", empty);
    ends(desk, cloud, out);
}

fn what_dots_are(desk: &Desk, cloud: &Cloud) -> String {
    let words = Plane::of(desk.lang);
    let template = match desk.state.session.scenario().yearly_total() {
        _ if cloud.count <= 1 => words.one_dot,
        Yearly::Same(_) => words.dots,
        Yearly::Mean(_) => words.dots_of_each_year,
    };
    let values = [
        ("count", cloud.count.to_string()),
        ("total", desk.total()),
        ("parts", SPLIT_PARTS.to_string()),
    ];
    text(template, &values)
}

fn of_all(desk: &Desk, cloud: &Cloud, better: usize) -> String {
    let words = Plane::of(desk.lang);
    let template = match (cloud.count, better) {
        (..=1, _) => words.said_one_dot,
        (_, 0) => words.said_none_beat,
        _ => words.said_some_beat,
    };
    let values = [
        ("assumed", assumed(desk).to_owned()),
        ("count", cloud.count.to_string()),
        ("better", better.to_string()),
        ("unbeaten", cloud.unbeaten.to_string()),
    ];
    text(template, &values)
}

/// On which assumptions.
pub(super) fn assumed(desk: &Desk) -> &'static str {
    let words = Plane::of(desk.lang);
    let central = desk.state.session.scenario().assumes_the_defaults();
    if central { words.on_central } else { words.on_changed }
}

/// The two ends of the choice, named where they are: only where each goal has something to win.
fn ends(desk: &Desk, cloud: &Cloud, out: &mut Readings) {
    let [exports, countries] = cloud.ends;
    let apart = exports.exports > countries.exports && countries.countries > exports.countries;
    out.drawn("plane-ends", apart);
    let scale = scale(desk);
    let x = scale.x(countries.exports).min(RIGHT - NAME);
    out.attribute("plane-most-countries", "x", coordinate(x + 8.0));
    out.attribute("plane-most-countries", "y", coordinate(scale.y(countries.countries) - 8.0));
    out.attribute("plane-most-exports", "x", coordinate(scale.x(exports.exports) - 10.0));
}
