//! What each chart over the years finds.

use model::{GOAL_YEAR, Paths};
use scenario::facts;
use text::{number, words::results::Results, year};

use super::{
    Desk,
    result::none,
    written::{self, Ends},
};
use crate::reading::Readings;

pub(super) fn titles(desk: &Desk, paths: &Paths, out: &mut Readings) {
    let (row, words) = (paths.goal_year(), Results::of(desk.lang));
    let last = paths.rows().last().unwrap_or(row);
    let at = ("year", year::year(desk.lang, GOAL_YEAR));
    out.line(
        ("course-title", "difference"),
        words.course_difference,
        &[
            at.clone(),
            ("exports", desk.exports_change(row.exports_difference_usd_bn())),
            ("last", year::year(desk.lang, last.year)),
            ("end", desk.exports_change(last.exports_difference_usd_bn())),
        ],
    );
    level(desk, paths, &at, out);
    let ends = Ends::of_countries(row);
    let [with, without] = [row.adopters, row.adopters_base]
        .map(|number| written::countries(desk.lang, number, ends.decimals));
    let difference = number::signed(desk.lang, ends.difference, ends.decimals);
    let values = [at, ("with", with), ("without", without), ("difference", difference)];
    out.line(("course-title", "adopters"), words.course_adopters, &values);
    payback(desk, paths, out);
}

/// How far exports are from the goal.
fn level(desk: &Desk, paths: &Paths, at: &(&'static str, String), out: &mut Readings) {
    let (row, words) = (paths.goal_year(), Results::of(desk.lang));
    let reached = row.exports_usd_bn >= facts().goals.exports;
    let level = if reached { words.course_level_reached } else { words.course_level };
    let ends = Ends::to_the_goal(row);
    let [exports, missing] = [row.exports_usd_bn, ends.difference.abs()]
        .map(|usd_bn| written::usd(desk.lang, usd_bn, ends.decimals));
    let values = [at.clone(), ("exports", exports), ("missing", missing)];
    out.line(("course-title", "level"), level, &values);
}

fn payback(desk: &Desk, paths: &Paths, out: &mut Readings) {
    let words = Results::of(desk.lang);
    let costs = paths.costs_jpy_bn() > 0.0;
    let template = match paths.payback_year() {
        Some(_) => words.payback,
        None if costs => words.payback_never,
        None => words.payback_no_cost,
    };
    let year = |at| year::year(desk.lang, at);
    let reached = paths.payback_year().map_or_else(none, year);
    let last = paths.rows().last().map_or_else(none, |row| year(row.year));
    out.line(("course-title", "ratio"), template, &[("year", reached), ("last", last)]);
}
