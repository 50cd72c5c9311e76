//! Names by content, so that a browser may keep a file for ever: `app.js` becomes
//! `app.3f2a91c04d.js`, and what refers to it says so.

use std::path::PathBuf;

use serde_json::{Map, Value};

use super::{bind, bundle};
use crate::failure::Failure;
use crate::stamp::Fingerprint;
use crate::{files, place};

/// The named files, and `assets.json`: plain name to name by content.
pub(super) fn folder() -> PathBuf {
    place::work().join("assets")
}

pub(super) fn name_by_content() -> Result<(), Failure> {
    files::empty_folder(&folder())?;
    let bundled = |name: &str| files::read_text(&bundle::folder().join(name));
    let mut names = Map::new();
    for name in ["echarts.js", "style.css"] {
        put(&mut names, name, bundled(name)?.as_bytes())?;
    }
    let mut glue = bundled("app.js")?;
    for (known, name) in bind::WASM {
        let full = put(&mut names, name, &files::read(&bind::small_wasm(known))?)?;
        glue = refer(&glue, known, &full)?;
    }
    let app = put(&mut names, "app.js", glue.as_bytes())?;
    let boot = refer(&bundled("boot.js")?, "./app.js", &format!("./{app}"))?;
    put(&mut names, "boot.js", boot.as_bytes())?;
    // It is packed and has no address of its own.
    files::write(&folder().join("one-file.js"), bundled("one-file.js")?)?;
    files::write(&folder().join("assets.json"), Value::Object(names).to_string())
}

/// Writes a file under its name by content, and notes that name.
fn put(names: &mut Map<String, Value>, name: &str, content: &[u8]) -> Result<String, Failure> {
    let (stem, extension) = name.split_once('.').unwrap_or((name, ""));
    let full = format!("{stem}.{}.{extension}", Fingerprint::of(content).short());
    files::write(&folder().join(&full), content)?;
    names.insert(name.into(), full.clone().into());
    Ok(full)
}

/// A script with one file's name replaced, which must be there.
fn refer(script: &str, plain: &str, full: &str) -> Result<String, Failure> {
    if !script.contains(plain) {
        return Err(Failure::new(
            format!("no script mentions `{plain}`, so nothing would load it"),
            "public/boot.js imports \"./app.js\"; app.js comes from wasm-bindgen and loads the files in xtask/src/build/bind.rs",
        ));
    }
    Ok(script.replace(plain, full))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_refers_by_the_full_name() {
        let script = refer(r#"import("./app.js")"#, "./app.js", "./app.0a.js");
        assert_eq!(script.as_deref(), Ok(r#"import("./app.0a.js")"#));
    }

    #[test]
    fn a_script_that_loads_nothing_is_refused() {
        assert!(refer("export {}", "./app.js", "./app.0a.js").is_err());
    }
}
