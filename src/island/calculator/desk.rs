//! What every reading of the calculator is made from, and how it writes its amounts: one place,
//! so that a sentence, a bar and the foot never round differently.

use model::Pillar;
use report::Lang;
use scenario::{AssumptionId, Scenario, Yearly, facts};
use text::{money, number, words::calculator::Calculator};

use super::Given;
use crate::workbench::{Effect, State, effect_of};

/// The state, seen by a reader of one language.
#[derive(Clone, Copy)]
pub struct Desk<'a> {
    /// The page's language.
    pub lang: Lang,
    /// What came with the page.
    pub given: &'a Given,
    /// The session and what follows from it.
    pub state: State<'a>,
}

impl<'a> Desk<'a> {
    /// A desk with this state on it.
    pub fn new(lang: Lang, given: &'a Given, state: State<'a>) -> Self {
        Self { lang, given, state }
    }

    pub(super) fn words(&self) -> &'static Calculator {
        Calculator::of(self.lang)
    }

    /// What the reader's plan comes to.
    pub(super) fn programme(&self) -> Effect {
        self.state.outcome.programme
    }

    /// What a pillar gets a year.
    pub(super) fn yearly(&self, pillar: Pillar) -> Yearly {
        self.state.session.scenario().yearly(pillar)
    }

    /// What is assumed; rates as shares.
    pub(super) fn assumption(&self, id: AssumptionId) -> f64 {
        self.state.session.scenario().assumption(id)
    }

    /// All that is assumed, by which two moments can be compared; none while an entry is refused,
    /// since words stand beside it then.
    pub(super) fn assumed(&self) -> Option<Vec<f64>> {
        let values = || AssumptionId::all().map(|id| self.assumption(id)).collect();
        self.state.refused.is_none().then(values)
    }

    /// The yearly total.
    pub(super) fn total(&self) -> String {
        self.amount(self.state.session.scenario().yearly_total())
    }

    /// The same where there is little room.
    pub(super) fn total_short(&self) -> String {
        let total = self.state.session.scenario().yearly_total().mean() / 1_000.0;
        money::jpy_bn(self.lang, total, 3).trimmed().short().to_string()
    }

    /// The same amount every year, or the mean of years that differ.
    pub(super) fn amount(&self, yearly: Yearly) -> String {
        self.budget_bn(yearly.mean() / 1_000.0)
    }

    /// A yearly amount that need not be whole, JPY billion.
    pub(super) fn budget_bn(&self, jpy_bn: f64) -> String {
        money::jpy_bn(self.lang, jpy_bn, 3).trimmed().to_string()
    }

    /// The goal's increase, as the report's figures give it.
    pub(super) fn gap(&self) -> (&'static str, String) {
        ("gap", money::usd(self.lang, facts().goals.exports_gap, 0).to_string())
    }

    /// An amount of exports, USD billion.
    pub(super) fn exports(&self, usd_bn: f64) -> String {
        money::usd(self.lang, usd_bn, decimals(usd_bn)).short().to_string()
    }

    /// An amount of exports in a sentence, where there is room for the whole word.
    pub(super) fn exports_in_full(&self, usd_bn: f64) -> String {
        money::usd(self.lang, usd_bn, decimals(usd_bn)).to_string()
    }

    /// A change of exports, USD billion.
    pub(super) fn exports_change(&self, usd_bn: f64) -> String {
        money::usd(self.lang, usd_bn, decimals(usd_bn)).signed().short().to_string()
    }

    /// A change in the number of countries; what rounds to nothing is a bare zero.
    pub(super) fn countries_change(&self, countries: f64) -> String {
        let decimals = match countries.abs() {
            ..0.005 => 0,
            ..0.095 => 2,
            _ => 1,
        };
        number::signed(self.lang, countries, decimals)
    }

    /// The values of a sentence about exports and countries.
    pub(super) fn effect(&self, effect: Effect) -> [(&'static str, String); 2] {
        [
            ("exports", self.exports_change(effect.exports_usd_bn)),
            ("countries", self.countries_change(effect.adopters)),
        ]
    }

    /// The same for one move, which may change little: hundredths of a country count.
    pub(super) fn step(&self, moved: Effect) -> [(&'static str, String); 2] {
        let [exports, (slot, countries)] = self.effect(moved);
        let countries = match moved.adopters.abs() {
            0.005..0.995 => number::signed(self.lang, moved.adopters, 2),
            _ => countries,
        };
        [exports, (slot, countries)]
    }
}

/// What the report's own plan comes to, on central assumptions.
pub fn reported() -> Effect {
    effect_of(&Scenario::reported())
}

/// The reported yearly budget, JPY million.
pub fn reported_total() -> i64 {
    facts().pillars.iter().map(|pillar| pillar.reference).sum()
}

/// Two digits that mean something: 1.2 USD bn, 0.06 USD bn; of less, millions.
fn decimals(usd_bn: f64) -> u8 {
    match usd_bn.abs() {
        ..0.005 => 3,
        ..0.995 => 2,
        _ => 1,
    }
}
