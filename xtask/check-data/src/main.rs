//! `check-data FOLDER`: says in Japanese and English what is wrong with the report's data. A
//! program apart from xtask, so that `cargo xtask` starts at once.

use std::env;
use std::path::Path;
use std::process::ExitCode;

use report::Lang;

fn main() -> ExitCode {
    let Some(folder) = env::args_os().nth(1) else {
        eprintln!("usage: check-data FOLDER");
        return ExitCode::FAILURE;
    };
    match report::read(Path::new(&folder)) {
        Ok(data) => {
            let (count, edition) = (data.figures.len(), &data.edition);
            println!("データに誤りはありません（いまの版：{}、数値{count}件）。", edition.ja);
            println!("The data is in order (today’s edition: {}, {count} figures).", edition.en);
            ExitCode::SUCCESS
        }
        Err(faults) => {
            for lang in Lang::ALL {
                println!("{}", report::explain(&faults, lang));
            }
            ExitCode::FAILURE
        }
    }
}
