//! The numbers of `data/` without its words: what the app carries.
//!
//! Texts and lists are borrowed or owned: the build reads them from the data and owns them, the app
//! has them as constants (crate `scenario` writes these) and reads nothing when it starts.

mod gather;

use std::borrow::Cow;

use crate::{Kind, Unit};

/// Ids, values and ranges; no words.
#[derive(Clone, Debug, PartialEq)]
pub struct Facts {
    /// The pillars, in the order of every list of three.
    pub pillars: [PillarFact; 3],
    /// The largest yearly amount that a pillar may be given, JPY million.
    pub largest_amount: i64,
    /// Prepared splits.
    pub presets: Cow<'static, [PresetFact]>,
    /// The goals.
    pub goals: GoalFacts,
    /// What the calculator starts from.
    pub reported: ReportedFacts,
    /// Assumptions with a range.
    pub parameters: Cow<'static, [Range]>,
    /// What the reader decides.
    pub choices: Cow<'static, [ChoiceFact]>,
    /// Prepared sets of assumptions.
    pub what_ifs: Cow<'static, [WhatIfFact]>,
}

impl Facts {
    /// The range of a parameter.
    pub fn parameter(&self, id: &str) -> Option<&Range> {
        self.parameters.iter().find(|range| range.id == id)
    }

    /// The choice of an id.
    pub fn choice(&self, id: &str) -> Option<&ChoiceFact> {
        self.choices.iter().find(|choice| choice.id == id)
    }

    /// The preset of an id.
    pub fn preset(&self, id: &str) -> Option<&PresetFact> {
        self.presets.iter().find(|preset| preset.id == id)
    }
}

/// A figure's number, as it is shown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Value {
    /// Whose it is.
    pub kind: Kind,
    /// The unit of the value.
    pub unit: Unit,
    /// In the unit: 18.4 for 18.4 %.
    pub value: f64,
    /// How many digits after the point are shown.
    pub decimals: u8,
}

/// A pillar of the programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PillarFact {
    /// One of [`crate::PILLARS`].
    pub id: Cow<'static, str>,
    /// The reported yearly budget, JPY million.
    pub reference: i64,
}

/// A prepared split.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PresetFact {
    /// The id, as in the page's hooks for tests.
    pub id: Cow<'static, str>,
    /// JPY million a year, in the order of [`Facts::pillars`].
    pub amounts: [i64; 3],
}

/// The two goals and their year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GoalFacts {
    /// Digital services exports, USD billion.
    pub exports: f64,
    /// The difference from the present exports, USD billion.
    pub exports_gap: f64,
    /// Countries; met above this number, not at it.
    pub adopters: f64,
    /// The year in which both are read.
    pub year: i32,
}

impl GoalFacts {
    /// The fewest countries that meet the goal, a whole number: "over 20" is 21 or more.
    pub fn least_adopters(&self) -> f64 {
        self.adopters.floor() + 1.0
    }
}

/// The reported numbers that the model takes, in its units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ReportedFacts {
    /// Digital services exports in the base year, USD billion.
    pub base_exports: f64,
    /// Their last yearly growth, as a share.
    pub last_growth: f64,
    /// Companies whose expansion is constrained, as a share.
    pub constrained_companies: f64,
    /// What that costs, JPY billion a year.
    pub opportunity_loss: f64,
    /// Countries that could come to adopt the rules.
    pub adopter_pool: f64,
}

/// A parameter's range. Rates are shares (0.052), as in a scenario file; all else is in the unit
/// that the data file states (JPY billion a year, countries a year, US dollars for one).
#[derive(Clone, Debug, PartialEq)]
pub struct Range {
    /// The model's name for it.
    pub id: Cow<'static, str>,
    /// Low end.
    pub low: f64,
    /// Central value.
    pub central: f64,
    /// High end.
    pub high: f64,
    /// Below this an entry is refused.
    pub min: f64,
    /// Above this an entry is refused.
    pub max: f64,
    /// How a reader enters it.
    pub input_format: InputFormat,
}

/// How a reader enters an assumption.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct InputFormat {
    /// What stands beside the digits.
    pub unit: Unit,
    /// It is written in percent, and held as a share.
    pub percent: bool,
    /// It is held in JPY billion, which Japanese counts in 億円.
    pub jpy_billion: bool,
    /// How many digits after the point are shown, as the data file writes it.
    pub decimals: u8,
    /// What one press adds, as the data file writes it.
    pub step: f64,
}

/// A prepared set of assumptions.
#[derive(Clone, Debug, PartialEq)]
pub struct WhatIfFact {
    /// The id, as in the page's hooks for tests.
    pub id: Cow<'static, str>,
    /// Parameters and their central values; rates are shares.
    pub values: Cow<'static, [(Cow<'static, str>, f64)]>,
}

/// A choice. Rates are shares, all else is in the unit that the data file states.
#[derive(Clone, Debug, PartialEq)]
pub struct ChoiceFact {
    /// The model's name for it.
    pub id: Cow<'static, str>,
    /// What stands there at first.
    pub default: f64,
    /// What is offered for a tap, in order.
    pub offered: Cow<'static, [f64]>,
    /// Below this an entry is refused.
    pub min: f64,
    /// Above this an entry is refused.
    pub max: f64,
    /// Only whole numbers.
    pub whole: bool,
    /// How a reader enters it.
    pub input_format: InputFormat,
}
