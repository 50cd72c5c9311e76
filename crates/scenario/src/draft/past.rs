//! The history in a draft: each step as a link, which is short. Before one that was left for
//! another scenario stands a mark.

use std::sync::Arc;

use crate::history::Step;
use crate::link;

/// The most steps to undo, and as many to redo, that a draft keeps.
pub const LONGEST_PAST: usize = 50;

/// The mark; no link has it.
const OPENED: &str = ">";

/// The steps next to the present, as they are kept; `steps` has the nearest last.
pub(super) fn written(steps: &[Step]) -> Vec<String> {
    let nearest = steps.iter().skip(steps.len().saturating_sub(LONGEST_PAST));
    let written = |step: &Step| {
        [if step.opened { OPENED } else { "" }, &link::write(&step.scenario)].concat()
    };
    nearest.map(written).collect()
}

/// Reads what [`written`] gave. Links have no note: each step gets the present one, those of another
/// scenario none. A step that can't be read, since bounds have become narrower, is left out: to
/// lose the draft over it would be worse.
pub(super) fn read(kept: &[String], note: &str) -> Vec<Step> {
    let mut steps = Vec::new();
    for text in kept {
        let other = text.strip_prefix(OPENED);
        let scenario = link::read(other.unwrap_or(text)).ok();
        steps.extend(scenario.map(|it| Step { scenario: Arc::new(it), opened: other.is_some() }));
    }
    for step in steps.iter_mut().rev().take_while(|step| !step.opened) {
        let noted = step.scenario.labelled(step.scenario.name(), note);
        step.scenario = noted.map_or_else(|_| step.scenario.clone(), Arc::new);
    }
    steps
}
