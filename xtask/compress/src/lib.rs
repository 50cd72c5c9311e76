//! Brotli and gzip beside each file of a site, so that a host need not compress while it answers.

mod file;

use std::fs;
use std::io::{self, Write};
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::thread;

use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, GzBuilder};
use sha2::{Digest, Sha256};

pub use file::{Fault, below, read, write};

/// Endings of files that are text, and WASM. Pictures made of pixels and ZIPs are small already.
const KINDS: &[&str] =
    &["css", "csv", "html", "js", "json", "svg", "txt", "wasm", "webmanifest", "xml"];

/// Compresses each file of the site. What has been compressed before is taken from `cache`, by its
/// content; what is in the cache and was not needed goes.
/// # Errors
/// Where a file cannot be read or written.
pub fn beside(site: &Path, cache: &Path) -> Result<String, Fault> {
    fs::create_dir_all(cache).map_err(Fault::of(cache))?;
    let files: Vec<PathBuf> = below(site)?
        .iter()
        .filter(|name| is_compressed(name))
        .map(|name| site.join(name))
        .collect();
    let workers = thread::available_parallelism().map_or(1, NonZero::get);
    let parts = files.chunks(files.len().div_ceil(workers).max(1));
    let done: Result<Vec<Vec<Compressed>>, Fault> = thread::scope(|scope| {
        let running: Vec<_> = parts
            .map(|part| scope.spawn(|| part.iter().map(|file| one(file, cache)).collect()))
            .collect();
        running
            .into_iter()
            .map(|worker| {
                worker.join().unwrap_or_else(|_| Err(Fault::of(site)(io::ErrorKind::Other.into())))
            })
            .collect()
    });
    let done = done?.concat();
    forget(cache, &done)?;
    let total = |size: fn(&Compressed) -> usize| done.iter().map(size).sum::<usize>() / 1000;
    let [plain, br, gz] = [total(|it| it.plain), total(|it| it.br), total(|it| it.gz)];
    let fresh = done.iter().filter(|it| it.fresh).count();
    Ok(format!(
        "{} files ({fresh} changed): {plain} KB, as .br {br} KB, as .gz {gz} KB",
        done.len()
    ))
}

fn is_compressed(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, ending)| KINDS.contains(&ending))
}

/// A file that has its two others beside it; sizes in bytes.
#[derive(Clone)]
struct Compressed {
    key: String,
    plain: usize,
    br: usize,
    gz: usize,
    fresh: bool,
}

fn one(file: &Path, cache: &Path) -> Result<Compressed, Fault> {
    let content = read(file)?;
    let key = sha256(&content);
    let kept = [with(&cache.join(&key), "br"), with(&cache.join(&key), "gz")];
    let fresh = !kept.iter().all(|path| path.is_file());
    let [br, gz] = if fresh {
        let made = [
            to_brotli(&content).map_err(Fault::of(file))?,
            to_gzip(&content).map_err(Fault::of(file))?,
        ];
        for (path, content) in kept.iter().zip(&made) {
            write(path, content)?;
        }
        made
    } else {
        [read(&kept[0])?, read(&kept[1])?]
    };
    write(&with(file, "br"), &br)?;
    write(&with(file, "gz"), &gz)?;
    Ok(Compressed { key, plain: content.len(), br: br.len(), gz: gz.len(), fresh })
}

/// `a.js` as `a.js.br`.
fn with(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    name.into()
}

/// At its best quality and the window that every browser takes.
fn to_brotli(content: &[u8]) -> io::Result<Vec<u8>> {
    let parameters = BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        size_hint: content.len(),
        ..Default::default()
    };
    let mut out = Vec::new();
    brotli::BrotliCompress(&mut &*content, &mut out, &parameters)?;
    Ok(out)
}

/// Without name and time in its head.
fn to_gzip(content: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = GzBuilder::new().write(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    encoder.finish()
}

fn forget(cache: &Path, used: &[Compressed]) -> Result<(), Fault> {
    for name in below(cache)? {
        if !used.iter().any(|it| name.starts_with(&it.key)) {
            let path = cache.join(name);
            fs::remove_file(&path).map_err(Fault::of(&path))?;
        }
    }
    Ok(())
}

/// The SHA-256 of a content, as `sha256sum` writes it.
pub fn sha256(content: &[u8]) -> String {
    format!("{:x}", Sha256::digest(content))
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn both_are_the_file_again_and_the_same_each_time() {
        let folder = std::env::temp_dir().join(format!("pack-compress-{}", std::process::id()));
        let (site, cache) = (folder.join("site"), folder.join("cache"));
        fs::create_dir_all(site.join("ja")).unwrap();
        let text = "デジタル貿易 digital trade ".repeat(200);
        fs::write(site.join("ja/index.html"), &text).unwrap();
        fs::write(site.join("picture.png"), "PNG").unwrap();
        beside(&site, &cache).unwrap();
        let br = fs::read(site.join("ja/index.html.br")).unwrap();
        let gz = fs::read(site.join("ja/index.html.gz")).unwrap();
        let mut plain = Vec::new();
        brotli::BrotliDecompress(&mut &*br, &mut plain).unwrap();
        assert_eq!(plain, text.as_bytes());
        let mut plain = String::new();
        flate2::read::GzDecoder::new(&*gz).read_to_string(&mut plain).unwrap();
        assert_eq!(plain, text);
        assert!(br.len() < gz.len() && gz.len() < text.len() / 10);
        assert!(!site.join("picture.png.br").exists());
        // From the cache, then without it; what nobody needs has left it.
        fs::write(cache.join("old.br"), "").unwrap();
        let again = beside(&site, &cache).unwrap();
        assert!(again.contains("(0 changed)"), "{again}");
        assert!(!cache.join("old.br").exists());
        fs::remove_dir_all(&cache).unwrap();
        beside(&site, &cache).unwrap();
        assert_eq!(fs::read(site.join("ja/index.html.br")).unwrap(), br);
        assert_eq!(fs::read(site.join("ja/index.html.gz")).unwrap(), gz);
        fs::remove_dir_all(&folder).unwrap();
    }
}
