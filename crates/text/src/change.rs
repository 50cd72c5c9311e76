//! How much a figure has changed, as text.

use report::{Lang, Unit};

use crate::{Amount, quantity, words::edition::Edition};

/// A difference of two values in a unit of the data files, with its sign.
///
/// Percentages differ by points and years by a length of time. What two rates of exchange differ
/// by is a bare number: their unit stands beside it.
pub fn change(lang: Lang, unit: Unit, difference: f64, decimals: u8) -> Amount {
    let counted = match unit {
        Unit::Year => Unit::Years,
        Unit::CountriesAYear => Unit::Countries,
        Unit::JpyPerUsd | Unit::UsdPerUsd | Unit::JpyPerJpy => Unit::Number,
        rate if rate.is_rate() => Unit::Number,
        other => other,
    };
    let amount = quantity(lang, counted, difference, decimals).signed();
    if unit.is_rate() { amount.counted(lang, Edition::of(lang).points) } else { amount }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_has_its_sign_and_the_unit_of_a_difference() {
        for (unit, value, decimals, ja, en) in [
            (Unit::UsdBillion, 12.0, 0, "＋120億ドル", "+$12 billion"),
            (Unit::UsdTrillion, -0.4, 1, "−4,000億ドル", "−$400 billion"),
            (Unit::Percent, -1.5, 1, "−1.5ポイント", "−1.5 percentage points"),
            (Unit::PercentAYear, 2.0, 1, "＋2.0ポイント", "+2.0 percentage points"),
            (Unit::Year, 1.0, 0, "＋1年", "+1 year"),
            (Unit::Countries, -1.0, 0, "−1か国", "−1 country"),
            (Unit::JpyPerUsd, 3.5, 1, "＋3.5", "+3.5"),
        ] {
            let both = [Lang::Ja, Lang::En].map(|lang| change(lang, unit, value, decimals));
            assert_eq!(both.map(|amount| amount.to_string()), [ja, en]);
        }
    }
}
