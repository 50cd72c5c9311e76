//! The range of an assumption as the reader sets it. A `{slot}` is filled by [`crate::sentence::line`].

use report::Lang;

/// Words that follow the state, and the few beside the fields that stand still.
#[expect(missing_docs, reason = "each field is named after the place that shows it")]
pub struct OwnRange {
    /// What opens the fields.
    pub open: &'static str,
    /// What the fields belong to, for who does not see the card.
    pub of: &'static str,
    pub ends: [&'static str; 2],
    /// Under the range that was there at first.
    pub now: &'static str,
    /// The same of a value that lies outside of it.
    pub outside: &'static str,
    /// Among the changes.
    pub change: &'static str,
    /// What a move did.
    pub moved: &'static str,
}

impl OwnRange {
    /// The words of a language.
    pub const fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Ja => &Self::JA,
            Lang::En => &Self::EN,
        }
    }

    /// Written for a Japanese reader.
    pub const JA: Self = Self {
        open: "幅を変える",
        of: "{name}：",
        ends: ["下限", "上限"],
        now: "変更後の幅 {low}〜{high}",
        outside: "いまの値は幅の外にあります。",
        change: "幅 {from}〜{to} → {low}〜{high}",
        moved: "{name}の幅、{from}〜{to}から{low}〜{high}に：",
    };

    /// Written for an English reader.
    pub const EN: Self = Self {
        open: "Change the range",
        of: "{name}: ",
        ends: ["low end", "high end"],
        now: "Your range: {low} to {high}",
        outside: "Your value is outside this range.",
        change: "range {from} to {to} → {low} to {high}",
        moved: "{name}, range {from} to {to}, now {low} to {high}: ",
    };
}
