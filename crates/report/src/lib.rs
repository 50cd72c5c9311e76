//! The report's figures: kinds, units, provenance, and the rules that refuse a wrong edit.
//!
//! [`read`] turns the folder `data/` into [`Data`], or into every [`Fault`] it found, each with its
//! file, line, rule and remedy in both languages. [`Data::facts`] is the part without words that
//! the app carries.
//!
//! Not here: what the numbers lead to (`model`), and how they are written for a reader (`text`).

mod address;
mod assumption;
mod build;
mod change;
mod check;
mod code;
mod data;
mod direction;
mod facts;
mod fault;
mod figure;
mod formula;
mod language;
mod position;
mod programme;
mod raw;
mod read;
mod site;
mod source;
mod unit;

pub use assumption::{Choice, Evidence, Parameter, Strength, Topic, WhatIf};
pub use change::{Change, Earlier};
pub use check::rules;
pub use data::Data;
pub use direction::{Direction, Directions, OUTCOMES};
pub use facts::{
    ChoiceFact, Facts, GoalFacts, InputFormat, PillarFact, PresetFact, Range, ReportedFacts, Value,
    WhatIfFact,
};
pub use fault::{Fault, explain};
pub use figure::{Figure, Kind};
pub use formula::{Formula, FormulaError, Term};
pub use language::{Bilingual, Lang};
pub use position::Position;
pub use programme::{Goals, PILLARS, PillarEntry, Preset, Programme, ReportedInputs};
pub use read::read;
pub use site::{Site, Terms};
pub use source::{Form, Source};
pub use unit::Unit;
