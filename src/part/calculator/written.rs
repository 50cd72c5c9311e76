//! Amounts with so many decimals as their sums ask for, and what stands side by side in a row of a
//! path: its numbers add up as they are printed.

use model::{Paths, ResultId, Year};
use report::{Lang, Unit};
use scenario::facts;
use text::{
    agreeing::{self, Agreed, Printed},
    money, number, quantity,
};

/// Decimals of a number of countries and of a billion where there is no reason for more.
pub(super) const LEAST: u8 = 1;

/// An amount of exports, USD billion.
pub(super) fn usd(lang: Lang, usd_bn: f64, decimals: u8) -> String {
    money::usd(lang, usd_bn, decimals).short().to_string()
}

/// A share in percent.
pub(super) fn percent(lang: Lang, share: f64, decimals: u8) -> String {
    quantity(lang, Unit::Percent, share * 100.0, decimals).to_string()
}

/// A ratio of benefits to costs in percent: covered costs read as covered only where they are, and
/// something never as nothing.
pub(super) fn ratio(lang: Lang, ratio: Option<f64>, least: u8) -> String {
    ratio.map_or_else(none, |ratio| {
        // Nothing is nothing, however exactly it is told.
        let least = if ratio.abs() > 0.0 { least } else { 0 };
        let decimals = decimals_from_mark(ratio * 100.0, 100.0, least);
        let decimals =
            agreeing::distinguishing_decimals(ratio * 100.0, 0.0, decimals).unwrap_or(decimals);
        percent(lang, ratio, decimals)
    })
}

/// So many decimals of a value that it does not read as its mark (costs that are covered, a goal that
/// is met) unless it is.
pub(super) fn decimals_from_mark(value: f64, mark: f64, least: u8) -> u8 {
    if !agreeing::differ(value, mark) {
        return least;
    }
    agreeing::distinguishing_decimals(value, mark, least).unwrap_or(least + agreeing::MOST_MORE)
}

/// So many decimals of a result that it does not read as the goal that is read from it unless it is.
pub(super) fn decimals_from_goal(id: ResultId, value: f64, least: u8) -> u8 {
    let goals = &facts().goals;
    match id {
        ResultId::Exports => decimals_from_mark(value, goals.exports, least),
        ResultId::ExportsDifference => decimals_from_mark(value, goals.exports_gap, least),
        ResultId::Adopters | ResultId::AdoptersDifference => {
            decimals_from_mark(value, goals.least_adopters(), least)
        }
        _ => least,
    }
}

/// Of a ratio of benefits to costs.
pub(super) fn ratio_decimals(ratio: f64) -> u8 {
    decimals_from_mark(ratio, 1.0, 2)
}

/// What has no value.
pub(super) fn none() -> String {
    number::NONE.to_owned()
}

/// A result as it is printed among the others of its year; none where it is not defined.
pub(super) fn printed(paths: &Paths, id: ResultId, year: Year) -> Option<Printed> {
    let value = paths.result(id, year)?;
    if let Some((difference, ends)) = beside(paths, id, year) {
        let value = if difference == id { ends.difference } else { value };
        return Some((value, ends.decimals));
    }
    let decimals = match id {
        ResultId::Ratio => ratio_decimals(value),
        _ => agreeing::decimals(value, LEAST),
    };
    Some((value, decimals))
}

/// The difference that a result is, or is an end of, as it is printed.
fn beside(paths: &Paths, id: ResultId, year: Year) -> Option<(ResultId, PrintedDifference)> {
    ResultId::ALL.iter().find_map(|difference| {
        let belongs = *difference == id || difference.ends()?.contains(&id);
        belongs.then(|| {
            PrintedDifference::of(paths, *difference, year).map(|ends| (*difference, ends))
        })?
    })
}

/// With, without, and what lies between: with one number of decimals, they add up as printed.
#[derive(Clone, Copy)]
pub(super) struct PrintedDifference {
    pub(super) decimals: u8,
    pub(super) difference: f64,
}

impl PrintedDifference {
    /// Of a difference in a year; none of what is no difference.
    pub(super) fn of(paths: &Paths, difference: ResultId, year: Year) -> Option<Self> {
        let [with, without] = difference.ends()?;
        let ends = [paths.result(with, year)?, paths.result(without, year)?];
        let value = paths.result(difference, year)?;
        // So many that a goal that is missed does not read as one that is met.
        let least = decimals_from_goal(difference, value, agreeing::decimals(value, LEAST));
        let least = ends.into_iter().fold(least, |least, end| decimals_from_goal(with, end, least));
        Some(Self::rounded_consistently(ends, value, least))
    }

    /// From a year's exports to the goal, USD billion: what is missing.
    pub(super) fn to_the_goal(exports: f64) -> Self {
        let goal = facts().goals.exports;
        let least = decimals_from_goal(ResultId::Exports, exports, LEAST);
        Self::rounded_consistently([goal, exports], goal - exports, least)
    }

    fn rounded_consistently([with, without]: [f64; 2], difference: f64, least: u8) -> Self {
        let Agreed { more, result } = agreeing::sum(&[with, -without], difference, least);
        Self { decimals: least + more, difference: result }
    }
}
