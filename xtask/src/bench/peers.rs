//! The pages that the site is compared with: installed and built here, and by no other command.

use std::path::PathBuf;

use crate::failure::Failure;
use crate::{place, process, stamp};

/// The pages, compressed, beside a copy of the site.
pub(super) fn folder() -> PathBuf {
    place::target().join("bench")
}

/// Installs the packages if the lock file has changed, builds if anything has.
pub(super) fn build() -> Result<(), Failure> {
    let sources = place::root().join("bench");
    let lock = [sources.join("package-lock.json")];
    stamp::unless_fresh(&sources.join("node_modules/.installed"), &lock, || {
        eprintln!("Installing the peers' packages");
        process::run(
            // esbuild, which Vite and Observable call, comes ready as a package of this system's.
            process::npm(&["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
                .current_dir(&sources),
            "look at the network; npm's own words are above",
        )
    })?;
    let inputs: Vec<PathBuf> =
        ["build.mjs", "package-lock.json", "react", "observable/src/index.md"]
            .map(|path| sources.join(path))
            .into_iter()
            .chain([place::dist()])
            .collect();
    stamp::unless_fresh(&folder().join("stamp"), &inputs, || {
        eprintln!("Building the peers");
        process::run(
            &mut process::command("node", &["bench/react/check.mjs"]),
            "bench/react/model.js must give what crates/model gives",
        )?;
        process::run(
            process::command("node", &["bench/build.mjs"]).arg(place::dist()).arg(folder()),
            "the words of Vite or Observable are above",
        )
    })?;
    Ok(())
}
