//! The calculator: move the programme's budget, see what that does to both goals.
//!
//! Every part is a function of the one [`Desk`]; none has state of its own.

mod answer;
mod foot;
mod names;
mod pillar;
mod presets;
mod total;
mod two_goals;
mod wording;

use leptos::prelude::*;
use report::Lang;
use text::words::calculator::Calculator;

use crate::workbench::{Outcome, Workbench};
pub use names::{Names, PillarName, PresetName};

/// What every part of the calculator is given.
#[derive(Clone, Copy)]
pub(crate) struct Desk {
    lang: Lang,
    words: &'static Calculator,
    /// The names that the page's data give to pillars and presets.
    names: StoredValue<Names>,
    workbench: Workbench,
    /// What the report's own plan comes to.
    report: Outcome,
}

/// The calculator, prepared natively and taken over in the browser.
pub fn calculator(lang: Lang, names: Names, workbench: Workbench) -> impl IntoView {
    let desk = Desk {
        lang,
        words: Calculator::of(lang),
        names: StoredValue::new(names),
        workbench,
        report: Outcome::of(&scenario::Scenario::reported()),
    };
    view! {
        <div class="calculator" data-testid="calculator">
            {answer::heading(desk)}
            {answer::answer(desk)}
            {answer::bar_of_the_goal(desk)}
            <div class="calculator-controls">
                {presets::presets(desk)}
                {pillar::pillars(desk)}
                {total::total(desk)}
                {total::changes(desk)}
                {total::storage_notice(desk)}
            </div>
            {answer::last_move(desk)}
            {answer::caveat(desk)}
            {two_goals::two_goals(desk)}
            {foot::foot(desk)}
        </div>
    }
}
