//! Japan's digital services exports from the year before the report's to the
//! year of the goal: reported, derived, and calculated on central assumptions.

#[cfg(not(target_arch = "wasm32"))]
mod dataset;
#[cfg(not(target_arch = "wasm32"))]
mod spec;
mod table;
mod words;

use model::{ResultId, Year};
use scenario::{Scenario, facts, figure};

#[cfg(not(target_arch = "wasm32"))]
pub use spec::{spec, view};
pub use table::table;
pub use words::{finding, measure, sentence};

/// The view's name in files, ids and hooks.
pub const NAME: &str = "projection";

/// The reported exports, the derived ones of a year before, and the goal.
const BASE: &str = "S2.5";
const PRIOR: &str = "D.exports_before";
const GOAL: &str = "S4.7";

/// What the view shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Values {
    prior: Point,
    /// From the base year, whose value is the report's, to the year of the goal.
    path: Vec<Point>,
    goal_usd_bn: f64,
}

/// Exports in one year, USD bn.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Point {
    year: Year,
    exports_usd_bn: f64,
    /// The programme's part of it.
    programme_usd_bn: f64,
}

/// What a point is in the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum PointKind {
    /// The year before the report's: derived.
    Prior,
    /// The report's own year.
    Base,
    /// Calculated.
    Between,
    /// The year of the goal: calculated.
    End,
}

impl Values {
    /// The central path of a scenario, after what the report says.
    ///
    /// None where the data lacks one of the view's figures, or the path doesn't
    /// reach the year of the goal.
    pub fn of(scenario: &Scenario) -> Option<Self> {
        let facts = facts();
        let paths = scenario.central();
        let point = |year| {
            Some(Point {
                year,
                exports_usd_bn: paths.result(ResultId::Exports, year)?,
                programme_usd_bn: paths.result(ResultId::ExportsDifference, year)?,
            })
        };
        let first = scenario.choices().base_year;
        let path: Vec<Point> = (first..=facts.goals.year).filter_map(point).collect();
        let prior = Point {
            year: path.first()?.year - 1,
            exports_usd_bn: figure(PRIOR)?.value,
            programme_usd_bn: 0.0,
        };
        let complete = path.len() > 1 && path.last()?.year == facts.goals.year;
        complete.then_some(Self { prior, path, goal_usd_bn: facts.goals.exports })
    }

    /// The year that the report's figures are taken to be of.
    fn base(&self) -> Point {
        self.path[0]
    }

    /// The year of the goal.
    fn end(&self) -> Point {
        self.path[self.path.len() - 1]
    }

    /// Whether the calculation reaches the goal.
    fn reached(&self) -> bool {
        self.end().exports_usd_bn >= self.goal_usd_bn
    }

    /// Every point, earliest first: the rows of dataset and table.
    fn points(&self) -> impl Iterator<Item = (PointKind, Point)> {
        let last = self.path.len() - 1;
        let place = move |index| match index {
            0 => PointKind::Base,
            index if index == last => PointKind::End,
            _ => PointKind::Between,
        };
        let path = self.path.iter().enumerate().map(move |(index, point)| (place(index), *point));
        std::iter::once((PointKind::Prior, self.prior)).chain(path)
    }
}

#[cfg(test)]
mod tests;
