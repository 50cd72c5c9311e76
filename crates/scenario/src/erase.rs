//! Everything that the site keeps in a browser, by its keys: to be told, and to be erased.

use crate::{
    draft, library,
    storage::{ASIDE, Storage, StorageError},
};

/// Every key under which the site keeps something, the current scenario first. Under one that ends with a colon
/// a number follows.
pub const KEYS: [&str; 4] = [draft::KEY, library::PREFIX, library::INDEX, ASIDE];

/// Whether a key is one of this site's.
pub fn is_own(key: &str) -> bool {
    KEYS.iter().any(|own| if own.ends_with(':') { key.starts_with(own) } else { key == *own })
}

/// Forgets everything that this site has kept, and says how many texts that were. What others keep stays.
///
/// # Errors
/// Where the storage does not answer; what it has forgotten by then is gone.
pub fn erase(storage: &dyn Storage) -> Result<usize, StorageError> {
    let keys: Vec<String> = storage.keys()?.into_iter().filter(|key| is_own(key)).collect();
    keys.iter().try_for_each(|key| storage.remove(key))?;
    Ok(keys.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        MemoryStorage, Scenario, Session,
        library::{SaveTarget, save},
    };

    #[test]
    fn all_that_is_kept_is_erased_and_nothing_else() {
        let storage = MemoryStorage::default();
        let foreign = ["theme", "dtn", "dtn:scenario", "dtn:scenarios:1", "other:dtn:draft"];
        for key in foreign {
            storage.set(key, "theirs").unwrap();
        }
        storage.set(draft::KEY, "damaged").unwrap();
        assert!(draft::load(&storage).is_err());
        draft::save(&storage, &Session::default()).unwrap();
        save(&storage, SaveTarget::New, &Scenario::reported(), 1.0).unwrap();
        // Each of the site's keys has been written.
        let kept: Vec<_> = storage.keys().unwrap().into_iter().filter(|key| is_own(key)).collect();
        for key in KEYS {
            assert!(kept.iter().any(|kept| kept.starts_with(key)), "{key}: {kept:?}");
        }
        assert_eq!(erase(&storage), Ok(kept.len()));
        assert_eq!(storage.keys().unwrap().len(), foreign.len());
        assert_eq!(erase(&storage), Ok(0));
    }

    #[test]
    fn a_blocked_store_says_so() {
        let storage = MemoryStorage::default();
        storage.block(true);
        assert_eq!(erase(&storage), Err(StorageError::Blocked));
    }
}
