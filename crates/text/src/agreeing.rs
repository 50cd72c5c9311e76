//! Numbers that stand side by side agree as they are printed.
//!
//! A reader checks a sum by hand. Where rounding would break it, its numbers get more decimals, at
//! most [`MOST_MORE`]; where it breaks even then, the result is what the printed numbers come to,
//! which is off by no more than the last of those decimals. Rounding is the one of [`crate::number`],
//! so what agrees here agrees on the page.

use crate::number::Decimal;

/// So many more decimals at most.
pub const MOST_MORE: u8 = 3;
/// Two values nearer than this, as a part of the larger one, are the same.
const SAME: f64 = 1e-9;
/// No number needs more decimals than this to show that it is not nothing.
const MOST_DECIMALS: u8 = 9;

/// A value with the decimals that it has at least.
pub type Printed = (f64, u8);

/// How numbers that stand side by side are to be printed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Agreed {
    /// So many more decimals than each has at least.
    pub more: u8,
    /// What is printed as the result: the value, or what the printed numbers come to.
    pub result: f64,
}

/// The parts of a sum (what is taken away is negative) and what it comes to. All have the same
/// decimals, so all of them get more.
pub fn sum(parts: &[f64], total: f64, decimals: u8) -> Agreed {
    let come_to = |more| parts.iter().map(|part| printed(*part, decimals + more)).sum();
    agree(total, |more| decimals + more, come_to)
}

/// What a formula works on, and its result. More decimals of what it works on bring the result to
/// its value; more of the result would ask for still more of them, so it keeps its own.
pub fn formula<const COUNT: usize>(
    values: [Printed; COUNT],
    (result, decimals): Printed,
    work_out: impl Fn([f64; COUNT]) -> f64,
) -> Agreed {
    let come_to = |more| work_out(values.map(|(value, least)| printed(value, least + more)));
    agree(result, |_| decimals, come_to)
}

/// The fewest more decimals at which what the printed numbers come to is printed as the result.
pub fn agree(result: f64, decimals: impl Fn(u8) -> u8, come_to: impl Fn(u8) -> f64) -> Agreed {
    let agrees = |more: &u8| {
        let decimals = decimals(*more);
        same_text(come_to(*more), result, decimals)
    };
    if let Some(more) = (0..=MOST_MORE).find(agrees) {
        return Agreed { more, result };
    }
    let printed = come_to(MOST_MORE);
    Agreed { more: MOST_MORE, result: if printed.is_finite() { printed } else { result } }
}

/// The value as so many decimals print it.
pub fn printed(value: f64, decimals: u8) -> f64 {
    Decimal::round(value, decimals).map_or(value, Decimal::value)
}

/// Whether two values are printed alike.
pub fn same_text(one: f64, other: f64, decimals: u8) -> bool {
    Decimal::round(one, decimals) == Decimal::round(other, decimals)
}

/// So many decimals, or as many more as show two digits of the value that are not zeros in front.
pub fn decimals(value: f64, least: u8) -> u8 {
    let size = value.abs();
    if size < 1e-12 || !size.is_finite() {
        return least;
    }
    let shows = |decimals: &u8| Decimal::round(value, *decimals).is_some_and(|it| it.scaled >= 10);
    (least..=MOST_DECIMALS).find(shows).unwrap_or(MOST_DECIMALS.max(least))
}

/// Whether two values differ: decided on the values, never on how they are printed.
pub fn differ(one: f64, other: f64) -> bool {
    (one - other).abs() > SAME * one.abs().max(other.abs())
}

/// The fewest decimals at which two values that differ are printed apart: as many as given, or some
/// more. None where they are printed alike even then.
pub fn distinguishing_decimals(one: f64, other: f64, decimals: u8) -> Option<u8> {
    let all = decimals..=decimals + MOST_MORE;
    all.into_iter().find(|decimals| !same_text(one, other, *decimals))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::number::fixed;

    /// The difference of two values, as three numbers are printed.
    fn difference(with: f64, without: f64, decimals: u8) -> [String; 3] {
        let Agreed { more, result } = sum(&[with, -without], with - without, decimals);
        [with, without, result].map(|value| fixed(value, decimals + more))
    }

    #[test]
    fn a_difference_is_the_difference_of_its_printed_ends() {
        assert_eq!(difference(9.4676, 7.6130, 1), ["9.5", "7.6", "1.9"]);
        assert_eq!(difference(6.774, 4.846, 2), ["6.774", "4.846", "1.928"]);
    }

    #[test]
    fn where_no_decimals_are_enough_the_printed_ends_decide() {
        let with = 0.555_555_5;
        let printed = difference(with, 0.111_111_1, 1);
        assert_eq!(printed[..2], ["0.5556", "0.1111"]);
        assert_eq!(printed[2], "0.4445");
        assert_eq!(fixed(with - 0.111_111_1, 4), "0.4444");
    }

    #[test]
    fn a_formula_gives_its_printed_result() {
        let (spent, countries) = (90.0, 1.8546);
        let cost = spent / countries;
        let agreed = formula([(spent, 0), (countries, 1)], (cost, 1), |[spent, it]| spent / it);
        assert_eq!((agreed.more, fixed(agreed.result, 1)), (2, "48.5".to_owned()));
        assert_eq!(fixed(90.0 / printed(countries, 3), 1), "48.5");
    }

    #[test]
    fn a_value_without_a_number_asks_for_nothing() {
        let agreed = formula([(1.0, 0), (0.0, 1)], (f64::NAN, 1), |[one, none]| one / none);
        assert_eq!(agreed.more, 0);
    }

    #[test]
    fn small_values_show_two_digits() {
        assert_eq!(decimals(1.8546, 1), 1);
        assert_eq!(decimals(0.8166, 1), 2);
        assert_eq!(decimals(0.000_021, 1), 6);
        assert_eq!(decimals(0.0, 1), 1);
        assert_eq!(decimals(f64::NAN, 1), 1);
    }

    #[test]
    fn values_that_differ_are_printed_apart() {
        assert!(differ(1.082, 1.143) && !differ(1.0, 1.0 + 1e-12) && !differ(0.0, 0.0));
        assert_eq!(distinguishing_decimals(1.082, 1.084, 1), Some(3));
        assert_eq!(distinguishing_decimals(1.0, 1.000_000_1, 1), None);
    }
}
