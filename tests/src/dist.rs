//! The built site that is under test.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::{env, fs, process};

use site::{Files, ONE_FILE};

/// How a heading ends in the next build.
pub const NEXT: &str = " (next)</h1>";

/// The folder that `cargo xtask build` wrote; `DTN_DIST` names another one.
///
/// # Panics
/// Where there is no built site.
pub fn folder() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = env::var_os("DTN_DIST").map_or_else(|| here.join("../dist"), PathBuf::from);
    assert!(
        folder.join("index.html").is_file(),
        "there is no built site in {}: run `cargo xtask build` first",
        folder.display()
    );
    folder
}

/// Every page of the site, as addresses below its root (`ja/market/`), in order.
pub fn pages() -> Vec<String> {
    pages_in(&folder())
}

/// The same of a site in another folder.
pub fn pages_in(root: &Path) -> Vec<String> {
    let mut found = Vec::new();
    collect(root, root, &mut found);
    found.sort();
    found
}

fn collect(root: &Path, folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).expect("the site's folder can be read").flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(root, &path, found);
        } else if path.extension().is_some_and(|extension| extension == "html")
            && !path.ends_with(ONE_FILE)
        {
            let inside = path.strip_prefix(root).expect("it was found below the root");
            let address = inside.to_string_lossy();
            found.push(address.strip_suffix("index.html").unwrap_or(&address).to_owned());
        }
    }
}

/// A folder for temporary files that goes away with the value.
#[derive(Debug)]
pub struct Scratch(PathBuf);

impl Scratch {
    /// An empty one.
    pub fn new() -> Self {
        Self(scratch("files"))
    }

    /// Where it is.
    pub fn folder(&self) -> &Path {
        &self.0
    }

    /// Adds a file.
    ///
    /// # Panics
    /// Where the disk does not allow it.
    pub fn add(&self, file: &str, text: &str) {
        fs::write(self.0.join(file), text).expect("the folder can be written");
    }
}

impl Default for Scratch {
    fn default() -> Self {
        Self::new()
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // What stays behind is in the system's folder for temporary files.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A copy of the site that a test may change.
#[derive(Debug)]
pub struct Build(Scratch);

impl Build {
    /// Copies the whole site.
    pub fn new() -> Self {
        let copy = Scratch::new();
        copy_folder(&folder(), copy.folder());
        Self(copy)
    }

    /// The site as an operator publishes it who leaves the calculation out.
    ///
    /// # Panics
    /// Where the generator or what the build has compiled is not there.
    pub fn findings() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| "target".into(), PathBuf::from);
        let (data, site) = (Self(Scratch::new()), Scratch::new());
        copy_folder(&root.join("data"), data.folder());
        data.change("site.toml", |text| {
            text.replace("\nfindings_only = false", "\nfindings_only = true")
        });
        let generator = format!("debug/site{}", env::consts::EXE_SUFFIX);
        let mut build = process::Command::new(root.join(&target).join(generator));
        build.arg("--data").arg(data.folder()).arg("--out").arg(site.folder());
        let built = build.arg("--assets").arg(target.join("web/assets")).current_dir(root).status();
        assert!(built.is_ok_and(|status| status.success()), "run `cargo xtask build` first");
        Self(site)
    }

    /// Where it is.
    pub fn folder(&self) -> &Path {
        self.0.folder()
    }

    /// Adds a file that the site does not have.
    pub fn add(&self, file: &str, text: &str) {
        self.0.add(file, text);
    }

    /// Changes one file's text.
    ///
    /// # Panics
    /// Where there is no such text file, or where the change changes nothing.
    pub fn change(&self, file: &str, change: impl FnOnce(&str) -> String) {
        let before = fs::read_to_string(self.folder().join(file)).expect("the file is there");
        let after = change(&before);
        assert_ne!(before, after, "{file} should change");
        self.add(file, &after);
    }

    /// Makes it a site that knows where it is published: its embeds name their origin in their policy, since in
    /// WebKit `'self'` is nobody in a frame whose sandbox takes the origin away.
    ///
    /// # Panics
    /// Where the disk does not allow it.
    pub fn published_at(&self, root: &str) {
        let origin = root.trim_end_matches('/');
        for page in pages().iter().filter(|page| page.starts_with("embed/")) {
            let named = format!("script-src 'self' {origin}");
            self.change(&format!("{page}index.html"), |page| {
                page.replace("script-src 'self'", &named)
            });
        }
    }

    /// Makes it another build: other names of the app's files, in every page, a word more in every
    /// heading, and the service worker that the generator writes for that.
    ///
    /// # Panics
    /// Where the disk does not allow it.
    pub fn next(&self) {
        let mut next = Files::default();
        for (path, content) in Files::read(self.folder()).expect("the site can be read").iter() {
            let text = str::from_utf8(content).unwrap_or_default();
            let path = path.replace("assets/boot.", "assets/boot.next-");
            let page = Path::new(&path).extension().is_some_and(|kind| kind == "html");
            let page = page.then(|| text.replace("/boot.", "/boot.next-").replace("</h1>", NEXT));
            next.add(path, page.map_or_else(|| content.to_vec(), String::into_bytes));
        }
        fs::remove_dir_all(self.folder()).expect("the copy can be removed");
        next.write(self.folder()).expect("the copy can be written");
        self.stamp();
    }

    /// Makes a site without the app another build: a word more in every heading.
    ///
    /// # Panics
    /// Where the disk does not allow it.
    pub fn reworded(&self) {
        for address in pages_in(self.folder()) {
            let folder = address.is_empty() || address.ends_with('/');
            let file = if folder { format!("{address}index.html") } else { address };
            self.change(&file, |text| text.replace("</h1>", NEXT));
        }
        self.stamp();
    }

    /// Writes the service worker anew, as the generator does for the files that are there.
    ///
    /// # Panics
    /// Where the disk does not allow it.
    pub fn stamp(&self) {
        let public = Path::new(env!("CARGO_MANIFEST_DIR")).join("../public");
        let files = Files::read(self.folder()).expect("the site can be read");
        let worker = site::service_worker(&files, &public).expect("the worker's template is there");
        self.add(site::WORKER, &worker);
    }

    /// Removes from a folder the files whose paths begin so, but for those that go on otherwise.
    ///
    /// # Panics
    /// Where there is no such file.
    pub fn remove(&self, beginning: &str, but: &str) {
        let files = Files::read(self.folder()).expect("the site can be read");
        let goes =
            |path: &&str| path.strip_prefix(beginning).is_some_and(|rest| !rest.starts_with(but));
        let paths: Vec<&str> = files.iter().map(|(path, _)| path).filter(goes).collect();
        assert!(!paths.is_empty(), "there is no {beginning}");
        for path in paths {
            fs::remove_file(self.folder().join(path)).expect("the copy can be changed");
        }
    }

    /// Uploads from another build the files whose paths begin so.
    ///
    /// # Panics
    /// Where the disk does not allow it.
    pub fn upload(&self, from: &Self, beginnings: &[&str]) {
        let mut files = Files::default();
        for (path, content) in Files::read(from.folder()).expect("the site can be read").iter() {
            if beginnings.iter().any(|beginning| path.starts_with(beginning)) {
                files.add(path, content);
            }
        }
        files.write(self.folder()).expect("the copy can be written");
    }
}

impl Default for Build {
    fn default() -> Self {
        Self::new()
    }
}

/// A new empty folder for temporary files, unlike any other of this run.
pub(crate) fn scratch(name: &str) -> PathBuf {
    static MADE: AtomicU32 = AtomicU32::new(0);
    let number = MADE.fetch_add(1, Ordering::Relaxed);
    let folder = env::temp_dir().join(format!("dtn-{name}-{}-{number}", process::id()));
    fs::create_dir_all(&folder).expect("a temporary folder can be made");
    folder
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("the copy's folder can be made");
    for entry in fs::read_dir(from).expect("the site's folder can be read").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a file can be copied");
        }
    }
}
