//! The site of the repository's own data, built once for all tests.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::OnceLock,
};

use scraper::{Html, Selector};

use crate::{Assets, Draw, Error, Files, Job, ONE_FILE, Raster, build};

/// A page and what it holds.
pub(super) struct Page {
    pub(super) path: &'static str,
    pub(super) text: &'static str,
    pub(super) html: Html,
}

/// Draws a box with a number in it: the tests are about pages, not about ECharts.
struct Boxes;

impl Draw for Boxes {
    fn draw(&self, jobs: &[Job]) -> Result<BTreeMap<String, String>, Error> {
        let picture = |job: &Job| {
            let svg =
                format!("<svg viewBox=\"0 0 {} {}\"><text>1</text></svg>", job.width, job.height);
            (job.id.clone(), svg)
        };
        Ok(jobs.iter().map(picture).collect())
    }

    /// The drawing itself in place of its pixels: what it says is what the tests read.
    fn rasterise(&self, rasters: &[Raster]) -> Result<BTreeMap<String, Vec<u8>>, Error> {
        Ok(rasters.iter().map(|it| (it.id.clone(), it.svg.clone().into_bytes())).collect())
    }
}

pub(super) fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)
}

/// Every file of the site.
pub(super) fn files() -> &'static Files {
    static FILES: OnceLock<Files> = OnceLock::new();
    FILES.get_or_init(|| built(&repository("data")))
}

/// Every file of the site that is made from a folder of data.
pub(super) fn built(data: &Path) -> Files {
    let data = report::read(data).unwrap_or_else(|faults| panic!("{}", Error::Data(faults)));
    built_from(&data)
}

/// Every file of the site that is made from data.
pub(super) fn built_from(data: &report::Data) -> Files {
    build(data, assets(), &repository("public"), &Boxes).unwrap()
}

/// The site of the repository's own data with one file changed; `name` is of the folder for it, and no
/// other test's, since tests run beside each other.
pub(super) fn built_with(name: &str, file: &str, edit: impl FnOnce(String) -> String) -> Files {
    let data = std::env::temp_dir().join(format!("dtn-{name}-{}", std::process::id()));
    copy(&repository("data"), &data);
    let before = fs::read_to_string(data.join(file)).unwrap();
    let after = edit(before.clone());
    assert_ne!(before, after, "{file} should change");
    fs::write(data.join(file), after).unwrap();
    let files = built(&data);
    fs::remove_dir_all(&data).unwrap();
    files
}

/// A folder with all that is in it.
pub(super) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().flatten() {
        let (path, target) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() { copy(&path, &target) } else { _ = fs::copy(path, target).unwrap() }
    }
}

/// A page by its path.
pub(super) fn page_at(files: &'static Files, path: &str) -> Page {
    pages_of(files).find(|page| page.path == path).unwrap_or_else(|| panic!("there is no {path}"))
}

/// Every page of the site.
pub(super) fn pages() -> impl Iterator<Item = Page> {
    pages_of(files())
}

/// Every page among these files.
pub(super) fn pages_of(files: &'static Files) -> impl Iterator<Item = Page> {
    files
        .iter()
        // The one file is all pages once more.
        .filter(|(path, _)| {
            *path != ONE_FILE && Path::new(path).extension().is_some_and(|kind| kind == "html")
        })
        .map(|(path, content)| {
            let text = std::str::from_utf8(content).unwrap();
            Page { path, text, html: Html::parse_document(text) }
        })
}

pub(super) fn selector(text: &str) -> Selector {
    Selector::parse(text).unwrap()
}

/// The site of the repository's own data with `site.toml` as an operator would fill it in: what stood
/// there, what stands there.
pub(super) fn operated(name: &str, edits: &[(&str, &str)]) -> Files {
    built_with(name, "site.toml", |text| {
        edits.iter().fold(text, |text, (find, write)| {
            assert!(text.contains(find), "{find}");
            text.replacen(&format!("\n{find}"), &format!("\n{write}"), 1)
        })
    })
}

fn assets() -> &'static Assets {
    static ASSETS: OnceLock<Assets> = OnceLock::new();
    ASSETS.get_or_init(written)
}

fn written() -> Assets {
    let folder = std::env::temp_dir().join(format!("dtn-site-tests-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let names = [
        "app.js",
        "app.wasm",
        "boot.js",
        "calculator.wasm",
        "echarts.js",
        "library.wasm",
        "shared.wasm",
        "shared-calculator-library.wasm",
        "shared-calculator-sensitivity.wasm",
        "shared-library-sensitivity.wasm",
        "sensitivity.wasm",
        "style.css",
    ];
    for name in names.into_iter().chain(["one-file.js"]) {
        fs::write(folder.join(name), name).unwrap();
    }
    fs::write(folder.join("licences.txt"), "licences").unwrap();
    let list: BTreeMap<_, _> = names.into_iter().map(|name| (name, name)).collect();
    fs::write(folder.join("assets.json"), serde_json::to_string(&list).unwrap()).unwrap();
    Assets::read(&folder).unwrap()
}
