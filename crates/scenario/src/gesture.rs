//! Rows of edits by one control that are one step to undo: a drag, a row of taps.

use std::sync::Arc;

use model::{End, ParameterId, Pillar, Year};

use crate::assumption::AssumptionId;
use crate::scenario::Scenario;

/// Edits of one control that follow each other faster than this belong together.
pub const GESTURE_TIMEOUT_MS: f64 = 700.0;

/// A row of edits by one control, which all act on what was there before the first of them. So a
/// slider that is dragged to and fro takes from the others only what its end asks for.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Gesture {
    pub(crate) before: Arc<Scenario>,
    /// The sum of the steps so far, in JPY million.
    pub(crate) by_million: i64,
    control: Control,
    last_ms: f64,
}

/// What the reader holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Control {
    /// The buttons that add and take away.
    Stepper(Pillar),
    /// The field and the slider.
    Amount(Pillar),
    /// The field of one year.
    Year(Pillar, Year),
    /// The buttons and the field of an assumption.
    Assumption(AssumptionId),
    /// The field of an end of a range.
    End(ParameterId, End),
}

impl Gesture {
    /// The gesture that an edit of `now` goes on with, if it is the `last` one, or begins.
    pub(crate) fn of(
        last: Option<&Self>,
        now: &Arc<Scenario>,
        (control, by_million): (Control, i64),
        now_ms: f64,
    ) -> Self {
        let running = last.filter(|gesture| {
            // A clock that jumped back ends the gesture: no stretch of time can be told.
            let since_last = now_ms - gesture.last_ms;
            gesture.control == control && (0.0..GESTURE_TIMEOUT_MS).contains(&since_last)
        });
        let (before, so_far) = match running {
            Some(gesture) => (&gesture.before, gesture.by_million),
            None => (now, 0),
        };
        Self {
            before: before.clone(),
            by_million: so_far.saturating_add(by_million),
            control,
            last_ms: now_ms,
        }
    }
}
