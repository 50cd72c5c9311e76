//! The page of sensitivities as it is brought, natively: of the report's plan.

use std::sync::{Arc, OnceLock};

use leptos::prelude::*;
use model::ParameterId;
use report::Lang;
use scenario::{Scenario, analysis::Outcome};

use super::{
    analysis::Analysis,
    followed::{self, CHARTS},
    mount::actions,
    page_data::PageData,
    status::{self, Status},
};
use crate::{
    binding::{Bindings, elements::Elements},
    component::{BestSplit, MustBeTrue, SplitMap, must_be_true_finding as must_be_true_finding_of},
    part::{
        calculator::{self, page_context::PageContext},
        markup::layer,
        prepared::Prepared,
    },
};

/// The pieces of the page, each as HTML.
pub struct Sensitivity {
    /// Whose scenario is looked at; with the page's data block.
    pub whose: Prepared,
    /// Which result is looked at.
    pub outcomes: String,
    /// The charts, by their names.
    pub charts: [(&'static str, ChartPieces); 2],
    /// What would have to be true.
    pub must_be_true: String,
    /// The best split for each aim.
    pub best_split: String,
    /// The map of all splits.
    pub split_map: String,
}

/// The pieces of a chart, each as HTML.
pub struct ChartPieces {
    /// What it shows.
    pub finding: String,
    /// What it measures.
    pub measure: String,
    /// What it leaves out, and what it shows as files.
    pub files: String,
}

/// All of it, with the way to the page where the budget is moved.
pub fn sensitivity(page: &PageContext, programme: &str) -> Sensitivity {
    let data = page_data(page);
    let elements = Elements::new(bindings(page.lang, &data), actions().ids());
    let outcomes = status::view::outcomes(page.lang, &elements).to_html();
    let charts = CHARTS.map(|name| {
        let pieces = ChartPieces {
            finding: followed::view::finding(&elements, name).to_html(),
            measure: followed::view::measure(&elements, name).to_html(),
            files: [
                followed::view::remark(&elements, name).to_html(),
                followed::view::files(page.lang, &elements, name).to_html(),
            ]
            .concat(),
        };
        (name.0, pieces)
    });
    let whose = status::view::whose(page.lang, &elements, programme).to_html();
    let [must_be_true, best_split, split_map] = components(page.lang, &data);
    let whose = Prepared::whole(&whose, &elements, &data);
    Sensitivity { whose, outcomes, charts, must_be_true, best_split, split_map }
}

/// What one assumption alone would have to be, in a sentence, for a page that leads to this one.
pub fn must_be_true_finding(lang: Lang) -> String {
    let found = analysis().thresholds.as_ref();
    found.map(|found| must_be_true_finding_of(lang, found)).unwrap_or_default()
}

/// Of the report's plan, worked out once for all pages.
fn analysis() -> &'static Analysis {
    static ANALYSIS: OnceLock<Analysis> = OnceLock::new();
    ANALYSIS.get_or_init(|| Analysis::of(&Scenario::reported()))
}

fn bindings(lang: Lang, data: &PageData) -> Bindings {
    let mut out = Bindings::default();
    let (scenario, outcome) = (&Scenario::reported(), Outcome::ExportsDifference);
    status::bind(lang, Status { scenario, outcome, is_busy: false }, &mut out);
    for name in CHARTS {
        let shown = analysis().chart(name, lang, data, outcome);
        followed::bind(lang, name, shown.as_ref(), &mut out);
    }
    out
}

fn components(lang: Lang, data: &PageData) -> [String; 3] {
    let data = Arc::new(data.clone());
    let Analysis { thresholds, splits, .. } = analysis().clone();
    let owner = Owner::new();
    owner.with(|| {
        let (found, splits) = (ArcRwSignal::new(thresholds), ArcRwSignal::new(splits));
        let outcome = ArcRwSignal::new(Outcome::ExportsDifference);
        let page = data.clone();
        let must_be_true = view! { <MustBeTrue lang page found/> }.to_html();
        let (page, of_best) = (data.clone(), splits.clone());
        let best_split = view! { <BestSplit lang page splits=of_best take=None/> }.to_html();
        let page = data;
        let map = view! { <SplitMap lang page splits outcome act=None/> }.to_html();
        [must_be_true, best_split, map]
    })
}

fn page_data(page: &PageContext) -> PageData {
    let evidence = ParameterId::ALL.map(|id| {
        let strength = page.data.parameter(id.id()).map(|it| it.strength);
        strength.map_or_else(Default::default, |it| layer::strength_words(page.lang, it))
    });
    PageData {
        calculator: calculator::PageData::of_page(page),
        evidence: evidence.map(|words| words.map(str::to_owned)).into(),
        method: page.method.to_owned(),
    }
}
