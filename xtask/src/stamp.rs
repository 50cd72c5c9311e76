//! Whether a stage's inputs are those of its last run, by content.

use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::files;

/// A fingerprint of bytes (FNV-1a, 64 bits): it names files and notices changes, it keeps no secret.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fingerprint(u64);

impl Fingerprint {
    const START: Self = Self(0xcbf2_9ce4_8422_2325);
    const PRIME: u64 = 0x0000_0100_0000_01b3;

    pub(crate) fn of(bytes: &[u8]) -> Self {
        Self::START.and(bytes)
    }

    /// Of every file at or below the paths, by name and content; what is not there counts as absent.
    pub(crate) fn of_files(paths: &[PathBuf]) -> Result<Self, Failure> {
        let mut hash = Self::START;
        for path in paths {
            for file in files::below(path)? {
                hash = hash.and(file.to_string_lossy().as_bytes()).and(&files::read(&file)?);
            }
        }
        Ok(hash)
    }

    fn and(self, bytes: &[u8]) -> Self {
        Self(
            bytes
                .iter()
                .fold(self.0, |hash, &byte| (hash ^ u64::from(byte)).wrapping_mul(Self::PRIME)),
        )
    }

    /// Ten characters, for a file's name.
    pub(crate) fn short(self) -> String {
        format!("{:010x}", self.0 & 0xff_ffff_ffff)
    }
}

/// Does the work, unless its inputs are those for which it was last done. Says whether it did.
pub(crate) fn unless_fresh(
    stamp: &Path,
    inputs: &[PathBuf],
    work: impl FnOnce() -> Result<(), Failure>,
) -> Result<bool, Failure> {
    let now = Fingerprint::of_files(inputs)?.short();
    if fs::read_to_string(stamp).is_ok_and(|before| before == now) {
        return Ok(false);
    }
    work()?;
    files::write(stamp, now)?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_is_that_of_the_published_test_vector() {
        assert_eq!(Fingerprint::of(b"foobar").0, 0x8594_4171_f739_67e8);
    }

    #[test]
    fn work_is_done_once_for_the_same_inputs() {
        let folder = std::env::temp_dir().join(format!("xtask-stamp-{}", std::process::id()));
        let (stamp, input) = (folder.join("stamp"), folder.join("input"));
        let go = || unless_fresh(&stamp, std::slice::from_ref(&input), || Ok(()));
        files::write(&input, "one").unwrap();
        assert_eq!(go(), Ok(true));
        assert_eq!(go(), Ok(false));
        files::write(&input, "two").unwrap();
        assert_eq!(go(), Ok(true));
        files::remove_folder(&folder).unwrap();
    }
}
