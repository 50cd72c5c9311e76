//! The real data, and copies of it that a test may spoil.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::{env, fs, process};

use report::Data;

/// The project's own `data/`.
pub(crate) fn real() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data")
}

/// The project's own data, which keep every rule.
pub(crate) fn data() -> Data {
    report::read(&real())
        .unwrap_or_else(|faults| panic!("{}", report::explain(&faults, report::Lang::En)))
}

/// A copy of `data/` that goes away with this value. Prose stays behind: it is rewritten often, and
/// a test that needs some brings its own.
pub(crate) struct Copy(PathBuf);

impl Copy {
    pub(crate) fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name = format!("report-{}-{}", process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let copy = Self(env::temp_dir().join(name));
        copy_folder(&real(), &copy.0);
        copy
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    pub(crate) fn text(&self, file: &str) -> String {
        fs::read_to_string(self.0.join(file)).unwrap_or_default()
    }

    pub(crate) fn write(&self, file: &str, bytes: &[u8]) {
        let path = self.0.join(file);
        fs::create_dir_all(path.parent().expect("a file has a folder"))
            .expect("a folder can be made");
        fs::write(path, bytes).expect("a file can be written");
    }

    /// Takes away a file, or a folder with all that is in it.
    pub(crate) fn delete(&self, name: &str) {
        let path = self.0.join(name);
        let remove = if path.is_dir() { fs::remove_dir_all } else { fs::remove_file };
        remove(path).expect("the file was there");
    }

    /// Copies a folder, as a person does who begins a new edition, and gives the copy a name of
    /// its own where it has one.
    pub(crate) fn duplicate(&self, from: &str, to: &str) {
        copy_folder(&self.0.join(from), &self.0.join(to));
        let file = format!("{to}/edition.toml");
        let text = self.text(&file);
        let renamed = text.replace("最初の調査", "次の調査").replace("First survey", "Next survey");
        self.write(&file, renamed.as_bytes());
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        // What cannot be removed is left to the system: it is a temporary folder.
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder can be made");
    for entry in fs::read_dir(from).expect("the folder is there") {
        let path = entry.expect("the entry can be read").path();
        let target = to.join(path.file_name().expect("an entry has a name"));
        if path.ends_with("prose") {
            continue;
        }
        if path.is_dir() {
            copy_folder(&path, &target);
        } else {
            fs::copy(&path, &target).expect("a file can be copied");
        }
    }
}
