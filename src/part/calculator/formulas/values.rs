//! The formulas: what is printed gives the printed result.

use model::{APPRAISAL_YEARS, GOAL_YEAR, LAST_BUDGET_YEAR, Paths, Pillar, Year};
use scenario::{Scenario, facts};
use text::{
    agreeing::{Agreed, Printed, decimals, formula, sum},
    money, number, sentence,
    words::results::Results,
    year,
};

use super::{
    super::{
        view_context::ViewContext,
        written::{self, LEAST, decimals_from_mark, none},
    },
    Id, ResultKey,
};
use crate::binding::Bindings;

/// What results are worked out from.
pub(in super::super) struct Sums<'a> {
    context: &'a ViewContext<'a>,
    paths: &'a Paths,
    scenario: &'a Scenario,
    words: &'static Results,
}

impl<'a> Sums<'a> {
    pub(in super::super) fn of(context: &'a ViewContext<'a>, paths: &'a Paths) -> Self {
        let scenario = context.state.session.scenario();
        Self { context, paths, scenario, words: Results::of(context.lang) }
    }

    fn usd(&self, (usd_bn, decimals): Printed) -> String {
        written::usd(self.context.lang, usd_bn, decimals)
    }

    fn jpy(&self, (jpy_bn, decimals): Printed) -> String {
        written::jpy(self.context.lang, jpy_bn, decimals)
    }

    fn percent(&self, (percent, decimals): Printed) -> String {
        written::percent(self.context.lang, percent / 100.0, decimals)
    }

    fn yen(&self, (yen, decimals): Printed) -> String {
        money::yen(self.context.lang, yen, decimals).to_string()
    }

    /// What is known to its last digit, USD billion.
    fn exact_usd(&self, usd_bn: f64) -> String {
        written::exact(money::usd(self.context.lang, usd_bn, 3))
    }

    /// What is known to its last digit, JPY billion: budgets are whole millions.
    fn exact_jpy(&self, jpy_bn: f64) -> String {
        written::exact(money::jpy_bn(self.context.lang, jpy_bn, 3))
    }

    fn year(&self, year: Year) -> String {
        year::year(self.context.lang, year)
    }

    fn first(&self) -> Year {
        self.scenario.choices().first_budget_year
    }

    /// A result and its formula, which comes to it as both are printed.
    fn say(
        &self,
        key: ResultKey,
        template: &str,
        values: &[(&'static str, String)],
        result: String,
        out: &mut Bindings,
    ) {
        let formula = sentence::line(template, values);
        out.text(Id::Formula(key), [&*formula, self.words.equals, &result].concat());
        out.text(Id::Value(key), result);
    }

    pub(super) fn difference(&self, out: &mut Bindings) {
        let row = self.paths.goal_year();
        let parts = [row.exports_support_usd_bn, row.exports_rules_usd_bn];
        let total = row.exports_difference_usd_bn();
        let least = decimals(total, LEAST);
        let Agreed { more, result } = sum(&parts, total, least);
        let [support, rules, difference] =
            [parts[0], parts[1], result].map(|value| self.usd((value, least + more)));
        let values = [("support", support), ("rules", rules)];
        self.say(ResultKey::Difference, self.words.difference, &values, difference, out);
    }

    pub(super) fn adopters(&self, out: &mut Bindings) {
        let row = self.paths.goal_year();
        let ends = written::Ends::of_countries(row);
        let [with, without] =
            [row.adopters, row.adopters_base].map(|it| number::fixed(it, ends.decimals));
        let result = written::countries(self.context.lang, ends.difference, ends.decimals);
        let values = [("with", with), ("without", without)];
        self.say(ResultKey::Adopters, self.words.adopters, &values, result, out);
    }

    /// What the programme adds to the goal's increase, in percent of it, with its decimals.
    fn of_the_goal(&self) -> (Printed, Agreed) {
        let difference = self.paths.goal_year().exports_difference_usd_bn();
        let gap = facts().goals.exports_gap;
        let percent = 100.0 * difference / gap;
        let printed = (percent, decimals(percent, LEAST));
        let values = [(difference, decimals(difference, LEAST)), (gap, 3)];
        (printed, formula(values, printed, |[difference, gap]| 100.0 * difference / gap))
    }

    pub(super) fn share(&self, out: &mut Bindings) {
        let difference = self.paths.goal_year().exports_difference_usd_bn();
        let ((_, least), Agreed { more, result }) = self.of_the_goal();
        let values = [
            ("difference", self.usd((difference, decimals(difference, LEAST) + more))),
            ("gap", self.exact_usd(facts().goals.exports_gap)),
        ];
        self.say(ResultKey::Share, self.words.share, &values, self.percent((result, least)), out);
    }

    /// Exports up to a year for a yen of all budgets, as its formula comes to it.
    fn exports_per_yen(&self, until: Year) -> Option<(Printed, Agreed)> {
        let per_yen = self.paths.exports_per_yen(until)?;
        let exports = self.paths.exports_to_jpy_bn(until);
        let printed = (per_yen, decimals(per_yen, LEAST));
        let values = [(exports, decimals(exports, LEAST)), (self.paths.spent_jpy_bn(), 3)];
        Some((printed, formula(values, printed, |[exports, spent]| exports / spent)))
    }

    pub(super) fn per_yen(&self, until: Year, key: ResultKey, out: &mut Bindings) {
        let (exports, agreed) = (self.paths.exports_to_jpy_bn(until), self.exports_per_yen(until));
        let more = agreed.map_or(0, |(_, agreed)| agreed.more);
        let values = [
            ("first", self.year(self.first())),
            ("until", self.year(until)),
            ("last", self.year(LAST_BUDGET_YEAR)),
            ("exports", self.jpy((exports, decimals(exports, LEAST) + more))),
            ("spent", self.exact_jpy(self.paths.spent_jpy_bn())),
        ];
        let result = agreed.map(|((_, least), agreed)| self.yen((agreed.result, least)));
        self.say(key, self.words.per_yen, &values, result.unwrap_or_else(none), out);
    }

    /// The same result as a share of the goal and as yen for yen: either alone is spin.
    pub(in super::super) fn both_ways(&self) -> String {
        let ((_, least), share) = self.of_the_goal();
        let [until, later] = APPRAISAL_YEARS;
        let [yen, yen_later] = APPRAISAL_YEARS.map(|until| {
            let agreed = self.exports_per_yen(until);
            agreed.map_or_else(none, |((_, least), agreed)| self.yen((agreed.result, least)))
        });
        let values = [
            ("share", self.percent((share.result, least))),
            ("until", self.year(until)),
            ("later", self.year(later)),
            ("yen", yen),
            ("yen_later", yen_later),
        ];
        let spent = self.paths.spent_jpy_bn() > 0.0;
        let words = if spent { self.words.both_ways } else { self.words.one_way };
        sentence::line(words, &values)
    }

    pub(super) fn ratio(&self, until: Year, key: ResultKey, out: &mut Bindings) {
        let (benefits, costs) = (self.paths.benefits_jpy_bn(until), self.paths.costs_jpy_bn());
        let [least, least_cost] = [benefits, costs].map(|it| decimals(it, LEAST));
        let agreed = self.paths.ratio(until).map(|ratio| {
            let printed = (ratio, decimals_from_mark(ratio, 1.0, 2));
            let values = [(benefits, least), (costs, least_cost)];
            (printed, formula(values, printed, |[benefits, costs]| benefits / costs))
        });
        let more = agreed.map_or(0, |(_, agreed)| agreed.more);
        let values = [
            ("first", self.year(self.first())),
            ("until", self.year(until)),
            ("benefits", self.jpy((benefits, least + more))),
            ("costs", self.jpy((costs, least_cost + more))),
        ];
        let result = agreed.map_or_else(none, |((_, decimals), agreed)| {
            written::times(self.context.lang, agreed.result, decimals)
        });
        self.say(key, self.words.ratio, &values, result, out);
    }

    pub(super) fn per_country(&self, until: Year, key: ResultKey, out: &mut Bindings) {
        let million = |pillar| self.scenario.budgets()[pillar].total(self.first());
        let spent = million(Pillar::Negotiation).saturating_add(million(Pillar::Cooperation));
        let spent = spent as f64 / model::JPY_MILLION_PER_BN as f64;
        let countries = self.paths.adopters_difference(until).unwrap_or_default();
        let least = decimals(countries, LEAST);
        let agreed = self.paths.cost_per_country_jpy_bn(until).map(|cost| {
            let printed = (cost, decimals(cost, LEAST));
            let values = [(spent, 3), (countries, least)];
            (printed, formula(values, printed, |[spent, countries]| spent / countries))
        });
        let more = agreed.map_or(0, |(_, agreed)| agreed.more);
        let values = [
            ("first", self.year(self.first())),
            ("last", self.year(LAST_BUDGET_YEAR)),
            ("year", self.year(until)),
            ("spent", self.exact_jpy(spent)),
            ("countries", number::fixed(countries, least + more)),
        ];
        let result = agreed.map(|((_, decimals), agreed)| self.jpy((agreed.result, decimals)));
        self.say(key, self.words.country_cost, &values, result.unwrap_or_else(none), out);
    }

    /// From the first year with a budget on.
    pub(super) fn growth(&self, out: &mut Bindings) {
        let (first, goal) = (self.first(), facts().goals.exports);
        let exports = self.paths.at(first).map_or(f64::NAN, |row| row.exports_usd_bn);
        let years = f64::from(GOAL_YEAR - first);
        let agreed = self.paths.needed_growth(first, goal, GOAL_YEAR).map(|growth| {
            let values = [(goal, 3), (exports, LEAST)];
            let percent = (growth * 100.0, LEAST);
            formula(values, percent, |[goal, exports]| {
                100.0 * (libm::pow(goal / exports, 1.0 / years) - 1.0)
            })
        });
        let more = agreed.map_or(0, |agreed| agreed.more);
        let values = [
            ("goal", self.exact_usd(goal)),
            ("year", self.year(first)),
            ("exports", self.usd((exports, LEAST + more))),
            ("years", (GOAL_YEAR - first).to_string()),
        ];
        let result = agreed.map(|agreed| self.percent((agreed.result, LEAST)));
        let result = result.unwrap_or_else(none);
        self.say(ResultKey::NeededGrowth, self.words.needed_growth, &values, result, out);
    }

    pub(super) fn loss(&self, out: &mut Bindings) {
        let (row, reported) = (self.paths.goal_year(), facts().reported);
        let [before, now, companies] =
            [row.constrained_share_base, row.constrained_share, reported.constrained_companies]
                .map(|share| share * 100.0);
        let (loss, avoided) = (reported.opportunity_loss, row.loss_avoided_jpy_bn);
        // The two shares lie near each other: their difference has to show, too.
        let least = decimals(before - now, LEAST);
        let result = (avoided, decimals(avoided, LEAST));
        let values = [(loss, 3), (before, least), (now, least), (companies, 3)];
        let agreed = formula(values, result, |[loss, before, now, companies]| {
            loss * (before - now) / companies
        });
        let values = [
            ("loss", self.exact_jpy(loss)),
            ("before", self.percent((before, least + agreed.more))),
            ("now", self.percent((now, least + agreed.more))),
            ("companies", self.percent((companies, LEAST))),
        ];
        self.say(
            ResultKey::Loss,
            self.words.loss,
            &values,
            self.jpy((agreed.result, result.1)),
            out,
        );
    }
}
