//! The history in a draft: each step as a link, which is short. Before one that was left for
//! another scenario stands a mark, and after it the note of that scenario, which no link has.

use std::sync::Arc;

use crate::history::Step;
use crate::link;
use crate::scenario::Scenario;

/// The most steps to undo, and as many to redo, that a draft keeps.
pub const LONGEST_PAST: usize = 50;

/// The mark; no link has it.
const OPENED: &str = ">";

/// What parts a link from the note of its scenario; no link has it.
const NOTE: char = '\n';

/// The steps next to the present, as they are kept; `steps` has the nearest last.
pub(super) fn written(steps: &[Step]) -> Vec<String> {
    let nearest = steps.iter().skip(steps.len().saturating_sub(LONGEST_PAST));
    nearest.map(|step| written_step(&step.scenario, step.opened)).collect()
}

fn written_step(scenario: &Scenario, opened: bool) -> String {
    let mut text = if opened { OPENED } else { "" }.to_owned();
    text.push_str(&link::write(scenario));
    // All other steps have the note of a scenario that is kept anyway.
    if opened && !scenario.note().is_empty() {
        text.push(NOTE);
        text.push_str(scenario.note());
    }
    text
}

/// Reads what [`written`] gave. Steps of one scenario share its note: those next to the present have
/// the present one. A step that can't be read, since bounds have become narrower, is left out: to
/// lose the draft over it would be worse.
pub(super) fn read(kept: &[String], note: &str) -> Vec<Step> {
    let mut note = note;
    let mut steps = Vec::new();
    for text in kept.iter().rev() {
        let other = text.strip_prefix(OPENED);
        let (link, own) =
            other.unwrap_or(text).split_once(NOTE).unwrap_or((other.unwrap_or(text), ""));
        if other.is_some() {
            note = own;
        }
        let scenario = link::read(link).ok();
        let noted = scenario.map(|it| it.labelled(it.name(), note).unwrap_or(it));
        steps.extend(noted.map(|it| Step { scenario: Arc::new(it), opened: other.is_some() }));
    }
    steps.reverse();
    steps
}
