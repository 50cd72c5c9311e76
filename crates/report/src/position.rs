//! Where countries stand on an issue of rule-making.

use crate::Bilingual;

/// One issue, and the two camps that the report counts.
///
/// The opposite camp's word differs by issue, and so do the totals: percentages of two issues must
/// not be compared without saying so. How many countries took no position is not stated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    /// The report's section, which is also its id: `S3.2`.
    pub id: String,
    /// The issue.
    pub name: Bilingual,
    /// The figure that counts the supporting countries.
    pub supporting: String,
    /// The figure that counts the other camp.
    pub other: String,
    /// The report's own word for the other camp: restrict, reserve, oppose.
    pub verb: Bilingual,
    /// The derived figure: countries that declared either.
    pub declared: String,
    /// The derived figure: supporting less other.
    pub net: String,
    /// The derived figure: the supporting share of those declared.
    pub support: String,
}
