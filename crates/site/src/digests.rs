//! What every file of the site is, by its hash: who has the folder can see that nothing was changed in it,
//! by `sha256sum --check data/digests.txt`.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use crate::Files;

/// The list's own file, which holds no hash of itself.
pub(crate) const PATH: &str = "data/digests.txt";

/// The list, in the form that the usual programs read.
pub(crate) fn list(files: &Files) -> String {
    let mut list = String::new();
    for (path, content) in files.iter().filter(|(path, _)| *path != PATH) {
        let digest = Sha256::digest(content);
        // Writing to a string does not fail.
        let _ = digest.iter().try_for_each(|byte| write!(list, "{byte:02x}"));
        let _ = writeln!(list, "  {path}");
    }
    list
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_all_but_itself() {
        let mut files = Files::default();
        for path in ["a.txt", PATH, "ja/index.html"] {
            files.add(path, "abc");
        }
        // The published test vector (FIPS 180-2, B.1).
        let hash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(list(&files), format!("{hash}  a.txt\n{hash}  ja/index.html\n"));
    }
}
