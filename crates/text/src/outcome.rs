//! How an outcome is called, and how its amounts are written: always in the same unit and to as many
//! decimals, since they are compared with one another.

use model::ResultUnit;
use report::Lang;
use scenario::analysis::{Objective, Outcome};

use crate::{
    Amount, money, number, result, sentence, words::sensitivity_page::SensitivityPage, year,
};

/// Within a sentence. A zero-width space is a place where a line may break.
pub fn name(lang: Lang, outcome: Outcome) -> String {
    with_year(lang, outcome, SensitivityPage::of(lang).outcome(outcome))
}

/// In a few letters, for a control.
pub fn short_name(lang: Lang, outcome: Outcome) -> String {
    with_year(lang, outcome, SensitivityPage::of(lang).chip(outcome))
}

/// What a split is to be best at.
pub fn aim(lang: Lang, objective: Objective) -> String {
    with_year(lang, objective.outcome(), SensitivityPage::of(lang).objective(objective))
}

fn with_year(lang: Lang, outcome: Outcome, template: &str) -> String {
    sentence::text(template, &[("year", year::year(lang, outcome.result_and_year().1))])
}

/// An amount with its unit; a dash where there is none.
pub fn amount(lang: Lang, outcome: Outcome, value: Option<f64>) -> String {
    value.map_or_else(|| number::NONE.to_owned(), |value| written(lang, outcome, value).to_string())
}

/// The same as a change, with its sign.
pub fn change(lang: Lang, outcome: Outcome, value: f64) -> String {
    written(lang, outcome, value).signed().to_string()
}

/// The same where the amount after it says the unit.
pub fn bare(lang: Lang, outcome: Outcome, value: f64) -> String {
    let Amount { sign, digits, .. } = written(lang, outcome, value);
    [sign, &*digits].concat()
}

/// The bare number of an amount, in [`unit`].
pub fn number(lang: Lang, outcome: Outcome, value: f64) -> f64 {
    match outcome.result_and_year().0.unit() {
        ResultUnit::UsdBn => value * money::usd_scale(lang).per_billion,
        _ => value,
    }
}

/// In what bare numbers are counted; nothing where the name says it.
pub fn unit(lang: Lang, outcome: Outcome) -> &'static str {
    match outcome.result_and_year().0.unit() {
        ResultUnit::UsdBn => money::usd_scale(lang).unit,
        unit => result::unit(lang, unit),
    }
}

fn written(lang: Lang, outcome: Outcome, value: f64) -> Amount {
    let (id, _) = outcome.result_and_year();
    match id.unit() {
        ResultUnit::UsdBn => money::usd_in_billions(lang, value, decimals(outcome)).short(),
        _ => result::amount(lang, id, value, decimals(outcome)).short(),
    }
}

/// Enough to tell the bars of a tornado apart; of money, decimals of a billion.
const fn decimals(outcome: Outcome) -> u8 {
    match outcome {
        Outcome::Exports => 1,
        Outcome::ExportsDifference | Outcome::AdoptersDifference | Outcome::Adopters => 2,
        Outcome::EarlyRatio | Outcome::LateRatio => 3,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_have_the_unit_and_the_decimals_of_their_outcome() {
        let of = |lang, outcome, value| amount(lang, outcome, Some(value));
        assert_eq!(of(Lang::Ja, Outcome::ExportsDifference, 0.8166), "8.2億ドル");
        assert_eq!(of(Lang::En, Outcome::Exports, 132.58), "$132.6 bn");
        assert_eq!(of(Lang::En, Outcome::Adopters, 9.4676), "9.47 countries");
        assert_eq!(of(Lang::Ja, Outcome::LateRatio, 0.7952), "0.795倍");
        assert_eq!(amount(Lang::En, Outcome::EarlyRatio, None), "–");
        assert_eq!(bare(Lang::En, Outcome::Exports, 132.58), "132.6");
    }

    #[test]
    fn names_have_the_year_in_which_the_outcome_is_read() {
        for lang in Lang::ALL.iter().copied() {
            for outcome in Outcome::ALL {
                let year = outcome.result_and_year().1.to_string();
                assert!(name(lang, outcome).contains(&year));
                assert!(!short_name(lang, outcome).contains('{'));
            }
            let names = Objective::ALL.map(|objective| aim(lang, objective));
            assert!(names.iter().all(|name| !name.contains('{')));
        }
    }
}
