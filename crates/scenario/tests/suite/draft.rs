//! The draft: kept through a reload, and never lost.

use model::Pillar;
use proptest::prelude::*;
use scenario::draft::{ASIDE, Aside, DraftFault, EnvelopeError, KEY, load, save};
use scenario::{Balance, Edit, MemoryStorage, Session, Storage, StorageError, apply};

use crate::{STEP, after, arbitrary, step};

fn edited() -> Session {
    after([step(Pillar::Negotiation, STEP)]).unwrap()
}

/// The text of a draft.
fn saved() -> String {
    let storage = MemoryStorage::default();
    save(&storage, &edited()).unwrap();
    storage.get(KEY).unwrap().unwrap()
}

fn holding(text: &str) -> MemoryStorage {
    let storage = MemoryStorage::default();
    storage.set(KEY, text).unwrap();
    storage
}

/// What the draft lost by `text` is moved to, and why.
fn moved_aside(text: &str) -> EnvelopeError {
    let storage = holding(text);
    let Err(DraftFault::MovedAside(Aside { damage, key })) = load(&storage) else {
        panic!("{text} was not moved aside");
    };
    assert_eq!(key, format!("{ASIDE}1"));
    assert_eq!(storage.get(&key).unwrap().as_deref(), Some(text));
    assert_eq!(load(&storage), Ok(None));
    damage
}

proptest! {
    #[test]
    fn a_saved_session_comes_back(
        scenario in arbitrary::scenario(),
        balance in arbitrary::balance(),
        take_from in prop::option::of(arbitrary::pillar()),
    ) {
        let session = Session::new(scenario, balance, take_from);
        let storage = MemoryStorage::default();
        prop_assert_eq!(save(&storage, &session), Ok(None));
        prop_assert_eq!(load(&storage), Ok(Some(session)));
    }

    #[test]
    fn a_draft_cut_anywhere_is_moved_aside(share in 0.0..1.0_f64) {
        let whole = saved();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share of a length")]
        let end = (share * whole.len() as f64) as usize;
        prop_assert_eq!(moved_aside(&whole[..end]), EnvelopeError::Incomplete);
    }

    #[test]
    fn a_draft_with_another_digit_is_moved_aside(index in 0..10_usize, digit in 0..10_u32) {
        let whole = saved();
        let content = whole.find("file").unwrap();
        let digits: Vec<usize> =
            whole.char_indices().filter(|(at, c)| *at > content && c.is_ascii_digit()).map(|(at, _)| at).collect();
        let at = digits[index * digits.len() / 10];
        let other = digit.to_string();
        prop_assume!(whole[at..=at] != other);
        let mut changed = whole.clone();
        changed.replace_range(at..=at, &other);
        // A number that begins with 0 is no JSON any more.
        prop_assert!(matches!(moved_aside(&changed), EnvelopeError::Changed | EnvelopeError::Incomplete));
    }
}

#[test]
fn nothing_saved_is_no_fault() {
    assert_eq!(load(&MemoryStorage::default()), Ok(None));
}

#[test]
fn saving_again_replaces_the_draft() {
    let storage = MemoryStorage::default();
    save(&storage, &Session::default()).unwrap();
    save(&storage, &edited()).unwrap();
    assert_eq!(load(&storage).unwrap().unwrap().scenario(), edited().scenario());
    assert_eq!(storage.keys().unwrap(), [KEY]);
}

#[test]
fn what_is_not_ours_is_moved_aside() {
    for foreign in ["{}", "[]", "7", "\"text\"", r#"{"format":"other","version":1}"#] {
        assert_eq!(moved_aside(foreign), EnvelopeError::Foreign, "{foreign}");
    }
    assert_eq!(moved_aside(""), EnvelopeError::Incomplete);
}

/// As an edition from before the publication wrote them: versions 1 and 2 of the draft.
#[test]
fn a_draft_from_before_the_publication_is_moved_aside() {
    for version in 1..=2 {
        let content = r#"{\"balance\":\"keep\",\"take_from\":null,\"file\":{\"format\":\"digital-trade-navigator/scenarios\",\"version\":1,\"scenarios\":[{}]}}"#;
        let text = format!(
            r#"{{"format":"digital-trade-navigator/draft","version":{version},"checksum":"6e1fa0f8fe0a5dd1","content":"{content}"}}"#
        );
        assert_eq!(moved_aside(&text), EnvelopeError::Unpublished);
    }
}

#[test]
fn a_second_damaged_value_does_not_replace_the_first() {
    let storage = holding("one");
    load(&storage).unwrap_err();
    storage.set(KEY, "two").unwrap();
    load(&storage).unwrap_err();
    assert_eq!(storage.get(&format!("{ASIDE}1")).unwrap().as_deref(), Some("one"));
    assert_eq!(storage.get(&format!("{ASIDE}2")).unwrap().as_deref(), Some("two"));
}

#[test]
fn saving_moves_a_damaged_value_aside_and_tells() {
    let storage = holding("{");
    let aside = save(&storage, &edited()).unwrap().unwrap();
    assert_eq!(aside.damage, EnvelopeError::Incomplete);
    assert_eq!(storage.get(&aside.key).unwrap().as_deref(), Some("{"));
    assert!(load(&storage).unwrap().is_some());
}

#[test]
fn a_newer_draft_stays_in_place_and_is_not_written_over() {
    let newer = saved().replacen("\"version\":3", "\"version\":4", 1);
    let storage = holding(&newer);
    let fault = DraftFault::Newer { version: 4.0 };
    assert_eq!(load(&storage), Err(fault.clone()));
    assert_eq!(save(&storage, &edited()), Err(fault));
    assert_eq!(storage.get(KEY).unwrap().as_deref(), Some(newer.as_str()));
    assert_eq!(storage.keys().unwrap(), [KEY]);
}

#[test]
fn a_blocked_store_is_told_and_works_again_later() {
    let storage = MemoryStorage::default();
    storage.block(true);
    let blocked = DraftFault::Storage(StorageError::Blocked);
    assert_eq!(load(&storage), Err(blocked.clone()));
    assert_eq!(save(&storage, &edited()), Err(blocked));
    storage.block(false);
    assert_eq!(save(&storage, &edited()), Ok(None));
}

#[test]
fn a_full_store_keeps_the_last_draft() {
    let storage = MemoryStorage::default();
    save(&storage, &Session::default()).unwrap();
    storage.limit(10);
    assert_eq!(save(&storage, &edited()), Err(DraftFault::Storage(StorageError::Full)));
    storage.limit(1_000_000);
    assert_eq!(load(&storage).unwrap().unwrap().scenario(), Session::default().scenario());
}

#[test]
fn a_damaged_value_that_cannot_be_moved_stays() {
    let storage = holding("{");
    for attempt in 0..2 {
        storage.fail_write(1);
        let fault = if attempt == 0 {
            load(&storage).unwrap_err()
        } else {
            save(&storage, &edited()).unwrap_err()
        };
        assert_eq!(fault, DraftFault::Storage(StorageError::Failed));
        assert_eq!(storage.get(KEY).unwrap().as_deref(), Some("{"));
    }
    // The value is moved, the write of the new draft fails: the next one succeeds.
    storage.fail_write(2);
    assert_eq!(save(&storage, &edited()), Err(DraftFault::Storage(StorageError::Failed)));
    assert_eq!(storage.get(&format!("{ASIDE}1")).unwrap().as_deref(), Some("{"));
    assert_eq!(save(&storage, &edited()), Ok(None));
}

#[test]
fn what_is_read_is_kept_as_what_was_written() {
    let edits = Pillar::ALL.map(|pillar| step(pillar, STEP)).into_iter();
    let edits = edits.chain([
        Edit::Lock { pillar: Pillar::Cooperation, locked: true },
        Edit::Balance(Balance::Free),
        Edit::Preset("rules".to_owned()),
        Edit::Undo,
    ]);
    let mut session = Session::default();
    for (now, edit) in (0..).zip(edits) {
        session = apply(&session, edit.clone(), f64::from(now) * 10_000.0).unwrap();
        let storage = MemoryStorage::default();
        save(&storage, &session).unwrap();
        let read = load(&storage).unwrap().unwrap();
        assert!(read.is_kept_as(&session), "{edit:?}: {read:?} {session:?}");
    }
}
