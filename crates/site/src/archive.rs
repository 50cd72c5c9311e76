//! Files in one file to take away: the charts that can be pasted, and the whole site.

use std::io::{Cursor, Write};

use report::{Lang, Site};
use zip::{CompressionMethod, DateTime, ZipWriter, result::ZipError, write::SimpleFileOptions};

use crate::{Error, Files, chart_file, embed};

/// All of the site but this file.
pub(crate) const SITE: &str = "digital-trade-navigator.zip";

/// The charts of a language. The service worker leaves all of `embed/` to the network.
pub(crate) fn charts_path(lang: Lang) -> String {
    format!("embed/charts-{}.zip", lang.code())
}

/// Picture and table of every view, under the view's name.
pub(crate) fn charts(files: &Files, site: &Site, lang: Lang) -> Result<Vec<u8>, Error> {
    let mut found = Vec::new();
    for view in embed::views(site) {
        for ending in ["svg", "csv"] {
            let path = format!("{}.{ending}", chart_file::path(view.file(), lang));
            let content = files.get(&path).ok_or_else(|| Error::Picture(path.clone()))?;
            found.push((format!("{}-{}.{ending}", view.name, lang.code()), content));
        }
    }
    zip(found.iter().map(|(name, content)| (name.as_str(), *content)))
}

/// The files, each with its path, as an archive that says nothing of when and where it was made: the same files give the
/// same bytes.
pub fn zip<'a>(files: impl Iterator<Item = (&'a str, &'a [u8])>) -> Result<Vec<u8>, Error> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        archive.start_file(name, options)?;
        archive.write_all(content).map_err(ZipError::Io)?;
    }
    Ok(archive.finish()?.into_inner())
}
