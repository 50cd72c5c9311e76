//! Undo and redo: what was there before, and what was undone.

use std::sync::Arc;

use crate::scenario::Scenario;

/// The most steps that can be undone.
pub const LONGEST_HISTORY: usize = 200;

/// Earlier and undone steps, newest last. A scenario is shared, so a copy of the history is
/// cheap.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct History {
    past: Vec<Step>,
    future: Vec<Step>,
}

/// What a step left behind.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Step {
    pub(crate) scenario: Arc<Scenario>,
    /// It was left for another scenario that was opened, not for a change of itself.
    pub(crate) opened: bool,
}

impl History {
    /// A history that was kept, both sides newest last.
    pub(crate) const fn new(past: Vec<Step>, future: Vec<Step>) -> Self {
        Self { past, future }
    }

    /// What can be undone, the nearest step last.
    pub(crate) fn past(&self) -> &[Step] {
        &self.past
    }

    /// What can be redone, the nearest step last.
    pub(crate) fn future(&self) -> &[Step] {
        &self.future
    }

    /// How many steps can be undone.
    pub fn depth(&self) -> usize {
        self.past.len()
    }

    /// True while there is something to undo.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// True while there is something to redo.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// Keeps what an edit leaves behind. What was undone before is gone.
    pub(crate) fn keep(&mut self, left: Step) {
        self.future.clear();
        if self.past.len() == LONGEST_HISTORY {
            self.past.remove(0);
        }
        self.past.push(left);
    }

    /// Takes back the last [`keep`](Self::keep): its edit goes on, or came to nothing.
    pub(crate) fn forget_last(&mut self) {
        self.past.pop();
    }

    /// One step back from `now`.
    pub(crate) fn undo(&mut self, now: Arc<Scenario>) -> Option<Step> {
        let before = self.past.pop()?;
        self.future.push(Step { scenario: now, opened: before.opened });
        Some(before)
    }

    /// One step forward from `now`, after an undo.
    pub(crate) fn redo(&mut self, now: Arc<Scenario>) -> Option<Step> {
        let after = self.future.pop()?;
        self.past.push(Step { scenario: now, opened: after.opened });
        Some(after)
    }
}
