//! Leaves the words of the data files that a trace says as Rust source for the crate to include.
//!
//! Crate `scenario` leaves their numbers in the same way; apart from it, because the app needs none of these
//! words.

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

use report::{Bilingual, Choice, Data, Figure, Formula, Lang, Parameter};

const DATA: &str = "../../data";

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed={DATA}");
    match write() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn write() -> Result<(), String> {
    let data = report::read(Path::new(DATA)).map_err(|faults| {
        format!("{}\n{}", report::explain(&faults, Lang::Ja), report::explain(&faults, Lang::En))
    })?;
    let folder = env::var("OUT_DIR").map_err(|error| error.to_string())?;
    let file = Path::new(&folder).join("known.rs");
    fs::write(file, known(&data)).map_err(|error| error.to_string())
}

/// A `Known`: what `Debug` writes of a text is the expression that makes it.
fn known(data: &Data) -> String {
    let programme = &data.programme;
    let inputs = &programme.inputs;
    let inputs = [
        ("X0", &inputs.base_exports),
        ("g0", &inputs.last_growth),
        ("c0", &inputs.constrained_companies),
        ("loss", &inputs.opportunity_loss),
        ("M", &inputs.adopter_pool),
    ];
    let pillars = programme.pillars.each_ref();
    let mut ids: Vec<&str> = inputs.iter().map(|(_, id)| id.as_str()).collect();
    ids.extend(pillars.map(|pillar| pillar.figure.as_str()));
    let figures = reached(data, ids);
    let pillars = pillars.map(|pillar| (pillar.figure.as_str(), both(&pillar.name)));
    let parameters = data.parameters.iter().map(parameter);
    let assumptions: Vec<String> = parameters.chain(data.choices.iter().map(choice)).collect();
    format!(
        "Known {{ inputs: &{inputs:?}, pillars: {pillars:?}, figures: &[{}], assumptions: &[{}] }}",
        figures.into_iter().map(figure).collect::<Vec<_>>().join(",\n"),
        assumptions.join(",\n")
    )
}

/// The figures of these ids, and those that they are derived from.
fn reached<'a>(data: &'a Data, ids: Vec<&str>) -> Vec<&'a Figure> {
    let mut figures: Vec<&Figure> = Vec::new();
    let mut waiting: Vec<String> = ids.into_iter().map(str::to_owned).collect();
    while let Some(id) = waiting.pop() {
        let known = figures.iter().any(|figure| figure.id == id);
        let Some(figure) = data.figure(&id).filter(|_| !known) else { continue };
        figures.push(figure);
        let formula = figure.formula.as_deref().and_then(|formula| Formula::parse(formula).ok());
        waiting.extend(formula.iter().flat_map(Formula::figures).map(str::to_owned));
    }
    figures
}

fn figure(figure: &Figure) -> String {
    let Figure { id, section, formula, source, name, .. } = figure;
    let name = both(name);
    format!(
        "KnownFigure {{ id: {id:?}, name: {name:?}, section: {section:?}, formula: {formula:?}, source: {source:?} }}"
    )
}

fn parameter(Parameter { id, symbol, name, evidence, .. }: &Parameter) -> String {
    let mut sources: Vec<&str> = Vec::new();
    for source in evidence.iter().filter_map(|evidence| evidence.source.as_deref()) {
        if !sources.contains(&source) {
            sources.push(source);
        }
    }
    assumption(id, symbol, name, &sources)
}

fn choice(Choice { id, symbol, name, sources, .. }: &Choice) -> String {
    assumption(id, symbol, name, &sources.iter().map(String::as_str).collect::<Vec<_>>())
}

fn assumption(id: &str, symbol: &str, name: &Bilingual, sources: &[&str]) -> String {
    let name = both(name);
    format!(
        "KnownAssumption {{ id: {id:?}, symbol: {symbol:?}, name: {name:?}, sources: &{sources:?} }}"
    )
}

/// In the order of `Lang::ALL`.
fn both(words: &Bilingual) -> [&str; 2] {
    Lang::ALL.map(|lang| words.get(lang))
}
