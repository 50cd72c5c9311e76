//! What each chart over the years finds.

use model::{GOAL_YEAR, Paths};
use scenario::facts;
use text::{number, words::results::Results, year};

use super::{
    super::{
        view_context::ViewContext,
        written::{self, Ends, none},
    },
    Id, TimeSeries,
};
use crate::binding::Bindings;

pub(super) fn bind(context: &ViewContext, paths: &Paths, out: &mut Bindings) {
    let (row, words) = (paths.goal_year(), Results::of(context.lang));
    let last = paths.rows().last().unwrap_or(row);
    let at = ("year", year::year(context.lang, GOAL_YEAR));
    out.line(
        Id::Title(TimeSeries::Difference),
        words.course_difference,
        &[
            at.clone(),
            ("exports", context.exports_change(row.exports_difference_usd_bn())),
            ("last", year::year(context.lang, last.year)),
            ("end", context.exports_change(last.exports_difference_usd_bn())),
        ],
    );
    level(context, paths, &at, out);
    let ends = Ends::of_countries(row);
    let [with, without] = [row.adopters, row.adopters_base]
        .map(|number| written::countries(context.lang, number, ends.decimals));
    let difference = number::signed(context.lang, ends.difference, ends.decimals);
    let values = [at, ("with", with), ("without", without), ("difference", difference)];
    out.line(Id::Title(TimeSeries::Adopters), words.course_adopters, &values);
    payback(context, paths, out);
}

/// How far exports are from the goal.
fn level(context: &ViewContext, paths: &Paths, at: &(&'static str, String), out: &mut Bindings) {
    let (row, words) = (paths.goal_year(), Results::of(context.lang));
    let reached = row.exports_usd_bn >= facts().goals.exports;
    let level = if reached { words.course_level_reached } else { words.course_level };
    let ends = Ends::to_the_goal(row);
    let [exports, missing] = [row.exports_usd_bn, ends.difference.abs()]
        .map(|usd_bn| written::usd(context.lang, usd_bn, ends.decimals));
    let values = [at.clone(), ("exports", exports), ("missing", missing)];
    out.line(Id::Title(TimeSeries::Level), level, &values);
}

fn payback(context: &ViewContext, paths: &Paths, out: &mut Bindings) {
    let words = Results::of(context.lang);
    let costs = paths.costs_jpy_bn() > 0.0;
    let template = match paths.payback_year() {
        Some(_) => words.payback,
        None if costs => words.payback_never,
        None => words.payback_no_cost,
    };
    let year = |at| year::year(context.lang, at);
    let reached = paths.payback_year().map_or_else(none, year);
    let last = paths.rows().last().map_or_else(none, |row| year(row.year));
    out.line(Id::Title(TimeSeries::Ratio), template, &[("year", reached), ("last", last)]);
}
