//! The compiled files, under the names that the build gave them.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use crate::Error;

/// What is compiled into the site, with its licences: the build lists it.
pub(crate) const LICENCES: &str = "licences.txt";

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
    /// What calculator, library and sensitivities all need.
    Shared,
    /// What two of them need.
    CalculatorLibrary,
    CalculatorSensitivity,
    LibrarySensitivity,
    Calculator,
    Library,
    Sensitivity,
    Boot,
    Echarts,
    Style,
}

impl Asset {
    const ALL: [Self; 12] = [
        Self::App,
        Self::Wasm,
        Self::Shared,
        Self::CalculatorLibrary,
        Self::CalculatorSensitivity,
        Self::LibrarySensitivity,
        Self::Calculator,
        Self::Library,
        Self::Sensitivity,
        Self::Boot,
        Self::Echarts,
        Self::Style,
    ];

    /// The code without which the calculator does not answer.
    pub(crate) const OF_CALCULATOR: [Self; 5] = [
        Self::Wasm,
        Self::Shared,
        Self::CalculatorLibrary,
        Self::CalculatorSensitivity,
        Self::Calculator,
    ];

    const fn name(self) -> &'static str {
        match self {
            Self::App => "app.js",
            Self::Wasm => "app.wasm",
            Self::Shared => "shared.wasm",
            Self::CalculatorLibrary => "shared-calculator-library.wasm",
            Self::CalculatorSensitivity => "shared-calculator-sensitivity.wasm",
            Self::LibrarySensitivity => "shared-library-sensitivity.wasm",
            Self::Calculator => "calculator.wasm",
            Self::Library => "library.wasm",
            Self::Sensitivity => "sensitivity.wasm",
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

    /// Every compiled file; without the app those that reading needs.
    pub(crate) fn files(&self, app: bool) -> Result<Vec<(String, Vec<u8>)>, Error> {
        let read = |name: &String| {
            let path = self.folder.join(name);
            let content = fs::read(&path).map_err(Error::file(&path))?;
            Ok((format!("assets/{name}"), content))
        };
        let style = Asset::Style.name();
        let wanted = self.names.iter().filter(|(plain, _)| app || plain.as_str() == style);
        let licences = self.folder.join(LICENCES);
        let licences_text = fs::read(&licences).map_err(Error::file(&licences))?;
        let listed = wanted.map(|(_, name)| read(name));
        listed.chain([Ok((LICENCES.to_owned(), licences_text))]).collect()
    }
}

fn name(names: &BTreeMap<String, String>, asset: Asset) -> &str {
    names.get(asset.name()).map_or(asset.name(), String::as_str)
}
