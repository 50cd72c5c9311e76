//! The compiled files, under the names that the build gave them.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use crate::Error;

/// Compiled files by the names that they had before their content was hashed into them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assets {
    folder: PathBuf,
    names: BTreeMap<String, String>,
    /// The content of the sheet.
    sheet: String,
    /// The app with its WASM, as the one file holds it.
    one_file: String,
}

/// A compiled file that pages refer to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Asset {
    App,
    Wasm,
    Boot,
    Echarts,
    Style,
}

impl Asset {
    const ALL: [Self; 5] = [Self::App, Self::Wasm, Self::Boot, Self::Echarts, Self::Style];

    const fn name(self) -> &'static str {
        match self {
            Self::App => "app.js",
            Self::Wasm => "app.wasm",
            Self::Boot => "boot.js",
            Self::Echarts => "echarts.js",
            Self::Style => "style.css",
        }
    }
}

impl Assets {
    /// Reads a folder's `assets.json`, which must name all that pages refer to.
    pub fn read(folder: &Path) -> Result<Self, Error> {
        let path = folder.join("assets.json");
        let text = fs::read_to_string(&path).map_err(Error::file(&path))?;
        let names: BTreeMap<String, String> = serde_json::from_str(&text)?;
        for asset in Asset::ALL {
            if !names.contains_key(asset.name()) {
                return Err(Error::Asset(asset.name()));
            }
        }
        let text = |name: &str| {
            let path = folder.join(name);
            fs::read_to_string(&path).map_err(Error::file(path))
        };
        let (sheet, one_file) = (text(name(&names, Asset::Style))?, text("one-file.js")?);
        Ok(Self { folder: folder.to_owned(), names, sheet, one_file })
    }

    /// The script of the one file.
    pub(crate) fn one_file(&self) -> &str {
        &self.one_file
    }

    /// The rules of all pages.
    pub(crate) fn sheet(&self) -> &str {
        &self.sheet
    }

    /// The path under the site's root.
    pub(crate) fn path(&self, asset: Asset) -> String {
        format!("assets/{}", name(&self.names, asset))
    }

    /// Every compiled file.
    pub(crate) fn files(&self) -> Result<Vec<(String, Vec<u8>)>, Error> {
        let read = |name: &String| {
            let path = self.folder.join(name);
            let content = fs::read(&path).map_err(Error::file(&path))?;
            Ok((format!("assets/{name}"), content))
        };
        self.names.values().map(read).collect()
    }
}

fn name(names: &BTreeMap<String, String>, asset: Asset) -> &str {
    names.get(asset.name()).map_or(asset.name(), String::as_str)
}
