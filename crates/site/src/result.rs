//! Results that pages state: the report's plan on central assumptions, in the year of the goals.

use model::{APPRAISAL_YEARS, ChoiceId, ResultId, ResultUnit};
use report::{Lang, Unit};
use scenario::{AssumptionId, Scenario, facts};
use text::{Amount, money, quantity, result};

/// Decimals of the budget in dollars.
const TWO: u8 = 2;

/// Decimals of a result in prose.
const fn decimals(unit: ResultUnit) -> u8 {
    match unit {
        ResultUnit::UsdBn | ResultUnit::JpyBn | ResultUnit::Countries => 1,
        ResultUnit::Times => 2,
        ResultUnit::Share | ResultUnit::JpyPerJpy => 0,
    }
}

/// A result by the name that prose and pages give it; none for an unknown name.
pub(crate) fn amount(lang: Lang, name: &str) -> Option<Amount> {
    let scenario = Scenario::reported();
    let goals = &facts().goals;
    let paths = scenario.central();
    let written = |id: ResultId, value| result::amount(lang, id, value, decimals(id.unit()));
    let of_year = |id, year| Some(written(id, paths.result(id, year)?));
    let exports = |usd_bn| Some(written(ResultId::Exports, usd_bn));
    let year = |year| Some(quantity(lang, Unit::Year, year, 0));
    let row = paths.goal_year();
    let [first_year, last_year] = BASE_YEAR.ends();
    match name {
        "market" => exports(row.exports_base_usd_bn - facts().reported.base_exports),
        "share" => {
            let share = row.exports_difference_usd_bn() / goals.exports_gap;
            Some(quantity(lang, Unit::Percent, 100.0 * share, 0))
        }
        "budget_usd" => Some(money::usd(lang, budget_usd_bn(&scenario), TWO)),
        "unexplained" => exports(goals.exports - row.exports_usd_bn),
        "one_yen" => Some(written(ResultId::ExportsPerYen, 1.0)),
        "per_yen" => of_year(ResultId::ExportsPerYen, APPRAISAL_YEARS[0]),
        "per_yen_later" => of_year(ResultId::ExportsPerYen, APPRAISAL_YEARS[1]),
        "base_year_first" => year(first_year),
        "base_year_last" => year(last_year),
        "exports_base_first" => exports(exports_base(first_year)?),
        "exports_base_last" => exports(exports_base(last_year)?),
        "later_year" => year(f64::from(APPRAISAL_YEARS[1])),
        name => of_year(ResultId::of_name(name)?, goals.year),
    }
}

/// The yearly budget at the exchange rate, in US dollars 10^9.
fn budget_usd_bn(scenario: &Scenario) -> f64 {
    let rate = scenario.assumption(AssumptionId::Choice(ChoiceId::ExchangeRate));
    scenario.yearly_total().mean() / 1_000.0 / rate
}

/// The report does not say which year its figures are for.
const BASE_YEAR: AssumptionId = AssumptionId::Choice(ChoiceId::BaseYear);

/// Exports without the programme, in US dollars 10^9, if the report's figures are for that year.
fn exports_base(base_year: f64) -> Option<f64> {
    let scenario = Scenario::reported().with_assumption(BASE_YEAR, base_year)?;
    Some(scenario.goal_year().exports_base_usd_bn)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_the_central_path_in_both_languages() {
        for (name, ja, en) in [
            ("exports", "1,326億ドル", "$132.6 billion"),
            ("exports_base", "1,318億ドル", "$131.8 billion"),
            ("market", "338億ドル", "$33.8 billion"),
            ("exports_difference", "8億ドル", "$0.8 billion"),
            ("share", "1%", "1%"),
            ("budget_usd", "1.9億ドル", "$0.19 billion"),
            ("adopters_difference", "1.9か国", "1.9 countries"),
            ("unexplained", "674億ドル", "$67.4 billion"),
            ("exports_support", "8億ドル", "$0.8 billion"),
            ("adopters", "9.5か国", "9.5 countries"),
            ("loss_avoided", "17億円", "¥1.7 billion"),
            ("ratio", "0.47倍", "0.47 times"),
            ("one_yen", "1円", "¥1"),
            ("per_yen", "3円", "¥3"),
            ("per_yen_later", "5円", "¥5"),
            ("later_year", "2035年", "2035"),
            ("base_year_first", "2021年", "2021"),
            ("base_year_last", "2025年", "2025"),
            ("exports_base_first", "1,495億ドル", "$149.5 billion"),
            ("exports_base_last", "1,263億ドル", "$126.3 billion"),
        ] {
            assert_eq!(amount(Lang::Ja, name).unwrap().to_string(), ja);
            assert_eq!(amount(Lang::En, name).unwrap().to_string(), en);
        }
        assert!(amount(Lang::Ja, "luck").is_none());
    }
}
