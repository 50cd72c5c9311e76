//! Which editions there are: each is a folder `edition-` with a whole number, the highest is today's.

use std::fs;
use std::path::{Path, PathBuf};

use crate::Lang;

const PREFIX: &str = "edition-";

/// The folder of an edition.
#[derive(Debug)]
pub(crate) struct Edition {
    number: u32,
    pub(crate) path: PathBuf,
}

impl Edition {
    /// The folder's name: `edition-1`.
    pub(crate) fn name(&self) -> String {
        format!("{PREFIX}{}", self.number)
    }

    /// The folder of its prose in a language.
    pub(crate) fn prose(&self, lang: Lang) -> PathBuf {
        self.path.join("prose").join(lang.code())
    }
}

/// What the folder `data/` holds of editions.
pub(super) struct Found {
    /// Oldest first.
    pub(super) editions: Vec<Edition>,
    /// Folders that seem to be meant as editions, by name.
    pub(super) misnamed: Vec<PathBuf>,
}

/// Looks through `data/`; nothing is found in a folder that cannot be opened.
pub(super) fn find(dir: &Path) -> Found {
    let entries = fs::read_dir(dir).into_iter().flatten().flatten();
    let folders = entries.map(|entry| entry.path()).filter(|path| path.is_dir());
    let mut found = Found { editions: Vec::new(), misnamed: Vec::new() };
    for path in folders {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if let Some(number) = number(&name) {
            found.editions.push(Edition { number, path });
        } else if name.to_lowercase().contains("edition") {
            // Also what a file manager calls a copy: "edition-1 - Copy".
            found.misnamed.push(path);
        }
    }
    found.editions.sort_by_key(|edition| edition.number);
    found.misnamed.sort();
    found
}

/// The number of an edition's folder. A second way to write it, as `edition-02`, would allow two
/// editions of one number.
fn number(name: &str) -> Option<u32> {
    let digits = name.strip_prefix(PREFIX)?;
    digits.parse().ok().filter(|number: &u32| *number > 0 && number.to_string() == digits)
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn only_one_way_to_write_a_number_is_an_edition() {
        assert_eq!(number("edition-1"), Some(1));
        assert_eq!(number("edition-12"), Some(12));
        for name in ["edition-0", "edition-02", "edition-+2", "edition-2027x", "Edition-2"] {
            assert_eq!(number(name), None, "{name}");
        }
    }
}
