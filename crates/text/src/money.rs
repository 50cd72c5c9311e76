//! Money as text, in dollars and yen, as each language counts it.
//!
//! Japanese counts in 万, 億 and 兆, English in millions, billions and
//! trillions. An amount is rounded once, to decimals of a *billion*, so both
//! languages write the same amount: 1.2 USD bn is `$1.2 billion` and
//! `12億ドル`. Trillions start at one; what stays below a hundredth of a billion
//! goes down a unit: 0.06 USD bn is `$0.06 billion`, so that a change and the
//! total it changes count alike, and 0.006 is `$6 million`.

use crate::agreeing;
use crate::amount::{Amount, Unit};
use crate::number::{self, Decimal};
use report::Lang;

/// How an axis counts: the unit's name and how many of it make a billion.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scale {
    /// `億ドル`, `$ billion`.
    pub unit: &'static str,
    /// 10 in Japanese, 1 in English.
    pub per_billion: f64,
}

/// How an axis in dollars counts.
pub fn usd_scale(lang: Lang) -> Scale {
    match lang {
        Lang::Ja => Scale { unit: "億ドル", per_billion: 10.0 },
        Lang::En => Scale { unit: "$ billion", per_billion: 1.0 },
    }
}

/// Dollars, given in billions and rounded to `decimals` of a billion.
pub fn usd(lang: Lang, usd_bn: f64, decimals: u8) -> Amount {
    rounded(lang, Currency::Usd, usd_bn, BILLION, decimals)
}

/// The same, always counted in billions or 億ドル: for amounts that are compared with one another.
pub fn usd_in_billions(lang: Lang, usd_bn: f64, decimals: u8) -> Amount {
    let Some(number) = Decimal::round(usd_bn, decimals) else {
        return Amount::none();
    };
    let unit = match lang {
        _ if number.scaled == 0 => ONE,
        Lang::Ja => OKU,
        Lang::En => BILLION,
    };
    with_unit(lang, Currency::Usd, shifted(number, BILLION, unit), unit)
}

/// Yen, given in billions and rounded to `decimals` of a billion.
pub fn jpy_bn(lang: Lang, jpy_bn: f64, decimals: u8) -> Amount {
    rounded(lang, Currency::Jpy, jpy_bn, BILLION, decimals)
}

/// Single yen, rounded to `decimals`: what a yen brings.
pub fn yen(lang: Lang, yen: f64, decimals: u8) -> Amount {
    Decimal::round(yen, decimals)
        .map_or_else(Amount::none, |number| with_unit(lang, Currency::Jpy, number, ONE))
}

/// Yen of a budget, given in whole millions and written exactly:
/// `1兆2,000億円`, `¥1.2 trillion`.
pub fn jpy(lang: Lang, jpy_million: i64) -> Amount {
    let number =
        Decimal { negative: jpy_million < 0, scaled: jpy_million.unsigned_abs(), decimals: 0 };
    match lang {
        Lang::Ja => mixed(number),
        Lang::En => exact(number),
    }
}

/// Yen of a yearly budget, in billions: to the million, and of less, which a mean over years may be, in
/// two digits, so that some money never reads as none.
pub fn jpy_a_year(lang: Lang, yearly_bn: f64) -> Amount {
    jpy_bn(lang, yearly_bn, agreeing::decimals(yearly_bn, 3)).trimmed()
}

/// The digits that a field for a yearly budget holds, in the unit that stands
/// beside it: 億円 or ¥ billion; as many decimals as the amount has.
pub fn jpy_field(lang: Lang, jpy_million: f64) -> String {
    let in_unit = match lang {
        Lang::Ja => Decimal::round(jpy_million / 100.0, 2),
        Lang::En => Decimal::round(jpy_million / 1_000.0, 3),
    };
    in_unit.map_or_else(|| number::NONE.to_owned(), |number| number.trimmed().digits())
}

/// What stands before and after such a field.
pub fn jpy_field_unit(lang: Lang) -> (&'static str, &'static str) {
    match lang {
        Lang::Ja => ("", "億円"),
        Lang::En => ("¥", "bn"),
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Currency {
    Usd,
    Jpy,
}

/// Units are told by their power of ten.
pub(crate) const TRILLION: u8 = 12;
pub(crate) const BILLION: u8 = 9;
const OKU: u8 = 8;
pub(crate) const MILLION: u8 = 6;
const MAN: u8 = 4;
/// No unit: how zero is counted.
const ONE: u8 = 0;

/// An amount given in `from`, rounded to `decimals` of it.
pub(crate) fn rounded(
    lang: Lang,
    currency: Currency,
    value: f64,
    from: u8,
    decimals: u8,
) -> Amount {
    let Some(number) = Decimal::round(value, decimals) else {
        return Amount::none();
    };
    let unit = largest(lang, number, from);
    let mut shifted = shifted(number, from, unit);
    if unit > from {
        // The decimals that a larger unit brings say nothing where they are zeros.
        shifted = shifted.trimmed();
    }
    with_unit(lang, currency, shifted, unit)
}

/// The unit in which `lang` writes a number of `from`.
fn largest(lang: Lang, number: Decimal, from: u8) -> u8 {
    if number.scaled == 0 {
        return ONE;
    }
    let below = |power: u8| {
        let power = (power + number.decimals).saturating_sub(from);
        number.scaled < 10_u64.saturating_pow(u32::from(power))
    };
    let [middle, small] = match lang {
        Lang::Ja => [OKU, MAN],
        Lang::En => [BILLION, MILLION],
    };
    if !below(TRILLION) {
        TRILLION
    } else if !below(BILLION - 2) {
        middle
    } else {
        small
    }
}

/// The same amount counted in another unit, exactly.
fn shifted(number: Decimal, from: u8, to: u8) -> Decimal {
    if to == ONE {
        return Decimal { decimals: 0, ..number };
    }
    let decimals = number.decimals + to;
    Decimal {
        scaled: number.scaled.saturating_mul(10_u64.pow(u32::from(from.saturating_sub(decimals)))),
        decimals: decimals.saturating_sub(from),
        ..number
    }
}

/// Yen in English: trillions only where three decimals say all of them.
fn exact(million: Decimal) -> Amount {
    let in_unit = |unit| shifted(million, MILLION, unit).trimmed();
    let unit = match million.scaled {
        0 => ONE,
        1..100 => MILLION,
        1_000_000.. if in_unit(TRILLION).decimals <= 3 => TRILLION,
        _ => BILLION,
    };
    with_unit(Lang::En, Currency::Jpy, in_unit(unit), unit)
}

/// Yen in Japanese, in as many of 兆, 億 and 万 as the amount has.
fn mixed(million: Decimal) -> Amount {
    let parts = [
        (million.scaled / 1_000_000, "兆", "兆円"),
        (million.scaled / 100 % 10_000, "億", "億円"),
        (million.scaled % 100 * 100, "万", "万円"),
    ];
    let mut amount = with_unit(Lang::Ja, Currency::Jpy, million, ONE);
    let (mut digits, mut between) = (String::new(), "");
    for (count, name, unit) in parts.into_iter().filter(|(count, ..)| *count > 0) {
        digits.push_str(between);
        number::push_grouped(&mut digits, count);
        (between, amount.unit) = (name, unit);
    }
    if !digits.is_empty() {
        amount.digits = digits;
    }
    amount
}

fn with_unit(lang: Lang, currency: Currency, number: Decimal, unit: u8) -> Amount {
    let (before, name) = match (lang, currency) {
        (Lang::Ja, Currency::Usd) => ("", ["兆ドル", "億ドル", "万ドル", "ドル"]),
        (Lang::Ja, Currency::Jpy) => ("", ["兆円", "億円", "万円", "円"]),
        (Lang::En, Currency::Usd) => ("$", ["trillion", "billion", "million", ""]),
        (Lang::En, Currency::Jpy) => ("¥", ["trillion", "billion", "million", ""]),
    };
    let name = match unit {
        TRILLION => name[0],
        BILLION | OKU => name[1],
        MILLION | MAN => name[2],
        _ => name[3],
    };
    let gap = if lang == Lang::En && !name.is_empty() { " " } else { "" };
    Amount::new(lang, number, before, Unit { gap, name })
}

#[cfg(test)]
#[path = "money_tests.rs"]
mod tests;
