//! Reads digits as `f64`, by the standard library's shortest printing and exact parsing.

/// `mantissa` times ten to the `exponent`; infinite where no double is so large.
pub(crate) fn compose(mantissa: u64, exponent: i32) -> f64 {
    parsed(&format!("{mantissa}e{exponent}"))
}

/// The shortest mantissa and its exponent that lead back to a finite number's size.
pub(crate) fn decompose(value: f64) -> (u64, i32) {
    let text = format!("{:e}", value.abs());
    let (digits, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let decimals = digits.split_once('.').map_or("", |(_, decimals)| decimals).len();
    let mantissa = digits.replace('.', "").parse().unwrap_or(0);
    let exponent = exponent.parse::<i32>().unwrap_or(0);
    (mantissa, exponent - i32::try_from(decimals).unwrap_or(0))
}

/// The number that its first 14 digits stand for. So 0.1 + 0.2 is kept, shown and written as 0.3.
pub(crate) fn rounded(value: f64) -> f64 {
    // All digits of such whole numbers count.
    let is_short = value.fract().to_bits() << 1 == 0 && value.abs() < 1e14;
    if is_short || !value.is_finite() { value } else { parsed(&format!("{value:.13e}")) }
}

/// A number in as few digits as lead back to it.
pub(crate) fn text(value: f64) -> String {
    rounded(value).to_string()
}

/// The same with the decimal point some places further right: a share as percent.
pub(crate) fn shifted(value: f64, places: i32) -> String {
    let (mantissa, exponent) = decompose(rounded(value));
    let size = if mantissa == 0 { 0.0 } else { compose(mantissa, exponent + places) };
    size.copysign(value).to_string()
}

/// What the standard library has written, or digits alone.
fn parsed(number: &str) -> f64 {
    number.parse().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn writes_as_people_do() {
        for (value, expected) in [
            (0.0, "0"),
            (0.052, "0.052"),
            (155.2, "155.2"),
            (2024.0, "2024"),
            (-0.05, "-0.05"),
            (0.1 + 0.2, "0.3"),
            (1e9, "1000000000"),
            (0.000_001, "0.000001"),
            (1.5e-9, "0.0000000015"),
            (1.0 / 3.0, "0.33333333333333"),
        ] {
            assert_eq!(text(value), expected);
        }
        for (value, places, expected) in
            [(0.052, 2, "5.2"), (0.0004, 2, "0.04"), (-0.025, 2, "-2.5"), (1e9, 1, "10000000000")]
        {
            assert_eq!(shifted(value, places), expected);
        }
    }

    #[test]
    fn knows_its_ends() {
        assert!(compose(1, 309).is_infinite());
        assert!(compose(0, i32::MAX).abs() < f64::MIN_POSITIVE);
        assert!(compose(1, i32::MIN).abs() < f64::MIN_POSITIVE);
        assert!(rounded(f64::NAN).is_nan());
        assert_eq!(decompose(0.0), (0, 0));
        assert_eq!(decompose(-155.2), (1_552, -1));
    }

    proptest! {
        #[test]
        fn any_number_comes_back_from_its_digits(value in prop::num::f64::NORMAL | prop::num::f64::SUBNORMAL) {
            let (mantissa, exponent) = decompose(value);
            prop_assert_eq!(compose(mantissa, exponent).copysign(value).to_bits(), value.to_bits());
        }

        #[test]
        fn what_is_rounded_stays(value in prop::num::f64::NORMAL) {
            prop_assume!(rounded(value).is_finite());
            prop_assert_eq!(rounded(rounded(value)).to_bits(), rounded(value).to_bits());
        }

        #[test]
        fn rounding_changes_less_than_a_reader_could_tell(value in prop::num::f64::NORMAL) {
            let near = rounded(value);
            prop_assert!(near.is_infinite() || (near / value - 1.0).abs() < 1e-13);
        }
    }
}
