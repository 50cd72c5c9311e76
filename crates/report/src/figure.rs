//! Figures: facts and numbers, each with whose it is.

use crate::code::coded;
use crate::{Bilingual, Unit};

coded! {
    /// Whose a figure is: the layer that a reader always sees.
    Kind {
        /// Stated by the report.
        Reported = "reported",
        /// Follows exactly from reported figures; the formula is shown.
        Derived = "derived",
        /// Calculated on assumptions.
        Assumed = "assumed",
        /// From a source other than the report.
        External = "external",
    }
}

/// One fact or number.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// The name by which formulas, prose and pages call it: `S2.1`, `D.world_before`, `E.rieti_gdpr`.
    pub id: String,
    /// Whose it is.
    pub kind: Kind,
    /// The report's section; reported figures only.
    pub section: Option<String>,
    /// The number in [`Figure::unit`]; of a derived figure what its formula gives. None for words.
    pub value: Option<f64>,
    /// None for words.
    pub unit: Option<Unit>,
    /// How many digits after the point are shown.
    pub decimals: u8,
    /// The figure means "over" its value.
    pub over: bool,
    /// The figure means "below" its value.
    pub below: bool,
    /// Shown with its sign, as a difference is.
    pub signed: bool,
    /// What it is.
    pub name: Bilingual,
    /// The same in a few letters, for a chart or a chip.
    pub short: Option<Bilingual>,
    /// A fact that is words.
    pub text: Option<Bilingual>,
    /// The parts of a fact that is a list.
    pub items: Vec<Bilingual>,
    /// How a derived figure follows, in base units, with ids in braces.
    pub formula: Option<String>,
    /// The reported figure that a derived one checks.
    pub agrees_with: Option<String>,
    /// The figure of which this one is a share.
    pub share_of: Option<String>,
    /// What the report does not say about it.
    pub not_stated: Option<Bilingual>,
    /// What a reader should know besides.
    pub note: Option<Bilingual>,
    /// External figures that stand near it; never called the same.
    pub near: Vec<String>,
    /// The source of an external figure.
    pub source: Option<String>,
    /// The year or years of an external figure.
    pub as_of: Option<String>,
}

impl Figure {
    /// The short name, or the name where there is none.
    pub fn short(&self) -> &Bilingual {
        self.short.as_ref().unwrap_or(&self.name)
    }

    /// The value in base units: US dollars, yen, share, plain number.
    pub fn base(&self) -> Option<f64> {
        Some(self.unit?.to_base(self.value?))
    }
}
