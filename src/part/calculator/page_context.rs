//! What the calculator's elements are made from, natively: the site's data in the page's language.

use model::Pillar;
use report::{Data, Lang};
use scenario::AssumptionId;
use text::words::calculator_page::CalculatorPage;

use crate::{binding::elements::Elements, part::assumption_info::AssumptionInfo};

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
    /// The way to the page with what decides the answer.
    pub sensitivity: &'a str,
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

    pub(super) fn assumption(&self, id: AssumptionId) -> Option<AssumptionInfo<'_>> {
        AssumptionInfo::of(self.data, self.lang, id)
    }
}

/// What every part of the calculator is drawn from.
#[derive(Clone, Copy)]
pub(super) struct MarkupContext<'a> {
    pub(super) page: &'a PageContext<'a>,
    pub(super) words: &'static CalculatorPage,
    pub(super) elements: &'a Elements,
}
