//! Amounts with so many decimals as their sums ask for, and what stands side by side in a row of a
//! path: its numbers add up as they are printed.

use model::YearRow;
use report::{Lang, Unit};
use scenario::facts;
use text::{
    Amount,
    agreeing::{self, Agreed},
    money, number, quantity,
};

/// Decimals of a number of countries and of a billion where there is no reason for more.
pub(super) const LEAST: u8 = 1;

/// An amount of exports, USD billion.
pub(super) fn usd(lang: Lang, usd_bn: f64, decimals: u8) -> String {
    money::usd(lang, usd_bn, decimals).short().to_string()
}

/// A change of exports, USD billion.
pub(super) fn usd_change(lang: Lang, usd_bn: f64, decimals: u8) -> String {
    money::usd(lang, usd_bn, decimals).signed().short().to_string()
}

/// An amount of yen, in billions.
pub(super) fn jpy(lang: Lang, jpy_bn: f64, decimals: u8) -> String {
    money::jpy_bn(lang, jpy_bn, decimals).short().to_string()
}

/// What is known to its last digit, USD or JPY billion: nothing follows its zeros.
pub(super) fn exact(amount: Amount) -> String {
    amount.trimmed().short().to_string()
}

/// A number of countries with its noun.
pub(super) fn countries(lang: Lang, number: f64, decimals: u8) -> String {
    quantity(lang, Unit::Countries, number, decimals).to_string()
}

/// A share in percent.
pub(super) fn percent(lang: Lang, share: f64, decimals: u8) -> String {
    quantity(lang, Unit::Percent, share * 100.0, decimals).to_string()
}

/// How many times.
pub(super) fn times(lang: Lang, times: f64, decimals: u8) -> String {
    quantity(lang, Unit::Times, times, decimals).to_string()
}

/// So many decimals of a value that it does not read as its mark (costs that are covered, a goal that
/// is met) unless it is.
pub(super) fn decimals_from_mark(value: f64, mark: f64, least: u8) -> u8 {
    if !agreeing::differ(value, mark) {
        return least;
    }
    agreeing::apart(value, mark, least).unwrap_or(least + agreeing::MOST_MORE)
}

/// A ratio of benefits to costs.
pub(super) fn ratio(ratio: f64) -> String {
    number::fixed(ratio, decimals_from_mark(ratio, 1.0, 2))
}

/// What has no value.
pub(super) fn none() -> String {
    number::NONE.to_owned()
}

/// With, without, and what lies between: with one number of decimals, they add up as printed.
#[derive(Clone, Copy)]
pub(super) struct Ends {
    pub(super) decimals: u8,
    pub(super) difference: f64,
}

impl Ends {
    /// Of exports in a year, USD billion.
    pub(super) fn of_exports(row: &YearRow) -> Self {
        let with_and_without = [row.exports_usd_bn, row.exports_base_usd_bn];
        Self::of(with_and_without, row.exports_difference_usd_bn())
    }

    /// Of countries in a year.
    pub(super) fn of_countries(row: &YearRow) -> Self {
        Self::of([row.adopters, row.adopters_base], row.adopters_difference())
    }

    /// From a year's exports to the goal, USD billion: what is missing.
    pub(super) fn to_the_goal(row: &YearRow) -> Self {
        let goal = facts().goals.exports;
        let missing = goal - row.exports_usd_bn;
        // So many that a goal that is missed does not read as one that is met.
        let least = decimals_from_mark(row.exports_usd_bn, goal, LEAST);
        Self::with_decimals([goal, row.exports_usd_bn], missing, least)
    }

    fn of(ends: [f64; 2], difference: f64) -> Self {
        Self::with_decimals(ends, difference, agreeing::decimals(difference, LEAST))
    }

    fn with_decimals([with, without]: [f64; 2], difference: f64, least: u8) -> Self {
        let Agreed { more, result } = agreeing::sum(&[with, -without], difference, least);
        Self { decimals: least + more, difference: result }
    }
}
