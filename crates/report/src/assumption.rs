//! Assumptions: ranged parameters and choices, with their evidence and words.

use crate::code::coded;
use crate::{Bilingual, Unit};

coded! {
    /// How strong the evidence for a parameter is.
    Strength {
        /// Official statistics of the very thing.
        Good = "good",
        /// Estimates of something close, or an own count of public facts.
        Medium = "medium",
        /// A stand-in.
        Proxy = "proxy",
        /// Estimates that differ widely, or of something else.
        Weak = "weak",
        /// No study was found: the reader is asked in words.
        NoStudy = "no_study",
    }
}

/// A heading under which assumptions stand together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    /// The id that parameters and choices name.
    pub id: String,
    /// The heading.
    pub name: Bilingual,
}

/// One finding that bears on a parameter.
#[derive(Clone, Debug, PartialEq)]
pub struct Evidence {
    /// The source; none where it is this site's own judgement.
    pub source: Option<String>,
    /// What the finding gives in the parameter's own unit, if it gives that.
    pub value: Option<f64>,
    /// The finding in words.
    pub text: Bilingual,
}

/// A parameter with a range. Numbers are in [`Parameter::unit`].
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    /// The model's name for it.
    pub id: String,
    /// The symbol in the equations.
    pub symbol: String,
    /// The unit of all its numbers.
    pub unit: Unit,
    /// How many digits after the point are shown.
    pub decimals: u8,
    /// Low end of the range.
    pub low: f64,
    /// Central value.
    pub central: f64,
    /// High end of the range.
    pub high: f64,
    /// Below this an entry is refused.
    pub min: f64,
    /// Above this an entry is refused.
    pub max: f64,
    /// What it is, in a few words.
    pub name: Bilingual,
    /// The same as a question that a reader can answer.
    pub question: Bilingual,
    /// What a higher value does.
    pub effect: Bilingual,
    /// What was found.
    pub evidence: Vec<Evidence>,
    /// How strong that is.
    pub strength: Strength,
    /// The heading it stands under.
    pub topic: String,
}

/// Something that the reader decides; never drawn at random. Numbers are in [`Choice::unit`].
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// The model's name for it.
    pub id: String,
    /// The symbol in the equations.
    pub symbol: String,
    /// The unit of all its numbers.
    pub unit: Unit,
    /// How many digits after the point are shown.
    pub decimals: u8,
    /// What stands there at first.
    pub default: f64,
    /// What is offered for a tap, in order.
    pub offered: Vec<f64>,
    /// What each offered value means, where the number alone would not say; else empty.
    pub offered_names: Vec<Bilingual>,
    /// Below this an entry is refused.
    pub min: f64,
    /// Above this an entry is refused.
    pub max: f64,
    /// Only whole numbers.
    pub whole: bool,
    /// What it is, in a few words.
    pub name: Bilingual,
    /// The same as a question that a reader can answer.
    pub question: Bilingual,
    /// What it changes.
    pub effect: Bilingual,
    /// Why this default.
    pub reason: Bilingual,
    /// Sources of the default, by id.
    pub sources: Vec<String>,
    /// The heading it stands under.
    pub topic: String,
}

/// A prepared set of assumptions, for a tap: "support has no effect".
#[derive(Clone, Debug, PartialEq)]
pub struct WhatIf {
    /// The id, as in the page's hooks for tests.
    pub id: String,
    /// As its button names it.
    pub name: Bilingual,
    /// Parameters and their central values, each in [`Parameter::unit`].
    pub values: Vec<(String, f64)>,
}
