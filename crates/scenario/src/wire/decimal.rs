//! Decimal numbers and `f64`, both ways, to 14 significant digits.
//!
//! So many digits a double holds for certain, also after the few roundings of plain
//! multiplication: each decimal of that length leads back to itself. What is longer
//! (`0.30000000000000004`) is rounded to them. The standard library would keep three digits more
//! and weigh ten times as much in the app.

/// Significant digits that are kept.
const DIGITS: u32 = 14;
/// Powers of ten up to this one are exact as doubles.
const EXACT: i32 = 22;

/// `mantissa` times ten to the `exponent`; infinite where no double is so large.
pub(crate) fn compose(mantissa: u64, exponent: i32) -> f64 {
    let excess = mantissa.checked_ilog10().map_or(0, |log| (log + 1).saturating_sub(DIGITS));
    let unit = 10_u64.pow(excess);
    let mantissa = mantissa / unit + u64::from(mantissa % unit * 2 >= unit && unit > 1);
    scale(mantissa as f64, exponent.saturating_add_unsigned(excess))
}

/// The double next to `value` that a decimal of 14 digits stands for.
pub(crate) fn rounded(value: f64) -> f64 {
    if value.is_finite() {
        let (mantissa, exponent) = decompose(value.abs());
        compose(mantissa, exponent).copysign(value)
    } else {
        value
    }
}

/// A finite number in as few digits as lead back to it.
pub(crate) fn text(value: f64) -> String {
    shifted(value, 0)
}

/// The same with the decimal point some places further right: a share as percent.
pub(crate) fn shifted(value: f64, places: i32) -> String {
    let (mantissa, exponent) = decompose(value.abs());
    let exponent = if mantissa == 0 { 0 } else { exponent + places };
    let digits = mantissa.to_string();
    let sign = if value < 0.0 { "-" } else { "" };
    let point = exponent + i32::try_from(digits.len()).unwrap_or(i32::MAX);
    match (usize::try_from(exponent), usize::try_from(point)) {
        (Ok(zeros), _) if point <= EXACT => [sign, &digits, &"0".repeat(zeros)].concat(),
        (Err(_), Ok(point @ 1..)) => {
            let mut digits = digits;
            digits.insert(point, '.');
            [sign, &digits].concat()
        }
        (Err(_), _) if point > -6 => {
            let zeros = usize::try_from(-point).unwrap_or(0);
            [sign, "0.", &"0".repeat(zeros), &digits].concat()
        }
        _ => [sign, &digits, "e", &exponent.to_string()].concat(),
    }
}

/// The shortest mantissa and its exponent of a number that is not negative.
pub(crate) fn decompose(value: f64) -> (u64, i32) {
    if value <= 0.0 {
        return (0, 0);
    }
    let mut exponent = 1 - DIGITS.cast_signed();
    while scale(1.0, exponent + DIGITS.cast_signed()) <= value {
        exponent += 1;
    }
    while scale(1.0, exponent + DIGITS.cast_signed() - 1) > value {
        exponent -= 1;
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "not negative, and of 14 digits"
    )]
    let mut mantissa = (scale(value, -exponent) + 0.5) as u64;
    while mantissa.is_multiple_of(10) {
        mantissa /= 10;
        exponent += 1;
    }
    (mantissa, exponent)
}

/// `value` times ten to the `power`: one rounding while the power is exact.
fn scale(value: f64, power: i32) -> f64 {
    let (mut value, mut left) = (value, power);
    while left != 0 && value != 0.0 && value.is_finite() {
        let step = left.clamp(-EXACT, EXACT);
        let factor = (0..step.abs()).fold(1.0, |factor, _| factor * 10.0);
        value = if step < 0 { value / factor } else { value * factor };
        left -= step;
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

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
            (1.5e-9, "15e-10"),
            (1e300, "1e300"),
            (1.0 / 3.0, "0.33333333333333"),
        ] {
            assert_eq!(text(value), expected);
        }
    }

    #[test]
    fn rounds_what_is_longer_and_knows_its_ends() {
        assert_eq!(compose(30_000_000_000_000_004, -17).to_bits(), 0.3_f64.to_bits());
        assert_eq!(compose(u64::MAX, 0).to_bits(), 1.844_674_407_371e19_f64.to_bits());
        assert!(compose(1, 309).is_infinite());
        assert!(compose(0, i32::MAX).abs() < f64::MIN_POSITIVE);
        assert!(compose(1, i32::MIN).abs() < f64::MIN_POSITIVE);
        assert!(rounded(f64::NAN).is_nan());
    }

    proptest! {
        #[test]
        fn reads_as_the_standard_library_does(mantissa in 0..10_u64.pow(DIGITS), exponent in -22..=7) {
            let expected: f64 = format!("{mantissa}e{exponent}").parse().unwrap();
            prop_assert_eq!(compose(mantissa, exponent).to_bits(), expected.to_bits());
        }

        #[test]
        fn what_is_written_leads_back(value in -1e9..1e9_f64, power in -6..3) {
            let value = rounded(value * 10_f64.powi(power));
            prop_assert_eq!(text(value).parse::<f64>().unwrap().to_bits(), value.to_bits());
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
