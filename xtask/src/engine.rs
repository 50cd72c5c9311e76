//! The engines that the browser tests drive: what each needs, and what it cannot run.

use std::fs;

use serde_json::Value;

use crate::failure::Failure;
use crate::{browser, files, place, process};

/// A browser engine by its name in `DTN_ENGINE`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

/// What runs in every engine before a change lands: the job, every page, embeds, offline, print.
const EVERYWHERE: [&str; 6] =
    ["job::", "typeset::", "embed::", "offline::", "print::", "engine_faults::"];

impl Engine {
    /// Every engine's name.
    pub(crate) const NAMES: &str = "chromium, firefox, webkit";

    /// The one with this name.
    pub(crate) fn named(name: &str) -> Option<Self> {
        [Self::Chromium, Self::Firefox, Self::WebKit]
            .into_iter()
            .find(|engine| engine.name() == name)
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// Installs browser and driver.
    pub(crate) fn install(self) -> Result<String, Failure> {
        match self {
            Self::Chromium => browser::install(),
            Self::Firefox => browser::install_firefox(),
            Self::WebKit => browser::install_webkit(),
        }
    }

    /// Runs the browser tests that it can run: all of them, or what runs everywhere. Those that it leaves out
    /// are named first, each with its reason.
    ///
    /// Tests share a machine with each other: a browser that waits for its turn may answer later than a test
    /// waits. What fails is tried once more, alone and one at a time, and is named; what fails again, or many
    /// at once, fails the run.
    pub(crate) fn test(self, everything: bool) -> Result<(), Failure> {
        let left_out = self.left_out()?;
        for (why, tests) in &left_out {
            eprintln!("not in {}: {}\n  {why}", self.name(), tests.join(", "));
        }
        let log = place::target().join(format!("browser-tests-{}.log", self.name()));
        let log_path = log.display().to_string();
        let mut arguments = vec!["--logfile", &log_path];
        if !everything {
            arguments.extend(EVERYWHERE);
        }
        for test in left_out.iter().flat_map(|(_, tests)| tests) {
            arguments.extend(["--skip", test.as_str()]);
        }
        let together = self.run(&arguments);
        if together.is_ok() {
            return Ok(());
        }
        let log = fs::read_to_string(&log).unwrap_or_default();
        let failed: Vec<_> = log.lines().filter_map(|line| line.strip_prefix("failed ")).collect();
        if !(1..=MOST_AGAIN).contains(&failed.len()) {
            return together;
        }
        eprintln!("failed beside other tests, once more alone: {}", failed.join(", "));
        self.run(&[&["--test-threads", "1", "--exact"], &failed[..]].concat())
    }

    fn run(self, arguments: &[&str]) -> Result<(), Failure> {
        let mut run = process::cargo(&[BROWSER, arguments].concat());
        process::run(run.env("DTN_ENGINE", self.name()), REMEDY)
    }

    /// Why tests are left out, and which.
    fn left_out(self) -> Result<Vec<(String, Vec<String>)>, Failure> {
        let path = place::root().join("tests/left_out.json");
        let text = files::read_text(&path)?;
        let list: Value = serde_json::from_str(&text)
            .map_err(|fault| Failure::new(format!("{}: {fault}", path.display()), "mend it"))?;
        Ok(read(&list, self.name()))
    }
}

/// More failures than these are no accident.
const MOST_AGAIN: usize = 5;

/// The whole workspace: with other packages than the native tests, crates would get other features and be
/// compiled again.
const BROWSER: &[&str] = &["test", "--workspace", "--test", "browser", "--"];

const REMEDY: &str = "the failed test is named above; one that needs what this engine lacks is named in \
     tests/left_out.json";

fn read(list: &Value, engine: &str) -> Vec<(String, Vec<String>)> {
    let words = |value: &Value| -> Vec<String> {
        value
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect()
    };
    let reasons = list.as_object().into_iter().flatten().map(|(_, reason)| reason);
    let here = reasons.filter(|reason| words(&reason["engines"]).iter().any(|name| name == engine));
    let entry = |reason: &Value| {
        (reason["why"].as_str().unwrap_or_default().to_owned(), words(&reason["tests"]))
    };
    here.map(entry).filter(|(_, tests)| !tests.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_engine_leaves_out_what_its_name_stands_by() {
        let list = json!({
            "Print": {"why": "no PDF", "engines": ["webkit"], "tests": ["print::"]},
            "Tabs": {"why": "one tab", "engines": ["firefox", "webkit"], "tests": []},
        });
        assert_eq!(read(&list, "webkit"), [("no PDF".to_owned(), vec!["print::".to_owned()])]);
        assert_eq!(read(&list, "firefox"), []);
    }

    /// A name that is no test's would leave out nothing, and say that it does.
    #[test]
    fn whatever_is_left_out_is_a_test() {
        for engine in [Engine::Firefox, Engine::WebKit] {
            for test in engine.left_out().unwrap().into_iter().flat_map(|(_, tests)| tests) {
                let (module, name) = test.split_once("::").unwrap();
                let file = place::root().join(format!("tests/tests/browser/{module}.rs"));
                let text = fs::read_to_string(&file).unwrap_or_default();
                assert!(text.contains("#[test]"), "{test}: there is no such module with tests");
                assert!(name.is_empty() || text.contains(&format!("fn {name}()")), "{test}");
            }
        }
    }
}
