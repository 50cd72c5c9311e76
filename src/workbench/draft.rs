//! The draft: opened before the first part mounts, kept a moment after each change.

use std::time::Duration;

use leptos::{ev, prelude::*};
use scenario::{
    Session, Store, StoreError,
    draft::{self, DraftFault},
    library::{self, Origin},
};

use super::{Keeping, Saved, Workbench};
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

/// Writes the session after each change, and at once when the page goes away.
pub(crate) fn keep(workbench: Workbench, store: impl Store + Copy + 'static) {
    let waiting = Later::default();
    let later = waiting.clone();
    Effect::new(move |before: Option<()>| {
        workbench.session.track();
        workbench.saved.track();
        // What was just read need not be written.
        if before.is_some() {
            later.after(PAUSE, move || write(workbench, &store));
        }
    });
    listen::on_window(&ev::pagehide, move |_| {
        if waiting.cancel() {
            write(workbench, &store);
        }
    });
}

fn write(workbench: Workbench, store: &impl Store) {
    let origin = workbench.saved.with_untracked(|saved| Some(saved.as_ref()?.origin.clone()));
    let written = workbench
        .session
        .with_untracked(|session| draft::save_from(store, session, origin.as_ref()));
    let keeping = match written {
        Ok(None) => Keeping::Kept,
        Ok(Some(_)) => Keeping::SetAside,
        Err(fault) => keeping(&fault),
    };
    if workbench.kept.get_untracked() != keeping {
        workbench.kept.set(keeping);
    }
}

fn keeping(fault: &DraftFault) -> Keeping {
    match fault {
        DraftFault::Store(StoreError::Blocked) => Keeping::Blocked,
        DraftFault::Store(StoreError::Full | StoreError::Failed) => Keeping::Full,
        DraftFault::Newer { .. } => Keeping::Newer,
        DraftFault::MovedAside(_) => Keeping::SetAside,
    }
}
