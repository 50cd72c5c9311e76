//! Writes every file of the site that is not compiled.

use std::{env, process::ExitCode};

use site::{Arguments, Assets, Error, Node};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Error> {
    let arguments = Arguments::parse(env::args().skip(1))?;
    let data = report::read(&arguments.data).map_err(Error::Data)?;
    let assets = Assets::read(&arguments.assets)?;
    let files = site::build(&data, &assets, &arguments.public, &Node::new(&arguments))?;
    files.write(&arguments.out)
}
