//! The files of the site, before they are written.

use std::{collections::BTreeMap, fs, path::Path};

use crate::{Error, address::Address};

/// Files by their path under the site's root, with `/` between folders.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Files(BTreeMap<String, Vec<u8>>);

/// A page that is ready.
pub(crate) struct Page {
    pub(crate) address: Address,
    pub(crate) html: String,
}

impl Files {
    /// Adds a file, or takes its place.
    pub fn add(&mut self, path: impl Into<String>, content: impl Into<Vec<u8>>) {
        self.0.insert(path.into(), content.into());
    }

    pub(crate) fn add_page(&mut self, page: Page) {
        self.add(page.address.file(), page.html);
    }

    pub(crate) fn extend(&mut self, files: impl IntoIterator<Item = (String, Vec<u8>)>) {
        self.0.extend(files);
    }

    /// Writes one text in place of another wherever a page has it.
    pub(crate) fn replace(&mut self, from: &str, to: &str) {
        for (path, content) in &mut self.0 {
            if Path::new(path).extension().is_some_and(|kind| kind == "html")
                && let Ok(text) = str::from_utf8(content)
                && text.contains(from)
            {
                *content = text.replace(from, to).into_bytes();
            }
        }
    }

    /// Path and content of each file, in the order of the paths.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.0.iter().map(|(path, content)| (path.as_str(), content.as_slice()))
    }

    /// A file's content.
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.0.get(path).map(Vec::as_slice)
    }

    /// Every file under a folder.
    pub fn read(folder: &Path) -> Result<Self, Error> {
        let mut files = Self::default();
        let mut folders = vec![(folder.to_owned(), String::new())];
        while let Some((folder, prefix)) = folders.pop() {
            for entry in fs::read_dir(&folder).map_err(Error::file(&folder))? {
                let entry = entry.map_err(Error::file(&folder))?;
                let (path, name) = (entry.path(), entry.file_name());
                let name = prefix.clone() + &name.to_string_lossy();
                if path.is_dir() {
                    folders.push((path, name + "/"));
                } else {
                    files.add(name, fs::read(&path).map_err(Error::file(&path))?);
                }
            }
        }
        Ok(files)
    }

    /// Writes all files under a folder, which is made if it isn't there.
    pub fn write(&self, folder: &Path) -> Result<(), Error> {
        for (name, content) in &self.0 {
            let path = folder.join(name);
            if let Some(parent) = path.parent() {
                fs::create_dir_all(parent).map_err(Error::file(parent))?;
            }
            fs::write(&path, content).map_err(Error::file(&path))?;
        }
        Ok(())
    }
}
