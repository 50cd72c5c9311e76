//! `bindings APP.WASM FOLDER` writes `app.js` and `app_bg.wasm` into the folder. A program apart
//! from xtask, so that `cargo xtask` starts at once and this compiles beside the app.

use std::env;
use std::error::Error;

use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [input, folder] = arguments.as_slice() else {
        return Err("usage: bindings APP.WASM FOLDER".into());
    };
    Bindgen::new()
        .input_path(input)
        .web(true)?
        .omit_default_module_path(false)
        .typescript(false)
        .out_name("app")
        // wasm-opt leaves them out; `cargo xtask bench` reads them for the size of each crate.
        .remove_name_section(false)
        .remove_producers_section(true)
        .generate(folder)?;
    Ok(())
}
