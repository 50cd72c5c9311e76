//! Static pictures of charts, drawn by ECharts under Node and kept between builds.

use std::{
    collections::BTreeMap,
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    io::Write,
    path::PathBuf,
    process::{Command, Stdio},
};

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

/// Something that turns specs into SVG.
pub trait Draw {
    /// A picture for each job, by its id.
    fn draw(&self, jobs: &[Job]) -> Result<BTreeMap<String, String>, Error>;
}

/// Draws by the project's script under Node.
#[derive(Debug, Clone)]
pub struct Node {
    script: PathBuf,
    cache: PathBuf,
}

impl Node {
    /// The script and the place for pictures that the order names.
    pub fn new(order: &Arguments) -> Self {
        Self { script: order.picture.clone(), cache: order.cache.clone() }
    }

    /// Where a job's picture is kept: its name holds all that the picture depends on.
    fn kept(&self, job: &Job) -> Result<PathBuf, Error> {
        let mut hasher = DefaultHasher::new();
        serde_json::to_string(job)?.hash(&mut hasher);
        for name in ["picture.mjs", "svg.mjs", "echarts.mjs"] {
            // A script that isn't there cannot have changed; running it would say so.
            fs::read(self.script.with_file_name(name)).ok().hash(&mut hasher);
        }
        fs::read("package-lock.json").ok().hash(&mut hasher);
        Ok(self.cache.join(format!("{:016x}.svg", hasher.finish())))
    }

    fn run(&self, jobs: &[&Job]) -> Result<BTreeMap<String, String>, Error> {
        let failed = |error: std::io::Error| Error::Picture(format!("node: {error}"));
        let mut node = Command::new("node")
            .arg(&self.script)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(failed)?;
        if let Some(mut input) = node.stdin.take() {
            input.write_all(&serde_json::to_vec(jobs)?).map_err(failed)?;
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
        let mut pictures = BTreeMap::new();
        let mut missing = Vec::new();
        for job in jobs {
            match fs::read_to_string(self.kept(job)?) {
                Ok(svg) => drop(pictures.insert(job.id.clone(), svg)),
                Err(_) => missing.push(job),
            }
        }
        if missing.is_empty() {
            return Ok(pictures);
        }
        let drawn = self.run(&missing)?;
        fs::create_dir_all(&self.cache).map_err(Error::file(&self.cache))?;
        for job in missing {
            if let Some(svg) = drawn.get(&job.id) {
                let path = self.kept(job)?;
                fs::write(&path, svg).map_err(Error::file(&path))?;
            }
        }
        pictures.extend(drawn);
        Ok(pictures)
    }
}
