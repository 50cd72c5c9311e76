//! A release: the site as a ZIP, what it is made of, and the checksums of both.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

use compress::{below, read, sha256, write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::components;
use crate::fault::Fault;

/// Inside the ZIP: the checksum of each file, which `sha256sum --check` reads.
const SUMS: &str = "SHA256SUMS";

/// Writes NAME.zip, NAME.cdx.json and SHA256SUMS into the folder.
pub(crate) fn release(site: &Path, folder: &Path, name: &str) -> Result<String, Fault> {
    fs::create_dir_all(folder).map_err(compress::Fault::of(folder))?;
    let (archive, list) = (format!("{name}.zip"), format!("{name}.cdx.json"));
    zip(site, &folder.join(&archive), name)?;
    write(&folder.join(&list), components::list(name)?.as_bytes())?;
    let mut sums = String::new();
    for file in [archive, list] {
        sums += &line(&file, &read(&folder.join(&file))?);
    }
    write(&folder.join(SUMS), sums.as_bytes())?;
    Ok(sums)
}

/// Each file below one folder of the ZIP, in order of names, all of one time: the same site is the same ZIP.
fn zip(site: &Path, to: &Path, name: &str) -> Result<(), Fault> {
    let file = File::create(to).map_err(compress::Fault::of(to))?;
    let mut zip = ZipWriter::new(file);
    let mut sums = String::new();
    for path in below(site)? {
        let content = read(&site.join(&path))?;
        sums += &line(&path, &content);
        add(&mut zip, &format!("{name}/{path}"), &content).map_err(compress::Fault::of(to))?;
    }
    add(&mut zip, &format!("{name}.{SUMS}"), sums.as_bytes()).map_err(compress::Fault::of(to))?;
    zip.finish()?;
    Ok(())
}

fn add(zip: &mut ZipWriter<File>, path: &str, content: &[u8]) -> std::io::Result<()> {
    // The ZIP's earliest time: none of this machine's.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    zip.start_file(path, options)?;
    zip.write_all(content)
}

fn line(path: &str, content: &[u8]) -> String {
    format!("{}  {path}\n", sha256(content))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_site_is_the_same_zip_with_the_sum_of_each_file() {
        let folder = std::env::temp_dir().join(format!("pack-zip-{}", std::process::id()));
        let site = folder.join("site");
        fs::create_dir_all(site.join("ja")).unwrap();
        fs::write(site.join("ja/index.html"), "abc").unwrap();
        fs::write(site.join("_headers"), "/*").unwrap();
        let [one, two] = ["one.zip", "two.zip"].map(|name| folder.join(name));
        zip(&site, &one, "site-1").unwrap();
        zip(&site, &two, "site-1").unwrap();
        assert_eq!(read(&one).unwrap(), read(&two).unwrap());
        let mut archive = zip::ZipArchive::new(File::open(&one).unwrap()).unwrap();
        let names: Vec<String> =
            archive.file_names().map(|name| name.unwrap().into_owned()).collect();
        assert_eq!(names, ["site-1/_headers", "site-1/ja/index.html", "site-1.SHA256SUMS"]);
        let sums = std::io::read_to_string(archive.by_name("site-1.SHA256SUMS").unwrap()).unwrap();
        // The hash of the published test vector (FIPS 180-2, B.1).
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert!(sums.contains(&format!("{abc}  ja/index.html\n")), "{sums}");
        fs::remove_dir_all(&folder).unwrap();
    }
}
