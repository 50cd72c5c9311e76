//! What each chart over the years finds.

use model::{GOAL_YEAR, HORIZON, Paths, ResultId};
use scenario::facts;
use text::{result, words::results::ResultSentences, year};

use super::{
    super::{
        view_context::ViewContext,
        written::{self, PrintedDifference, none, printed},
    },
    Id, TimeSeries,
};
use crate::binding::Bindings;

pub(super) fn bind(context: &ViewContext, paths: &Paths, out: &mut Bindings) {
    let at = ("year", year::year(context.lang, GOAL_YEAR));
    difference(context, paths, &at, out);
    level(context, paths, &at, out);
    adopters(context, paths, &at, out);
    payback(context, paths, out);
}

fn difference(
    context: &ViewContext,
    paths: &Paths,
    at: &(&'static str, String),
    out: &mut Bindings,
) {
    let change = |year| {
        let change = paths.result(ResultId::ExportsDifference, year);
        change.map_or_else(none, |usd_bn| context.exports_change(usd_bn))
    };
    let values = [
        at.clone(),
        ("exports", change(GOAL_YEAR)),
        ("last", year::year(context.lang, HORIZON)),
        ("end", change(HORIZON)),
    ];
    let words = ResultSentences::of(context.lang).course_difference;
    out.line(Id::Title(TimeSeries::Difference), words, &values);
}

/// How far exports are from the goal.
fn level(context: &ViewContext, paths: &Paths, at: &(&'static str, String), out: &mut Bindings) {
    let (lang, words) = (context.lang, ResultSentences::of(context.lang));
    let exports = paths.goal_year().exports_usd_bn;
    let reached = exports >= facts().goals.exports;
    let level = if reached { words.course_level_reached } else { words.course_level };
    let ends = PrintedDifference::to_the_goal(exports);
    let values = [
        at.clone(),
        ("exports", result::bare(lang, ResultId::Exports, exports, ends.decimals)),
        ("missing", written::usd(lang, ends.difference.abs(), ends.decimals)),
    ];
    out.line(Id::Title(TimeSeries::Level), level, &values);
}

fn adopters(context: &ViewContext, paths: &Paths, at: &(&'static str, String), out: &mut Bindings) {
    let lang = context.lang;
    let countries = |id| {
        let said = |(value, decimals)| result::amount(lang, id, value, decimals).to_string();
        printed(paths, id, GOAL_YEAR).map_or_else(none, said)
    };
    let id = ResultId::AdoptersDifference;
    let difference = printed(paths, id, GOAL_YEAR);
    let values = [
        at.clone(),
        ("with", countries(ResultId::Adopters)),
        ("without", countries(ResultId::AdoptersBase)),
        (
            "difference",
            difference.map_or_else(none, |(it, decimals)| result::cell(lang, id, it, decimals)),
        ),
    ];
    out.line(Id::Title(TimeSeries::Adopters), ResultSentences::of(lang).course_adopters, &values);
}

fn payback(context: &ViewContext, paths: &Paths, out: &mut Bindings) {
    let words = ResultSentences::of(context.lang);
    let costs = paths.costs_jpy_bn() > 0.0;
    let template = match paths.payback_year() {
        Some(_) => words.payback,
        None if costs => words.payback_never,
        None => words.payback_no_cost,
    };
    let year = |at| year::year(context.lang, at);
    let reached = paths.payback_year().map_or_else(none, year);
    let last = ("last", year(HORIZON));
    out.line(Id::Title(TimeSeries::Ratio), template, &[("year", reached), last]);
}
