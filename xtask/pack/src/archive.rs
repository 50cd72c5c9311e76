//! A release: the site as a ZIP, what it is made of, and the checksums of both.

use std::fs;
use std::path::Path;

use compress::{sha256, write};
use site::{Files, zip};

use crate::components::{self, root};
use crate::fault::Fault;

/// Inside the ZIP: the checksum of each file, which `sha256sum --check` reads.
const SUMS: &str = "SHA256SUMS";

/// Writes NAME.zip, NAME.cdx.json and SHA256SUMS into the folder.
pub(crate) fn release(site: &Path, folder: &Path, name: &str) -> Result<String, Fault> {
    fs::create_dir_all(folder).map_err(compress::Fault::of(folder))?;
    let hosts = Files::read(&root().join("deploy"))?;
    let packed = packed(&Files::read(site)?, &hosts, name)?;
    let outputs = [("zip", packed), ("cdx.json", components::list(name)?.into_bytes())];
    let mut sums = String::new();
    for (ending, content) in outputs {
        let file = format!("{name}.{ending}");
        sums += &line(&file, &content);
        write(&folder.join(file), &content)?;
    }
    write(&folder.join(SUMS), sums.as_bytes())?;
    Ok(sums)
}

/// Each file below one folder of the ZIP, and beside that folder the checksums and the ready files for hosts.
fn packed(site: &Files, hosts: &Files, name: &str) -> Result<Vec<u8>, Fault> {
    let sums: String = site.iter().map(|(path, content)| line(path, content)).collect();
    let mut files = Files::default();
    for (path, content) in site.iter() {
        files.add(format!("{name}/{path}"), content);
    }
    for (path, content) in hosts.iter() {
        files.add(format!("{name}.deploy/{path}"), content);
    }
    files.add(format!("{name}.{SUMS}"), sums);
    Ok(zip(files.iter())?)
}

fn line(path: &str, content: &[u8]) -> String {
    format!("{}  {path}\n", sha256(content))
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    #[test]
    fn the_same_site_is_the_same_zip_with_the_sum_of_each_file() {
        let mut site = Files::default();
        site.add("ja/index.html", "abc");
        site.add("_headers", "/*");
        let mut hosts = Files::default();
        hosts.add("README.md", "#");
        let one = packed(&site, &hosts, "site-1").unwrap();
        assert_eq!(one, packed(&site, &hosts, "site-1").unwrap());
        let mut archive = zip::ZipArchive::new(Cursor::new(one)).unwrap();
        let names: Vec<String> =
            archive.file_names().map(|name| name.unwrap().into_owned()).collect();
        let beside = ["site-1.SHA256SUMS", "site-1.deploy/README.md"];
        assert_eq!(names, [&beside[..], &["site-1/_headers", "site-1/ja/index.html"]].concat());
        let sums = std::io::read_to_string(archive.by_name("site-1.SHA256SUMS").unwrap()).unwrap();
        // The hash of the published test vector (FIPS 180-2, B.1).
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert!(sums.contains(&format!("{abc}  ja/index.html\n")), "{sums}");
    }
}
