//! Every result with the formula it comes from and the values in it.

use model::{APPRAISAL_YEARS, ChoiceId, GOAL_YEAR, LAST_BUDGET_YEAR, Paths, Pillar, Year};
use report::Unit;
use scenario::{AssumptionId, facts};
use text::{money, number, quantity, sentence, words::results::Results, year};

use super::Desk;
use crate::reading::Readings;

/// Every result by its key, in the order of the page.
pub const RESULTS: [&str; 9] = [
    "difference",
    "adopters",
    "share",
    "per-yen",
    "ratio",
    "ratio-later",
    "country-cost",
    "needed-growth",
    "loss",
];

pub(super) fn results(desk: &Desk, paths: &Paths, out: &mut Readings) {
    let Some(row) = paths.at(GOAL_YEAR) else {
        return;
    };
    let bench = Sums { desk, paths, words: Results::of(desk.lang) };
    let difference = row.exports_difference_usd_bn();
    bench.say(
        "difference",
        [bench.usd(difference), bench.exact(difference)],
        bench.words.difference,
        &[
            ("support", bench.exact(row.exports_support_usd_bn)),
            ("rules", bench.exact(row.exports_rules_usd_bn)),
        ],
        out,
    );
    let [adopters, with, without] =
        [row.adopters_difference(), row.adopters, row.adopters_base].map(exact_count);
    bench.say(
        "adopters",
        [bench.countries(row.adopters_difference()), adopters],
        bench.words.adopters,
        &[("with", with), ("without", without)],
        out,
    );
    bench.both_ways(out);
    bench.ratios(out);
    bench.per_country(out);
    bench.growth(out);
    bench.loss(out);
    bench.titles(out);
}

/// What results are worked out from.
struct Sums<'a> {
    desk: &'a Desk<'a>,
    paths: &'a Paths,
    words: &'static Results,
}

impl Sums<'_> {
    fn usd(&self, usd_bn: f64) -> String {
        self.desk.exports(usd_bn)
    }

    /// With so many digits that a formula adds up as it is written.
    fn exact(&self, usd_bn: f64) -> String {
        money::usd(self.desk.lang, usd_bn, 3).trimmed().short().to_string()
    }

    fn jpy(&self, jpy_bn: f64) -> String {
        money::jpy_bn(self.desk.lang, jpy_bn, 1).short().to_string()
    }

    fn countries(&self, number: f64) -> String {
        quantity(self.desk.lang, Unit::Countries, number, 1).to_string()
    }

    /// Two digits of less than a percent: hundredths count there.
    fn percent(&self, share: f64) -> String {
        self.percent_to(if share.abs() < 0.009_5 { 2 } else { 1 }, share)
    }

    fn percent_to(&self, decimals: u8, share: f64) -> String {
        quantity(self.desk.lang, Unit::Percent, share * 100.0, decimals).to_string()
    }

    fn times(&self, times: f64) -> String {
        quantity(self.desk.lang, Unit::Times, times, 2).to_string()
    }

    fn year(&self, year: Year) -> String {
        year::year(self.desk.lang, year)
    }

    fn choice(&self, id: ChoiceId) -> f64 {
        self.desk.assumption(AssumptionId::Choice(id))
    }

    /// A result's value, and as its formula comes to it.
    fn say(
        &self,
        key: &'static str,
        [value, exact]: [String; 2],
        template: &str,
        values: &[(&'static str, String)],
        out: &mut Readings,
    ) {
        let formula = sentence::line(template, values);
        out.text(("formula", key), [&*formula, self.words.equals, &exact].concat());
        out.text(("result", key), value);
    }

    /// The same result as a share of the goal and as yen for yen: either alone is spin.
    fn both_ways(&self, out: &mut Readings) {
        let difference = self.paths.goal_year().exports_difference_usd_bn();
        let gap = facts().goals.exports_gap;
        let share = ("share", self.percent(difference / gap));
        let said = [("difference", self.exact(difference)), ("gap", self.exact(gap))];
        self.say("share", twice(share.1.clone()), self.words.share, &said, out);
        let rate = self.choice(ChoiceId::ExchangeRate);
        let (yen, budget) = (difference * rate, self.paths.goal_year().cost_jpy_bn);
        let times = defined(yen / budget).map_or_else(none, |it| self.times(it));
        let said = [
            ("difference", self.exact(difference)),
            ("rate", number::fixed(rate, 1)),
            ("year", self.year(GOAL_YEAR)),
            ("budget", self.jpy(budget)),
        ];
        self.say("per-yen", twice(times.clone()), self.words.per_yen, &said, out);
        let values = [share, ("yen", self.jpy(yen)), ("times", times)];
        let words = if budget > 0.0 { self.words.both_ways } else { self.words.one_way };
        out.line("both-ways", words, &values);
    }

    fn ratios(&self, out: &mut Readings) {
        for (until, key) in APPRAISAL_YEARS.into_iter().zip(["ratio", "ratio-later"]) {
            let ratio = self.paths.ratio(until).map_or_else(none, |it| self.times(it));
            let first = self.desk.state.session.scenario().choices().first_budget_year;
            let said = [
                ("first", self.year(first)),
                ("until", self.year(until)),
                ("benefits", self.jpy(self.paths.benefits_jpy_bn(until))),
                ("costs", self.jpy(self.paths.costs_jpy_bn())),
            ];
            self.say(key, twice(ratio), self.words.ratio, &said, out);
        }
    }

    fn per_country(&self, out: &mut Readings) {
        let scenario = self.desk.state.session.scenario();
        let first = scenario.choices().first_budget_year;
        let million = |pillar| scenario.budgets()[pillar].total(first);
        let spent = million(Pillar::Negotiation).saturating_add(million(Pillar::Cooperation));
        let cost =
            self.paths.cost_per_country_jpy_bn(GOAL_YEAR).map_or_else(none, |it| self.jpy(it));
        let said = [
            ("first", self.year(first)),
            ("last", self.year(LAST_BUDGET_YEAR)),
            ("spent", money::jpy(self.desk.lang, spent).short().to_string()),
            ("countries", exact_count(self.paths.goal_year().adopters_difference())),
        ];
        self.say("country-cost", twice(cost), self.words.country_cost, &said, out);
    }

    /// From the first year with a budget on.
    fn growth(&self, out: &mut Readings) {
        let (first, goal) =
            (self.desk.state.session.scenario().choices().first_budget_year, facts().goals.exports);
        let growth = self.paths.needed_growth(first, goal, GOAL_YEAR);
        let exports = self.paths.at(first).map_or_else(none, |row| self.exact(row.exports_usd_bn));
        let said = [
            ("goal", self.exact(goal)),
            ("year", self.year(first)),
            ("exports", exports),
            ("years", (GOAL_YEAR - first).to_string()),
        ];
        let growth = growth.map_or_else(none, |it| self.percent(it));
        self.say("needed-growth", twice(growth), self.words.needed_growth, &said, out);
    }

    fn loss(&self, out: &mut Readings) {
        let (row, reported) = (self.paths.goal_year(), facts().reported);
        let said = [
            ("loss", self.jpy(reported.opportunity_loss)),
            ("before", self.percent_to(4, row.constrained_share_base)),
            ("now", self.percent_to(4, row.constrained_share)),
            ("companies", self.percent(reported.constrained_companies)),
        ];
        self.say("loss", twice(self.jpy(row.loss_avoided_jpy_bn)), self.words.loss, &said, out);
    }

    /// What each chart finds.
    fn titles(&self, out: &mut Readings) {
        let (row, words) = (self.paths.goal_year(), self.words);
        let last = self.paths.rows().last().unwrap_or(row);
        let at = ("year", self.year(GOAL_YEAR));
        out.line(
            ("course-title", "difference"),
            words.course_difference,
            &[
                at.clone(),
                ("exports", self.desk.exports_change(row.exports_difference_usd_bn())),
                ("last", self.year(last.year)),
                ("end", self.desk.exports_change(last.exports_difference_usd_bn())),
            ],
        );
        let missing = facts().goals.exports - row.exports_usd_bn;
        let level = if missing > 0.0 { words.course_level } else { words.course_level_reached };
        let exports = ("exports", self.usd(row.exports_usd_bn));
        out.line(
            ("course-title", "level"),
            level,
            &[at.clone(), exports, ("missing", self.usd(missing.abs()))],
        );
        out.line(
            ("course-title", "adopters"),
            words.course_adopters,
            &[
                at,
                ("with", self.countries(row.adopters)),
                ("without", self.countries(row.adopters_base)),
            ],
        );
        self.payback(out);
    }

    fn payback(&self, out: &mut Readings) {
        let words = self.words;
        let costs = self.paths.costs_jpy_bn() > 0.0;
        let template = match self.paths.payback_year() {
            Some(_) => words.payback,
            None if costs => words.payback_never,
            None => words.payback_no_cost,
        };
        let reached = self.paths.payback_year().map_or_else(none, |it| self.year(it));
        let last = self.paths.rows().last().map_or_else(none, |row| self.year(row.year));
        out.line(("course-title", "ratio"), template, &[("year", reached), ("last", last)]);
    }
}

/// A number of countries with so many digits that a formula adds up as it is written.
fn exact_count(countries: f64) -> String {
    number::fixed(countries, 4)
}

/// A value that its formula says as it is said elsewhere.
fn twice(value: String) -> [String; 2] {
    [value.clone(), value]
}

fn defined(value: f64) -> Option<f64> {
    value.is_finite().then_some(value)
}

/// What has no value.
fn none() -> String {
    number::NONE.to_owned()
}

#[cfg(test)]
mod tests {
    use report::Lang;
    use scenario::Session;

    use super::*;
    use crate::{island::calculator::Given, reading::Shows, workbench::State};

    /// The numbers of a formula as they are written, the result last.
    fn numbers(key: &'static str) -> Vec<f64> {
        let (session, given) = (Session::default(), Given::default());
        let mut out = Readings::default();
        let desk = Desk::new(Lang::En, &given, State::of(&session));
        results(&desk, &session.scenario().central(), &mut out);
        let at = ("formula", key).into();
        let said = out.iter().find_map(|reading| match &reading.shows {
            Shows::Text(text) if reading.place == at => Some(text.clone()),
            _ => None,
        });
        let said = said.unwrap();
        said.split(|c: char| !c.is_ascii_digit() && c != '.')
            .filter_map(|digits| digits.parse().ok())
            .collect()
    }

    #[test]
    fn a_sum_adds_up_as_it_is_written() {
        let [support, rules, sum] = numbers("difference")[..] else { panic!("three numbers") };
        assert!((support + rules - sum).abs() < 1e-9, "{support} + {rules} = {sum}");
        let [with, without, difference] = numbers("adopters")[..] else { panic!("three numbers") };
        assert!((with - without - difference).abs() < 1e-9, "{with} - {without} = {difference}");
    }
}
