//! `cargo xtask release`: what is published as a version, in `target/release-VERSION/`.

use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::steps::Steps;
use crate::{build, files, place, process, test};

const CHECKS: &str = "data/access/checks.toml";
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Tests, builds here and once more elsewhere from nothing, compares both byte by byte, and packs.
pub(crate) fn release(tested: bool) -> Result<(), Failure> {
    let name = format!("digital-trade-navigator-{VERSION}");
    let folder = place::target().join(format!("release-{VERSION}"));
    let mut steps = Steps::new(if tested { 6 } else { 5 });
    steps.run("What is released is what is committed", nothing_uncommitted)?;
    if tested {
        steps.run("The page on access names the day of these tests", day_of_tests)?;
        steps.section("Tests", test::test)?;
    } else {
        steps.run("Tests", || Ok("skipped: what comes of this is a try, not a release".into()))?;
    }
    steps.section("Build", || build::build(&place::dist()))?;
    steps.section("The same from a fresh clone, in another folder", || {
        let clone = place::target().join("release-again");
        same(&place::dist(), &fresh_build(&clone)?)?;
        // Gigabytes that the next release would not use; where the two differ it stays to be looked at.
        files::remove_folder(&clone)
    })?;
    steps.run("Pack: ZIP, checksums, components", || pack(&folder, &name))
}

fn nothing_uncommitted() -> Result<String, Failure> {
    let remedy = "commit or stash what has changed";
    let mut status = process::command("git", &["status", "--porcelain"]);
    let changed = process::run_quietly(&mut status, remedy)?;
    if changed.trim().is_empty() {
        return Ok("nothing else".into());
    }
    Err(Failure::new(format!("not committed:\n{changed}"), remedy))
}

/// What was committed after the day on the page would be published as tested on that day.
fn day_of_tests() -> Result<String, Failure> {
    let mut git = process::command("git", &["log", "-1", "--format=%cs"]);
    let commit = process::run_quietly(&mut git, "git's words are above")?;
    let checks = files::read_text(&place::root().join(CHECKS))?;
    same_day(&checks, commit.trim())
}

fn same_day(checks: &str, commit: &str) -> Result<String, Failure> {
    let named = checks.lines().find_map(|line| line.strip_prefix("tested = "));
    let named = named.unwrap_or_default().trim_matches('"');
    if named == commit {
        return Ok(named.to_owned());
    }
    Err(Failure::new(
        format!("{CHECKS} says “{named}”, and the commit is of {commit}"),
        format!(
            "write tested = \"{commit}\" there and commit it: the tests that follow bear it out"
        ),
    ))
}

/// Clones what is committed, and builds it with nothing of this folder.
fn fresh_build(clone: &Path) -> Result<PathBuf, Failure> {
    files::remove_folder(clone)?;
    let mut git = process::command("git", &["clone", "--quiet", "--no-hardlinks", "."]);
    process::run(git.arg(clone), "git's words are above")?;
    let mut cargo = process::cargo(&["xtask", "build"]);
    cargo.current_dir(clone).env("CARGO_TARGET_DIR", clone.join("target"));
    process::run(&mut cargo, "the build's words are above")?;
    Ok(clone.join("dist"))
}

/// Refuses two sites that differ in a file or in a byte.
fn same(one: &Path, other: &Path) -> Result<(), Failure> {
    let [names, others] = [one, other].map(|folder| -> Result<Vec<String>, Failure> {
        Ok(files::below(folder)?.iter().map(|file| files::relative(file, folder)).collect())
    });
    let (names, others) = (names?, others?);
    let mut differ: Vec<&String> = names.iter().filter(|name| !others.contains(name)).collect();
    differ.extend(others.iter().filter(|name| !names.contains(name)));
    for name in names.iter().filter(|name| others.contains(name)) {
        if files::read(&one.join(name))? != files::read(&other.join(name))? {
            differ.push(name);
        }
    }
    if differ.is_empty() {
        eprintln!("{} files, bit for bit the same", names.len());
        return Ok(());
    }
    Err(Failure::new(
        format!(
            "two builds of the same differ:\n  {}",
            differ.into_iter().cloned().collect::<Vec<_>>().join("\n  ")
        ),
        "find what in these files is of the machine, the time or an order by chance",
    ))
}

fn pack(folder: &Path, name: &str) -> Result<String, Failure> {
    files::empty_folder(folder)?;
    let mut build = process::cargo(&["build", "--quiet", "--package", "pack"]);
    process::run(&mut build, "the compiler's words are above")?;
    let mut pack = process::command(place::program("pack"), &[]);
    pack.arg(place::dist()).arg(folder).arg(name);
    let sums = process::run_quietly(&mut pack, "its words are above")?;
    Ok(format!("{}\n{sums}", folder.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tests_of_another_day_than_the_commit_are_no_release() {
        let checks = "# tested\n[standard]\ntested = \"2026-12-01\"\n";
        assert_eq!(same_day(checks, "2026-12-01"), Ok("2026-12-01".to_owned()));
        let words = same_day(checks, "2026-12-02").unwrap_err().to_string();
        assert!(words.contains("2026-12-01") && words.contains("2026-12-02"), "{words}");
        assert!(same_day("", "2026-12-02").is_err());
    }

    #[test]
    fn sites_that_differ_are_refused_by_the_names_of_files() {
        let folder = std::env::temp_dir().join(format!("xtask-release-{}", std::process::id()));
        let [one, other] = ["one", "other"].map(|name| folder.join(name));
        for (site, file, text) in
            [(&one, "ja/index.html", "same"), (&other, "ja/index.html", "same")]
        {
            files::write(&site.join(file), text).unwrap();
        }
        assert_eq!(same(&one, &other), Ok(()));
        files::write(&one.join("a.js"), "1").unwrap();
        files::write(&other.join("a.js"), "2").unwrap();
        files::write(&one.join("only-here.js"), "").unwrap();
        files::write(&other.join("only-there.js"), "").unwrap();
        let words = same(&one, &other).unwrap_err().to_string();
        for name in ["a.js", "only-here.js", "only-there.js"] {
            assert!(words.contains(name), "{words}");
        }
        assert!(!words.contains("index.html"), "{words}");
        files::remove_folder(&folder).unwrap();
    }
}
