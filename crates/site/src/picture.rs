//! Static pictures of charts, drawn by ECharts under Node, and pictures of pixels; both are kept between builds.

mod font;

use std::{
    collections::BTreeMap,
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    io::Write,
    path::PathBuf,
    process::{Command, Stdio},
};

use base64::{Engine, prelude::BASE64_STANDARD};
use serde::Serialize;

use crate::{Arguments, Error};

/// A picture to draw.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Job {
    /// A name that no other picture of the same page has.
    pub id: String,
    /// In CSS pixels.
    pub width: u32,
    /// In CSS pixels.
    pub height: u32,
    /// What ECharts draws.
    pub spec: serde_json::Value,
}

/// A picture to be made of pixels.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Raster {
    /// A name that no other one has.
    pub id: String,
    /// The drawing. Words in it are written in the typeface that the build brings.
    pub svg: String,
    /// In pixels; the height follows.
    pub width: u32,
}

/// Something that turns specs into SVG, and SVG into PNG.
pub trait Draw {
    /// A picture for each job, by its id.
    fn draw(&self, jobs: &[Job]) -> Result<BTreeMap<String, String>, Error>;

    /// A PNG for each drawing, by its id.
    fn rasterise(&self, rasters: &[Raster]) -> Result<BTreeMap<String, Vec<u8>>, Error>;
}

/// Draws by the project's scripts under Node.
#[derive(Debug, Clone)]
pub struct Node {
    script: PathBuf,
    cache: PathBuf,
    fonts: PathBuf,
}

/// A script: the files that its output depends on, itself first.
type Script = &'static [&'static str];

const CHARTS: Script = &["picture.mjs", "svg.mjs", "echarts.mjs"];
const RASTERS: Script = &["raster.mjs"];

impl Node {
    /// The scripts and the place for pictures that the order names.
    pub fn new(order: &Arguments) -> Self {
        let Arguments { picture: script, cache, fonts, .. } = order.clone();
        Self { script, cache, fonts }
    }

    /// Where a job's picture is kept: its name holds all that the picture depends on.
    fn kept(&self, script: Script, job: &str) -> PathBuf {
        let mut hasher = DefaultHasher::new();
        job.hash(&mut hasher);
        for name in script {
            // A script that isn't there cannot have changed; running it would say so.
            fs::read(self.script.with_file_name(name)).ok().hash(&mut hasher);
        }
        fs::read("package-lock.json").ok().hash(&mut hasher);
        self.cache.join(format!("{:016x}.txt", hasher.finish()))
    }

    /// A text for each job, by its id: those that are kept, and the others from the script.
    fn made<Made: Serialize>(
        &self,
        script: Script,
        jobs: &[Made],
        id: impl Fn(&Made) -> &str,
    ) -> Result<BTreeMap<String, String>, Error> {
        let mut made = BTreeMap::new();
        let mut missing = Vec::new();
        for job in jobs {
            let kept = self.kept(script, &serde_json::to_string(job)?);
            match fs::read_to_string(&kept) {
                Ok(text) => drop(made.insert(id(job).to_owned(), text)),
                Err(_) => missing.push((job, kept)),
            }
        }
        if missing.is_empty() {
            return Ok(made);
        }
        let jobs: Vec<_> = missing.iter().map(|(job, _)| *job).collect();
        let new = self.run(script, &serde_json::to_vec(&jobs)?)?;
        fs::create_dir_all(&self.cache).map_err(Error::file(&self.cache))?;
        for (job, path) in missing {
            if let Some(text) = new.get(id(job)) {
                fs::write(&path, text).map_err(Error::file(&path))?;
            }
        }
        made.extend(new);
        Ok(made)
    }

    fn run(&self, script: Script, jobs: &[u8]) -> Result<BTreeMap<String, String>, Error> {
        let failed = |error: std::io::Error| Error::Picture(format!("node: {error}"));
        let mut node = Command::new("node")
            .arg(self.script.with_file_name(script[0]))
            .args(font::WEIGHTS.map(|weight| self.fonts.join(weight)))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(failed)?;
        if let Some(mut input) = node.stdin.take() {
            input.write_all(jobs).map_err(failed)?;
        }
        let output = node.wait_with_output().map_err(failed)?;
        if !output.status.success() {
            return Err(Error::Picture(String::from_utf8_lossy(&output.stderr).into_owned()));
        }
        Ok(serde_json::from_slice(&output.stdout)?)
    }
}

impl Draw for Node {
    fn draw(&self, jobs: &[Job]) -> Result<BTreeMap<String, String>, Error> {
        self.made(CHARTS, jobs, |job| &job.id)
    }

    fn rasterise(&self, rasters: &[Raster]) -> Result<BTreeMap<String, Vec<u8>>, Error> {
        font::covers(&self.fonts, rasters)?;
        let made = self.made(RASTERS, rasters, |raster| &raster.id)?;
        let decoded = made.into_iter().map(|(id, png)| {
            let png = BASE64_STANDARD.decode(png);
            png.map_err(|error| Error::Picture(format!("{id}: {error}"))).map(|png| (id, png))
        });
        decoded.collect()
    }
}
