//! What the published site is made of: the crates inside its WASM and the npm packages inside its
//! scripts, as `CycloneDX` 1.5. Tools that only build it are not part of it.

use std::path::{Path, PathBuf};
use std::process::Command;

use cyclonedx_bom::external_models::uri::Purl;
use cyclonedx_bom::models::bom::SpecVersion;
use cyclonedx_bom::models::component::{Classification, Component, Components};
use cyclonedx_bom::models::license::{LicenseChoice, Licenses};
use cyclonedx_bom::models::metadata::Metadata;
use cyclonedx_bom::prelude::{Bom, Validate};
use serde_json::Value;

use crate::fault::Fault;

const CRATES: &str = "cargo tree";
const PACKAGES: &str = "package-lock.json";
/// The package whose WASM the browser loads.
const APP: &str = "digital-trade-navigator";

/// The list as JSON, without a time or a random name: the same sources give the same list.
pub(crate) fn list(name: &str) -> Result<String, Fault> {
    let mut parts = crates()?;
    parts.extend(packages()?);
    let (site, version) = name.rsplit_once('-').unwrap_or((name, ""));
    let site = Component::new(Classification::Application, site, version, None);
    let bom = Bom {
        version: 1,
        serial_number: None,
        metadata: Some(Metadata { component: Some(site), ..Metadata::default() }),
        components: Some(Components(parts)),
        spec_version: SpecVersion::V1_5,
        ..Bom::default()
    };
    let validation = bom.validate();
    if !validation.passed() {
        return Err(Fault::Components(format!("{validation:?}")));
    }
    let mut json = Vec::new();
    bom.output_as_json_v1_5(&mut json).map_err(|error| Fault::Components(error.to_string()))?;
    String::from_utf8(json).map_err(|error| Fault::Components(error.to_string()))
}

/// The crates that the app for browsers is compiled from, the linker's leavings among them; macros are
/// gone by then.
fn crates() -> Result<Vec<Component>, Fault> {
    let tree = ["tree", "--package", APP, "--target", "wasm32-unknown-unknown"];
    let form = ["--edges", "normal,no-proc-macro", "--prefix", "none", "--format", "{p}\t{l}"];
    let output =
        Command::new("cargo").args(tree).args(form).arg("--locked").current_dir(root()).output();
    let no = |reason: String| Fault::Source { command: CRATES, reason };
    let output = output.map_err(|error| no(error.to_string()))?;
    if !output.status.success() {
        return Err(no(String::from_utf8_lossy(&output.stderr).into_owned()));
    }
    let text = String::from_utf8_lossy(&output.stdout);
    // `(*)` marks what the tree has shown before.
    let lines = text.lines().map(|line| line.trim_end_matches(" (*)"));
    let mut lines: Vec<&str> = lines.filter(|line| !line.is_empty()).collect();
    lines.sort_unstable();
    lines.dedup();
    lines
        .iter()
        .map(|line| one_crate(line).unwrap_or_else(|| Err(no((*line).to_owned()))))
        .collect()
}

/// A line such as `leptos v0.8.23` and, behind a tab, `MIT`; after the version there may be a folder.
fn one_crate(line: &str) -> Option<Result<Component, Fault>> {
    let (package, license) = line.split_once('\t')?;
    let mut words = package.split(' ');
    let (name, version) = (words.next()?, words.next()?.strip_prefix('v')?);
    Some(component("cargo", name, version, license))
}

/// What `dependencies` of package.json brings; the tools are in `devDependencies`.
fn packages() -> Result<Vec<Component>, Fault> {
    let path = root().join(PACKAGES);
    let no = |reason: &str| Fault::Source { command: PACKAGES, reason: reason.to_owned() };
    let text = compress::read(&path)?;
    let lock: Value = serde_json::from_slice(&text).map_err(|error| no(&error.to_string()))?;
    let all = lock["packages"].as_object().ok_or_else(|| no("no packages"))?;
    all.iter()
        .filter_map(|(path, about)| Some((path.rsplit_once("node_modules/")?.1, about)))
        .filter(|(_, about)| about["dev"] != true)
        .map(|(name, about)| {
            let field = |field: &str| about[field].as_str().ok_or_else(|| no(name));
            component("npm", name, field("version")?, field("license")?)
        })
        .collect()
}

fn component(kind: &str, name: &str, version: &str, license: &str) -> Result<Component, Fault> {
    let purl =
        Purl::new(kind, name, version).map_err(|error| Fault::Components(error.to_string()))?;
    let mut part = Component::new(Classification::Library, name, version, Some(purl.to_string()));
    // The older form of crates' licences has a stroke for OR.
    part.licenses = Some(Licenses(vec![LicenseChoice::expression(&license.replace('/', " OR "))]));
    part.purl = Some(purl);
    Ok(part)
}

pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ships_is_named_and_tools_are_not() {
        let list = list("digital-trade-navigator-1").unwrap();
        let bom: Value = serde_json::from_str(&list).unwrap();
        assert_eq!(
            (bom["bomFormat"].as_str(), bom["specVersion"].as_str()),
            (Some("CycloneDX"), Some("1.5"))
        );
        let parts = bom["components"].as_array().unwrap();
        let part =
            |purl: &str| parts.iter().find(|part| part["purl"].as_str().unwrap().starts_with(purl));
        for ships in
            ["pkg:cargo/leptos@", "pkg:cargo/model@", "pkg:npm/echarts@", "pkg:npm/zrender@"]
        {
            assert!(part(ships).unwrap()["licenses"][0]["expression"].is_string(), "{ships}");
        }
        for tool in ["pkg:npm/esbuild@", "pkg:npm/axe-core@", "pkg:cargo/site@"] {
            assert!(part(tool).is_none(), "{tool}");
        }
        assert!(
            !list.contains("timestamp") && !list.contains("serialNumber"),
            "not the same twice"
        );
    }
}
