//! The calculator: move the programme's budget, see what that does to both goals.
//!
//! Each file is a part, or what several parts share. [`bindings`] gathers what the elements show, from
//! the state alone, and [`actions`] what the controls do; [`prepare`] makes the elements, natively.

mod adopters;
mod answer;
mod assumption;
#[cfg(not(target_arch = "wasm32"))]
mod assumptions;
mod bar;
mod changes;
mod context;
mod counting;
mod field;
mod foot;
mod formulas;
#[cfg(test)]
mod grammar;
mod last_move;
mod magnifier;
mod meaning;
mod mount;
#[cfg(not(target_arch = "wasm32"))]
pub mod page_context;
mod page_data;
mod payback;
mod pillar_row;
#[cfg(not(target_arch = "wasm32"))]
pub mod prepare;
mod presets;
#[cfg(test)]
mod printed;
mod question;
mod replay;
mod sensitivity;
mod sensitivity_words;
mod slices;
#[cfg(not(target_arch = "wasm32"))]
mod stepper;
mod storage;
mod survey;
mod table;
#[cfg(test)]
mod tests;
mod time_series;
mod tools;
mod total;
mod tradeoff_plot;
mod view_context;
mod what_ifs;
mod written;
mod years;

use crate::binding::{Actions, Bindings};

pub use context::CalculatorContext;
pub(crate) use mount::start;
pub use page_data::{AssumptionData, PageData};
pub use sensitivity::{Sensitivity, Standing};
pub use survey::Survey;
pub use view_context::{ViewContext, reported, reported_total};

/// One press of a stepper, and one notch of a slider: JPY 1 billion a year.
const STEP_JPY_MILLION: i64 = 1_000;

/// What answers a move, in its frame.
pub fn bindings(context: &ViewContext) -> Bindings {
    let mut out = Bindings::default();
    question::bind(context, &mut out);
    answer::bind(context, &mut out);
    bar::bind(context, &mut out);
    adopters::bind(context, &mut out);
    presets::bind(context, &mut out);
    pillar_row::bind(context, &mut out);
    total::bind(context, &mut out);
    storage::bind(context, &mut out);
    last_move::bind(context, &mut out);
    foot::bind(context, &mut out);
    tradeoff_plot::bind(context, &mut out);
    out
}

/// What is assumed: with the move too, if that changes it.
pub fn assumed(context: &ViewContext) -> Bindings {
    let mut out = Bindings::default();
    assumption::bind(context, &mut out);
    what_ifs::bind(context, &mut out);
    counting::bind_choice(context, &mut out);
    out
}

/// What follows the same state a moment later: it is no part of the answer to a move.
pub fn deferred(context: &ViewContext) -> Bindings {
    let mut out = Bindings::default();
    let paths = context.state.session.scenario().central();
    years::bind(context, &mut out);
    tools::bind(context, &mut out);
    changes::bind(context, &mut out);
    tradeoff_plot::bind_position(context, &mut out);
    counting::bind(context, &mut out);
    meaning::bind(context, &paths, &mut out);
    formulas::bind(context, &paths, &mut out);
    time_series::bind(context, &paths, &mut out);
    table::bind(context, &paths, &mut out);
    out
}

/// What is worked out in slices after that: what each assumption could do, and the dots of all
/// splits.
pub fn surveyed(context: &ViewContext, survey: &Survey) -> Bindings {
    let mut out = Bindings::default();
    let paths = context.state.session.scenario().central();
    assumption::bind_survey(context, survey, &mut out);
    meaning::bind_survey(context, survey, &mut out);
    payback::bind(context, survey, &paths, &mut out);
    tradeoff_plot::bind_survey(context, survey, &mut out);
    out
}

/// What every control does.
fn actions() -> Actions<CalculatorContext> {
    let mut out = Actions::default();
    presets::actions(&mut out);
    pillar_row::actions(&mut out);
    total::actions(&mut out);
    years::actions(&mut out);
    tools::actions(&mut out);
    changes::actions(&mut out);
    assumption::actions(&mut out);
    what_ifs::actions(&mut out);
    counting::actions(&mut out);
    out
}
