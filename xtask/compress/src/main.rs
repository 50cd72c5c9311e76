//! `compress SITE CACHE` writes `.br` and `.gz` beside each text file and each WASM of a site. A program
//! apart from xtask, so that `cargo xtask` starts at once.

use std::env;
use std::error::Error;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [site, cache] = arguments.as_slice() else {
        return Err("usage: compress SITE CACHE".into());
    };
    println!("{}", compress::beside(Path::new(site), Path::new(cache))?);
    Ok(())
}
