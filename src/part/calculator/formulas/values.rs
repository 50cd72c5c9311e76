//! The formulas: what is printed gives the printed result.

use model::{
    APPRAISAL_YEARS, GOAL_YEAR, JPY_MILLION_PER_BN, LAST_BUDGET_YEAR, Paths, Pillar, ResultId, Year,
};
use scenario::{Scenario, facts};
use text::{
    agreeing::{Agreed, Printed, decimals, formula, sum},
    money, result, sentence,
    words::results::ResultSentences,
    year,
};

use super::super::{
    view_context::ViewContext,
    written::{self, LEAST, decimals_from_goal, decimals_from_mark, none, printed},
};

/// What a formula comes to: a result of the path, or what the goal makes of it.
#[derive(Clone, Copy)]
pub(super) enum Subject {
    Result(ResultId, Year),
    ShareOfGoal,
    NeededGrowth,
}

const UNTIL: Year = APPRAISAL_YEARS[0];
const LATER: Year = APPRAISAL_YEARS[1];

/// All of them as the page lists them, each with the key of its elements.
pub(super) const FORMULAS: [(&str, Subject); 11] = [
    ("difference", Subject::Result(ResultId::ExportsDifference, GOAL_YEAR)),
    ("adopters", Subject::Result(ResultId::AdoptersDifference, GOAL_YEAR)),
    ("share", Subject::ShareOfGoal),
    ("per-yen", Subject::Result(ResultId::ExportsPerYen, UNTIL)),
    ("per-yen-later", Subject::Result(ResultId::ExportsPerYen, LATER)),
    ("ratio", Subject::Result(ResultId::Ratio, UNTIL)),
    ("ratio-later", Subject::Result(ResultId::Ratio, LATER)),
    ("country-cost", Subject::Result(ResultId::CostPerCountry, UNTIL)),
    ("country-cost-later", Subject::Result(ResultId::CostPerCountry, LATER)),
    ("needed-growth", Subject::NeededGrowth),
    ("loss", Subject::Result(ResultId::LossAvoided, GOAL_YEAR)),
];

/// What fills the slots of a formula.
type Slots = Vec<(&'static str, String)>;

/// The same, and what it comes to as both are printed; none where it is not defined.
type WorkedOut = (Slots, Option<Printed>);

/// What results are worked out from.
pub(in super::super) struct Sums<'a> {
    context: &'a ViewContext<'a>,
    paths: &'a Paths,
    scenario: &'a Scenario,
    words: &'static ResultSentences,
}

impl<'a> Sums<'a> {
    pub(in super::super) fn of(context: &'a ViewContext<'a>, paths: &'a Paths) -> Self {
        let scenario = context.state.session.scenario();
        Self { context, paths, scenario, words: ResultSentences::of(context.lang) }
    }

    /// A formula up to its result, and the result.
    pub(super) fn said(&self, subject: Subject) -> (String, String) {
        let (template, (slots, result)) = match subject {
            Subject::ShareOfGoal => {
                let (slots, share) = self.share();
                (self.words.share, (slots, share.map(|it| self.percent(it))))
            }
            Subject::NeededGrowth => {
                let (slots, growth) = self.growth();
                let next = GOAL_YEAR - self.first() == 1;
                let template =
                    if next { self.words.needed_growth_next } else { self.words.needed_growth };
                (template, (slots, growth.map(|it| self.percent(it))))
            }
            Subject::Result(id, year) => {
                let (slots, result) = self.work_out(id, year);
                let template = result::formula(self.context.lang, id);
                (template, (slots, result.map(|it| self.written(id, it))))
            }
        };
        let result = result.unwrap_or_else(none);
        let formula = sentence::line(template, &slots);
        ([&*formula, self.words.equals, &result].concat(), result)
    }

    fn work_out(&self, id: ResultId, year: Year) -> WorkedOut {
        match id {
            ResultId::ExportsDifference => self.difference(year),
            ResultId::AdoptersDifference => self.adopters(year),
            ResultId::ExportsPerYen => self.per_yen(year),
            ResultId::Ratio => self.ratio(year),
            ResultId::CostPerCountry => self.per_country(year),
            ResultId::LossAvoided => self.loss(year),
            // The page lists none of the others.
            _ => (Slots::new(), None),
        }
    }

    /// A result with its unit, as there is room for it.
    fn written(&self, id: ResultId, (value, decimals): Printed) -> String {
        result::amount(self.context.lang, id, value, decimals).short().to_string()
    }

    fn jpy(&self, (jpy_bn, decimals): Printed) -> String {
        money::jpy_bn(self.context.lang, jpy_bn, decimals).short().to_string()
    }

    fn percent(&self, (percent, decimals): Printed) -> String {
        written::percent(self.context.lang, percent / 100.0, decimals)
    }

    /// What is known to its last digit, in the unit of a result: nothing follows its zeros.
    fn exact(&self, id: ResultId, value: f64) -> String {
        result::amount(self.context.lang, id, value, 3).trimmed().short().to_string()
    }

    fn year(&self, year: Year) -> String {
        year::year(self.context.lang, year)
    }

    fn first(&self) -> Year {
        self.scenario.choices().first_budget_year
    }

    /// A result that every year of a path has.
    fn value(&self, id: ResultId, year: Year) -> f64 {
        self.paths.result(id, year).unwrap_or(f64::NAN)
    }

    fn difference(&self, year: Year) -> WorkedOut {
        let [support, rules, total] =
            [ResultId::ExportsSupport, ResultId::ExportsRules, ResultId::ExportsDifference]
                .map(|id| self.value(id, year));
        let least = Self::of_difference(total);
        let Agreed { more, result } = sum(&[support, rules], total, least);
        let decimals = least + more;
        let slots = vec![
            ("support", self.written(ResultId::ExportsSupport, (support, decimals))),
            ("rules", self.written(ResultId::ExportsRules, (rules, decimals))),
        ];
        (slots, Some((result, decimals)))
    }

    fn adopters(&self, year: Year) -> WorkedOut {
        let bare = |id| {
            let bare = |(value, decimals)| result::bare(self.context.lang, id, value, decimals);
            printed(self.paths, id, year).map_or_else(none, bare)
        };
        let slots =
            vec![("with", bare(ResultId::Adopters)), ("without", bare(ResultId::AdoptersBase))];
        (slots, printed(self.paths, ResultId::AdoptersDifference, year))
    }

    /// Decimals of what the programme adds.
    fn of_difference(usd_bn: f64) -> u8 {
        decimals_from_goal(ResultId::ExportsDifference, usd_bn, decimals(usd_bn, LEAST))
    }

    /// What the programme adds to the goal's increase, in percent of it, with its decimals.
    fn of_the_goal(&self) -> (Printed, Agreed) {
        let difference = self.value(ResultId::ExportsDifference, GOAL_YEAR);
        let gap = facts().goals.exports_gap;
        let percent = 100.0 * difference / gap;
        let printed = (percent, decimals_from_mark(percent, 100.0, decimals(percent, LEAST)));
        let values = [(difference, Self::of_difference(difference)), (gap, 3)];
        (printed, formula(values, printed, |[difference, gap]| 100.0 * difference / gap))
    }

    fn share(&self) -> WorkedOut {
        let id = ResultId::ExportsDifference;
        let difference = self.value(id, GOAL_YEAR);
        let ((_, least), Agreed { more, result }) = self.of_the_goal();
        let slots = vec![
            ("difference", self.written(id, (difference, Self::of_difference(difference) + more))),
            ("gap", self.exact(id, facts().goals.exports_gap)),
        ];
        (slots, Some((result, least)))
    }

    fn per_yen(&self, until: Year) -> WorkedOut {
        let (exports, spent) = (self.paths.exports_to_jpy_bn(until), self.paths.spent_jpy_bn());
        let least = decimals(exports, LEAST);
        let result = printed(self.paths, ResultId::ExportsPerYen, until);
        let (more, result) = quotient((exports, least), (spent, 3), result);
        let slots = vec![
            ("first", self.year(self.first())),
            ("until", self.year(until)),
            ("last", self.year(LAST_BUDGET_YEAR)),
            ("exports", self.jpy((exports, least + more))),
            ("spent", self.exact(ResultId::Cost, spent)),
        ];
        (slots, result)
    }

    /// The same result as a share of the goal and as yen for yen: either alone is spin.
    pub(in super::super) fn both_ways(&self) -> String {
        let ((_, least), share) = self.of_the_goal();
        let yen = |until| {
            let (_, result) = self.per_yen(until);
            result.map_or_else(none, |it| self.written(ResultId::ExportsPerYen, it))
        };
        let values = [
            ("share", self.percent((share.result, least))),
            ("until", self.year(UNTIL)),
            ("later", self.year(LATER)),
            ("yen", yen(UNTIL)),
            ("yen_later", yen(LATER)),
        ];
        let spent = self.paths.spent_jpy_bn() > 0.0;
        let words = if spent { self.words.both_ways } else { self.words.one_way };
        sentence::line(words, &values)
    }

    fn ratio(&self, until: Year) -> WorkedOut {
        let benefits = self.value(ResultId::Benefits, until);
        let costs = self.value(ResultId::Costs, until);
        let [least, least_cost] = [benefits, costs].map(|it| decimals(it, LEAST));
        let result = printed(self.paths, ResultId::Ratio, until);
        let (more, result) = quotient((benefits, least), (costs, least_cost), result);
        let slots = vec![
            ("first", self.year(self.first())),
            ("until", self.year(until)),
            ("benefits", self.written(ResultId::Benefits, (benefits, least + more))),
            ("costs", self.written(ResultId::Costs, (costs, least_cost + more))),
        ];
        (slots, result)
    }

    fn per_country(&self, until: Year) -> WorkedOut {
        let million = |pillar| self.scenario.budgets()[pillar].total(self.first());
        let spent = million(Pillar::Negotiation).saturating_add(million(Pillar::Cooperation));
        let spent = spent as f64 / JPY_MILLION_PER_BN as f64;
        let id = ResultId::AdoptersDifference;
        let countries = self.value(id, until);
        let least = decimals(countries, LEAST);
        let result = printed(self.paths, ResultId::CostPerCountry, until);
        let (more, result) = quotient((spent, 3), (countries, least), result);
        let slots = vec![
            ("first", self.year(self.first())),
            ("last", self.year(LAST_BUDGET_YEAR)),
            ("year", self.year(until)),
            ("spent", self.exact(ResultId::Cost, spent)),
            ("countries", result::bare(self.context.lang, id, countries, least + more)),
        ];
        (slots, result)
    }

    /// From the first year with a budget on.
    fn growth(&self) -> WorkedOut {
        let (first, goal) = (self.first(), facts().goals.exports);
        let exports = self.value(ResultId::Exports, first);
        let years = f64::from(GOAL_YEAR - first);
        let least = decimals_from_goal(ResultId::Exports, exports, LEAST);
        let agreed = self.paths.needed_growth(first, goal, GOAL_YEAR).map(|growth| {
            let values = [(goal, 3), (exports, least)];
            // What still has to grow does not read as what need not.
            let decimals = decimals_from_mark(growth * 100.0, 0.0, LEAST);
            let agreed = formula(values, (growth * 100.0, decimals), |[goal, exports]| {
                100.0 * (libm::pow(goal / exports, 1.0 / years) - 1.0)
            });
            (agreed.more, (agreed.result, decimals))
        });
        let more = agreed.map_or(0, |(more, _)| more);
        let slots = vec![
            ("goal", self.exact(ResultId::Exports, goal)),
            ("year", self.year(first)),
            ("exports", self.written(ResultId::Exports, (exports, least + more))),
            ("years", (GOAL_YEAR - first).to_string()),
        ];
        (slots, agreed.map(|(_, growth)| growth))
    }

    fn loss(&self, year: Year) -> WorkedOut {
        let reported = facts().reported;
        let [before, now, companies] = [
            self.value(ResultId::ConstrainedShareBase, year),
            self.value(ResultId::ConstrainedShare, year),
            reported.constrained_companies,
        ]
        .map(|share| share * 100.0);
        let (loss, avoided) = (reported.opportunity_loss, self.value(ResultId::LossAvoided, year));
        // The two shares lie near each other: their difference has to show, too.
        let least = decimals(before - now, LEAST);
        let result = (avoided, decimals(avoided, LEAST));
        let values = [(loss, 3), (before, least), (now, least), (companies, 3)];
        let agreed = formula(values, result, |[loss, before, now, companies]| {
            loss * (before - now) / companies
        });
        let slots = vec![
            ("loss", self.exact(ResultId::LossAvoided, loss)),
            ("before", self.percent((before, least + agreed.more))),
            ("now", self.percent((now, least + agreed.more))),
            ("companies", self.percent((companies, LEAST))),
        ];
        (slots, Some((agreed.result, result.1)))
    }
}

/// What the printed numbers come to: how many more decimals they get, and the result.
fn quotient(above: Printed, below: Printed, result: Option<Printed>) -> (u8, Option<Printed>) {
    let Some((result, decimals)) = result else { return (0, None) };
    let agreed = formula([above, below], (result, decimals), |[above, below]| above / below);
    (agreed.more, Some((agreed.result, decimals)))
}
