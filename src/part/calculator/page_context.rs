//! What the calculator's elements are made from, natively: the site's data in the page's language.

use model::Pillar;
use report::{Data, Evidence, Lang, Strength, Unit};
use scenario::AssumptionId;
use text::words::calculator_page::CalculatorPage;

use crate::binding::elements::Elements;

/// What the site gives to the elements of a page.
pub struct PageContext<'a> {
    /// The page's language.
    pub lang: Lang,
    /// Names, questions, evidence.
    pub data: &'a Data,
    /// The increase of exports that the goal asks for.
    pub exports_gap: &'a str,
    /// The goal of countries.
    pub country_goal: &'a str,
    /// The way to the method page.
    pub method: &'a str,
}

/// A parameter or a choice, as its card shows it.
pub struct Assumption<'a> {
    /// Of its value.
    pub unit: Unit,
    /// What the data call it.
    pub name: &'a str,
    pub(super) question: &'a str,
    pub(super) effect: &'a str,
    pub(super) topic: &'a str,
    /// None of a choice: it is decided, not estimated.
    pub(super) strength: Option<Strength>,
    pub(super) evidence: &'a [Evidence],
}

impl<'a> Assumption<'a> {
    /// As the data say it; none where they do not know it.
    pub fn of(data: &'a Data, lang: Lang, id: AssumptionId) -> Option<Self> {
        let (unit, words, topic, evidence) = match id {
            AssumptionId::Parameter(id) => {
                let it = data.parameter(id.id())?;
                let evidence = (Some(it.strength), &*it.evidence);
                (it.unit, [&it.name, &it.question, &it.effect], &it.topic, evidence)
            }
            AssumptionId::Choice(id) => {
                let it = data.choice(id.id())?;
                (it.unit, [&it.name, &it.question, &it.effect], &it.topic, (None, &[][..]))
            }
        };
        let [name, question, effect] = words.map(|words| words.get(lang));
        let (strength, evidence) = evidence;
        Some(Self { unit, name, question, effect, topic, strength, evidence })
    }
}

impl PageContext<'_> {
    /// A pillar as its row names it.
    pub(super) fn pillar_name(&self, pillar: Pillar) -> &str {
        self.data.programme.pillars[pillar.index()].name.get(self.lang)
    }

    /// The same as a sentence names it.
    pub(super) fn pillar_short_name(&self, pillar: Pillar) -> &str {
        self.data.programme.pillars[pillar.index()].short.get(self.lang)
    }

    pub(super) fn assumption_name(&self, id: AssumptionId) -> &str {
        self.assumption(id).map_or("", |it| it.name)
    }

    pub(super) fn assumption(&self, id: AssumptionId) -> Option<Assumption<'_>> {
        Assumption::of(self.data, self.lang, id)
    }
}

/// What every part of the calculator is drawn from.
#[derive(Clone, Copy)]
pub(super) struct MarkupContext<'a> {
    pub(super) page: &'a PageContext<'a>,
    pub(super) words: &'static CalculatorPage,
    pub(super) elements: &'a Elements,
}
