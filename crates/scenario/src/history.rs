//! Undo and redo: what was there before, and what was undone.

use std::sync::Arc;

use crate::scenario::Scenario;

/// The most steps that can be undone.
pub const LONGEST_HISTORY: usize = 200;

/// Earlier and undone scenarios, newest last. A scenario is shared, so a copy of the history is
/// cheap.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct History {
    past: Vec<Arc<Scenario>>,
    future: Vec<Arc<Scenario>>,
}

impl History {
    /// A history that was kept, both sides newest last.
    pub(crate) const fn new(past: Vec<Arc<Scenario>>, future: Vec<Arc<Scenario>>) -> Self {
        Self { past, future }
    }

    /// What can be undone, the nearest step last.
    pub(crate) fn past(&self) -> &[Arc<Scenario>] {
        &self.past
    }

    /// What can be redone, the nearest step last.
    pub(crate) fn future(&self) -> &[Arc<Scenario>] {
        &self.future
    }

    /// True while there is something to undo.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// True while there is something to redo.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// Keeps the scenario that an edit leaves behind. What was undone before is gone.
    pub(crate) fn keep(&mut self, left: Arc<Scenario>) {
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
    pub(crate) fn undo(&mut self, now: Arc<Scenario>) -> Option<Arc<Scenario>> {
        let before = self.past.pop()?;
        self.future.push(now);
        Some(before)
    }

    /// One step forward from `now`, after an undo.
    pub(crate) fn redo(&mut self, now: Arc<Scenario>) -> Option<Arc<Scenario>> {
        let after = self.future.pop()?;
        self.past.push(now);
        Some(after)
    }
}
