//! All parts together: four sets of bindings, by when they are written, and what every control does.

use super::{
    adopters, answer, assumption, bar, changes, context::CalculatorContext, counting, export_chain,
    formulas, last_move, meaning, payback, pillar_row, presets, question, sticky_foot, storage,
    survey::Survey, table, time_series, tools, total, tradeoff_plot, view_context::ViewContext,
    what_ifs, years,
};
use crate::binding::{Actions, Bindings};

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
    sticky_foot::bind(context, &mut out);
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
    export_chain::bind(context, &mut out);
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
pub(super) fn actions() -> Actions<CalculatorContext> {
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
