//! `licences.txt`: whatever is compiled into the site or bundled with it, with version, licence and the
//! text that its licence asks to pass on. The same sources give the same file on every machine.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::assets;
use crate::failure::Failure;
use crate::{files, place, process};

/// What esbuild bundles from npm.
const BUNDLED: [&str; 3] = ["echarts", "tslib", "zrender"];

/// What files with a licence's text are called, in any case of letters.
const TEXTS: [&str; 5] = ["licen", "copying", "notice", "unlicense", "copyright"];

const HEAD: &str = "Digital Trade Navigator: software that this site is made of\n\n\
    The site's own code is under the MIT licence. It is compiled with the Rust standard library\n\
    (MIT OR Apache-2.0, https://www.rust-lang.org) and with what follows. The letters of pictures are drawn\n\
    in BIZ UDPGothic (OFL-1.1), which is not shipped itself.\n";

/// Something of others, and where its files are.
struct Part {
    name: String,
    version: String,
    licence: String,
    folder: PathBuf,
}

/// Writes the list beside the compiled files.
pub(super) fn list() -> Result<String, Failure> {
    let mut parts = crates()?;
    for name in BUNDLED {
        parts.push(package(name)?);
    }
    parts.sort_by(|a, b| (&a.name, &a.version).cmp(&(&b.name, &b.version)));
    files::write(&assets::folder().join("licences.txt"), written(&parts)?)?;
    Ok(format!("{} parts", parts.len()))
}

/// The crates whose code is in the app's WASM: neither what only helps to build it nor this project's own.
fn crates() -> Result<Vec<Part>, Failure> {
    const TREE: &[&str] = &[
        "tree",
        "--package",
        "digital-trade-navigator",
        "--target",
        "wasm32-unknown-unknown",
        "--edges",
        "normal,no-proc-macro",
        "--prefix",
        "none",
        "--format",
        "{p}",
        "--locked",
    ];
    const METADATA: &[&str] = &["metadata", "--format-version", "1", "--locked"];
    let remedy = "cargo's words are above";
    let tree = process::run_quietly(&mut process::cargo(TREE), remedy)?;
    let named: BTreeSet<_> = tree.lines().filter_map(name_and_version).collect();
    let metadata = process::run_quietly(&mut process::cargo(METADATA), remedy)?;
    let metadata: Value = serde_json::from_str(&metadata)
        .map_err(|error| Failure::new(format!("`cargo metadata` gave no JSON: {error}"), remedy))?;
    let all = metadata["packages"].as_array().map(Vec::as_slice).unwrap_or_default();
    // What has no source is this project's own.
    let of_others = all.iter().filter(|package| !package["source"].is_null());
    let parts = of_others.filter_map(|package| {
        let text = |key: &str| package[key].as_str().unwrap_or_default().to_owned();
        let (name, version) = (text("name"), text("version"));
        let folder = Path::new(package["manifest_path"].as_str()?).parent()?.to_path_buf();
        let used = named.contains(&(name.as_str(), version.as_str()));
        used.then(|| Part { name, version, licence: text("license"), folder })
    });
    Ok(parts.collect())
}

/// From a line of `cargo tree`, such as `serde v1.0.228 (*)`.
fn name_and_version(line: &str) -> Option<(&str, &str)> {
    let mut words = line.split_whitespace();
    Some((words.next()?, words.next()?.strip_prefix('v')?))
}

fn package(name: &str) -> Result<Part, Failure> {
    let folder = place::root().join("node_modules").join(name);
    let about = files::read_text(&folder.join("package.json"))?;
    let about: Value = serde_json::from_str(&about).unwrap_or_default();
    let text = |key: &str| about[key].as_str().unwrap_or_default().to_owned();
    Ok(Part { name: name.to_owned(), version: text("version"), licence: text("license"), folder })
}

/// The list, then each text once, with those to whom it belongs.
fn written(parts: &[Part]) -> Result<String, Failure> {
    let mut list = String::from(HEAD);
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for part in parts {
        let Part { name, version, licence, folder } = part;
        // Writing to a string does not fail.
        let _ = write!(list, "\n{name} {version}: {licence}");
        for file in files::children(folder)?.iter().filter(|file| is_text(file)) {
            let text = files::read_text(file)?.replace("\r\n", "\n").trim().to_owned();
            texts.entry(text).or_default().push(format!("{name} {version}"));
        }
    }
    for (text, owners) in texts {
        let line = "-".repeat(78);
        let _ = write!(list, "\n\n{line}\n{}\n{line}\n\n{text}", owners.join(", "));
    }
    list.push('\n');
    Ok(list)
}

fn is_text(file: &Path) -> bool {
    let name = file.file_name().map(|name| name.to_string_lossy().to_lowercase());
    file.is_file() && name.is_some_and(|name| TEXTS.iter().any(|text| name.starts_with(text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_the_tree_names_a_crate() {
        assert_eq!(name_and_version("serde v1.0.228 (*)"), Some(("serde", "1.0.228")));
        assert_eq!(name_and_version(""), None);
    }

    #[test]
    fn each_text_stands_once_with_all_to_whom_it_belongs() {
        let folder = std::env::temp_dir().join(format!("xtask-licences-{}", std::process::id()));
        let part = |name: &str| Part {
            name: name.to_owned(),
            version: "1.0.0".to_owned(),
            licence: "MIT".to_owned(),
            folder: folder.join(name),
        };
        for name in ["a", "b"] {
            files::write(&folder.join(name).join("LICENSE-MIT"), "Permission\r\nis granted\n")
                .unwrap();
            files::write(&folder.join(name).join("lib.rs"), "pub fn run").unwrap();
        }
        let list = written(&[part("a"), part("b")]).unwrap();
        files::remove_folder(&folder).unwrap();
        assert!(list.contains("\na 1.0.0: MIT\nb 1.0.0: MIT"), "{list}");
        assert_eq!(list.matches("Permission\nis granted").count(), 1);
        assert!(list.contains("a 1.0.0, b 1.0.0") && !list.contains("pub fn run"), "{list}");
    }
}
