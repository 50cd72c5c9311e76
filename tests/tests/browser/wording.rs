//! How results should be written, worked out natively from a session.

use model::Pillar;
use report::Lang;
use scenario::{Scenario, Session, changes_from_report, facts};
use text::words::calculator::Calculator;
use text::{money, number, sentence};

/// What a scenario comes to in the year of the goals.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Result {
    pub(crate) exports_usd_bn: f64,
    pub(crate) market_usd_bn: f64,
    pub(crate) countries: f64,
}

impl Result {
    pub(crate) fn of(scenario: &Scenario) -> Self {
        let paths = scenario.central();
        let goal = paths.goal_year();
        Self {
            exports_usd_bn: goal.exports_difference_usd_bn(),
            market_usd_bn: goal.exports_base_usd_bn - facts().reported.base_exports,
            countries: goal.adopters_difference(),
        }
    }

    pub(crate) fn unexplained_usd_bn(self) -> f64 {
        (facts().goals.exports_gap - self.market_usd_bn - self.exports_usd_bn).max(0.0)
    }
}

/// Two digits that mean something; of less than five millions, millions.
fn decimals(usd_bn: f64) -> u8 {
    match usd_bn.abs() {
        ..0.005 => 3,
        ..0.995 => 2,
        _ => 1,
    }
}

pub(crate) fn exports(lang: Lang, usd_bn: f64) -> String {
    money::usd(lang, usd_bn, decimals(usd_bn)).short().to_string()
}

pub(crate) fn exports_change(lang: Lang, usd_bn: f64) -> String {
    money::usd(lang, usd_bn, decimals(usd_bn)).signed().short().to_string()
}

pub(crate) fn countries_change(lang: Lang, countries: f64) -> String {
    let decimals = match countries.abs() {
        ..0.005 => 0,
        ..0.095 => 2,
        _ => 1,
    };
    number::signed(lang, countries, decimals)
}

pub(crate) fn budget(lang: Lang, jpy_million: f64) -> String {
    money::jpy_bn(lang, jpy_million / 1_000.0, 3).trimmed().to_string()
}

/// The same where there is little room.
pub(crate) fn budget_short(lang: Lang, jpy_million: f64) -> String {
    money::jpy_bn(lang, jpy_million / 1_000.0, 3).trimmed().short().to_string()
}

/// The sentence that answers the question.
pub(crate) fn answer(lang: Lang, session: &Session) -> String {
    let words = Calculator::of(lang);
    let reported = changes_from_report(session.scenario()).is_empty();
    let template = match (reported, session.scenario().assumes_the_defaults()) {
        (true, _) => words.answer_report,
        (false, true) => words.answer_own,
        (false, false) => words.answer_assumed,
    };
    let programme = Result::of(session.scenario()).exports_usd_bn;
    let programme = money::usd(lang, programme, decimals(programme)).to_string();
    let gap = money::usd(lang, facts().goals.exports_gap, 0).to_string();
    sentence::text(template, &[("gap", gap), ("programme", programme)])
}

/// What cancelling a pillar would change.
pub(crate) fn loss(lang: Lang, scenario: &Scenario, pillar: Pillar) -> String {
    let (with, without) = (Result::of(scenario), Result::of(&scenario.without(pillar)));
    effect(lang, without.exports_usd_bn - with.exports_usd_bn, without.countries - with.countries)
}

/// A change of both goals.
pub(crate) fn effect(lang: Lang, exports_usd_bn: f64, countries: f64) -> String {
    both(lang, exports_usd_bn, countries_change(lang, countries))
}

/// What one move did: hundredths of a country count.
pub(crate) fn step(lang: Lang, exports_usd_bn: f64, countries: f64) -> String {
    let written = match countries.abs() {
        0.005..0.995 => number::signed(lang, countries, 2),
        _ => countries_change(lang, countries),
    };
    both(lang, exports_usd_bn, written)
}

fn both(lang: Lang, exports_usd_bn: f64, countries: String) -> String {
    let values = [("exports", exports_change(lang, exports_usd_bn)), ("countries", countries)];
    sentence::text(Calculator::of(lang).loss, &values)
}
