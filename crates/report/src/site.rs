//! Who runs the site. An empty field means "not stated"; nothing is invented for it.

use crate::code::coded;
use crate::{Bilingual, Kind};

coded! {
    /// The terms under which the site may be used.
    Terms {
        /// Public Data License, version 1.0.
        Pdl = "pdl1.0",
        /// The older standard terms of use for government websites.
        Older = "older",
    }
}

/// What `site.toml` says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Site {
    /// The operator's name.
    pub operator: Bilingual,
    /// The operator's section.
    pub section: Bilingual,
    /// Where questions go, as a link: `mailto:` or `https://`.
    pub contact: String,
    /// Until when the contact holds for reports of weaknesses, as year-month-day; RFC 9116 asks for it.
    pub contact_until: String,
    /// First published, as year-month-day.
    pub published: String,
    /// Last updated, as year-month-day.
    pub updated: String,
    /// The address under which the site is published, with a slash at its end.
    pub base_address: String,
    /// None while the operator has not chosen.
    pub terms: Option<Terms>,
    /// Where those terms can be read.
    pub terms_address: String,
    /// The calculator is left out; only the report's figures are shown.
    pub findings_only: bool,
}

impl Site {
    /// Whether the site shows what is of this kind: an operator who publishes findings only leaves every
    /// calculation on assumptions to others.
    pub fn publishes(&self, kind: Kind) -> bool {
        !(self.findings_only && kind == Kind::Assumed)
    }
}
