//! How the calculator writes its amounts: one place, so that a sentence, a bar
//! and the foot never round differently.

use leptos::prelude::WithValue;
use model::Pillar;
use report::Lang;
use scenario::{Yearly, facts};
use text::{money, number, words::calculator::Calculator};

use super::Desk;
use crate::workbench::Effect;

/// Two digits that mean something: 1.2 USD bn, 0.06 USD bn.
fn decimals(usd_bn: f64) -> u8 {
    if usd_bn.abs() < 0.995 { 2 } else { 1 }
}

/// An amount of exports, USD billion.
pub(crate) fn exports(lang: Lang, usd_bn: f64) -> String {
    money::usd(lang, usd_bn, decimals(usd_bn)).short().to_string()
}

/// An amount of exports in a sentence, where there is room for the whole word.
pub(crate) fn exports_in_full(lang: Lang, usd_bn: f64) -> String {
    money::usd(lang, usd_bn, decimals(usd_bn)).to_string()
}

/// A change of exports, USD billion.
pub(crate) fn exports_change(lang: Lang, usd_bn: f64) -> String {
    money::usd(lang, usd_bn, decimals(usd_bn)).signed().short().to_string()
}

/// A change in the number of countries; what rounds to nothing is a bare zero.
pub(crate) fn countries_change(lang: Lang, countries: f64) -> String {
    let decimals = match countries.abs() {
        ..0.005 => 0,
        ..0.095 => 2,
        _ => 1,
    };
    number::signed(lang, countries, decimals)
}

/// The values of a sentence about exports and countries.
pub(crate) fn effect(lang: Lang, effect: Effect) -> [(&'static str, String); 2] {
    [
        ("exports", exports_change(lang, effect.exports_usd_bn)),
        ("countries", countries_change(lang, effect.adopters)),
    ]
}

/// The same for one move, which may change little: hundredths of a country count.
pub(crate) fn step(lang: Lang, moved: Effect) -> [(&'static str, String); 2] {
    let [exports, (slot, countries)] = effect(lang, moved);
    let countries = match moved.adopters.abs() {
        0.005..0.995 => number::signed(lang, moved.adopters, 2),
        _ => countries,
    };
    [exports, (slot, countries)]
}

/// The factor of the lens.
pub(crate) fn enlarged(lang: Lang, times: f64) -> String {
    let decimals = u8::from(times.fract() > 0.05);
    let words = Calculator::of(lang).enlarged;
    text::sentence::text(words, &[("times", number::fixed(times, decimals))])
}

impl Desk {
    /// A yearly budget, JPY million.
    pub(crate) fn budget(self, jpy_million: i64) -> String {
        money::jpy(self.lang, jpy_million).to_string()
    }

    /// The goal's increase, as the report's figures give it.
    pub(crate) fn gap(self) -> String {
        money::usd(self.lang, facts().goals.exports_gap, 0).to_string()
    }

    /// The reported yearly budget, JPY million.
    pub(crate) fn reported_total() -> i64 {
        facts().pillars.iter().map(|pillar| pillar.reference).sum()
    }

    /// The same amount every year, or the mean of years that differ, JPY million.
    pub(crate) fn yearly(self, yearly: Yearly) -> String {
        self.budget_bn(yearly.mean() / 1_000.0)
    }

    /// A yearly amount that need not be whole, JPY billion.
    pub(crate) fn budget_bn(self, jpy_bn: f64) -> String {
        money::jpy_bn(self.lang, jpy_bn, 3).trimmed().to_string()
    }

    /// The yearly total; tracked.
    pub(crate) fn total(self) -> String {
        self.yearly(self.workbench.with(|session| session.scenario().yearly_total()))
    }

    /// A pillar's name in a sentence.
    pub(crate) fn short(self, pillar: Pillar) -> String {
        self.names.with_value(|names| names.pillar(pillar).short)
    }
}
