//! A figure of the data files as text: its value with its unit.

use report::{Lang, Unit};

use crate::amount::{Amount, Unit as Named};
use crate::money::{self, BILLION, Currency, MILLION, TRILLION};
use crate::number::Decimal;

/// A value in a unit of the data files, with as many decimals as the figure is shown with.
///
/// Money changes to the unit in which the language counts; all else keeps its unit, and rates
/// stay in percent. What is said of the figure by its name (a year, of companies) is not repeated
/// where Japanese and English need no word for it.
pub fn quantity(lang: Lang, unit: Unit, value: f64, decimals: u8) -> Amount {
    let (currency, from) = match unit {
        Unit::UsdTrillion => (Currency::Usd, TRILLION),
        Unit::UsdBillion => (Currency::Usd, BILLION),
        Unit::JpyBillion | Unit::JpyBillionAYear => (Currency::Jpy, BILLION),
        Unit::JpyMillion => (Currency::Jpy, MILLION),
        _ => {
            let Some(number) = Decimal::round(value, decimals) else {
                return Amount::none();
            };
            return count(lang, unit, number);
        }
    };
    money::rounded(lang, currency, value, from, decimals)
}

/// The same beside another value that has said its unit in full: a rate is not said twice.
pub fn again(lang: Lang, unit: Unit, value: f64, decimals: u8) -> Amount {
    let (Unit::PercentAYear | Unit::CountriesAYear | Unit::UsdPerUsd | Unit::JpyPerJpy) = unit
    else {
        return quantity(lang, unit, value, decimals);
    };
    let (before, name) = field_unit(lang, unit);
    Decimal::round(value, decimals).map_or_else(Amount::none, |number| {
        Amount::new(lang, number, before, Named { gap: "", name })
    })
}

/// What stands before and after the digits of a field: where its question says the rest, no more
/// than tells one unit from another.
pub fn field_unit(lang: Lang, unit: Unit) -> (&'static str, &'static str) {
    match (lang, unit) {
        (_, Unit::Percent | Unit::PercentAYear) => ("", "%"),
        (Lang::Ja, Unit::CountriesAYear) => ("", "か国"),
        (Lang::Ja, Unit::JpyPerUsd | Unit::JpyPerJpy) => ("", "円"),
        (Lang::Ja, Unit::UsdPerUsd) => ("", "ドル"),
        (Lang::Ja, Unit::JpyBillionAYear) => ("", "億円"),
        (Lang::Ja, unit) => ja(unit),
        (Lang::En, Unit::JpyPerUsd | Unit::JpyPerJpy) => ("¥", ""),
        (Lang::En, Unit::UsdPerUsd) => ("$", ""),
        (Lang::En, Unit::JpyBillionAYear) => ("¥", " bn"),
        (Lang::En, Unit::Years) => ("", " years"),
        (Lang::En, _) => ("", ""),
    }
}

/// What stands after the digits of a field that holds exactly one.
pub fn field_unit_of_one(lang: Lang, unit: Unit) -> &'static str {
    match (lang, unit) {
        (Lang::En, Unit::Years) => " year",
        _ => field_unit(lang, unit).1,
    }
}

/// What is no money.
fn count(lang: Lang, unit: Unit, number: Decimal) -> Amount {
    let (before, name) = match lang {
        Lang::Ja => ja(unit),
        Lang::En => en(unit, number.is_one()),
    };
    let no_gap = lang == Lang::Ja || name.is_empty() || name.starts_with('%');
    let gap = if no_gap { "" } else { " " };
    let mut amount = Amount::new(lang, number, before, Named { gap, name });
    if unit == Unit::Year {
        amount.digits.retain(|c| c != ',');
    }
    amount
}

const fn ja(unit: Unit) -> (&'static str, &'static str) {
    match unit {
        Unit::Percent | Unit::PercentOfCompanies => ("", "%"),
        Unit::PercentAYear => ("年", "%"),
        Unit::Countries => ("", "か国"),
        Unit::CountriesAYear => ("年", "か国"),
        Unit::Agreements => ("", "件"),
        Unit::Companies => ("", "社"),
        Unit::Times => ("", "倍"),
        Unit::Years | Unit::Year => ("", "年"),
        Unit::JpyPerUsd => ("1ドル＝", "円"),
        Unit::UsdPerUsd => ("1ドル当たり", "ドル"),
        Unit::JpyPerJpy => ("1円当たり", "円"),
        _ => ("", ""),
    }
}

const fn en(unit: Unit, one: bool) -> (&'static str, &'static str) {
    match unit {
        Unit::Percent | Unit::PercentOfCompanies => ("", "%"),
        Unit::PercentAYear => ("", "% a year"),
        Unit::Countries if one => ("", "country"),
        Unit::Countries => ("", "countries"),
        Unit::CountriesAYear if one => ("", "country a year"),
        Unit::CountriesAYear => ("", "countries a year"),
        Unit::Agreements if one => ("", "agreement or framework"),
        Unit::Agreements => ("", "agreements and frameworks"),
        Unit::Companies if one => ("", "company"),
        Unit::Companies => ("", "companies"),
        Unit::Times => ("", "times"),
        Unit::Years if one => ("", "year"),
        Unit::Years => ("", "years"),
        Unit::JpyPerUsd => ("¥", "to the dollar"),
        Unit::UsdPerUsd => ("$", "for each dollar"),
        Unit::JpyPerJpy => ("¥", "for each yen"),
        _ => ("", ""),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn both(unit: Unit, value: f64, decimals: u8) -> [String; 2] {
        [Lang::Ja, Lang::En].map(|lang| quantity(lang, unit, value, decimals).to_string())
    }

    #[test]
    fn counts_money_as_the_language_does() {
        for (unit, value, decimals, ja, en) in [
            (Unit::UsdTrillion, 3.8, 1, "3.8兆ドル", "$3.8 trillion"),
            (Unit::UsdTrillion, 3.209, 3, "3.209兆ドル", "$3.209 trillion"),
            (Unit::UsdTrillion, 0.5, 1, "5,000億ドル", "$500 billion"),
            (Unit::UsdBillion, 315.4, 1, "3,154億ドル", "$315.4 billion"),
            (Unit::UsdBillion, 31.458, 2, "314.6億ドル", "$31.46 billion"),
            (Unit::JpyBillionAYear, 120.0, 0, "1,200億円", "¥120 billion"),
            (Unit::JpyMillion, 500.0, 0, "5億円", "¥0.5 billion"),
        ] {
            assert_eq!(both(unit, value, decimals), [ja, en]);
        }
    }

    #[test]
    fn says_a_rate_once() {
        for (unit, value, ja, en) in [
            (Unit::PercentAYear, 2.8, "2.8%", "2.8%"),
            (Unit::CountriesAYear, 0.3, "0.3か国", "0.3"),
            (Unit::UsdPerUsd, 0.8, "0.8ドル", "$0.8"),
            (Unit::JpyPerJpy, 2.0, "2.0円", "¥2.0"),
            (Unit::JpyBillion, 3.0, "30億円", "¥3.0 billion"),
        ] {
            assert_eq!(
                [Lang::Ja, Lang::En].map(|lang| again(lang, unit, value, 1).to_string()),
                [ja, en]
            );
        }
    }

    #[test]
    fn names_what_is_counted() {
        for (unit, value, decimals, ja, en) in [
            (Unit::Percent, 18.4, 1, "18.4%", "18.4%"),
            (Unit::PercentOfCompanies, 42.6, 1, "42.6%", "42.6%"),
            (Unit::PercentAYear, 5.2, 1, "年5.2%", "5.2% a year"),
            (Unit::Countries, 62.0, 0, "62か国", "62 countries"),
            (Unit::Countries, 1.0, 0, "1か国", "1 country"),
            (Unit::Countries, 1.0, 1, "1.0か国", "1.0 countries"),
            (Unit::CountriesAYear, 1.5, 1, "年1.5か国", "1.5 countries a year"),
            (Unit::Agreements, 83.0, 0, "83件", "83 agreements and frameworks"),
            (Unit::Companies, 4_227.0, 0, "4,227社", "4,227 companies"),
            (Unit::Times, 2.041, 2, "2.04倍", "2.04 times"),
            (Unit::Years, 6.0, 0, "6年", "6 years"),
            (Unit::Year, 2030.0, 0, "2030年", "2030"),
            (Unit::JpyPerUsd, 155.2, 1, "1ドル＝155.2円", "¥155.2 to the dollar"),
            (Unit::UsdPerUsd, 0.8, 1, "1ドル当たり0.8ドル", "$0.8 for each dollar"),
            (Unit::JpyPerJpy, 2.0, 1, "1円当たり2.0円", "¥2.0 for each yen"),
            (Unit::Number, 0.06, 2, "0.06", "0.06"),
            (Unit::Percent, f64::NAN, 1, "–", "–"),
        ] {
            assert_eq!(both(unit, value, decimals), [ja, en]);
        }
    }
}
