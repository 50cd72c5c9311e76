//! The site of the repository's own data, built once for all tests.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::OnceLock,
};

use scraper::{Html, Selector};

use crate::{Assets, Draw, Error, Files, Job, ONE_FILE, build};

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
    build(&data, assets(), &repository("public"), &Boxes).unwrap()
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

fn assets() -> &'static Assets {
    static ASSETS: OnceLock<Assets> = OnceLock::new();
    ASSETS.get_or_init(written)
}

fn written() -> Assets {
    let folder = std::env::temp_dir().join(format!("dtn-site-tests-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let names = ["app.js", "app.wasm", "boot.js", "echarts.js", "style.css"];
    for name in names.into_iter().chain(["one-file.js"]) {
        fs::write(folder.join(name), name).unwrap();
    }
    let list: BTreeMap<_, _> = names.into_iter().map(|name| (name, name)).collect();
    fs::write(folder.join("assets.json"), serde_json::to_string(&list).unwrap()).unwrap();
    Assets::read(&folder).unwrap()
}
