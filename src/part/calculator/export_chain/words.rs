//! What each step says, and how it is worked out.

use model::{ChoiceId, GOAL_YEAR, ParameterId, Pillar};
use report::Unit;
use scenario::{AssumptionId, Scenario, Yearly};
use text::{
    Amount,
    agreeing::Printed,
    money, number, quantity,
    words::export_chain::{ExportChain as Words, Step as Template},
    year,
};

use super::{
    super::view_context::ViewContext,
    figures::{Figures, SupportFigures},
    step::Step,
};

/// What fills the slots of a sentence and its formula.
pub(super) type Slots = Vec<(&'static str, String)>;

/// A step in words.
pub(super) struct Told {
    pub(super) said: &'static str,
    pub(super) formula: &'static str,
    pub(super) slots: Slots,
    /// What the step comes to.
    pub(super) value: String,
}

/// Tells the steps of a scenario.
pub(super) struct Teller<'a> {
    context: &'a ViewContext<'a>,
    scenario: &'a Scenario,
    figures: &'a Figures,
    words: &'static Words,
}

impl<'a> Teller<'a> {
    pub(super) fn new(context: &'a ViewContext<'a>, figures: &'a Figures) -> Self {
        let scenario = context.state.session.scenario();
        Self { context, scenario, figures, words: Words::of(context.lang) }
    }

    pub(super) fn tell(&self, step: Step) -> Told {
        let (template, slots) = match step {
            Step::Money => self.money(),
            Step::Expansion => self.expansion(),
            Step::ExportsPerDollar => self.exports_per_dollar(),
            Step::Diminishing => self.diminishing(),
            Step::Arrived => self.arrived(),
            Step::Cooperation => self.cooperation(),
            Step::Rules => self.rules(),
            Step::Total => self.total(),
        };
        let Template { said, formula } = *template;
        Told { said, formula, slots, value: self.value(step) }
    }

    fn value(&self, step: Step) -> String {
        let Figures { expansion, cooperation, .. } = self.figures;
        let amount = match step {
            Step::Money => self.usd(self.figures.money),
            Step::Expansion => self.usd(expansion.money),
            Step::ExportsPerDollar => self.usd(expansion.undiminished),
            Step::Diminishing => self.usd(expansion.steady),
            Step::Arrived => self.usd(expansion.exports),
            Step::Cooperation => self.usd(cooperation.exports).signed(),
            Step::Rules => self.usd(self.figures.rules).signed(),
            Step::Total => self.usd(self.figures.total),
        };
        amount.to_string()
    }

    fn money(&self) -> (&'static Template, Slots) {
        let yearly = self.scenario.yearly_total();
        let mut slots = self.exchanged(yearly);
        slots.push(("usd", self.usd(self.figures.money).to_string()));
        (either(yearly, [&self.words.money, &self.words.money_mean]), slots)
    }

    fn expansion(&self) -> (&'static Template, Slots) {
        let yearly = self.scenario.yearly(Pillar::Expansion);
        let mut slots = self.exchanged(yearly);
        slots.push(self.pillar(Pillar::Expansion));
        (either(yearly, [&self.words.expansion, &self.words.expansion_mean]), slots)
    }

    fn exports_per_dollar(&self) -> (&'static Template, Slots) {
        let exports = AssumptionId::Parameter(ParameterId::SupportReturn);
        let money = self.usd(self.figures.expansion.money).to_string();
        let slots = vec![
            ("exports", self.assumption(exports)),
            ("digits", self.digits(exports)),
            ("money", money),
        ];
        (&self.words.exports_per_dollar, slots)
    }

    fn diminishing(&self) -> (&'static Template, Slots) {
        let SupportFigures { undiminished, diminishing, .. } = self.figures.expansion;
        let slots = vec![
            ("factor", self.percent(diminishing)),
            ("before", self.usd(undiminished).to_string()),
        ];
        (&self.words.diminishing, slots)
    }

    fn arrived(&self) -> (&'static Template, Slots) {
        let SupportFigures { steady, arrived, .. } = self.figures.expansion;
        let slots = vec![
            self.goal_year(),
            ("share", self.percent(arrived)),
            ("before", self.usd(steady).to_string()),
            ("first", year::year(self.context.lang, self.scenario.choices().first_budget_year)),
        ];
        (&self.words.arrived, slots)
    }

    fn cooperation(&self) -> (&'static Template, Slots) {
        let yearly = self.scenario.yearly(Pillar::Cooperation);
        let SupportFigures { money, diminishing, arrived, is_diminished, .. } =
            self.figures.cooperation;
        let words = self.words;
        let template = if is_diminished {
            [&words.cooperation_diminished, &words.cooperation_diminished_mean]
        } else {
            [&words.cooperation, &words.cooperation_mean]
        };
        let slots = vec![
            self.pillar(Pillar::Cooperation),
            ("amount", self.context.amount(yearly)),
            ("money", self.usd(money).to_string()),
            ("digits", self.digits(AssumptionId::Parameter(ParameterId::CooperationReturn))),
            ("factor", self.percent(diminishing)),
            ("share", self.percent(arrived)),
        ];
        (either(yearly, template), slots)
    }

    fn rules(&self) -> (&'static Template, Slots) {
        let (countries, decimals) = self.figures.extra_adopters;
        let of = |id| self.assumption(AssumptionId::Parameter(id));
        let slots = vec![
            ("market", self.usd(self.figures.market).to_string()),
            ("adopter_share", of(ParameterId::AdopterShare)),
            ("rule_effect", of(ParameterId::RuleEffect)),
            ("countries", number::fixed(countries, decimals)),
        ];
        (&self.words.rules, slots)
    }

    fn total(&self) -> (&'static Template, Slots) {
        let total = self.usd(self.figures.total).to_string();
        (&self.words.total, vec![("total", total), self.goal_year(), self.context.gap()])
    }

    /// A year's money, and the rate at which it is exchanged.
    fn exchanged(&self, yearly: Yearly) -> Slots {
        let rate = AssumptionId::Choice(ChoiceId::ExchangeRate);
        vec![
            ("amount", self.context.amount(yearly)),
            ("rate", self.assumption(rate)),
            ("digits", self.digits(rate)),
        ]
    }

    fn pillar(&self, pillar: Pillar) -> (&'static str, String) {
        ("pillar", self.context.page.short_name(pillar).to_owned())
    }

    fn goal_year(&self) -> (&'static str, String) {
        ("year", year::year(self.context.lang, GOAL_YEAR))
    }

    /// What is assumed, with its unit.
    fn assumption(&self, id: AssumptionId) -> String {
        self.context.page.amount(self.context.lang, id, self.context.assumption(id))
    }

    /// The same without.
    fn digits(&self, id: AssumptionId) -> String {
        id.written(self.context.lang, self.context.assumption(id))
    }

    fn usd(&self, (usd_bn, decimals): Printed) -> Amount {
        money::usd_in_billions(self.context.lang, usd_bn, decimals).short()
    }

    fn percent(&self, (percent, decimals): Printed) -> String {
        quantity(self.context.lang, Unit::Percent, percent, decimals).trimmed().to_string()
    }
}

/// The words for the same amount every year, or for the mean of years that differ.
fn either(yearly: Yearly, [same, mean]: [&'static Template; 2]) -> &'static Template {
    match yearly {
        Yearly::Same(_) => same,
        Yearly::Mean(_) => mean,
    }
}
