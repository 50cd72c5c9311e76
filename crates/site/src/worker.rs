//! The service worker: a handwritten script, told which build it holds and which files.

use std::{
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    path::Path,
};

use crate::{Error, Files};

/// Embeds always come from the network, and so does the script that other sites load.
const NEVER_STORED: [&str; 5] = ["embed/", "embed.js", "embed-frame.js", "404.html", "missing.js"];

/// The worker's script for these files.
pub(crate) fn script(files: &Files, public: &Path) -> Result<String, Error> {
    let path = public.join("service-worker.js");
    let template = fs::read_to_string(&path).map_err(Error::file(&path))?;
    let stored: Vec<String> = files
        .iter()
        .filter(|(path, _)| !NEVER_STORED.iter().any(|never| path.starts_with(never)))
        .map(|(path, _)| address(path))
        .collect();
    let list = serde_json::to_string(&stored)?;
    Ok(format!("const BUILD = \"{}\";\nconst FILES = {list};\n{template}", build(files, &template)))
}

/// A page is stored under its folder, which every host serves without a redirect.
fn address(path: &str) -> String {
    path.strip_suffix("index.html").unwrap_or(path).to_owned()
}

/// A name for exactly this content. Not a secret, so any good hash will do.
fn build(files: &Files, template: &str) -> String {
    let mut hasher = DefaultHasher::new();
    template.hash(&mut hasher);
    files.iter().for_each(|file| file.hash(&mut hasher));
    format!("{:016x}", hasher.finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(content: &str) -> Files {
        let mut files = Files::default();
        for path in ["index.html", "ja/market/index.html", "assets/a.js", "embed/ja/x/index.html"] {
            files.add(path, content);
        }
        files
    }

    #[test]
    fn stores_pages_by_folder_and_leaves_embeds_to_the_network() {
        let public = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../public"));
        let script = script(&files("a"), public).unwrap();
        assert!(script.contains(r#"const FILES = ["assets/a.js","","ja/market/"];"#), "{script}");
        assert!(script.contains("addEventListener(\"fetch\""));
    }

    #[test]
    fn a_build_is_named_after_its_content() {
        assert_eq!(build(&files("a"), ""), build(&files("a"), ""));
        assert_ne!(build(&files("a"), ""), build(&files("b"), ""));
        assert_ne!(build(&files("a"), ""), build(&files("a"), "x"));
    }
}
