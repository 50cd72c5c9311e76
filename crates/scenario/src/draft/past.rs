//! The history in a draft: each step as a link, which is short.

use std::sync::Arc;

use crate::link;
use crate::scenario::Scenario;
use crate::wire::write::{list, string};
use crate::wire::{Cursor, Outcome};

/// The most steps to undo, and as many to redo, that a draft keeps.
pub const LONGEST_PAST: usize = 50;

/// Writes the steps next to the present; `steps` has the nearest last.
pub(super) fn write(steps: &[Arc<Scenario>]) -> String {
    let nearest = steps.iter().skip(steps.len().saturating_sub(LONGEST_PAST));
    list(nearest.map(|step| string(&link::write(step))))
}

/// Reads what [`write`] wrote. Links have no note: each step gets the present one. A step that
/// can't be read, since bounds have become narrower, is left out: to lose the draft over it would
/// be worse.
pub(super) fn read(at: &Cursor<'_>, note: &str) -> Outcome<Vec<Arc<Scenario>>> {
    let mut steps = Vec::new();
    for step in at.items()? {
        let scenario = link::read(step.text()?).ok();
        let noted = scenario.and_then(|it| it.labelled(it.name(), note).ok());
        steps.extend(noted.map(Arc::new));
    }
    Ok(steps)
}
