//! A number of a formula, and how it is written.

use model::{ResultId, ResultUnit, Year};
use report::{Lang, Unit};
use text::{Amount, agreeing::printed, money, quantity};

/// A number and how it is written.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Value {
    /// Billions of dollars.
    Usd(f64),
    /// Billions of yen.
    Jpy(f64),
    /// A share, written in percent.
    Share(f64),
    /// A plain number.
    Number(f64),
    /// A number without decimals.
    Whole(f64),
    /// Countries.
    Countries(f64),
    /// How many times as much.
    Times(f64),
    /// A year of the calendar.
    Year(Year),
}

impl Value {
    /// Of a result in its unit.
    pub const fn of(id: ResultId, value: f64) -> Self {
        match id.unit() {
            ResultUnit::UsdBn => Self::Usd(value),
            ResultUnit::JpyBn => Self::Jpy(value),
            ResultUnit::Countries => Self::Countries(value),
            ResultUnit::Share => Self::Share(value),
            ResultUnit::Times | ResultUnit::JpyPerJpy => Self::Times(value),
        }
    }

    /// Decimals that it is printed with at least: of a billion, of a percent, of the number.
    fn least(self) -> u8 {
        match self {
            Self::Usd(_) | Self::Jpy(_) | Self::Countries(_) | Self::Times(_) => 2,
            Self::Share(_) | Self::Number(_) => 3,
            Self::Whole(_) | Self::Year(_) => 0,
        }
    }

    /// The decimals of the number itself: a share is printed in percent.
    pub fn decimals(self) -> u8 {
        self.least() + if matches!(self, Self::Share(_)) { 2 } else { 0 }
    }

    /// The number that its digits say, with so many more decimals.
    pub fn printed(self, more: u8) -> f64 {
        printed(self.number(), self.decimals() + more)
    }

    /// Bare digits for a place within a formula, without zeros that say nothing; money as the
    /// language counts billions.
    pub fn digits(self, lang: Lang, more: u8) -> String {
        let scale = money::usd_scale(lang).per_billion;
        let decimals = self.least() + more;
        let amount = match self {
            Self::Usd(bn) | Self::Jpy(bn) => {
                let decimals = decimals - u8::from(lang == Lang::Ja);
                quantity(lang, Unit::Number, printed(bn, self.least() + more) * scale, decimals)
            }
            other => other.amount(lang, more),
        };
        bare(&amount.trimmed())
    }

    /// The same kind of value with another number.
    #[must_use]
    pub fn with_number(self, number: f64) -> Self {
        match self {
            Self::Usd(_) => Self::Usd(number),
            Self::Jpy(_) => Self::Jpy(number),
            Self::Share(_) => Self::Share(number),
            Self::Number(_) => Self::Number(number),
            Self::Countries(_) => Self::Countries(number),
            Self::Times(_) => Self::Times(number),
            Self::Whole(_) | Self::Year(_) => self,
        }
    }

    /// To compare it with another of its kind.
    pub fn number(self) -> f64 {
        match self {
            Self::Year(year) => f64::from(year),
            Self::Usd(it)
            | Self::Jpy(it)
            | Self::Share(it)
            | Self::Number(it)
            | Self::Whole(it)
            | Self::Countries(it)
            | Self::Times(it) => it,
        }
    }

    /// With its unit, as a result, with so many more decimals.
    pub fn amount(self, lang: Lang, more: u8) -> Amount {
        let decimals = self.least() + more;
        match self {
            Self::Usd(bn) => money::usd(lang, bn, decimals),
            Self::Jpy(bn) => money::jpy_bn(lang, bn, decimals),
            Self::Share(share) => quantity(lang, Unit::Percent, share * 100.0, decimals),
            Self::Number(number) => quantity(lang, Unit::Number, number, decimals),
            Self::Whole(number) => quantity(lang, Unit::Number, number, 0),
            Self::Countries(number) => quantity(lang, Unit::Countries, number, decimals),
            Self::Times(times) => quantity(lang, Unit::Times, times, decimals),
            Self::Year(year) => quantity(lang, Unit::Year, f64::from(year), 0),
        }
    }
}

/// An amount without its unit; a percent sign belongs to the number.
pub fn bare(amount: &Amount) -> String {
    let percent = if amount.unit.starts_with('%') { "%" } else { "" };
    format!("{}{}{percent}", amount.sign, amount.digits)
}
