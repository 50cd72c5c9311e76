//! The draft: opened before the first part mounts, kept a moment after each change.

use std::time::Duration;

use leptos::{ev, prelude::*};
use scenario::{
    Session, Store, StoreError,
    draft::{self, DraftFault},
    library::{self, Origin},
};

use super::{Keeping, Saved, Workbench, follow};
use crate::browser::{listen, timer::Later};

/// A drag is written four times a second; who closes the page before is caught by `pagehide`.
const PAUSE: Duration = Duration::from_millis(250);

/// The workbench with the draft of the last visit, or with the report's plan.
pub(crate) fn open(store: &impl Store) -> Workbench {
    match draft::load_from(store) {
        Ok(Some((session, origin))) => {
            let workbench = Workbench::new(session, Keeping::Kept);
            let scenario = |origin: &Origin| library::open(store, &origin.id).ok();
            workbench.is_saved_as(origin.map(|origin| Saved {
                scenario: scenario(&origin).map(|saved| saved.scenario),
                origin,
            }));
            workbench
        }
        Ok(None) => Workbench::new(Session::default(), Keeping::Kept),
        Err(fault) => Workbench::new(Session::default(), keeping(&fault)),
    }
}

/// Writes the session after each change, and at once when the page goes away; as long as the
/// answer is kept.
pub(crate) fn keep(workbench: Workbench, store: impl Store + Copy + 'static) -> RenderEffect<()> {
    let waiting = Later::default();
    let later = waiting.clone();
    let mut is_new = false;
    let leaving = workbench.clone();
    let keeping = follow(Box::new(move || {
        workbench.with_saved(|_, _| ());
        // What was just read need not be written.
        if is_new {
            let workbench = workbench.clone();
            later.after(PAUSE, move || write(&workbench, &store));
        }
        is_new = true;
    }));
    listen::on_window(&ev::pagehide, move |_| {
        if waiting.cancel() {
            write(&leaving, &store);
        }
    });
    keeping
}

fn write(workbench: &Workbench, store: &impl Store) {
    let written = untrack(|| {
        workbench.with_saved(|session, saved| {
            draft::save_from(store, session, saved.map(|saved| &saved.origin))
        })
    });
    let keeping = match written {
        Ok(None) => Keeping::Kept,
        Ok(Some(_)) => Keeping::SetAside,
        Err(fault) => keeping(&fault),
    };
    workbench.is_kept(keeping);
}

fn keeping(fault: &DraftFault) -> Keeping {
    match fault {
        DraftFault::Store(StoreError::Blocked) => Keeping::Blocked,
        DraftFault::Store(StoreError::Full | StoreError::Failed) => Keeping::Full,
        DraftFault::Newer { .. } => Keeping::Newer,
        DraftFault::MovedAside(_) => Keeping::SetAside,
    }
}
