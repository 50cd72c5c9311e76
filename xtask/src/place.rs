//! Where things are.

use std::env;
use std::path::{Path, PathBuf};

/// The repository's folder.
pub(crate) fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here)
}

/// Cargo's target folder.
pub(crate) fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// What the build keeps between its stages and runs.
pub(crate) fn work() -> PathBuf {
    target().join("web")
}

/// The finished site.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// A native program of this workspace, as `cargo build` leaves it.
pub(crate) fn program(name: &str) -> PathBuf {
    target().join("debug").join(format!("{name}{}", env::consts::EXE_SUFFIX))
}
