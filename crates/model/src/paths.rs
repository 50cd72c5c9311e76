//! The central path: all its years, and what is read off them.

use crate::benefit::Appraisal;
use crate::growth;
use crate::inputs::Inputs;
use crate::row::{Curves, YearRow};
use crate::year::{GOAL_YEAR, HORIZON, Year};

/// The central path of one set of inputs, from the base year to [`HORIZON`].
#[derive(Clone, Debug, PartialEq)]
pub struct Paths {
    rows: Vec<YearRow>,
    goal_year: YearRow,
    appraisal: Appraisal,
}

/// The central path of the inputs: equations 1 to 7 without shocks.
pub fn central(inputs: &Inputs) -> Paths {
    let curves = Curves::new(inputs);
    let rows: Vec<_> =
        (inputs.choices().base_year..=HORIZON).map(|year| curves.row(inputs, year)).collect();
    let appraisal = Appraisal::new(inputs, &rows);
    Paths { rows, goal_year: curves.row(inputs, GOAL_YEAR), appraisal }
}

/// The row of [`GOAL_YEAR`] alone, for who asks for nothing else at every move.
pub fn goal_year(inputs: &Inputs) -> YearRow {
    Curves::new(inputs).row(inputs, GOAL_YEAR)
}

impl Paths {
    /// Every year, earliest first.
    pub fn rows(&self) -> &[YearRow] {
        &self.rows
    }

    /// One year; none outside the path.
    pub fn at(&self, year: Year) -> Option<&YearRow> {
        self.rows.iter().find(|row| row.year == year)
    }

    /// The year in which the goals are read.
    pub const fn goal_year(&self) -> &YearRow {
        &self.goal_year
    }

    /// ΔX in a year, USD bn; none outside the path.
    pub fn exports_difference(&self, year: Year) -> Option<f64> {
        self.at(year).map(YearRow::exports_difference_usd_bn)
    }

    /// ΔA in a year, countries; none outside the path.
    pub fn adopters_difference(&self, year: Year) -> Option<f64> {
        self.at(year).map(YearRow::adopters_difference)
    }

    /// Discounted benefits to a year over all discounted costs. None without costs, before the
    /// first budget year and after [`HORIZON`].
    pub fn ratio(&self, until: Year) -> Option<f64> {
        self.appraisal.ratio(until)
    }

    /// Discounted benefits from the first budget year to a year, JPY bn; zero outside the path.
    pub fn benefits_jpy_bn(&self, until: Year) -> f64 {
        self.appraisal.benefits(until)
    }

    /// All discounted costs, JPY bn.
    pub const fn costs_jpy_bn(&self) -> f64 {
        self.appraisal.costs()
    }

    /// The first year from [`GOAL_YEAR`] to [`HORIZON`] to which benefits reach costs; none if
    /// they don't by then.
    pub fn payback_year(&self) -> Option<Year> {
        self.appraisal.payback_year()
    }

    /// What negotiation and cooperation cost, undiscounted, for each extra adopter in a year, JPY
    /// bn. Money works on after the last budget year: a late year is as much a part of the answer
    /// as [`GOAL_YEAR`]. None without extra adopters and outside the path.
    pub fn cost_per_country_jpy_bn(&self, until: Year) -> Option<f64> {
        self.appraisal.cost_per_country(self.adopters_difference(until)?)
    }

    /// Exports (ΔX) from the first budget year to a year for a yen of all budgets, JPY per JPY,
    /// undiscounted. Never against one year's budget, which may be nearly nothing. None without
    /// budgets, before the first budget year and after [`HORIZON`].
    pub fn exports_per_yen(&self, until: Year) -> Option<f64> {
        self.appraisal.exports_per_yen(until)
    }

    /// ΔX from the first budget year to a year in yen, JPY bn, undiscounted; zero outside the path.
    pub fn exports_to_jpy_bn(&self, until: Year) -> f64 {
        self.appraisal.exports(until)
    }

    /// All budgets, undiscounted, JPY bn.
    pub const fn spent_jpy_bn(&self) -> f64 {
        self.appraisal.spent()
    }

    /// The growth a year, as a share, that takes exports from one year to a goal (USD bn) in
    /// another. None outside the path, for a goal that is not positive, and unless `by` is later.
    pub fn needed_growth(&self, from: Year, goal_usd_bn: f64, by: Year) -> Option<f64> {
        growth::needed(self.at(from)?.exports_usd_bn, from, goal_usd_bn, by)
    }
}
