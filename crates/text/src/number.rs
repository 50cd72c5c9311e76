//! Numbers as text: grouped digits, a fixed number of decimals, signs.
//!
//! Own formatter for both sides: `Intl` does not exist when the pages are
//! built, differs between browsers, and core's float formatting would weigh
//! more in the app than all of this. A value becomes a scaled integer once;
//! everything after that is exact.
//!
//! Rounding is half away from zero, decided on the number that a person would
//! write: 9.995 with two decimals is 10.00, although its binary form lies
//! slightly below.

use report::Lang;

/// Shown for what has no value: a ratio without costs, a payback not reached.
pub const NONE: &str = "–";
/// The minus sign, U+2212: as wide as a digit, and never broken from it.
pub const MINUS: &str = "−";

/// A decimal number that has been rounded: `scaled` times ten to the minus `decimals`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Decimal {
    pub(crate) negative: bool,
    pub(crate) scaled: u64,
    pub(crate) decimals: u8,
}

impl Decimal {
    /// Rounds `value` to `decimals`; `None` for NaN and the infinities.
    pub(crate) fn round(value: f64, decimals: u8) -> Option<Self> {
        if !value.is_finite() {
            return None;
        }
        // Four units in the last place lift a half that binary writes just
        // below itself, and change nothing that a reader could see.
        let lifted = value.abs() * power(decimals) * (1.0 + 4.0 * f64::EPSILON);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "not negative, and beyond u64 the cast saturates"
        )]
        let scaled = (lifted + 0.5) as u64;
        Some(Self { negative: value < 0.0 && scaled > 0, scaled, decimals })
    }

    /// The same number without zeros at the end of its decimals.
    pub(crate) fn trimmed(mut self) -> Self {
        while self.decimals > 0 && self.scaled.is_multiple_of(10) {
            self.scaled /= 10;
            self.decimals -= 1;
        }
        self
    }

    /// The number that is written.
    pub(crate) fn value(self) -> f64 {
        let size = self.scaled as f64 / power(self.decimals);
        if self.negative { -size } else { size }
    }

    /// True for what is written as a bare 1.
    pub(crate) const fn is_one(self) -> bool {
        self.scaled == 1 && self.decimals == 0
    }

    /// The digits without a sign: `1,234.50`.
    pub(crate) fn digits(self) -> String {
        let one = 10_u64.pow(u32::from(self.decimals));
        let mut out = String::new();
        push_grouped(&mut out, self.scaled / one);
        if self.decimals > 0 {
            out.push('.');
            push_digits(&mut out, self.scaled % one, self.decimals);
        }
        out
    }
}

/// `value` with a fixed number of decimals: `1,234.5`, `−0.6`; [`NONE`] if it is no number.
pub fn fixed(value: f64, decimals: u8) -> String {
    match Decimal::round(value, decimals) {
        Some(number) => minus(number.negative).to_owned() + &number.digits(),
        None => NONE.to_owned(),
    }
}

/// Like [`fixed`], with a sign also where it is positive: `＋0.09` in
/// Japanese text, `+0.09` in English; what rounds to zero is `±0.00` and `0.00`.
pub fn signed(lang: Lang, value: f64, decimals: u8) -> String {
    match Decimal::round(value, decimals) {
        Some(number) => sign(lang, number).to_owned() + &number.digits(),
        None => NONE.to_owned(),
    }
}

/// What is left of `whole` after `parts`, all as they are written with so many decimals.
pub fn rest_as_written(parts: &[f64], whole: f64, decimals: u8) -> f64 {
    let rest = written_rest(parts, whole, decimals);
    rest.map_or(f64::NAN, |rest| rest as f64 / power(decimals))
}

/// The same in units of the last decimal; none where one is no number.
fn written_rest(parts: &[f64], whole: f64, decimals: u8) -> Option<i128> {
    let written = |value: f64| {
        let number = Decimal::round(value, decimals)?;
        let scaled = i128::from(number.scaled);
        Some(if number.negative { -scaled } else { scaled })
    };
    let sum: Option<i128> = parts.iter().map(|part| written(*part)).sum();
    Some(written(whole)? - sum?)
}

/// A whole number: `1,234`, `−5`.
pub fn whole(value: i64) -> String {
    let mut out = minus(value < 0).to_owned();
    push_grouped(&mut out, value.unsigned_abs());
    out
}

/// A number's digits as they are written, with commas where there are five or more before the point: a year
/// has four.
pub fn grouped(digits: &str) -> String {
    let (before, after) = digits.split_at(digits.find('.').unwrap_or(digits.len()));
    match before.parse() {
        Ok(number @ (..=-10_000_i64 | 10_000..)) => whole(number) + after,
        _ => digits.to_owned(),
    }
}

/// The sign of a change, in the characters of `lang`.
pub(crate) fn sign(lang: Lang, number: Decimal) -> &'static str {
    match (number.negative, number.scaled, lang) {
        (true, ..) => MINUS,
        (false, 0, Lang::Ja) => "±",
        (false, 0, Lang::En) => "",
        (false, _, Lang::Ja) => "＋",
        (false, _, Lang::En) => "+",
    }
}

/// The sign of an amount: nothing where it isn't negative.
pub(crate) fn minus(negative: bool) -> &'static str {
    if negative { MINUS } else { "" }
}

/// Appends a whole number with commas after each three digits.
pub(crate) fn push_grouped(out: &mut String, number: u64) {
    if number < 1000 {
        push_digits(out, number, 1);
    } else {
        push_grouped(out, number / 1000);
        out.push(',');
        push_digits(out, number % 1000, 3);
    }
}

/// Appends a whole number with at least `least` digits.
fn push_digits(out: &mut String, number: u64, least: u8) {
    if number >= 10 || least > 1 {
        push_digits(out, number / 10, least.saturating_sub(1));
    }
    out.push(char::from_digit((number % 10) as u32, 10).unwrap_or('0'));
}

fn power(decimals: u8) -> f64 {
    (0..decimals).fold(1.0, |power, _| power * 10.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_digits_by_three() {
        assert_eq!(whole(0), "0");
        assert_eq!(whole(999), "999");
        assert_eq!(whole(1_000), "1,000");
        assert_eq!(whole(-1_234_567), "−1,234,567");
        assert_eq!(whole(i64::MIN), "−9,223,372,036,854,775,808");
    }

    #[test]
    fn groups_what_is_written_and_no_year() {
        for (written, read) in [
            ("1000000000", "1,000,000,000"),
            ("10000.5", "10,000.5"),
            ("2025", "2025"),
            ("0.3", "0.3"),
            ("-5", "-5"),
        ] {
            assert_eq!(grouped(written), read);
        }
    }

    #[test]
    fn rounds_half_away_from_zero_as_written() {
        assert_eq!(fixed(9.995, 2), "10.00");
        assert_eq!(fixed(-9.995, 2), "−10.00");
        assert_eq!(fixed(0.5, 0), "1");
        assert_eq!(fixed(1.005, 2), "1.01");
        assert_eq!(fixed(2.675, 2), "2.68");
        assert_eq!(fixed(0.4999, 0), "0");
        assert_eq!(fixed(1_234.56, 1), "1,234.6");
        assert_eq!(fixed(1_384.0, 0), "1,384");
    }

    #[test]
    fn keeps_zeros_that_belong_to_the_decimals() {
        assert_eq!(fixed(2.0, 1), "2.0");
        assert_eq!(fixed(0.06, 3), "0.060");
        assert_eq!(fixed(10.07, 2), "10.07");
    }

    #[test]
    fn writes_no_minus_before_zero() {
        assert_eq!(fixed(-0.04, 1), "0.0");
        assert_eq!(fixed(-0.0, 0), "0");
    }

    #[test]
    fn shows_what_is_no_number_as_a_dash() {
        assert_eq!(fixed(f64::NAN, 1), NONE);
        assert_eq!(signed(Lang::Ja, f64::INFINITY, 1), NONE);
    }

    #[test]
    fn signs_changes_in_the_characters_of_the_language() {
        assert_eq!(signed(Lang::Ja, 0.09, 2), "＋0.09");
        assert_eq!(signed(Lang::En, 0.09, 2), "+0.09");
        assert_eq!(signed(Lang::Ja, -0.6, 1), "−0.6");
        assert_eq!(signed(Lang::En, -0.6, 1), "−0.6");
        assert_eq!(signed(Lang::Ja, -0.004, 2), "±0.00");
        assert_eq!(signed(Lang::En, 0.0, 0), "0");
    }

    #[test]
    fn what_is_left_is_left_of_what_is_written() {
        assert_eq!(fixed(rest_as_written(&[7.64, 1.84], 21.0, 1), 1), "11.6");
        assert_eq!(fixed(rest_as_written(&[7.64, 1.84], 21.0, 2), 2), "11.52");
        assert_eq!(fixed(rest_as_written(&[-0.04], 21.0, 1), 1), "21.0");
        assert!(rest_as_written(&[f64::NAN], 21.0, 1).is_nan());
    }

    #[test]
    fn stays_in_bounds_however_large_the_number() {
        assert_eq!(fixed(1e300, 0), "18,446,744,073,709,551,615");
    }
}
