//! Checks the data files and leaves their numbers as Rust source for the crate to include.
//!
//! A wrong edit of the data stops the build here, with every fault in words.

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

use model::{Budgets, Inputs};
use report::{Facts, Lang};

#[path = "src/defaults.rs"]
mod defaults;
#[path = "build/source.rs"]
mod source;

use defaults::{Defaults, Unusable};

const DATA: &str = "../../data";

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed={DATA}");
    match write_facts() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn write_facts() -> Result<(), String> {
    let data = report::read(Path::new(DATA)).map_err(|faults| {
        format!("{}\n{}", report::explain(&faults, Lang::Ja), report::explain(&faults, Lang::En))
    })?;
    let facts = data.facts();
    check(&facts).map_err(|unusable| format!("{DATA}: {unusable}"))?;
    write("facts.rs", &source::facts(&facts))?;
    write("figures.rs", &source::figures(data.figure_values()))
}

/// Leaves a file where the crate's `include!` looks for it.
fn write(name: &str, source: &str) -> Result<(), String> {
    let folder = env::var("OUT_DIR").map_err(|error| error.to_string())?;
    fs::write(Path::new(&folder).join(name), source).map_err(|error| error.to_string())
}

/// Whatever the app starts from or goes to by one tap is made once here, so that it cannot fail
/// there.
fn check(facts: &Facts) -> Result<(), Unusable> {
    let start = Defaults::new(facts)?;
    let central = model::Parameters::from_fn(|id| start.ranges[id.index()].central());
    let presets = facts
        .presets
        .iter()
        .map(|preset| Budgets::constant(start.choices.first_budget_year, preset.amounts));
    for budgets in presets.chain([start.budgets]) {
        Inputs::new(budgets, start.choices, central, start.reported)?;
    }
    Ok(())
}
