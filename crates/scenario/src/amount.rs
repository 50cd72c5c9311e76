//! Amounts of yen as people type them, read exactly from the text.
//!
//! Nothing passes through a binary fraction: `0.1億円` is 10 JPY million.

use report::Lang;

use crate::facts::facts;
use crate::refusal::Refusal;
use crate::typed;

/// What may stand before the digits, and after the unit, of a yearly amount.
const BEFORE: [&str; 7] = ["¥", "jpy", "年間", "毎年", "年", "約", "about"];
const AFTER: [&str; 4] = ["ayear", "peryear", "/year", "/年"];

/// Reads an amount of yen in JPY million.
///
/// A bare number counts in what the field shows: 億円 in Japanese, ¥ bn in English. Units of both
/// languages are understood (兆, 億, 万, trillion, billion, million and short forms; several in
/// falling order as in `1兆2,000億円`), and so is all that this site writes of such an amount:
/// signs, `年` and `a year`, spaces, thousands commas. Commas and points that could be read in two
/// ways are refused.
pub fn parse(lang: Lang, typed: &str) -> Result<i64, Refusal> {
    let text = typed::plain(typed);
    if text.is_empty() {
        return Err(Refusal::Empty);
    }
    let (negative, text) = typed::unsigned(&text, &BEFORE);
    let million = unsigned_jpy_million(lang, text)?;
    if negative && million > 0 {
        return Err(Refusal::Negative);
    }
    if million > facts().largest_amount {
        return Err(too_large());
    }
    Ok(million)
}

/// JPY million of a plain text without sign and currency.
pub(crate) fn unsigned_jpy_million(lang: Lang, text: &str) -> Result<i64, Refusal> {
    sum(typed::before(text, &AFTER), default_unit(lang))
}

/// Units are told by their power of ten, counted in JPY million.
type Power = i32;
const TRILLION: Power = 6;
const BILLION: Power = 3;
const OKU: Power = 2;
const MILLION: Power = 0;
const MAN: Power = -2;
const YEN: Power = -6;

const fn default_unit(lang: Lang) -> Power {
    match lang {
        Lang::Ja => OKU,
        Lang::En => BILLION,
    }
}

fn unit(name: &str) -> Option<Power> {
    Some(match name {
        "兆円" | "兆" | "trillion" | "trillionyen" | "tn" => TRILLION,
        "billion" | "billionyen" | "bn" | "b" => BILLION,
        "億円" | "億" => OKU,
        "百万円" | "百万" | "million" | "millionyen" | "mn" | "m" => MILLION,
        "万円" | "万" => MAN,
        "円" | "yen" => YEN,
        _ => return None,
    })
}

/// The sum of numbers with units in falling order, or of one number without.
fn sum(text: &str, default_unit: Power) -> Result<i64, Refusal> {
    let (mut rest, mut million, mut larger) = (text, 0_i64, Power::MAX);
    loop {
        let (number, after) = split(rest, |c| !matches!(c, '0'..='9' | ',' | '.'));
        let (name, after) = split(after, |c| c.is_ascii_digit());
        let power = match unit(name) {
            Some(power) if power < larger => power,
            None if name.is_empty() && larger == Power::MAX => default_unit,
            _ => return Err(Refusal::NotAnAmount),
        };
        let part = exact(number, power)?;
        million = million.checked_add(part).ok_or_else(too_large)?;
        if after.is_empty() {
            return Ok(million);
        }
        (rest, larger) = (after, power);
    }
}

fn split(text: &str, ends: impl Fn(char) -> bool) -> (&str, &str) {
    let end = text.find(ends).unwrap_or(text.len());
    text.split_at_checked(end).unwrap_or((text, ""))
}

/// A decimal number of units as JPY million.
fn exact(number: &str, power: Power) -> Result<i64, Refusal> {
    match decimal(number) {
        DecimalReading::Of { mantissa, decimals } => scaled(mantissa, power - decimals),
        DecimalReading::TooLong => Err(too_large()),
        DecimalReading::Ambiguous => Err(Refusal::Ambiguous),
        DecimalReading::None => Err(Refusal::NotAnAmount),
    }
}

/// What a text of digits, commas and a point says.
pub(crate) enum DecimalReading {
    /// The mantissa over ten to the number of decimals.
    Of { mantissa: i64, decimals: i32 },
    /// More digits than can be held.
    TooLong,
    /// Its commas or points are where only another country's are: `1,5`, `1.200,5`.
    Ambiguous,
    /// It is no number.
    None,
}

/// Reads digits, commas that part them by threes, and one point.
pub(crate) fn decimal(number: &str) -> DecimalReading {
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let known = |c: u8| c.is_ascii_digit() || c == b',' || c == b'.';
    if !number.bytes().all(known) || !number.bytes().any(|c| c.is_ascii_digit()) {
        return DecimalReading::None;
    }
    if fraction.contains([',', '.']) || !grouped(whole) {
        return DecimalReading::Ambiguous;
    }
    let fraction = fraction.trim_end_matches('0');
    let mut digits = whole.bytes().chain(fraction.bytes()).filter(|c| *c != b',');
    let mantissa = digits.try_fold(0_i64, |so_far, digit| {
        so_far.checked_mul(10)?.checked_add(i64::from(digit - b'0'))
    });
    match (mantissa, i32::try_from(fraction.len())) {
        (Some(mantissa), Ok(decimals)) => DecimalReading::Of { mantissa, decimals },
        _ => DecimalReading::TooLong,
    }
}

/// True where commas, if any, part the digits by threes: `1,5` is a slip, not fifteen.
fn grouped(whole: &str) -> bool {
    let mut groups = whole.split(',');
    let first = groups.next().unwrap_or_default();
    let mut rest = groups.peekable();
    rest.peek().is_none() || ((1..=3).contains(&first.len()) && rest.all(|group| group.len() == 3))
}

fn scaled(mantissa: i64, power: Power) -> Result<i64, Refusal> {
    let factor = 10_i64.checked_pow(power.unsigned_abs());
    match (mantissa, power) {
        (0, _) => Ok(0),
        (_, 0..) => factor.and_then(|factor| mantissa.checked_mul(factor)).ok_or_else(too_large),
        _ => match factor {
            Some(factor) if mantissa % factor == 0 => Ok(mantissa / factor),
            _ => Err(Refusal::TooFine),
        },
    }
}

fn too_large() -> Refusal {
    Refusal::TooLarge { bound_million: facts().largest_amount }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ja(typed: &str) -> Result<i64, Refusal> {
        parse(Lang::Ja, typed)
    }

    fn en(typed: &str) -> Result<i64, Refusal> {
        parse(Lang::En, typed)
    }

    #[test]
    fn a_bare_number_counts_in_what_the_field_shows() {
        assert_eq!(ja("100"), Ok(10_000));
        assert_eq!(en("10"), Ok(10_000));
        assert_eq!(en("0"), Ok(0));
        assert_eq!(ja("-0"), Ok(0));
    }

    #[test]
    fn reads_what_an_input_method_types() {
        assert_eq!(ja("　１２０　億円 "), Ok(12_000));
        assert_eq!(ja("１，２００．５億"), Ok(120_050));
        assert_eq!(ja("￥１兆２，０００億円"), Ok(1_200_000));
        assert_eq!(ja("100億5,000万円"), Ok(10_050));
        assert_eq!(en("¥30 billion"), Ok(30_000));
        assert_eq!(en("JPY 30 Bn"), Ok(30_000));
        assert_eq!(en("1.2 trillion yen"), Ok(1_200_000));
        assert_eq!(en("500m"), Ok(500));
        assert_eq!(ja("500百万円"), Ok(500));
        assert_eq!(ja("10bn"), en("100億円"));
    }

    #[test]
    fn reads_decimals_exactly() {
        assert_eq!(ja("0.01"), Ok(1));
        assert_eq!(en("10.001"), Ok(10_001));
        assert_eq!(en("0.3"), Ok(300));
        assert_eq!(en(".5"), Ok(500));
        assert_eq!(en("8.1000000000000000000000"), Ok(8_100));
        assert_eq!(en("2,000,000円"), Ok(2));
    }

    #[test]
    fn refuses_what_is_finer_than_a_million() {
        for typed in ["0.001", "1円", "50万円", "0.000000000000000000001"] {
            assert_eq!(ja(typed), Err(Refusal::TooFine), "{typed}");
        }
    }

    #[test]
    fn refuses_less_than_nothing_and_more_than_a_pillar_may_have() {
        for typed in ["-1", "−1", "－１", "ー1億円", "-¥1"] {
            assert_eq!(ja(typed), Err(Refusal::Negative), "{typed}");
        }
        let bound_million = facts().largest_amount;
        assert_eq!(en(&format!("{bound_million}m")), Ok(bound_million));
        for typed in [format!("{}m", bound_million + 1), "9".repeat(400)] {
            assert_eq!(en(&typed), Err(Refusal::TooLarge { bound_million }));
        }
    }

    #[test]
    fn reads_what_an_input_method_a_table_or_this_site_writes() {
        for typed in [
            "１０。５",
            "10｡5",
            "１０．５",
            "10.5億円。",
            "\u{feff}10\u{2060}.5\u{200b}",
            "＋10.5億円",
            "年10.5億円",
            "約 10.5 億円",
            "￥10.5億",
            "＼10.5億",
            "10億\u{a0}5,000万円",
            "¥1.05 bn a year",
        ] {
            assert_eq!(ja(typed), Ok(1_050), "{typed}");
        }
        for typed in
            ["1'200", "1’200", "1\u{202f}200", "1\u{2009}200", "1 200", "１、２００", "1，200"]
        {
            assert_eq!(ja(typed), Ok(120_000), "{typed}");
        }
        for typed in ["¥12 bn", "+¥12 billion", "¥12 billion a year", "120億円", "年120億円"]
        {
            assert_eq!(en(typed), Ok(12_000), "{typed}");
        }
        for typed in ["−0.8", "▲0.8", "–¥0.8 billion", "¥-0.8bn"] {
            assert_eq!(en(typed), Err(Refusal::Negative), "{typed}");
        }
    }

    #[test]
    fn refuses_what_could_be_read_in_two_ways() {
        for typed in [
            "1,5",
            "1、5",
            "1，5",
            "1 5",
            "1'5",
            "1,23",
            ",100",
            "1.200,5",
            "1.200.000",
            "1.2.3",
            "1,5億円",
            "12,00",
        ] {
            assert_eq!(ja(typed), Err(Refusal::Ambiguous), "{typed}");
            assert_eq!(en(typed), Err(Refusal::Ambiguous), "{typed}");
        }
    }

    #[test]
    fn refuses_what_is_no_amount() {
        assert_eq!(ja(""), Err(Refusal::Empty));
        assert_eq!(ja(" 　"), Err(Refusal::Empty));
        for typed in [
            "1e309",
            "NaN",
            "inf",
            "たくさん",
            ".",
            ",",
            "-",
            "--1",
            "億円",
            "1億2兆",
            "1億500",
            "5 apples",
            "0x10",
            "1/2",
            "٣",
        ] {
            assert_eq!(ja(typed), Err(Refusal::NotAnAmount), "{typed}");
            assert_eq!(en(typed), Err(Refusal::NotAnAmount), "{typed}");
        }
    }
}
