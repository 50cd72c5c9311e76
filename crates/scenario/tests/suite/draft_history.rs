//! What a draft keeps beside the scenario: history, locks, the saved scenario that it comes from.

use model::Pillar;
use proptest::prelude::*;
use scenario::draft::{LONGEST_PAST, SavedRevision, load, load_from, save, save_from};
use scenario::library::Id;
use scenario::{Edit, MemoryStorage, Scenario, Session, apply};

use crate::{STEP, after, arbitrary, step};

fn reloaded(session: &Session) -> Session {
    let storage = MemoryStorage::default();
    save(&storage, session).unwrap();
    load(&storage).unwrap().unwrap()
}

/// Every scenario that repeating an edit leads through.
fn trail(session: &Session, edit: &Edit) -> Vec<Scenario> {
    let mut session = session.clone();
    let mut trail = Vec::new();
    while let Ok(next) = apply(&session, edit.clone(), 0.0) {
        trail.push(next.scenario().clone());
        session = next;
    }
    trail
}

proptest! {
    #[test]
    fn undo_redo_and_locks_come_back(edits in prop::collection::vec(arbitrary::edit(), 0..30)) {
        let (mut session, mut now) = (Session::default(), 0.0);
        for edit in edits {
            now += 10_000.0;
            session = apply(&session, edit, now).unwrap_or(session);
        }
        let again = reloaded(&session);
        prop_assert_eq!(again.scenario(), session.scenario());
        for way in [Edit::Undo, Edit::Redo] {
            prop_assert_eq!(trail(&again, &way), trail(&session, &way));
        }
        for pillar in Pillar::ALL {
            prop_assert_eq!(again.is_locked(pillar), session.is_locked(pillar));
        }
    }
}

#[test]
fn the_newest_steps_are_kept() {
    let steps = (0..LONGEST_PAST + 10)
        .map(|n| step(Pillar::Negotiation, if n % 2 == 0 { STEP } else { -STEP }));
    let session = after(steps).unwrap();
    let (whole, kept) = (trail(&session, &Edit::Undo), trail(&reloaded(&session), &Edit::Undo));
    assert_eq!(kept.len(), LONGEST_PAST);
    assert_eq!(kept, whole[..LONGEST_PAST]);
}

#[test]
fn the_saved_scenario_that_it_comes_from_comes_back() {
    let storage = MemoryStorage::default();
    let origin = SavedRevision { id: Id::from_text("1-1"), checksum: "x\"y".to_owned() };
    save_from(&storage, &Session::default(), Some(&origin)).unwrap();
    assert_eq!(load_from(&storage), Ok(Some((Session::default(), Some(origin)))));
    save(&storage, &Session::default()).unwrap();
    assert_eq!(load_from(&storage), Ok(Some((Session::default(), None))));
}
