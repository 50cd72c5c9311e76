//! A WebDriver session, asked in plain blocking calls.

use std::cell::Cell;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::{Capabilities, WebDriver, WindowHandle};
use tokio::runtime::{Builder, Runtime};

use crate::chromedriver::Chromedriver;
use crate::dist::scratch;
use crate::reader::Reader;

/// No single command takes longer.
const PATIENCE: Duration = Duration::from_secs(30);

/// Browsers at the same time: more would only slow each other down.
const BROWSERS: u32 = 2;

const FLAGS: [&str; 10] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--lang=ja",
];

/// One browser with a profile of its own; both end with the value.
#[derive(Debug)]
pub(crate) struct Session {
    runtime: Runtime,
    driver: WebDriver,
    profile: PathBuf,
    quit: Cell<bool>,
    _turn: Turn,
    _process: Arc<Chromedriver>,
}

impl Session {
    /// Starts a browser for `reader`.
    pub(crate) fn start(reader: Reader) -> Self {
        let turn = Turn::take();
        let process = Chromedriver::shared();
        let profile = scratch("profile");
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime starts");
        let wishes = wishes(reader, &profile);
        let starting = WebDriver::new(process.address(), wishes);
        let driver = runtime.block_on(async { tokio::time::timeout(PATIENCE, starting).await });
        let driver = driver.expect("Chromium starts in time").expect("Chromium starts");
        Self { runtime, driver, profile, quit: Cell::new(false), _turn: turn, _process: process }
    }

    /// One command of the Chrome DevTools Protocol.
    pub(crate) fn command(&self, name: &str, parameters: &Value) -> Result<Value, String> {
        let cdp = self.driver.cdp();
        let asking = cdp.send_raw(name, parameters);
        let answer = self.runtime.block_on(async { tokio::time::timeout(PATIENCE, asking).await });
        answer
            .map_err(|_| format!("{name} took too long"))?
            .map_err(|error| format!("{name}: {error}"))
    }

    /// The lines of a log since they were last asked for: `browser` or `performance`.
    pub(crate) fn log(&self, name: &str) -> Vec<(String, String)> {
        let asking = self.driver.get_log(name);
        let answer = self.runtime.block_on(async { tokio::time::timeout(PATIENCE, asking).await });
        let lines = answer.expect("the log comes in time").expect("the log can be read");
        lines.into_iter().map(|line| (line.level, line.message)).collect()
    }

    /// The tab that commands go to.
    pub(crate) fn tab(&self) -> Tab {
        Tab(self.runtime.block_on(self.driver.window()).expect("a tab is open"))
    }

    /// Opens another tab.
    pub(crate) fn new_tab(&self) -> Tab {
        Tab(self.runtime.block_on(self.driver.new_tab()).expect("a tab can be opened"))
    }

    /// From now on commands go to this tab.
    pub(crate) fn switch_to(&self, tab: &Tab) {
        let switching = self.driver.switch_to_window(tab.0.clone());
        self.runtime.block_on(switching).expect("the tab is open");
    }

    /// The windows and tabs that are open.
    pub(crate) fn windows(&self) -> usize {
        let answer = self.runtime.block_on(self.driver.windows());
        answer.expect("the windows can be counted").len()
    }

    fn end(&self) {
        if !self.quit.replace(true) {
            let quitting = self.driver.clone().quit();
            // A browser that is already gone needs no farewell.
            let _ = self.runtime.block_on(async { tokio::time::timeout(PATIENCE, quitting).await });
        }
    }
}

/// A tab of the browser.
#[derive(Debug, Clone)]
pub struct Tab(WindowHandle);

/// What the browser is asked to be, as WebDriver's capabilities.
fn wishes(reader: Reader, profile: &Path) -> Capabilities {
    let mut flags = FLAGS.map(str::to_owned).to_vec();
    flags.push(format!("--user-data-dir={}", profile.display()));
    flags.push(format!("--window-size={},{}", reader.width, reader.height));
    let wishes = json!({
        "browserName": "chrome",
        // Commands must also answer while a page waits for a file that the test holds back.
        "pageLoadStrategy": "none",
        "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"},
        "goog:chromeOptions": {"args": flags, "prefs": reader.preferences()},
    });
    serde_json::from_value(wishes).expect("capabilities are a JSON object")
}

impl Drop for Session {
    fn drop(&mut self) {
        self.end();
        // What stays behind is in the system's folder for temporary files.
        let _ = fs::remove_dir_all(&self.profile);
    }
}

/// A place among the browsers that may run at the same time.
#[derive(Debug)]
struct Turn;

static FREE: (Mutex<u32>, Condvar) = (Mutex::new(BROWSERS), Condvar::new());

impl Turn {
    fn take() -> Self {
        let mut free = FREE.0.lock().unwrap_or_else(PoisonError::into_inner);
        while *free == 0 {
            free = FREE.1.wait(free).unwrap_or_else(PoisonError::into_inner);
        }
        *free -= 1;
        Self
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        *FREE.0.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        FREE.1.notify_one();
    }
}
