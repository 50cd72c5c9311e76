//! The draft: opened before the first part mounts, kept a moment after each change.
//!
//! Each tab keeps its own and finds it again after a reload; the one that was changed last is also
//! what the next visit begins with.

use std::time::Duration;

use leptos::{ev, prelude::*};
use scenario::{
    Session, StoreError,
    draft::{self, DraftFault},
    library::{self, Origin},
};

use super::{Keeping, Saved, Workbench, follow};
use crate::browser::{
    listen,
    storage::BrowserStore::{Shared, Tab},
    timer::Later,
};

/// A drag is written four times a second; who closes the page before is caught by `pagehide`.
const PAUSE: Duration = Duration::from_millis(250);

/// The workbench with this tab's draft or that of the last visit, or with the report's plan.
pub(crate) fn open() -> Workbench {
    let own = draft::load_from(&Tab).ok().flatten();
    match own.map_or_else(|| draft::load_from(&Shared), |draft| Ok(Some(draft))) {
        Ok(Some((session, origin))) => {
            let workbench = Workbench::new(session, Keeping::Kept);
            let scenario = |origin: &Origin| library::open(&Shared, &origin.id).ok();
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
pub(crate) fn keep(workbench: Workbench) -> RenderEffect<()> {
    let waiting = Later::default();
    let later = waiting.clone();
    let mut is_new = false;
    let (leaving, elsewhere) = (workbench.clone(), workbench.clone());
    let keeping = follow(Box::new(move || {
        workbench.with_saved(|_, _| ());
        // What was just read need not be written.
        if is_new {
            let workbench = workbench.clone();
            later.after(PAUSE, move || write(&workbench));
        }
        is_new = true;
    }));
    listen::on_window(&ev::pagehide, move |_| {
        if waiting.cancel() {
            write(&leaving);
        }
    });
    // The browser tells only what other tabs have written.
    listen::on_window(&ev::storage, move |event| {
        if event.key().as_deref() == Some(draft::KEY) {
            elsewhere.is_kept(Keeping::OtherTab);
        }
    });
    keeping
}

fn write(workbench: &Workbench) {
    let written = untrack(|| {
        workbench.with_saved(|session, saved| {
            let origin = saved.map(|saved| &saved.origin);
            // A tab that keeps nothing for itself begins with what all share.
            let _ = draft::save_from(&Tab, session, origin);
            draft::save_from(&Shared, session, origin)
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
