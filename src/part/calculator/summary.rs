//! What a split comes to on central assumptions, natively: for pictures and pages of it that stand alone.
//! Words and lengths are those of the calculator, so they never say anything else.

use scenario::{Edit, Refusal, Scenario, Session, apply};
use text::words::calculator_page::CalculatorPage;

use super::{
    answer, bar, page_context::PageContext, prepare::page_data, question, view_context::ViewContext,
};
use crate::{
    binding::{Bindings, ElementId, elements::Elements},
    picture::bar::Lengths,
    store::Snapshot,
};

/// A split in words and in lengths.
pub struct Summary {
    /// The split itself.
    pub scenario: Scenario,
    /// How far the total goes.
    pub question: String,
    /// What the programme would add.
    pub answer: String,
    /// Whose calculation it is.
    pub departure: String,
    /// What the calculation is not.
    pub caveat: &'static str,
    /// What the bar shows, and the goal at its end.
    pub title: [String; 2],
    /// What the market gives, what the programme adds, what is missing.
    pub parts: [String; 3],
    /// The first two as shares of the bar, between 0 and 1.
    pub shares: [f64; 2],
}

/// A preset by its id, or the report's plan.
///
/// # Errors
/// Where no preset has the id.
pub fn summary(page: &PageContext, preset: Option<&str>) -> Result<Summary, Refusal> {
    let report = Session::default();
    match preset {
        Some(id) => Ok(of(page, &apply(&report, Edit::Preset(id.to_owned()), 0.0)?)),
        None => Ok(of(page, &report)),
    }
}

/// The report's plan.
pub fn of_report(page: &PageContext) -> Summary {
    of(page, &Session::default())
}

fn of(page: &PageContext, session: &Session) -> Summary {
    let data = page_data(page);
    let context = ViewContext::new(page.lang, &data, Snapshot::of(session));
    let mut out = Bindings::default();
    question::bind(&context, &mut out);
    answer::bind(&context, &mut out);
    bar::bind(&context, &mut out);
    let elements = Elements::new(out, std::iter::empty());
    let words = CalculatorPage::of(page.lang);
    let says = |id: ElementId| elements.plain(id);
    let Lengths { market, programme, .. } = bar::values(&context).lengths();
    let goal = text::sentence::text(words.bar_goal, &[("gap", page.exports_gap.to_owned())]);
    Summary {
        scenario: session.scenario().clone(),
        question: says(ElementId::named("question")),
        answer: says(ElementId::named("answer")),
        departure: says(ElementId::named("whose")),
        caveat: words.caveat,
        title: [words.bar_title.to_owned(), goal],
        parts: [
            [words.market, " ", &says(("bar", "market").into())].concat(),
            says(ElementId::named("magnifier-label")),
            says(("bar", "rest").into()),
        ],
        shares: [market / 100.0, programme / 100.0],
    }
}
