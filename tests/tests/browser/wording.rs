//! How results should be written, worked out natively from a session.

use model::Pillar;
use report::Lang;
use scenario::{Scenario, Session, Yearly, facts};
use text::words::calculator::Calculator;
use text::{money, number, sentence};

/// What a scenario comes to in the year of the goals.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Result {
    pub(crate) exports_usd_bn: f64,
    pub(crate) market_usd_bn: f64,
    pub(crate) countries: f64,
    pub(crate) countries_without: f64,
}

impl Result {
    pub(crate) fn of(scenario: &Scenario) -> Self {
        let paths = scenario.central();
        let goal = paths.goal_year();
        Self {
            exports_usd_bn: goal.exports_difference_usd_bn(),
            market_usd_bn: goal.exports_base_usd_bn - facts().reported.base_exports,
            countries: goal.adopters_difference(),
            countries_without: goal.adopters_base,
        }
    }

    pub(crate) fn missing_usd_bn(self) -> f64 {
        (facts().goals.exports_gap - self.market_usd_bn - self.exports_usd_bn).max(0.0)
    }
}

/// One digit that means something below one, one decimal above; of less than ten millions, millions.
fn decimals(usd_bn: f64) -> u8 {
    match usd_bn.abs() {
        ..0.009_5 => 3,
        ..0.095 => 2,
        _ => 1,
    }
}

/// What is less rounds to nothing, USD billion.
const LEAST_USD_BN: f64 = 0.000_5;

pub(crate) fn exports_change(lang: Lang, usd_bn: f64) -> String {
    let amount = money::usd(lang, usd_bn, decimals(usd_bn)).short();
    if usd_bn.abs() < LEAST_USD_BN { amount } else { amount.signed() }.to_string()
}

pub(crate) fn countries_change(lang: Lang, countries: f64) -> String {
    match countries.abs() {
        ..0.005 => "0".to_owned(),
        ..0.095 => countries_to(lang, countries, 2),
        _ => countries_to(lang, countries, 1),
    }
}

/// Japanese counts with a unit, English names what it counts beside it.
fn countries_to(lang: Lang, countries: f64, decimals: u8) -> String {
    let unit = if lang == Lang::Ja { "か国" } else { "" };
    number::signed(lang, countries, decimals) + unit
}

/// A printed amount of dollars in billions, or a printed number.
pub(crate) fn printed(text: &str) -> f64 {
    let digits: String =
        text.chars().filter(|sign| sign.is_ascii_digit() || *sign == '.').collect();
    let units = [("兆ドル", 1e3), ("億ドル", 0.1), ("万ドル", 1e-5), ("tn", 1e3), (" m", 1e-3)];
    let factor = units.iter().find(|(unit, _)| text.ends_with(unit)).map_or(1.0, |(_, it)| *it);
    let sign = if text.contains('−') { -factor } else { factor };
    sign * digits.parse::<f64>().unwrap_or_else(|_| panic!("no number in {text:?}"))
}

pub(crate) fn budget(lang: Lang, jpy_million: f64) -> String {
    money::jpy_bn(lang, jpy_million / 1_000.0, 3).trimmed().to_string()
}

/// The yearly total, which is a mean where years differ.
pub(crate) fn total(lang: Lang, scenario: &Scenario) -> String {
    let total = scenario.yearly_total();
    let amount = budget(lang, total.mean());
    match total {
        Yearly::Same(_) => amount,
        Yearly::Mean(_) => sentence::text(Calculator::of(lang).mean, &[("amount", amount)]),
    }
}

/// The yearly total as the subject of a sentence.
fn total_a_year(lang: Lang, scenario: &Scenario) -> String {
    let words = Calculator::of(lang);
    let total = scenario.yearly_total();
    let mean = matches!(total, Yearly::Mean(_));
    let reported = Scenario::reported();
    let as_reported =
        Pillar::ALL.into_iter().all(|pillar| scenario.yearly(pillar) == reported.yearly(pillar));
    let template = match (mean, as_reported) {
        (true, _) => words.a_year_mean,
        (false, true) => words.a_year_reported,
        (false, false) => words.a_year,
    };
    sentence::text(template, &[("amount", budget(lang, total.mean()))])
}

/// The question, which follows the total.
pub(crate) fn question(lang: Lang, scenario: &Scenario) -> String {
    let words = Calculator::of(lang);
    let total = scenario.yearly_total();
    let template = match total {
        _ if total.mean() == 0.0 => words.question_none,
        Yearly::Same(_) => words.question,
        Yearly::Mean(_) => words.question_mean,
    };
    sentence::text(template, &[("total", budget(lang, total.mean()))])
}

/// The sentence that answers it.
pub(crate) fn answer(lang: Lang, session: &Session) -> String {
    let (words, scenario) = (Calculator::of(lang), session.scenario());
    let programme = Result::of(scenario).exports_usd_bn;
    let template = match programme {
        _ if scenario.yearly_total().mean() == 0.0 => words.answer_none,
        0.0 => words.answer_nothing,
        _ if programme.abs() < LEAST_USD_BN => words.answer_little,
        ..0.0 => words.answer_takes,
        _ => words.answer_adds,
    };
    let central = scenario.assumes_the_defaults();
    let values = [
        ("gap", money::usd(lang, facts().goals.exports_gap, 0).to_string()),
        ("total", total_a_year(lang, scenario)),
        ("assumptions", if central { words.central } else { words.changed }.to_owned()),
        ("programme", money::usd(lang, programme.abs(), decimals(programme)).to_string()),
        ("least", money::usd(lang, 0.001, 3).to_string()),
        ("goal_year", text::year::year(lang, facts().goals.year)),
    ];
    sentence::text(template, &values)
}

/// What a pillar brings: what cancelling it alone would lose.
pub(crate) fn brings(lang: Lang, scenario: &Scenario, pillar: Pillar) -> String {
    let (with, without) = (Result::of(scenario), Result::of(&scenario.without(pillar)));
    let exports = exports_change(lang, with.exports_usd_bn - without.exports_usd_bn);
    let countries = countries_change(lang, with.countries - without.countries);
    let values = [("exports", exports), ("countries", countries)];
    sentence::text(Calculator::of(lang).brings, &values)
}

/// What one move did: hundredths of a country count.
pub(crate) fn step(lang: Lang, exports_usd_bn: f64, countries: f64) -> String {
    let written = match countries.abs() {
        0.005..0.995 => countries_to(lang, countries, 2),
        _ => countries_change(lang, countries),
    };
    let values = [("exports", exports_change(lang, exports_usd_bn)), ("countries", written)];
    sentence::text(Calculator::of(lang).effect, &values)
}
