//! What every reading of the calculator is made from, and how it writes its amounts: one place,
//! so that a sentence, a bar and the foot never round differently.

use model::{Pillar, ResultId};
use report::{Lang, Unit};
use scenario::{AssumptionId, Scenario, Yearly, facts};
use text::{agreeing, field_unit, money, number, sentence, words::calculator::Calculator};

use super::{page_data::PageData, written::decimals_from_goal};
use crate::picture::tradeoff_plot::Extent;
use crate::store::{ProgrammeEffect, Snapshot, effect_of};

/// The state, seen by a reader of one language.
#[derive(Clone, Copy)]
pub struct ViewContext<'a> {
    /// The page's language.
    pub lang: Lang,
    /// What came with the page.
    pub page: &'a PageData,
    /// The session and what follows from it.
    pub state: Snapshot<'a>,
    /// How far the dots of the trade-off plot reach that are on screen.
    pub extent: Extent,
}

impl<'a> ViewContext<'a> {
    /// A context with this state on it.
    pub fn new(lang: Lang, page: &'a PageData, state: Snapshot<'a>) -> Self {
        Self { lang, page, state, extent: page.extent }
    }

    /// The same context with other dots on its trade-off plot.
    #[must_use]
    pub fn with_extent(self, extent: Extent) -> Self {
        Self { extent, ..self }
    }

    pub(super) fn words(&self) -> &'static Calculator {
        Calculator::of(self.lang)
    }

    /// What the reader's plan comes to.
    pub(super) fn programme(&self) -> ProgrammeEffect {
        self.state.answer.programme
    }

    /// What a pillar gets a year.
    pub(super) fn yearly(&self, pillar: Pillar) -> Yearly {
        self.state.session.scenario().yearly(pillar)
    }

    /// What is assumed; rates as shares.
    pub(super) fn assumption(&self, id: AssumptionId) -> f64 {
        self.state.session.scenario().assumption(id)
    }

    /// All that is assumed, and is saved, with the ends of ranges, by which two moments can be compared;
    /// none while an entry is refused, since words stand beside it then.
    pub(super) fn assumed(&self) -> Option<Vec<f64>> {
        let of = |scenario: &Scenario, id| {
            let [low, high] = scenario.ends_of(id);
            [low, scenario.assumption(id), high]
        };
        let both = [Some(self.state.session.scenario()), self.state.saved];
        let all = |scenario| AssumptionId::all().flat_map(move |id| of(scenario, id));
        let values = || both.into_iter().flatten().flat_map(all).collect();
        self.state.refused.is_none().then(values)
    }

    /// The yearly total.
    pub(super) fn total(&self) -> String {
        self.amount(self.state.session.scenario().yearly_total())
    }

    /// Whether the programme has any money.
    pub(super) fn has_budget(&self) -> bool {
        self.state.session.scenario().yearly_total().mean() > 0.0
    }

    /// Whether the yearly total differs from year to year.
    pub(super) fn total_varies_by_year(&self) -> bool {
        matches!(self.state.session.scenario().yearly_total(), Yearly::Mean(_))
    }

    /// Whether every pillar has what the report proposes, in every year.
    fn has_reported_budget(&self) -> bool {
        let reported = Scenario::reported();
        let has = |pillar| self.yearly(pillar) == reported.yearly(pillar);
        Pillar::ALL.into_iter().all(has)
    }

    /// The same as the subject of a sentence, with the words for a mean where years differ.
    pub(super) fn total_a_year(&self) -> String {
        let words = self.words();
        let template = match self.total_varies_by_year() {
            true => words.a_year_mean,
            false if self.has_reported_budget() => words.a_year_reported,
            false => words.a_year,
        };
        // In English only the amount stays together: with its words it may be longer than a line.
        sentence::line(template, &[("amount", self.total())])
    }

    /// A budget in dollars, in two digits that mean something; in full, and short for a narrow place.
    pub(super) fn budget_usd(&self, usd_bn: f64) -> [String; 2] {
        let least = match usd_bn.abs() {
            ..0.099_5 => 3,
            ..0.995 => 2,
            _ => 1,
        };
        let decimals = agreeing::decimals(usd_bn, least);
        let amount = money::usd(self.lang, usd_bn, decimals);
        [amount.to_string(), amount.short().to_string()]
    }

    /// The same where there is little room.
    pub(super) fn total_short(&self) -> String {
        let total = self.state.session.scenario().yearly_total().mean() / 1_000.0;
        money::jpy_a_year(self.lang, total).short().to_string()
    }

    /// The same amount every year, or the mean of years that differ, where words around it say which.
    pub(super) fn amount(&self, yearly: Yearly) -> String {
        self.budget_bn(yearly.mean() / 1_000.0)
    }

    /// The same where nothing else says that it is a mean.
    pub(super) fn amount_said(&self, yearly: Yearly) -> String {
        self.mean_said(yearly, self.amount(yearly))
    }

    /// An amount as it is written, with the words for a mean where it is one.
    pub(super) fn mean_said(&self, yearly: Yearly, amount: String) -> String {
        match yearly {
            Yearly::Same(_) => amount,
            Yearly::Mean(_) => sentence::text(self.words().mean, &[("amount", amount)]),
        }
    }

    /// A yearly amount that need not be whole, JPY billion.
    pub(super) fn budget_bn(&self, jpy_bn: f64) -> String {
        money::jpy_a_year(self.lang, jpy_bn).to_string()
    }

    /// The goal's increase, as the report's figures give it.
    pub(super) fn gap(&self) -> (&'static str, String) {
        ("gap", money::usd(self.lang, facts().goals.exports_gap, 0).to_string())
    }

    /// An amount of exports, USD billion, with a number of decimals.
    pub(super) fn exports_to(&self, decimals: u8, usd_bn: f64) -> String {
        money::usd(self.lang, usd_bn, decimals).short().to_string()
    }

    /// How many decimals of a billion say an amount of exports.
    pub(super) fn exports_decimals(usd_bn: f64) -> u8 {
        decimals(usd_bn)
    }

    /// An amount of exports in a sentence, where there is room for the whole word.
    pub(super) fn exports_in_full(&self, usd_bn: f64) -> String {
        money::usd(self.lang, usd_bn, decimals(usd_bn)).to_string()
    }

    /// A change of exports, USD billion; what rounds to nothing is a bare zero.
    pub(super) fn exports_change(&self, usd_bn: f64) -> String {
        let amount = money::usd(self.lang, usd_bn, decimals(usd_bn)).short();
        let changes = usd_bn.abs() >= LEAST_USD_BN;
        if changes { amount.signed() } else { amount }.to_string()
    }

    /// A change in the number of countries with its unit, as Japanese counts; what rounds to
    /// nothing is a bare zero.
    pub(super) fn countries_change(&self, countries: f64) -> String {
        self.countries_change_to(Self::count_decimals(countries), countries)
    }

    /// The same with a number of decimals.
    pub(super) fn countries_change_to(&self, decimals: u8, countries: f64) -> String {
        if countries.abs() < LEAST_COUNTRIES {
            return number::whole(0);
        }
        let digits = number::signed(self.lang, countries, decimals);
        let unit = field_unit(self.lang, Unit::Countries).1;
        [digits, unit.to_owned()].concat()
    }

    /// How many decimals say a number of countries.
    pub(super) fn count_decimals(countries: f64) -> u8 {
        let least = if (LEAST_COUNTRIES..0.095).contains(&countries.abs()) { 2 } else { 1 };
        decimals_from_goal(ResultId::AdoptersDifference, countries, least)
    }

    /// The values of a sentence about exports and countries.
    pub(super) fn effect(&self, effect: ProgrammeEffect) -> [(&'static str, String); 2] {
        [
            ("exports", self.exports_change(effect.exports_usd_bn)),
            ("countries", self.countries_change(effect.adopters)),
        ]
    }

    /// The same for one move, which may change little: hundredths of a country count.
    pub(super) fn step(&self, moved: ProgrammeEffect) -> [(&'static str, String); 2] {
        let [exports, (slot, countries)] = self.effect(moved);
        let countries = match moved.adopters.abs() {
            LEAST_COUNTRIES..0.995 => self.countries_change_to(2, moved.adopters),
            _ => countries,
        };
        [exports, (slot, countries)]
    }
}

/// What is less rounds to nothing, USD billion.
pub(super) const LEAST_USD_BN: f64 = 0.000_5;
/// The least amount that is written, USD billion.
pub(super) const LEAST_WRITTEN_USD_BN: f64 = 0.001;
/// What is less rounds to nothing, in countries.
const LEAST_COUNTRIES: f64 = 0.005;

/// One press of a stepper, and one notch of a slider: JPY 1 billion a year.
pub(super) const STEP_JPY_MILLION: i64 = 1_000;

/// What the report's own plan comes to, on central assumptions.
pub fn reported() -> ProgrammeEffect {
    effect_of(&Scenario::reported())
}

/// The reported yearly budget, JPY million.
pub fn reported_total() -> i64 {
    facts().pillars.iter().map(|pillar| pillar.reference).sum()
}

/// One digit that means something below one, one decimal above: 1.2 USD bn, 0.8, 0.06; of less,
/// millions.
fn decimals(usd_bn: f64) -> u8 {
    let least = match usd_bn.abs() {
        ..0.009_5 => 3,
        ..0.095 => 2,
        _ => 1,
    };
    decimals_from_goal(ResultId::ExportsDifference, usd_bn, least)
}
