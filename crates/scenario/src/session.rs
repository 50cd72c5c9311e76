//! The state of the calculator: a scenario, how edits act on it, and its history.

use std::sync::Arc;

use model::Pillar;

use crate::balance::{self, Balance, Locks};
use crate::gesture::{Control, Gesture};
use crate::history::History;
use crate::moved::Move;
use crate::scenario::Scenario;
use crate::uncounted::UncountedAmounts;

/// All that an edit can change. Edits go through [`apply`](crate::apply) only.
#[derive(Debug, Clone, PartialEq)]
pub struct Session {
    pub(crate) scenario: Arc<Scenario>,
    pub(crate) balance: Balance,
    pub(crate) take_from: Option<Pillar>,
    pub(crate) locks: Locks,
    pub(crate) last_move: Option<Move>,
    pub(crate) history: History,
    pub(crate) gesture: Option<Gesture>,
    pub(crate) is_another: bool,
    /// The total would be kept, but it is 0 and there is nothing to exchange.
    pub(crate) balance_suspended: bool,
    pub(crate) uncounted: UncountedAmounts,
}

impl Session {
    /// A session that starts at a scenario.
    pub fn new(scenario: Scenario, balance: Balance, take_from: Option<Pillar>) -> Self {
        Self {
            scenario: Arc::new(scenario),
            balance,
            take_from,
            locks: Locks::default(),
            last_move: None,
            history: History::default(),
            gesture: None,
            is_another: false,
            balance_suspended: false,
            uncounted: UncountedAmounts::default(),
        }
    }

    /// The scenario as it is now.
    pub fn scenario(&self) -> &Scenario {
        &self.scenario
    }

    /// Whether the total is kept.
    pub const fn balance(&self) -> Balance {
        self.balance
    }

    /// The pillar that the reader named to take from, or that was found last; none before.
    pub const fn take_from(&self) -> Option<Pillar> {
        self.take_from
    }

    /// The pillar that gives first when `pillar` grows, as long as it has anything, and gets first when
    /// it shrinks.
    pub fn donor(&self, pillar: Pillar) -> Pillar {
        balance::donor(&self.scenario, pillar, self.take_from, self.locks)
    }

    /// The pillar that truly gives first when `pillar` grows: the donor, or where that has nothing
    /// left the other one that is not locked; none where nobody can.
    pub fn first_to_give(&self, pillar: Pillar) -> Option<Pillar> {
        balance::first_to_give(&self.scenario, pillar, self.take_from, self.locks)
    }

    /// Whether a pillar is locked: it gives nothing, gets nothing, and can't be moved.
    pub const fn is_locked(&self, pillar: Pillar) -> bool {
        self.locks.holds(pillar)
    }

    /// What the last edit did; none before the first, and after one that came to nothing.
    pub const fn last_move(&self) -> Option<&Move> {
        self.last_move.as_ref()
    }

    /// Whether the last edit, or its undoing, put another scenario in the place of the one before,
    /// with its own name.
    pub const fn is_another(&self) -> bool {
        self.is_another
    }

    /// Whether a draft of either would be the same.
    pub fn is_kept_as(&self, other: &Self) -> bool {
        (&self.scenario, self.balance, self.take_from, self.locks)
            == (&other.scenario, other.balance, other.take_from, other.locks)
            && self.history == other.history
    }

    /// The gesture of an edit by a control, a step of so many JPY million or none.
    pub(crate) fn gesture(&self, control: Control, by_million: i64, now_ms: f64) -> Gesture {
        Gesture::of(self.gesture.as_ref(), &self.scenario, (control, by_million), now_ms)
    }

    /// What can be undone and redone.
    pub const fn history(&self) -> &History {
        &self.history
    }
}

impl Default for Session {
    /// The report's plan, its total kept.
    fn default() -> Self {
        Self::new(Scenario::reported(), Balance::default(), None)
    }
}
