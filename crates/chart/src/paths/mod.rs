//! The path of a result over the years, with the programme and without it.
//!
//! The years are the same in every scenario, so that one spec holds for all: from the latest base year to
//! the last year that is calculated.

mod dataset;
#[cfg(not(target_arch = "wasm32"))]
mod spec;
mod table;
#[cfg(test)]
mod tests;
mod words;

use model::{BASE_YEARS, GOAL_YEAR, HORIZON, Paths, ResultId, Year};
use report::Lang;
use scenario::analysis::Outcome;

use crate::Followed;

#[cfg(not(target_arch = "wasm32"))]
pub use spec::view;

/// The view's name in files, ids and hooks.
pub const NAME: &str = "paths";

/// What the view shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Values {
    outcome: Outcome,
    points: Vec<Point>,
}

/// One year, in the result's unit.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Point {
    year: Year,
    /// None where it is not defined.
    value: Option<f64>,
    /// Without the programme; none of a result that is nothing without it.
    without: Option<f64>,
}

impl Values {
    /// Of the result of an outcome, in each year. None where no year has a value.
    pub fn of(outcome: Outcome, paths: &Paths) -> Option<Self> {
        let (id, _) = outcome.result_and_year();
        let without = without(id);
        let years = *BASE_YEARS.end()..=HORIZON;
        let points = years.map(|year| Point {
            year,
            value: paths.result(id, year).filter(|value| value.is_finite()),
            without: without.and_then(|id| paths.result(id, year)),
        });
        let points: Vec<_> = points.collect();
        points.iter().any(|point| point.value.is_some()).then_some(Self { outcome, points })
    }

    /// What the chart shows.
    pub fn followed(&self, lang: Lang) -> Result<Followed, serde_json::Error> {
        let words = words::words(lang);
        Ok(Followed {
            finding: words::finding(lang, self),
            measure: words::measure(lang, self),
            note: if self.has_without() { words.note } else { words.note_alone },
            remark: self.remark(lang),
            source: words.source,
            sentence: words::sentence(lang, self),
            table: table::table(lang, self),
            ids: Vec::new(),
            dataset: serde_json::to_string(&dataset::dataset(lang, self))?,
        })
    }

    /// Why exports fall again.
    fn remark(&self, lang: Lang) -> String {
        let is_exports = matches!(self.outcome, Outcome::Exports | Outcome::ExportsDifference);
        if is_exports { words::words(lang).fades.to_owned() } else { String::new() }
    }

    fn has_without(&self) -> bool {
        self.points.iter().any(|point| point.without.is_some())
    }

    fn in_year(&self, year: Year) -> Option<f64> {
        self.points.iter().find(|point| point.year == year)?.value
    }

    /// In the year of the goals, and in the last.
    fn ends(&self) -> [Option<f64>; 2] {
        [GOAL_YEAR, HORIZON].map(|year| self.in_year(year))
    }
}

/// The result that stands beside another as what it would be without the programme.
const fn without(id: ResultId) -> Option<ResultId> {
    match id {
        ResultId::Exports => Some(ResultId::ExportsBase),
        ResultId::Adopters => Some(ResultId::AdoptersBase),
        _ => None,
    }
}
