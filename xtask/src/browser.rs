//! What the browser tests need from the system: a browser, its driver, a Japanese typeface.

use std::io::{self, BufRead, IsTerminal, Write};
use std::process::Command;

use crate::failure::Failure;
use crate::process;

const PACKAGES: &[&str] = &["chromium", "chromium-driver"];

const BY_HAND: &str = "install browser, driver and the Noto CJK typefaces by your system's means so that the \
     programs are found on PATH: `chromium` and `chromedriver` of one version; `firefox` and `geckodriver`; for \
     `pdftotext` of poppler; for \
     WebKitGTK `WebKitWebDriver`, `Xvfb`, and MiniBrowser, which DTN_MINIBROWSER may name";

/// Where Firefox's driver comes from where it is no package.
const GECKODRIVER: &[&str] = &["install", "geckodriver", "--locked", "--debug"];

/// Installs Chromium, its driver and a Japanese typeface.
pub(crate) fn install() -> Result<String, Failure> {
    install_packages(&missing()?)
}

/// Installs Firefox and its driver.
pub(crate) fn install_firefox() -> Result<String, Failure> {
    let there = process::is_there("firefox") || process::is_there("firefox-esr");
    let mut missing = missing_typeface()?;
    missing.extend((!there).then_some("firefox-esr"));
    missing.extend(missing_pdf_reader());
    let said = install_packages(&missing)?;
    if process::is_there("geckodriver") {
        return Ok(said);
    }
    // Run once or twice: not optimised, it is there in half the time.
    let mut build = process::cargo(GECKODRIVER);
    process::run(
        build.env("CARGO_PROFILE_DEV_DEBUG", "0"),
        "install geckodriver so that it is found on PATH",
    )?;
    Ok(format!("{said}; geckodriver built"))
}

/// Installs WebKitGTK's browser and driver, and a screen for its windows that nobody sees.
pub(crate) fn install_webkit() -> Result<String, Failure> {
    let mut missing = missing_typeface()?;
    missing.extend((!process::is_there("WebKitWebDriver")).then_some("webkit2gtk-driver"));
    missing.extend((!process::is_there("Xvfb")).then_some("xvfb"));
    install_packages(&missing)
}

/// Installs Debian's packages: by itself where nobody can be asked and it may, else after a question.
fn install_packages(missing: &[&str]) -> Result<String, Failure> {
    if missing.is_empty() {
        return Ok("all there".into());
    }
    let list = missing.join(" ");
    if !process::is_there("apt-get") {
        return Err(Failure::new(format!("the browser tests need {list}"), BY_HAND));
    }
    let root = is_root();
    let apt = if root { "apt-get" } else { "sudo apt-get" };
    let by_hand = format!("run `{apt} update && {apt} install {list}`");
    if io::stdin().is_terminal() {
        if !agrees(&format!("The browser tests need {list}. Install now by {apt}? [y/N] ")) {
            return Err(Failure::new(format!("the browser tests need {list}"), by_hand));
        }
    } else if !root {
        return Err(Failure::new(format!("the browser tests need {list}"), by_hand));
    }
    apt_get(root, &["update"], &by_hand)?;
    let install = ["install", "--yes", "--no-install-recommends"];
    apt_get(root, &[&install[..], missing].concat(), &by_hand)?;
    Ok(format!("installed {list}"))
}

fn missing() -> Result<Vec<&'static str>, Failure> {
    let there = [
        process::is_there("chromium") || process::is_there("google-chrome"),
        process::is_there("chromedriver"),
    ];
    let packages = PACKAGES.iter().zip(there);
    let missing = packages.filter(|(_, there)| !there).map(|(package, _)| *package);
    Ok(missing.chain(missing_typeface()?).chain(missing_pdf_reader()).collect())
}

/// What reads the words off printed sheets.
fn missing_pdf_reader() -> Option<&'static str> {
    (!process::is_there("pdftotext")).then_some("poppler-utils")
}

fn missing_typeface() -> Result<Vec<&'static str>, Failure> {
    Ok(if has_japanese_typeface()? { Vec::new() } else { vec!["fonts-noto-cjk"] })
}

/// A system without fontconfig has typefaces of its own.
fn has_japanese_typeface() -> Result<bool, Failure> {
    if !process::is_there("fc-list") {
        return Ok(!process::is_there("apt-get"));
    }
    let mut list = process::command("fc-list", &[":lang=ja"]);
    Ok(!process::run_quietly(&mut list, BY_HAND)?.trim().is_empty())
}

fn apt_get(root: bool, arguments: &[&str], remedy: &str) -> Result<(), Failure> {
    let mut command = if root {
        process::command("apt-get", arguments)
    } else {
        process::command("sudo", &[&["apt-get"], arguments].concat())
    };
    process::run(command.env("DEBIAN_FRONTEND", "noninteractive"), remedy)
}

fn is_root() -> bool {
    let user = Command::new("id").arg("-u").output();
    user.is_ok_and(|user| user.stdout.trim_ascii() == b"0")
}

fn agrees(question: &str) -> bool {
    eprint!("{question}");
    let mut answer = String::new();
    // A terminal that can't be written to or read from agrees to nothing.
    let asked = io::stderr().flush().and_then(|()| io::stdin().lock().read_line(&mut answer));
    asked.is_ok() && matches!(answer.trim(), "y" | "Y" | "yes")
}
