//! Saved scenarios: what is saved comes back, and nothing is lost whatever goes wrong.

use model::Pillar;
use proptest::prelude::*;
use scenario::library::{
    Beside, EnvelopeError, INDEX, Id, LibraryFault, Listing, PREFIX, SaveTarget, delete, duplicate,
    list, open, rebuild_index_if_stale, rename, restore, save, save_all, unreadable,
};
use scenario::{MemoryStorage, Scenario, Storage, StorageError};

use crate::dying::Dying;
use crate::{STEP, after, arbitrary, step};

const NOW: f64 = 1_764_000_000_000.0;

fn named(name: &str) -> Scenario {
    after([step(Pillar::Negotiation, STEP)]).unwrap().scenario().labelled(name, "note").unwrap()
}

fn saved(storage: &dyn Storage, name: &str) -> scenario::library::SavedRevision {
    save(storage, SaveTarget::New, &named(name), NOW).unwrap().origin
}

/// The names in the list, sorted.
fn names(storage: &dyn Storage) -> Vec<String> {
    let entries = list(storage).unwrap().entries;
    let mut names: Vec<String> = entries.into_iter().map(|entry| entry.name).collect();
    names.sort();
    names
}

proptest! {
    #[test]
    fn any_scenario_comes_back(scenario in arbitrary::scenario(), now in prop::num::f64::ANY) {
        let storage = MemoryStorage::default();
        let origin = save(&storage, SaveTarget::New, &scenario, now).unwrap().origin;
        let saved = open(&storage, &origin.id).unwrap();
        prop_assert_eq!(&saved.scenario, &scenario);
        prop_assert_eq!(&saved.origin, &origin);
        let listing = list(&storage).unwrap();
        prop_assert_eq!(&listing.entries[0].origin, &origin);
        storage.remove(INDEX).unwrap();
        prop_assert_eq!(list(&storage).unwrap(), Listing { index_is_stale: true, ..listing.clone() });
        rebuild_index_if_stale(&storage).unwrap();
        prop_assert_eq!(list(&storage).unwrap(), listing);
    }
}

#[test]
fn a_list_is_in_the_order_of_saving_and_ids_differ_when_the_clock_goes_back() {
    let storage = MemoryStorage::default();
    for (name, now) in [("old", NOW), ("new", NOW + 1.0), ("back", NOW), ("before 1970", -5.0)] {
        save(&storage, SaveTarget::New, &named(name), now).unwrap();
    }
    let entries = list(&storage).unwrap().entries;
    let order: Vec<&str> = entries.iter().map(|entry| entry.name.as_str()).collect();
    assert_eq!(order, ["new", "old", "back", "before 1970"]);
    let negotiation = named("").yearly(Pillar::Negotiation).mean();
    assert!((entries[0].amounts[0] - negotiation).abs() < 1e-9);
}

#[test]
fn a_thousand_scenarios_are_listed_and_one_that_was_cut_is_told_whatever_the_index_says() {
    let storage = MemoryStorage::default();
    let key = saved(&storage, "a").id.key();
    let text = storage.get(&key).unwrap().unwrap();
    for n in 1..1_000 {
        storage.set(&[PREFIX, &n.to_string()].concat(), &text).unwrap();
    }
    rebuild_index_if_stale(&storage).unwrap();
    let dying = Dying::after(storage, usize::MAX);
    assert_eq!(list(&dying).unwrap().entries.len(), 1_000);
    // The index and each text once.
    assert_eq!(dying.reads(), 1_001);
    for (n, cut) in [&text[..400], &text.replacen('a', "b", 1), "", "{}"].into_iter().enumerate() {
        let key = [PREFIX, &(n + 1).to_string()].concat();
        dying.set(&key, cut).unwrap();
        let listing = list(&dying).unwrap();
        assert_eq!(listing.entries.len(), 1_000 - n - 1);
        assert_eq!(listing.unreadable.len(), n + 1);
        assert!(listing.index_is_stale);
    }
}

#[test]
fn many_are_saved_beside_what_is_there_and_a_full_store_says_how_many() {
    let storage = MemoryStorage::default();
    saved(&storage, "mine");
    let many: Vec<_> = (0..1_000).map(|number| named(&format!("{number:03}"))).collect();
    save_all(&storage, &many, NOW).unwrap();
    let mut all: Vec<_> = many.iter().map(|it| it.name().to_owned()).collect();
    all.push("mine".to_owned());
    assert_eq!(names(&storage), all);
    // The third write has no room: two are saved.
    storage.fail_write(3);
    let fault = (2, LibraryFault::Storage(StorageError::Failed));
    assert_eq!(save_all(&storage, &many, NOW), Err(fault));
    assert_eq!(names(&storage).len(), all.len() + 2);
}

#[test]
fn a_scenario_that_nobody_changed_is_written_over() {
    let storage = MemoryStorage::default();
    let first = saved(&storage, "a");
    let again = save(&storage, SaveTarget::Over(first.clone()), &named("b"), NOW + 1.0).unwrap();
    assert_eq!((again.beside, &again.origin.id), (None, &first.id));
    assert_eq!(names(&storage), ["b"]);
}

#[test]
fn two_tabs_that_edit_one_scenario_leave_two() {
    let storage = MemoryStorage::default();
    let seen = saved(&storage, "a");
    save(&storage, SaveTarget::Over(seen.clone()), &named("first tab"), NOW).unwrap();
    let second = save(&storage, SaveTarget::Over(seen.clone()), &named("second tab"), NOW).unwrap();
    assert_eq!(second.beside, Some(Beside::Changed));
    assert_eq!(names(&storage), ["first tab", "second tab"]);
    delete(&storage, &seen.id).unwrap();
    let third = save(&storage, SaveTarget::Over(seen), &named("third"), NOW).unwrap();
    assert_eq!(third.beside, Some(Beside::Deleted));
    assert_eq!(names(&storage), ["second tab", "third"]);
}

#[test]
fn a_name_is_changed_a_scenario_doubled_and_a_deletion_taken_back() {
    let storage = MemoryStorage::default();
    let first = saved(&storage, "a");
    rename(&storage, &first.id, "b").unwrap();
    let copy = duplicate(&storage, &first.id, "c", NOW + 1.0).unwrap();
    assert_eq!(names(&storage), ["b", "c"]);
    let long = "x".repeat(scenario::LONGEST_NAME + 1);
    assert_eq!(rename(&storage, &first.id, &long), Err(LibraryFault::LongName));
    let before = open(&storage, &copy.id).unwrap();
    let deleted = delete(&storage, &copy.id).unwrap();
    assert_eq!(open(&storage, &copy.id), Err(LibraryFault::Missing));
    assert_eq!(names(&storage), ["b"]);
    assert_eq!(restore(&storage, &deleted), Ok(copy.id.clone()));
    assert_eq!(restore(&storage, &deleted), Ok(copy.id.clone()));
    assert_eq!(open(&storage, &copy.id), Ok(before));
    rename(&storage, &copy.id, "taken meanwhile").unwrap();
    assert_ne!(restore(&storage, &deleted), Ok(copy.id));
    assert_eq!(names(&storage), ["b", "c", "taken meanwhile"]);
}

#[test]
fn an_index_that_is_missing_damaged_or_wrong_is_made_anew() {
    let storage = MemoryStorage::default();
    saved(&storage, "a");
    let outdated = storage.get(INDEX).unwrap().unwrap();
    let b = saved(&storage, "b");
    let whole = list(&storage).unwrap();
    let index = storage.get(INDEX).unwrap().unwrap();
    let first =
        r#"{"format":"digital-trade-navigator/index","version":1,"checksum":"","content":"Zg"}"#;
    for wrong in ["", "{", "[]", r#"{"format":"x"}"#, first, &index[..index.len() / 2], &outdated] {
        storage.set(INDEX, wrong).unwrap();
        // Whoever only looks writes nothing: another tab may be in the middle of a save.
        assert_eq!(list(&storage).unwrap().entries, whole.entries, "{wrong}");
        assert_eq!(storage.get(INDEX).unwrap().as_deref(), Some(wrong));
        rebuild_index_if_stale(&storage).unwrap();
        assert_eq!(list(&storage).unwrap(), whole, "{wrong}");
        assert_eq!(storage.get(INDEX).unwrap().as_deref(), Some(index.as_str()), "{wrong}");
    }
    storage.remove(&b.id.key()).unwrap();
    assert_eq!(names(&storage), ["a"]);
}

#[test]
fn an_index_of_a_newer_version_is_left_alone() {
    let storage = MemoryStorage::default();
    saved(&storage, "a");
    let newer = storage.get(INDEX).unwrap().unwrap().replacen("\"version\":2", "\"version\":3", 1);
    storage.set(INDEX, &newer).unwrap();
    saved(&storage, "b");
    assert_eq!(names(&storage), ["a", "b"]);
    assert_eq!(storage.get(INDEX).unwrap(), Some(newer));
}

/// As an edition from before the publication wrote it.
fn before_the_publication() -> String {
    let content = r#"{\"saved\":1764000000000,\"file\":{\"format\":\"digital-trade-navigator/scenarios\",\"version\":1,\"scenarios\":[{}]}}"#;
    format!(
        r#"{{"format":"digital-trade-navigator/saved","version":1,"checksum":"0123456789abcdef","content":"{content}"}}"#
    )
}

#[test]
fn what_cannot_be_read_is_told_kept_and_never_written_over() {
    let storage = MemoryStorage::default();
    let seen = saved(&storage, "a");
    let key = seen.id.key();
    let text = storage.get(&key).unwrap().unwrap();
    let newer = LibraryFault::Newer { version: 3.0 };
    for (there, fault) in [
        (text[..text.len() / 2].to_owned(), LibraryFault::Damaged(EnvelopeError::Incomplete)),
        ("{\"theme\":\"dark\"}".to_owned(), LibraryFault::Damaged(EnvelopeError::Foreign)),
        (text.replacen("11000", "11001", 1), LibraryFault::Damaged(EnvelopeError::Changed)),
        (before_the_publication(), LibraryFault::Damaged(EnvelopeError::Unpublished)),
        (text.replacen("\"version\":2", "\"version\":3", 1), newer),
    ] {
        storage.set(&key, &there).unwrap();
        assert_eq!(open(&storage, &seen.id), Err(fault.clone()));
        assert_eq!(unreadable(&storage).unwrap(), [(key.clone(), there.clone())]);
        let beside = save(&storage, SaveTarget::Over(seen.clone()), &named("b"), NOW).unwrap();
        assert_eq!(beside.beside, Some(Beside::Unreadable));
        storage.remove(INDEX).unwrap();
        let listing = list(&storage).unwrap();
        match fault {
            LibraryFault::Damaged(damage) => {
                assert_eq!(listing.unreadable, [(seen.id.clone(), damage)]);
            }
            _ => assert_eq!(listing.newer, std::slice::from_ref(&seen.id)),
        }
        assert_eq!(storage.get(&key).unwrap(), Some(there));
        delete(&storage, &beside.origin.id).unwrap();
    }
}

#[test]
fn a_damaged_scenario_can_be_deleted_and_that_taken_back() {
    let storage = MemoryStorage::default();
    let id = Id::from_text("x");
    storage.set(&id.key(), "{").unwrap();
    let deleted = delete(&storage, &id).unwrap();
    assert_eq!(storage.get(&id.key()), Ok(None));
    restore(&storage, &deleted).unwrap();
    assert_eq!(storage.get(&id.key()).unwrap().as_deref(), Some("{"));
}

#[test]
fn a_blocked_store_is_told() {
    let storage = MemoryStorage::default();
    let seen = saved(&storage, "a");
    storage.block(true);
    let blocked = LibraryFault::Storage(StorageError::Blocked);
    assert_eq!(list(&storage), Err(StorageError::Blocked));
    assert_eq!(unreadable(&storage), Err(StorageError::Blocked));
    assert_eq!(open(&storage, &seen.id), Err(blocked.clone()));
    assert_eq!(delete(&storage, &seen.id), Err(blocked.clone()));
    for target in [SaveTarget::New, SaveTarget::Over(seen)] {
        assert_eq!(save(&storage, target, &named("b"), NOW), Err(blocked.clone()));
    }
    storage.block(false);
    assert_eq!(names(&storage), ["a"]);
}

#[test]
fn a_store_that_is_full_in_the_middle_of_a_save_keeps_what_was_there() {
    let storage = MemoryStorage::default();
    let seen = saved(&storage, "a");
    let before = open(&storage, &seen.id).unwrap();
    storage.limit(10);
    for target in [SaveTarget::New, SaveTarget::Over(seen.clone())] {
        let full = LibraryFault::Storage(StorageError::Full);
        assert_eq!(save(&storage, target, &named("b"), NOW), Err(full));
        assert_eq!(open(&storage, &seen.id), Ok(before.clone()));
        assert_eq!(names(&storage), ["a"]);
    }
    // The scenario has room, the index has none.
    storage.limit(1_000_000);
    storage.fail_write(2);
    saved(&storage, "b");
    assert_eq!(names(&storage), ["a", "b"]);
}

#[test]
fn a_tab_that_is_closed_between_any_two_writes_loses_nothing() {
    for changes in 0..4 {
        let storage = MemoryStorage::default();
        let seen = saved(&storage, "a");
        let dying = Dying::after(storage, changes);
        let over = save(&dying, SaveTarget::Over(seen), &named("b"), NOW);
        let storage = dying.into_store();
        let expected = if over.is_ok() || changes > 1 { "b" } else { "a" };
        assert_eq!(names(&storage), [expected], "after {changes}");

        let dying = Dying::after(storage, changes);
        let new = save(&dying, SaveTarget::New, &named("c"), NOW);
        let storage = dying.into_store();
        let both = new.is_ok() || changes > 1;
        assert_eq!(names(&storage).len(), if both { 2 } else { 1 }, "after {changes}");
    }
}

#[test]
fn other_peoples_keys_are_never_touched() {
    let storage = MemoryStorage::default();
    let foreign = ["theme", "dtn", "dtn:scenario", "dtn:scenarios:1", "other:dtn:scenario:1"];
    for key in foreign {
        storage.set(key, "theirs").unwrap();
    }
    let origin = saved(&storage, "a");
    rename(&storage, &origin.id, "b").unwrap();
    let deleted = delete(&storage, &origin.id).unwrap();
    restore(&storage, &deleted).unwrap();
    rebuild_index_if_stale(&storage).unwrap();
    for key in foreign {
        assert_eq!(storage.get(key).unwrap().as_deref(), Some("theirs"));
    }
    let mut ours = storage.keys().unwrap();
    ours.retain(|key| !foreign.contains(&key.as_str()));
    assert!(ours.iter().all(|key| key == INDEX || key.starts_with(PREFIX)), "{ours:?}");
}
