//! `pack SITE FOLDER NAME` writes NAME.zip, NAME.cdx.json (what the site is made of) and SHA256SUMS. The
//! same site gives the same bytes on every machine. A program apart from xtask, so that `cargo xtask`
//! starts at once.

mod archive;
mod components;
mod fault;

use std::env;
use std::error::Error;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [site, folder, name] = arguments.as_slice() else {
        return Err("usage: pack SITE FOLDER NAME".into());
    };
    print!("{}", archive::release(Path::new(site), Path::new(folder), name)?);
    Ok(())
}
