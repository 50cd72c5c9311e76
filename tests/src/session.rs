//! A WebDriver session, asked in plain blocking calls.

use std::cell::{Cell, RefCell};
use std::fmt::Display;
use std::fs;
use std::path::PathBuf;
use std::sync::{Condvar, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use thirtyfour::{WebDriver, WindowHandle};
use tokio::runtime::{Builder, Runtime};

use crate::dist::scratch;
use crate::driver::Driver;
use crate::engine::{Engine, Remote};
use crate::reader::Reader;

/// No single command takes longer.
const PATIENCE: Duration = Duration::from_secs(30);

/// A browser of its own takes this long to start beside others.
const PATIENCE_TO_START: Duration = Duration::from_secs(90);

/// How soon is looked again.
const BETWEEN_LOOKS: Duration = Duration::from_millis(10);

/// Browsers at the same time: more would only slow each other down.
const BROWSERS: u32 = 2;

/// One browser with a profile of its own; both end with the value.
#[derive(Debug)]
pub(crate) struct Session {
    wire: Wire,
    remote: Box<dyn Remote>,
    profile: PathBuf,
    quit: Cell<bool>,
    _turn: Turn,
    _driver: Driver,
}

impl Session {
    /// Starts a browser for `reader`.
    pub(crate) fn start(reader: Reader) -> Self {
        let turn = Turn::take();
        let engine = Engine::current();
        let profile = scratch("profile");
        let (driver, wishes) = engine.start(reader, &profile);
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime starts");
        let starting = WebDriver::new(driver.address(), wishes);
        let started =
            runtime.block_on(async { tokio::time::timeout(PATIENCE_TO_START, starting).await });
        let started = started.expect("the browser starts in time").expect("the browser starts");
        let tab = runtime.block_on(started.window()).expect("a tab is open");
        let wire = Wire { runtime, driver: started, tab: RefCell::new(tab) };
        let remote = engine.remote(&wire);
        Self { wire, remote, profile, quit: Cell::new(false), _turn: turn, _driver: driver }
    }

    /// How this browser is asked.
    pub(crate) fn remote(&self) -> &dyn Remote {
        &*self.remote
    }

    /// What asks it.
    pub(crate) fn wire(&self) -> &Wire {
        &self.wire
    }

    /// The tab that commands go to.
    pub(crate) fn tab(&self) -> Tab {
        Tab(self.wire.tab())
    }

    /// Opens another tab.
    pub(crate) fn new_tab(&self) -> Tab {
        self.remote.needs_tabs();
        Tab(self.wire.run(self.wire.driver.new_tab()).expect("a tab can be opened"))
    }

    /// From now on commands go to this tab.
    pub(crate) fn switch_to(&self, tab: &Tab) {
        let switching = self.wire.driver.switch_to_window(tab.0.clone());
        self.wire.run(switching).expect("the tab is open");
        self.wire.tab.replace(tab.0.clone());
    }

    /// The windows and tabs that are open.
    pub(crate) fn windows(&self) -> usize {
        self.wire.run(self.wire.driver.windows()).expect("the windows can be counted").len()
    }

    fn end(&self) {
        if !self.quit.replace(true) {
            // A browser that is already gone needs no farewell.
            let _ = self.wire.run(self.wire.driver.clone().quit());
        }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        self.end();
        // What stays behind is in the system's folder for temporary files.
        let _ = fs::remove_dir_all(&self.profile);
    }
}

/// The connection to a browser's driver.
#[derive(Debug)]
pub(crate) struct Wire {
    runtime: Runtime,
    driver: WebDriver,
    tab: RefCell<WindowHandle>,
}

impl Wire {
    /// The driver, whose calls [`Self::run`] waits for.
    pub(crate) fn driver(&self) -> &WebDriver {
        &self.driver
    }

    /// The tab that commands go to.
    pub(crate) fn tab(&self) -> WindowHandle {
        self.tab.borrow().clone()
    }

    /// Waits for an answer.
    pub(crate) fn run<T, E: Display>(
        &self,
        asking: impl Future<Output = Result<T, E>>,
    ) -> Result<T, String> {
        let answer = self.runtime.block_on(async { tokio::time::timeout(PATIENCE, asking).await });
        answer.map_err(|_| "no answer in time".to_owned())?.map_err(|fault| fault.to_string())
    }
}

/// Looks until something is so.
///
/// # Panics
/// Where that takes too long.
pub(crate) fn wait(what: &str, is_so: impl Fn() -> bool) {
    let end = Instant::now() + PATIENCE;
    while !is_so() {
        assert!(Instant::now() < end, "waited in vain: {what}");
        thread::sleep(BETWEEN_LOOKS);
    }
}

/// A tab of the browser.
#[derive(Debug, Clone)]
pub struct Tab(WindowHandle);

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
