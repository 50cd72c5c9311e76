//! `bindings APP.WASM FOLDER` writes the app's glue and WASM into the folder: `app.js`, `app_bg.wasm`, and what
//! is loaded apart from it (`chunks.js` knows when). A program apart from xtask, so that `cargo xtask`
//! starts at once and this compiles beside the app.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

use wasm_bindgen_cli_support::Bindgen;
use wasm_split_cli_support::Options;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [input, folder] = arguments.as_slice() else {
        return Err("usage: bindings APP.WASM FOLDER".into());
    };
    let (input, folder) = (Path::new(input), Path::new(folder));
    // `cargo xtask bench` reads it for the size of each crate.
    bindgen("whole")?.input_path(input).generate(folder)?;
    let main = folder.join("main.wasm");
    split(input, folder, &main)?;
    bindgen("app")?.input_path(&main).keep_lld_exports(true).generate(folder)?;
    fs::remove_file(main)?;
    Ok(())
}

/// Puts what only a function with `#[wasm_split(name, …)]` needs into `split_name.wasm`, and what several
/// of them need into `chunk_N.wasm`.
fn split(input: &Path, folder: &Path, main: &Path) -> Result<(), Box<dyn Error>> {
    let whole = fs::read(input)?;
    let mut options = Options::new(&whole);
    options.output_dir = folder;
    options.main_out_path = main;
    options.main_module = "./app.js";
    options.link_name = "./chunks.js";
    wasm_split_cli_support::transform(options)?;
    Ok(())
}

fn bindgen(name: &str) -> Result<Bindgen, Box<dyn Error>> {
    let mut bindgen = Bindgen::new();
    bindgen
        .web(true)?
        .omit_default_module_path(false)
        .typescript(false)
        .out_name(name)
        // wasm-opt leaves them out.
        .remove_name_section(false)
        .remove_producers_section(true);
    Ok(bindgen)
}
