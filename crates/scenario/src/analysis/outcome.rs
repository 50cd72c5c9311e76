//! What is asked about: outcomes, targets, objectives.

use model::{APPRAISAL_YEARS, GOAL_YEAR, HORIZON, Paths, ResultId, Year};

use crate::facts::facts;

/// A result that sensitivities and maps are worked out for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// ΔX in [`GOAL_YEAR`], USD billion.
    ExportsDifference,
    /// X in [`GOAL_YEAR`], USD billion.
    Exports,
    /// ΔA in [`GOAL_YEAR`], countries.
    AdoptersDifference,
    /// A in [`GOAL_YEAR`], countries.
    Adopters,
    /// Benefits over costs to the first of [`APPRAISAL_YEARS`].
    EarlyRatio,
    /// Benefits over costs to the second of [`APPRAISAL_YEARS`].
    LateRatio,
}

impl Outcome {
    /// Each of them once.
    pub const ALL: [Self; 6] = [
        Self::ExportsDifference,
        Self::Exports,
        Self::AdoptersDifference,
        Self::Adopters,
        Self::EarlyRatio,
        Self::LateRatio,
    ];

    /// Which result it is, and of which year.
    pub const fn result_and_year(self) -> (ResultId, Year) {
        match self {
            Self::ExportsDifference => (ResultId::ExportsDifference, GOAL_YEAR),
            Self::Exports => (ResultId::Exports, GOAL_YEAR),
            Self::AdoptersDifference => (ResultId::AdoptersDifference, GOAL_YEAR),
            Self::Adopters => (ResultId::Adopters, GOAL_YEAR),
            Self::EarlyRatio => (ResultId::Ratio, APPRAISAL_YEARS[0]),
            Self::LateRatio => (ResultId::Ratio, APPRAISAL_YEARS[1]),
        }
    }

    /// Its value on a path, in the result's unit; none where it is not defined.
    pub fn of(self, paths: &Paths) -> Option<f64> {
        let (id, year) = self.result_and_year();
        paths.result(id, year)
    }
}

/// What is to be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Target {
    /// Exports reach the report's goal.
    Exports,
    /// As many countries adopt the rules as the report's goal asks for.
    Adopters,
    /// Benefits reach costs by a year.
    Payback(Year),
}

impl Target {
    /// Each of them once; the years of payback are those in which the programme is appraised, and the
    /// last one that is calculated.
    pub const ALL: [Self; 5] = [
        Self::Exports,
        Self::Adopters,
        Self::Payback(APPRAISAL_YEARS[0]),
        Self::Payback(APPRAISAL_YEARS[1]),
        Self::Payback(HORIZON),
    ];

    /// How far a path is beyond the target, in the result's unit: negative below it. None where the
    /// result is not defined.
    pub fn surplus(self, paths: &Paths) -> Option<f64> {
        let goals = &facts().goals;
        let (id, year, wanted) = match self {
            Self::Exports => (ResultId::Exports, GOAL_YEAR, goals.exports),
            Self::Adopters => (ResultId::Adopters, GOAL_YEAR, goals.least_adopters()),
            Self::Payback(year) => (ResultId::Ratio, year, 1.0),
        };
        let surplus = paths.result(id, year)? - wanted;
        surplus.is_finite().then_some(surplus)
    }
}

/// What a split of the money can be best at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Objective {
    /// The most extra exports.
    ExportsDifference,
    /// The most extra countries.
    AdoptersDifference,
    /// The highest ratio to the first of [`APPRAISAL_YEARS`].
    EarlyRatio,
    /// The highest ratio to the second of [`APPRAISAL_YEARS`].
    LateRatio,
}

impl Objective {
    /// Each of them once.
    pub const ALL: [Self; 4] =
        [Self::ExportsDifference, Self::AdoptersDifference, Self::EarlyRatio, Self::LateRatio];

    /// The outcome that is to be as high as can be.
    pub const fn outcome(self) -> Outcome {
        match self {
            Self::ExportsDifference => Outcome::ExportsDifference,
            Self::AdoptersDifference => Outcome::AdoptersDifference,
            Self::EarlyRatio => Outcome::EarlyRatio,
            Self::LateRatio => Outcome::LateRatio,
        }
    }
}
