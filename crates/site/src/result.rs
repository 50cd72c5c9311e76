//! Results that pages state: the report's plan on central assumptions, in the year of the goals.

use model::{APPRAISAL_YEARS, Year, YearRow};
use report::{Lang, Unit};
use scenario::{Scenario, facts};
use text::{Amount, money, quantity};

/// Decimals of a billion dollars.
const USD: u8 = 1;
/// Decimals of a number of countries, and of a billion yen.
const ONE: u8 = 1;
/// Decimals of a ratio.
const TWO: u8 = 2;

/// A result by the name that prose and pages give it; none for an unknown name.
pub(crate) fn amount(lang: Lang, name: &str) -> Option<Amount> {
    let scenario = Scenario::reported();
    let goals = &facts().goals;
    let paths = scenario.central();
    let row = paths.at(goals.year)?;
    let difference = row.exports_difference_usd_bn();
    let usd = |usd_bn| Some(money::usd(lang, usd_bn, USD));
    let difference_jpy_bn = difference * scenario.choices().exchange_rate;
    match name {
        "exports" => usd(row.exports_usd_bn),
        "exports_base" => usd(row.exports_base_usd_bn),
        "market" => usd(row.exports_base_usd_bn - facts().reported.base_exports),
        "difference" => usd(difference),
        "unexplained" => usd(goals.exports - row.exports_usd_bn),
        "exports_support" => usd(row.exports_support_usd_bn),
        "adopters" => Some(quantity(lang, Unit::Countries, row.adopters, ONE)),
        "loss_avoided" => Some(money::jpy_bn(lang, row.loss_avoided_jpy_bn, ONE)),
        "ratio" => Some(quantity(lang, Unit::Times, paths.ratio(goals.year)?, TWO)),
        "difference_yen" => Some(money::jpy_bn(lang, difference_jpy_bn.round(), 0)),
        "difference_to_budget" => {
            Some(quantity(lang, Unit::Times, difference_jpy_bn / row.cost_jpy_bn, 0))
        }
        "one_yen" => Some(money::yen(lang, 1.0, 0)),
        "per_yen" => per_yen(lang, &scenario, APPRAISAL_YEARS[0]),
        "per_yen_later" => per_yen(lang, &scenario, APPRAISAL_YEARS[1]),
        "later_year" => Some(quantity(lang, Unit::Year, f64::from(APPRAISAL_YEARS[1]), 0)),
        _ => None,
    }
}

/// The extra exports up to a year for each yen of the whole budget, both undiscounted.
fn per_yen(lang: Lang, scenario: &Scenario, until: Year) -> Option<Amount> {
    let first = scenario.choices().first_budget_year;
    let paths = scenario.central();
    let years = paths.rows().iter().filter(|row| (first..=until).contains(&row.year));
    let exports: f64 = years.map(YearRow::exports_difference_usd_bn).sum();
    let costs: f64 = paths.rows().iter().map(|row| row.cost_jpy_bn).sum();
    Some(money::yen(lang, exports * scenario.choices().exchange_rate / costs, 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_the_central_path_in_both_languages() {
        for (name, ja, en) in [
            ("exports", "1,396億ドル", "$139.6 billion"),
            ("exports_base", "1,384億ドル", "$138.4 billion"),
            ("market", "404億ドル", "$40.4 billion"),
            ("difference", "12億ドル", "$1.2 billion"),
            ("unexplained", "604億ドル", "$60.4 billion"),
            ("exports_support", "11億ドル", "$1.1 billion"),
            ("adopters", "6.8か国", "6.8 countries"),
            ("loss_avoided", "17億円", "¥1.7 billion"),
            ("ratio", "0.55倍", "0.55 times"),
            ("difference_yen", "1,840億円", "¥184 billion"),
            ("difference_to_budget", "6倍", "6 times"),
        ] {
            assert_eq!(amount(Lang::Ja, name).unwrap().to_string(), ja);
            assert_eq!(amount(Lang::En, name).unwrap().to_string(), en);
        }
        assert!(amount(Lang::Ja, "luck").is_none());
    }
}
