//! What is wrong with answers, and which requests have come.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;

use super::Fault;

/// A file that is held back comes after this time at the latest.
const PATIENCE: Duration = Duration::from_mins(1);

/// How long a request is waited for.
const WAITING: Duration = Duration::from_secs(10);

/// The faults, as tests set them and connections meet them.
#[derive(Debug, Default)]
pub(super) struct Faults {
    state: Mutex<State>,
    /// A request has come.
    came: Condvar,
    /// Answers are let go.
    released: Notify,
    /// Whoever has it is answered, where answers are slow.
    turn: tokio::sync::Mutex<()>,
}

#[derive(Debug, Default)]
pub(super) struct State {
    /// Paths that were asked for, in order.
    pub(super) asked: Vec<String>,
    /// Parts of paths whose answers wait.
    pub(super) held: Vec<String>,
    /// Parts of paths that are answered otherwise.
    pub(super) faults: Vec<(String, Fault)>,
    /// The same with an error, for one answer only.
    pub(super) broken_once: Vec<String>,
    /// Added to the head of each file.
    pub(super) headers: Vec<(&'static str, String)>,
    /// A browser may keep what is not a page.
    pub(super) cached: bool,
    /// Each answer takes so long, and the next waits for it.
    pub(super) slow: Option<Duration>,
}

impl Faults {
    pub(super) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn release(&self) {
        self.state().held.clear();
        self.released.notify_waiters();
    }

    /// Whether a path that contains `part` has been asked for, soon.
    pub(super) fn awaits(&self, part: &str) -> bool {
        let waiting = self.came.wait_timeout_while(self.state(), WAITING, |state| {
            !state.asked.iter().any(|path| path.contains(part))
        });
        !waiting.unwrap_or_else(PoisonError::into_inner).1.timed_out()
    }

    /// Notes a request and waits while it is held or slow; what is wrong with its answer, if anything.
    pub(super) async fn meet(&self, path: &str) -> Option<Fault> {
        self.state().asked.push(path.to_owned());
        self.came.notify_all();
        // Held for longer than that, it is answered.
        let _ = tokio::time::timeout(PATIENCE, self.let_go(path)).await;
        let fault = self.state().fault(path);
        let slow = self.state().slow;
        if let Some(slow) = slow {
            let _turn = self.turn.lock().await;
            tokio::time::sleep(slow).await;
        }
        fault
    }

    async fn let_go(&self, path: &str) {
        loop {
            // Asked for before the look, so that no release in between is missed.
            let released = self.released.notified();
            if !self.state().held.iter().any(|part| path.contains(part.as_str())) {
                return;
            }
            released.await;
        }
    }
}

impl State {
    fn fault(&mut self, path: &str) -> Option<Fault> {
        let once = self.broken_once.iter().position(|part| path.contains(part.as_str()));
        if let Some(index) = once {
            self.broken_once.swap_remove(index);
            return Some(Fault::Broken);
        }
        let fault = self.faults.iter().find(|(part, _)| path.contains(part.as_str()));
        fault.map(|(_, fault)| fault.clone())
    }
}
