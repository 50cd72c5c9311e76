//! Files that are served as they are: icons, the manifest, the scripts of embeds.

use std::{fs, path::Path};

use crate::Error;

/// What is compiled with the app, and what the worker's own file makes of its template.
const NOT_AS_IS: [&str; 2] = ["boot.js", "service-worker.js"];

/// What stands in for the app where there is none.
pub(crate) const READING: &str = "reading.js";

/// Every file of the folder that is served as it is, under its own name.
pub(crate) fn files(folder: &Path, app: bool) -> Result<Vec<(String, Vec<u8>)>, Error> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(Error::file(folder))? {
        let path = entry.map_err(Error::file(folder))?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
            continue;
        };
        if path.is_file() && !NOT_AS_IS.contains(&name) && !(app && name == READING) {
            let content = fs::read(&path).map_err(Error::file(&path))?;
            files.push((name.to_owned(), content));
        }
    }
    Ok(files)
}
