//! Saved scenarios: what is saved comes back, and nothing is lost whatever goes wrong.

use model::Pillar;
use proptest::prelude::*;
use scenario::library::{
    Beside, Damage, INDEX, Id, LibraryFault, Listing, PREFIX, Target, delete, duplicate, list,
    mend, open, rename, restore, save, save_all, unreadable,
};
use scenario::{MemoryStore, Scenario, Store, StoreError};

use crate::dying::Dying;
use crate::{STEP, after, arbitrary, step};

const NOW: f64 = 1_764_000_000_000.0;

fn named(name: &str) -> Scenario {
    after([step(Pillar::Negotiation, STEP)]).unwrap().scenario().labelled(name, "note").unwrap()
}

fn saved(store: &dyn Store, name: &str) -> scenario::library::Origin {
    save(store, Target::New, &named(name), NOW).unwrap().origin
}

/// The names in the list, sorted.
fn names(store: &dyn Store) -> Vec<String> {
    let entries = list(store).unwrap().entries;
    let mut names: Vec<String> = entries.into_iter().map(|entry| entry.name).collect();
    names.sort();
    names
}

proptest! {
    #[test]
    fn any_scenario_comes_back(scenario in arbitrary::scenario(), now in prop::num::f64::ANY) {
        let store = MemoryStore::default();
        let origin = save(&store, Target::New, &scenario, now).unwrap().origin;
        let saved = open(&store, &origin.id).unwrap();
        prop_assert_eq!(&saved.scenario, &scenario);
        prop_assert_eq!(&saved.origin, &origin);
        let listing = list(&store).unwrap();
        prop_assert_eq!(&listing.entries[0].origin, &origin);
        store.remove(INDEX).unwrap();
        prop_assert_eq!(list(&store).unwrap(), Listing { index_lags: true, ..listing.clone() });
        mend(&store).unwrap();
        prop_assert_eq!(list(&store).unwrap(), listing);
    }
}

#[test]
fn a_list_is_in_the_order_of_saving_and_ids_differ_when_the_clock_goes_back() {
    let store = MemoryStore::default();
    for (name, now) in [("old", NOW), ("new", NOW + 1.0), ("back", NOW), ("before 1970", -5.0)] {
        save(&store, Target::New, &named(name), now).unwrap();
    }
    let entries = list(&store).unwrap().entries;
    let order: Vec<&str> = entries.iter().map(|entry| entry.name.as_str()).collect();
    assert_eq!(order, ["new", "old", "back", "before 1970"]);
    let negotiation = named("").yearly(Pillar::Negotiation).mean();
    assert!((entries[0].amounts[0] - negotiation).abs() < 1e-9);
}

#[test]
fn a_thousand_scenarios_are_listed_and_one_that_was_cut_is_told_whatever_the_index_says() {
    let store = MemoryStore::default();
    let key = saved(&store, "a").id.key();
    let text = store.get(&key).unwrap().unwrap();
    for n in 1..1_000 {
        store.set(&[PREFIX, &n.to_string()].concat(), &text).unwrap();
    }
    mend(&store).unwrap();
    let dying = Dying::after(store, usize::MAX);
    assert_eq!(list(&dying).unwrap().entries.len(), 1_000);
    // The index and each text once.
    assert_eq!(dying.reads(), 1_001);
    for (n, cut) in [&text[..400], &text.replacen('a', "b", 1), "", "{}"].into_iter().enumerate() {
        let key = [PREFIX, &(n + 1).to_string()].concat();
        dying.set(&key, cut).unwrap();
        let listing = list(&dying).unwrap();
        assert_eq!(listing.entries.len(), 1_000 - n - 1);
        assert_eq!(listing.unreadable.len(), n + 1);
        assert!(listing.index_lags);
    }
}

#[test]
fn many_are_saved_beside_what_is_there_and_a_full_store_says_how_many() {
    let store = MemoryStore::default();
    saved(&store, "mine");
    let many: Vec<_> = (0..1_000).map(|number| named(&format!("{number:03}"))).collect();
    save_all(&store, &many, NOW).unwrap();
    let mut all: Vec<_> = many.iter().map(|it| it.name().to_owned()).collect();
    all.push("mine".to_owned());
    assert_eq!(names(&store), all);
    // The third write has no room: two are saved.
    store.fail_write(3);
    let fault = (2, LibraryFault::Store(StoreError::Failed));
    assert_eq!(save_all(&store, &many, NOW), Err(fault));
    assert_eq!(names(&store).len(), all.len() + 2);
}

#[test]
fn a_scenario_that_nobody_changed_is_written_over() {
    let store = MemoryStore::default();
    let first = saved(&store, "a");
    let again = save(&store, Target::Over(first.clone()), &named("b"), NOW + 1.0).unwrap();
    assert_eq!((again.beside, &again.origin.id), (None, &first.id));
    assert_eq!(names(&store), ["b"]);
}

#[test]
fn two_tabs_that_edit_one_scenario_leave_two() {
    let store = MemoryStore::default();
    let seen = saved(&store, "a");
    save(&store, Target::Over(seen.clone()), &named("first tab"), NOW).unwrap();
    let second = save(&store, Target::Over(seen.clone()), &named("second tab"), NOW).unwrap();
    assert_eq!(second.beside, Some(Beside::Changed));
    assert_eq!(names(&store), ["first tab", "second tab"]);
    delete(&store, &seen.id).unwrap();
    let third = save(&store, Target::Over(seen), &named("third"), NOW).unwrap();
    assert_eq!(third.beside, Some(Beside::Deleted));
    assert_eq!(names(&store), ["second tab", "third"]);
}

#[test]
fn a_name_is_changed_a_scenario_doubled_and_a_deletion_taken_back() {
    let store = MemoryStore::default();
    let first = saved(&store, "a");
    rename(&store, &first.id, "b").unwrap();
    let copy = duplicate(&store, &first.id, "c", NOW + 1.0).unwrap();
    assert_eq!(names(&store), ["b", "c"]);
    let long = "x".repeat(scenario::LONGEST_NAME + 1);
    assert_eq!(rename(&store, &first.id, &long), Err(LibraryFault::LongName));
    let before = open(&store, &copy.id).unwrap();
    let deleted = delete(&store, &copy.id).unwrap();
    assert_eq!(open(&store, &copy.id), Err(LibraryFault::Missing));
    assert_eq!(names(&store), ["b"]);
    assert_eq!(restore(&store, &deleted), Ok(copy.id.clone()));
    assert_eq!(restore(&store, &deleted), Ok(copy.id.clone()));
    assert_eq!(open(&store, &copy.id), Ok(before));
    rename(&store, &copy.id, "taken meanwhile").unwrap();
    assert_ne!(restore(&store, &deleted), Ok(copy.id));
    assert_eq!(names(&store), ["b", "c", "taken meanwhile"]);
}

#[test]
fn an_index_that_is_missing_damaged_or_wrong_is_made_anew() {
    let store = MemoryStore::default();
    saved(&store, "a");
    let outdated = store.get(INDEX).unwrap().unwrap();
    let b = saved(&store, "b");
    let whole = list(&store).unwrap();
    let index = store.get(INDEX).unwrap().unwrap();
    let first =
        r#"{"format":"digital-trade-navigator/index","version":1,"checksum":"","content":"Zg"}"#;
    for wrong in ["", "{", "[]", r#"{"format":"x"}"#, first, &index[..index.len() / 2], &outdated] {
        store.set(INDEX, wrong).unwrap();
        // Whoever only looks writes nothing: another tab may be in the middle of a save.
        assert_eq!(list(&store).unwrap().entries, whole.entries, "{wrong}");
        assert_eq!(store.get(INDEX).unwrap().as_deref(), Some(wrong));
        mend(&store).unwrap();
        assert_eq!(list(&store).unwrap(), whole, "{wrong}");
        assert_eq!(store.get(INDEX).unwrap().as_deref(), Some(index.as_str()), "{wrong}");
    }
    store.remove(&b.id.key()).unwrap();
    assert_eq!(names(&store), ["a"]);
}

#[test]
fn an_index_of_a_newer_version_is_left_alone() {
    let store = MemoryStore::default();
    saved(&store, "a");
    let newer = store.get(INDEX).unwrap().unwrap().replacen("\"version\":2", "\"version\":3", 1);
    store.set(INDEX, &newer).unwrap();
    saved(&store, "b");
    assert_eq!(names(&store), ["a", "b"]);
    assert_eq!(store.get(INDEX).unwrap(), Some(newer));
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
    let store = MemoryStore::default();
    let seen = saved(&store, "a");
    let key = seen.id.key();
    let text = store.get(&key).unwrap().unwrap();
    let newer = LibraryFault::Newer { version: 3.0 };
    for (there, fault) in [
        (text[..text.len() / 2].to_owned(), LibraryFault::Damaged(Damage::Incomplete)),
        ("{\"theme\":\"dark\"}".to_owned(), LibraryFault::Damaged(Damage::Foreign)),
        (text.replacen("11000", "11001", 1), LibraryFault::Damaged(Damage::Changed)),
        (before_the_publication(), LibraryFault::Damaged(Damage::Unpublished)),
        (text.replacen("\"version\":2", "\"version\":3", 1), newer),
    ] {
        store.set(&key, &there).unwrap();
        assert_eq!(open(&store, &seen.id), Err(fault.clone()));
        assert_eq!(unreadable(&store).unwrap(), [(key.clone(), there.clone())]);
        let beside = save(&store, Target::Over(seen.clone()), &named("b"), NOW).unwrap();
        assert_eq!(beside.beside, Some(Beside::Unreadable));
        store.remove(INDEX).unwrap();
        let listing = list(&store).unwrap();
        match fault {
            LibraryFault::Damaged(damage) => {
                assert_eq!(listing.unreadable, [(seen.id.clone(), damage)]);
            }
            _ => assert_eq!(listing.newer, std::slice::from_ref(&seen.id)),
        }
        assert_eq!(store.get(&key).unwrap(), Some(there));
        delete(&store, &beside.origin.id).unwrap();
    }
}

#[test]
fn a_damaged_scenario_can_be_deleted_and_that_taken_back() {
    let store = MemoryStore::default();
    let id = Id::from_text("x");
    store.set(&id.key(), "{").unwrap();
    let deleted = delete(&store, &id).unwrap();
    assert_eq!(store.get(&id.key()), Ok(None));
    restore(&store, &deleted).unwrap();
    assert_eq!(store.get(&id.key()).unwrap().as_deref(), Some("{"));
}

#[test]
fn a_blocked_store_is_told() {
    let store = MemoryStore::default();
    let seen = saved(&store, "a");
    store.block(true);
    let blocked = LibraryFault::Store(StoreError::Blocked);
    assert_eq!(list(&store), Err(StoreError::Blocked));
    assert_eq!(unreadable(&store), Err(StoreError::Blocked));
    assert_eq!(open(&store, &seen.id), Err(blocked.clone()));
    assert_eq!(delete(&store, &seen.id), Err(blocked.clone()));
    for target in [Target::New, Target::Over(seen)] {
        assert_eq!(save(&store, target, &named("b"), NOW), Err(blocked.clone()));
    }
    store.block(false);
    assert_eq!(names(&store), ["a"]);
}

#[test]
fn a_store_that_is_full_in_the_middle_of_a_save_keeps_what_was_there() {
    let store = MemoryStore::default();
    let seen = saved(&store, "a");
    let before = open(&store, &seen.id).unwrap();
    store.limit(10);
    for target in [Target::New, Target::Over(seen.clone())] {
        let full = LibraryFault::Store(StoreError::Full);
        assert_eq!(save(&store, target, &named("b"), NOW), Err(full));
        assert_eq!(open(&store, &seen.id), Ok(before.clone()));
        assert_eq!(names(&store), ["a"]);
    }
    // The scenario has room, the index has none.
    store.limit(1_000_000);
    store.fail_write(2);
    saved(&store, "b");
    assert_eq!(names(&store), ["a", "b"]);
}

#[test]
fn a_tab_that_is_closed_between_any_two_writes_loses_nothing() {
    for changes in 0..4 {
        let store = MemoryStore::default();
        let seen = saved(&store, "a");
        let dying = Dying::after(store, changes);
        let over = save(&dying, Target::Over(seen), &named("b"), NOW);
        let store = dying.into_store();
        let expected = if over.is_ok() || changes > 1 { "b" } else { "a" };
        assert_eq!(names(&store), [expected], "after {changes}");

        let dying = Dying::after(store, changes);
        let new = save(&dying, Target::New, &named("c"), NOW);
        let store = dying.into_store();
        let both = new.is_ok() || changes > 1;
        assert_eq!(names(&store).len(), if both { 2 } else { 1 }, "after {changes}");
    }
}

#[test]
fn other_peoples_keys_are_never_touched() {
    let store = MemoryStore::default();
    let foreign = ["theme", "dtn", "dtn:scenario", "dtn:scenarios:1", "other:dtn:scenario:1"];
    for key in foreign {
        store.set(key, "theirs").unwrap();
    }
    let origin = saved(&store, "a");
    rename(&store, &origin.id, "b").unwrap();
    let deleted = delete(&store, &origin.id).unwrap();
    restore(&store, &deleted).unwrap();
    mend(&store).unwrap();
    for key in foreign {
        assert_eq!(store.get(key).unwrap().as_deref(), Some("theirs"));
    }
    let mut ours = store.keys().unwrap();
    ours.retain(|key| !foreign.contains(&key.as_str()));
    assert!(ours.iter().all(|key| key == INDEX || key.starts_with(PREFIX)), "{ours:?}");
}
