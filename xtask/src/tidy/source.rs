//! The files that people write.

use std::path::Path;

use crate::failure::Failure;
use crate::{files, place};

const ENDINGS: &[&str] = &["css", "js", "md", "mjs", "rs"];

/// Folders that tools fill.
const NOT_OURS: &[&str] = &["node_modules", "target"];

/// One file.
#[derive(Debug)]
pub(super) struct Source {
    /// From the repository's folder, with `/`.
    pub(super) path: String,
    pub(super) text: String,
}

impl Source {
    pub(super) fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self { path: path.into(), text: text.into() }
    }

    pub(super) fn is(&self, ending: &str) -> bool {
        Path::new(&self.path).extension().is_some_and(|extension| extension == ending)
    }
}

/// Every file of the repository that a check may look at.
pub(super) fn all() -> Result<Vec<Source>, Failure> {
    let mut found = Vec::new();
    collect(place::root(), &mut found)?;
    Ok(found)
}

fn collect(folder: &Path, found: &mut Vec<Source>) -> Result<(), Failure> {
    for path in files::children(folder)? {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let extension = path.extension().unwrap_or_default().to_string_lossy();
        let skipped =
            name.starts_with('.') || name.starts_with("dist") || NOT_OURS.contains(&&*name);
        if path.is_dir() && !skipped {
            collect(&path, found)?;
        } else if path.is_file() && ENDINGS.contains(&&*extension) {
            let relative = files::relative(&path, place::root());
            found.push(Source::new(relative, files::read_text(&path)?));
        }
    }
    Ok(())
}
