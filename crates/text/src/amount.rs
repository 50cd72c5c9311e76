//! An amount in parts, and how the parts read together.

use crate::number::{self, Decimal};
use report::Lang;
use std::fmt;

/// An amount in parts, so that a view can set digits and unit apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Amount {
    /// `−` or nothing; after [`Amount::signed`] also a plus, or `±` before a Japanese zero.
    pub sign: &'static str,
    /// What stands before the digits: `$`, `¥` or nothing.
    pub before: &'static str,
    /// The digits; in mixed Japanese amounts also the larger units: `1兆2,000`.
    pub digits: String,
    /// The space between digits and unit: one in English, none in Japanese.
    pub gap: &'static str,
    /// `billion`, `億ドル`, `%`; empty where a number stands alone.
    pub unit: &'static str,
    plus: &'static str,
}

impl Amount {
    /// A rounded number with its unit.
    pub(crate) fn new(lang: Lang, number: Decimal, before: &'static str, unit: Unit) -> Self {
        Self {
            sign: number::minus(number.negative),
            before,
            digits: number.digits(),
            gap: unit.gap,
            unit: unit.name,
            plus: number::sign(lang, number),
        }
    }

    /// What stands where there is no value: a dash.
    pub(crate) fn none() -> Self {
        Self { sign: "", before: "", digits: number::NONE.to_owned(), gap: "", unit: "", plus: "" }
    }

    /// The same amount as a change, with a sign also where it is not negative.
    #[must_use]
    pub fn signed(mut self) -> Self {
        self.sign = self.plus;
        self
    }

    /// The same number of something else.
    #[must_use]
    pub(crate) const fn counted(mut self, lang: Lang, unit: &'static str) -> Self {
        self.gap = match lang {
            Lang::Ja => "",
            Lang::En => " ",
        };
        self.unit = unit;
        self
    }

    /// The same amount without zeros at the end of its decimals.
    #[must_use]
    pub fn trimmed(mut self) -> Self {
        if self.digits.contains('.') {
            let kept = self.digits.trim_end_matches('0').trim_end_matches('.').len();
            self.digits.truncate(kept);
        }
        self
    }

    /// The same amount for narrow places: `$98 bn`. Japanese is short already.
    #[must_use]
    pub fn short(mut self) -> Self {
        self.unit = match self.unit {
            "trillion" => "tn",
            "billion" => "bn",
            "million" => "m",
            other => other,
        };
        self
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for part in [self.sign, self.before, &self.digits, self.gap, self.unit] {
            out.write_str(part)?;
        }
        Ok(())
    }
}

/// A unit's name and the space before it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Unit {
    pub(crate) gap: &'static str,
    pub(crate) name: &'static str,
}
