//! What stands in a formula: everything that has a value in a year, with its letters and its name for scripts.

use model::{Pillar, ResultId, ResultUnit, Year};
use report::Unit;
use scenario::{AssumptionId, figure};

use super::known::KNOWN;

/// Something that has a value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Term {
    Assumption(AssumptionId),
    /// A figure of the data, by its id.
    Figure(&'static str),
    /// A pillar's budget in a year.
    Budget(Pillar, Year),
    Result(ResultId, Year),
    /// k: years since the base year.
    Years(Year),
    /// g.
    Growth(Year),
    /// C.
    Capability(Pillar, Year),
    /// ψ.
    Effect(Pillar, Year),
    /// u.
    Pull(Year),
    /// H.
    Hazard(Year),
    /// H without the programme.
    HazardBase(Year),
    /// m.
    AdoptersLeft,
    /// What a year adds to the discounted benefits.
    YearBenefit(Year),
    /// What a year adds to the discounted costs, before the cost of public funds.
    YearCost(Year),
}

/// A pillar below a name's letters.
pub(super) const fn letter(pillar: Pillar) -> &'static str {
    match pillar {
        Pillar::Negotiation => "N",
        Pillar::Expansion => "S",
        Pillar::Cooperation => "C",
    }
}

/// A result's letters, also of what the method page writes out within another formula.
pub(super) const fn letters(id: ResultId) -> &'static str {
    match id {
        ResultId::SupportGain => "GS",
        ResultId::Cost => "b",
        _ => id.symbol(),
    }
}

impl Term {
    /// As formulas write it, without year and pillar.
    pub(super) fn letters(self) -> &'static str {
        match self {
            Self::Assumption(id) => KNOWN.assumption(id).map_or("", |known| known.symbol),
            Self::Figure(id) => KNOWN.symbol_of_figure(id).unwrap_or("Bref"),
            Self::Budget(..) => "b",
            Self::Result(id, _) => letters(id),
            Self::Years(_) => "k",
            Self::Growth(_) => "g",
            Self::Capability(..) => "C",
            Self::Effect(..) => "ψ",
            Self::Pull(_) => "u",
            Self::Hazard(_) => "H",
            Self::HazardBase(_) => "HB",
            Self::AdoptersLeft => "m",
            Self::YearBenefit(_) => "B",
            Self::YearCost(_) => "Z",
        }
    }

    /// As formulas write it. A figure that none has is written by its id.
    pub(super) fn symbol(self) -> String {
        if let Self::Figure(id) = self
            && KNOWN.symbol_of_figure(id).is_none()
            && self.pillar().is_none()
        {
            return id.to_owned();
        }
        let letters = self.letters();
        match (self.pillar().map(letter), self.year()) {
            (Some(pillar), Some(year)) => format!("{letters}_{{{pillar},{year}}}"),
            (Some(pillar), None) => format!("{letters}_{pillar}"),
            (None, Some(year)) => format!("{letters}_{year}"),
            (None, None) => letters.to_owned(),
        }
    }

    /// As scripts know it: data's ids, paths of scenario files, names of results, each with its year.
    pub(super) fn id(self) -> String {
        let name = match self {
            Self::Assumption(id) => id.id(),
            Self::Figure(id) => id,
            Self::Budget(..) => "budgets",
            Self::Result(id, _) => id.name(),
            Self::Years(_) => "years_since_base",
            Self::Growth(_) => "growth",
            Self::Capability(..) => "capability",
            Self::Effect(..) => "effect",
            Self::Pull(_) => "pull",
            Self::Hazard(_) => "cumulated_hazard",
            Self::HazardBase(_) => "cumulated_hazard_base",
            Self::AdoptersLeft => "adopters_left",
            Self::YearBenefit(_) => "year_benefit",
            Self::YearCost(_) => "year_cost",
        };
        let pillar = self.pillar().filter(|_| !matches!(self, Self::Figure(_))).map(Pillar::id);
        let parts = [Some(name.to_owned()), pillar.map(str::to_owned)];
        let year = self.year().map(|year| year.to_string());
        parts.into_iter().chain([year]).flatten().collect::<Vec<_>>().join(".")
    }

    /// The year that it is of; none where it is the same in all.
    pub(super) const fn year(self) -> Option<Year> {
        match self {
            Self::Assumption(_)
            | Self::Figure(_)
            | Self::AdoptersLeft
            | Self::Result(ResultId::Costs, _) => None,
            Self::Budget(_, year)
            | Self::Result(_, year)
            | Self::Years(year)
            | Self::Growth(year)
            | Self::Capability(_, year)
            | Self::Effect(_, year)
            | Self::Pull(year)
            | Self::Hazard(year)
            | Self::HazardBase(year)
            | Self::YearBenefit(year)
            | Self::YearCost(year) => Some(year),
        }
    }

    /// The pillar that it is of.
    pub(super) fn pillar(self) -> Option<Pillar> {
        match self {
            Self::Budget(pillar, _) | Self::Capability(pillar, _) | Self::Effect(pillar, _) => {
                Some(pillar)
            }
            Self::Figure(id) => KNOWN.pillar_of_figure(id),
            _ => None,
        }
    }

    /// In what its value is counted: a unit of the data files, or `share` for hundredths as a share of one.
    pub(super) fn unit(self) -> &'static str {
        let of_data = |unit: Unit| if unit.is_rate() { "share" } else { unit.code() };
        match self {
            Self::Assumption(id) => of_data(id.input_format().unit),
            Self::Figure(id) => of_data(figure(id).map_or(Unit::Number, |value| value.unit)),
            Self::Result(id, _) => of_result(id.unit()),
            Self::Budget(..) | Self::Capability(..) => Unit::JpyBillionAYear.code(),
            Self::YearBenefit(_) | Self::YearCost(_) => Unit::JpyBillion.code(),
            Self::Growth(_) => "share",
            Self::Years(_) => Unit::Years.code(),
            Self::Effect(..) | Self::Pull(_) => Unit::Number.code(),
            Self::Hazard(_) | Self::HazardBase(_) | Self::AdoptersLeft => Unit::Countries.code(),
        }
    }
}

/// The same of a result.
pub(super) const fn of_result(unit: ResultUnit) -> &'static str {
    match unit {
        ResultUnit::UsdBn => Unit::UsdBillion.code(),
        ResultUnit::JpyBn => Unit::JpyBillion.code(),
        ResultUnit::Countries => Unit::Countries.code(),
        ResultUnit::Share => "share",
        ResultUnit::Times => Unit::Times.code(),
        ResultUnit::JpyPerJpy => Unit::JpyPerJpy.code(),
    }
}
