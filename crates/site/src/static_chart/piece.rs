//! What the pictures made of figures consist of. A page and a file draw the same pieces, each in its
//! own way.

use crate::shown::Shown;

/// A part of a picture, on one scale.
pub(crate) enum Piece {
    /// Side by side, each pair on a scale of its own.
    Columns(Vec<Columns>),
    /// A whole divided into parts, in one bar.
    Shares(Vec<Share>),
    /// Amounts of one unit as bars.
    Lengths(Vec<Length>),
    /// Where countries stand, issue by issue.
    Positions(Vec<Issue>),
}

/// A value, the one a year before, and the growth between them.
pub(crate) struct Columns {
    pub(crate) title: String,
    pub(crate) before: Shown,
    pub(crate) now: Shown,
    pub(crate) growth: Shown,
    /// The earlier value as a share of the later.
    pub(crate) ratio: f64,
}

/// How a part is drawn: by whose number it is, and apart from its neighbour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Texture {
    /// Reported.
    Solid,
    /// Reported, beside another such part.
    Second,
    /// Derived.
    Outlined,
    /// Nobody's number: what is left of the whole.
    Rest,
}

/// One part of the whole.
pub(crate) struct Share {
    pub(crate) name: String,
    pub(crate) texture: Texture,
    /// Between 0 and 1.
    pub(crate) size: f64,
    /// What stands under it, first the larger; empty for a part without a number.
    pub(crate) values: Vec<Shown>,
}

/// One amount.
pub(crate) struct Length {
    pub(crate) name: String,
    /// The amount's size in any unit that all share.
    pub(crate) size: f64,
    /// "{amount} a year".
    pub(crate) template: &'static str,
    pub(crate) amount: Shown,
}

/// One issue and its two camps.
pub(crate) struct Issue {
    pub(crate) name: String,
    /// The other camp's position in the report's own word.
    pub(crate) verb: String,
    pub(crate) declared: Shown,
    pub(crate) supporting: Camp,
    pub(crate) other: Camp,
}

/// The countries on one side.
pub(crate) struct Camp {
    pub(crate) count: Shown,
    /// How many, for the length of the bar.
    pub(crate) size: f64,
}

/// The scale on which all issues are drawn.
pub(crate) struct Sides {
    /// Where both camps part, as a share of the width.
    pub(crate) zero: f64,
    /// How much one country is, as a share of the width.
    pub(crate) country: f64,
}

impl Sides {
    /// The scale on which the longest bar of each side has room.
    pub(crate) fn of(issues: &[Issue]) -> Self {
        let widest =
            |size: fn(&Issue) -> f64| issues.iter().map(size).fold(f64::MIN_POSITIVE, f64::max);
        let (left, right) =
            (widest(|issue| issue.other.size), widest(|issue| issue.supporting.size));
        let country = 1.0 / (left + right);
        Self { zero: left * country, country }
    }
}

/// The longest of these amounts, which is as long as there is room.
pub(crate) fn longest(lengths: &[Length]) -> f64 {
    lengths.iter().map(|length| length.size).fold(f64::MIN_POSITIVE, f64::max)
}
