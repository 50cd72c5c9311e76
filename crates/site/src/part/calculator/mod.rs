//! The calculator as the page brings it: every element, and which of them follow the state.
//!
//! What they show, and what a press does, is the app's (`src/island/calculator/`).

mod adopters;
mod answer;
mod assumption;
mod bar;
mod changes;
mod counting;
mod course;
mod lens;
mod plane;
mod results;
mod rows;
mod slider;
mod stepper;
mod tools;
mod total;
mod two_goals;
mod years;

pub(crate) use assumption::{name as assumption_name, unit as assumption_unit};

use std::sync::OnceLock;

use app::island::calculator::{
    Desk, Given, Named, Survey, assumptions, following, readings, surveyed,
};
use app::workbench::State;
use leptos::prelude::*;
use model::Pillar;
use scenario::{AssumptionId, Scenario, Session};
use text::words::calculator_page::CalculatorPage;

use crate::{context::Here, part::live::Live};

/// What every part of the calculator is drawn from.
#[derive(Clone, Copy)]
struct Bench<'a> {
    here: Here<'a>,
    words: &'static CalculatorPage,
    live: &'a Live<'a>,
}

/// The calculator with the report's plan on it.
pub(crate) fn calculator(here: Here) -> AnyView {
    let survey = survey();
    let given = given(here, survey);
    let prepared = with_bench(here, &given, |bench| {
        let prepared = parts(bench).to_html();
        bench.live.judge();
        prepared
    });
    let (names, extent) = (given.names(), given.extent.write());
    let assumptions = given.assumption_lines();
    view! {
        <div data-root="calculator" data-short-names=names data-assumptions=assumptions data-extent=extent inner_html=prepared></div>
    }
    .into_any()
}

/// The bar of the wanted increase by the report's plan, for a page where nothing moves.
pub(crate) fn report_bar(here: Here) -> AnyView {
    let given = given(here, survey());
    let prepared = with_bench(here, &given, |bench| {
        bar::bar(bench, "bar-title bar-ends lens-label").to_html()
    });
    view! { <div class="report-bar" inner_html=prepared></div> }.into_any()
}

/// What the report's plan hinges on, for a page where nothing moves.
pub(crate) fn report_hinge(here: Here) -> AnyView {
    let given = given(here, survey());
    let prepared = with_bench(here, &given, |bench| results::hinge(bench).to_html());
    view! { <div class="hinge" inner_html=prepared></div> }.into_any()
}

/// Of the report's plan, found once for all pages.
fn survey() -> &'static Survey {
    static SURVEY: OnceLock<Survey> = OnceLock::new();
    SURVEY.get_or_init(|| Survey::of(&Scenario::reported()))
}

fn given(here: Here, survey: &Survey) -> Given {
    Given {
        short_names: Pillar::ALL.map(|pillar| name(here, pillar).short).into(),
        assumptions: AssumptionId::all().map(|id| named(here, id)).collect(),
        extent: survey.cloud().extent,
    }
}

fn named(here: Here, id: AssumptionId) -> Named {
    let (before, after) = assumption::unit(here, id);
    Named {
        name: assumption::name(here, id),
        before: before.to_owned(),
        after: after.to_owned(),
        after_one: assumption::unit_of_one(here, id).to_owned(),
    }
}

/// Draws from the readings of the report's plan; as HTML, since a view may outlive them.
fn with_bench(here: Here, given: &Given, draw: impl FnOnce(Bench) -> String) -> String {
    let session = Session::default();
    let desk = Desk::new(here.lang, given, State::of(&session));
    let answers = readings(&desk).and(assumptions(&desk));
    let live = Live::new(here, answers.and(following(&desk)).and(surveyed(&desk, survey())));
    draw(Bench { here, words: CalculatorPage::of(here.lang), live: &live })
}

fn parts(bench: Bench) -> AnyView {
    view! {
        <div class="calculator" data-testid="calculator">
            {answer::heading(bench)}
            <div class="calculator-answer">
                {answer::answer(bench)}
                {answer::caveat(bench)}
                <div class="calculator-bars">
                    {bar::bar(bench, "answer bar-title bar-ends lens-label")}
                    {adopters::adopters(bench)}
                </div>
                {adopters::note(bench)}
                {answer::last_move(bench)}
            </div>
            <div class="calculator-controls">
                {total::presets(bench)}
                {rows::rows(bench)}
                {total::total(bench)}
                {changes::changes(bench)}
                {total::storage(bench)}
                {assumption::assumptions(bench)}
            </div>
            <div class="calculator-results">
                <div class="calculator-pictures">
                    {two_goals::two_goals(bench)}
                    {results::difference(bench)}
                    {two_goals::in_words(bench)}
                </div>
                {results::results(bench)}
            </div>
            {total::foot(bench)}
        </div>
    }
    .into_any()
}

/// What the data call a pillar.
struct Name {
    /// As its row says it.
    whole: String,
    /// As a sentence says it.
    short: String,
}

fn name(here: Here, pillar: Pillar) -> Name {
    let known = &here.context.data.programme.pillars[pillar.index()];
    Name {
        whole: known.name.get(here.lang).to_owned(),
        short: known.short.get(here.lang).to_owned(),
    }
}
