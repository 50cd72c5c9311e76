//! What people keep: files and links of version 2, and what comes of them. Inputs and results are
//! typed, so that no change of `data/` can move them; the results are those of the independent script
//! in `tests/reference`.
//!
//! A failure here says that links and files which people have kept now mean something else. A changed
//! default is a new version (`docs/decisions/links.md`). A changed equation rewrites the results, and
//! CHANGELOG names it.

use std::fs;
use std::path::Path;

use model::{Inputs, Parameters, Paths, Reported};
use scenario::{Scenario, link, wire};

/// The report's figures as they were when version 2 was published.
const REPORTED: Reported = Reported {
    base_exports: 98.0,
    last_growth: 0.227,
    constrained_companies: 0.426,
    opportunity_loss: 120.0,
    adopter_pool: 80.0,
    reference_budgets: [10.0, 12.0, 8.0],
};

fn text(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/wire/v2");
    fs::read_to_string(folder.join(name)).unwrap()
}

fn central(scenario: &Scenario) -> Paths {
    let parameters = Parameters::from_fn(|id| scenario.range(id).central());
    let (budgets, choices) = (scenario.budgets().clone(), *scenario.choices());
    model::central(&Inputs::new(budgets, choices, parameters, REPORTED).unwrap())
}

/// What the table has, in its order.
fn results(paths: &Paths) -> [Option<f64>; 7] {
    let row = |year| paths.rows().iter().find(|row| row.year == year).unwrap();
    [
        Some(row(2030).exports_usd_bn),
        Some(row(2030).adopters),
        Some(row(2035).adopters),
        Some(row(2040).loss_avoided_jpy_bn),
        paths.ratio(2030),
        paths.ratio(2035),
        paths.ratio(2040),
    ]
}

#[test]
fn what_people_keep_means_for_ever_what_it_meant() {
    let scenarios = wire::read_file(&text("kept.json")).unwrap();
    let table = text("kept.tsv");
    let rows: Vec<Vec<&str>> = table.lines().skip(1).map(|it| it.split('\t').collect()).collect();
    assert_eq!(scenarios.len(), rows.len());
    for (scenario, row) in scenarios.iter().zip(rows) {
        let [name, kept, expected @ ..] = row.as_slice() else { panic!("{row:?}") };
        assert_eq!(scenario.name(), *name);
        assert_eq!(link::read(kept).as_ref(), Ok(scenario), "{name}");
        let results = results(&central(scenario));
        assert_eq!(results.len(), expected.len());
        for (result, expected) in results.into_iter().zip(expected) {
            let expected: f64 = expected.parse().unwrap();
            let result = result.unwrap();
            assert!((result - expected).abs() <= 1e-9 * expected.abs(), "{name}: {result}");
        }
    }
}

/// As long as version 2 is the newest one.
#[test]
fn what_is_written_now_is_what_was_kept() {
    let scenarios = wire::read_file(&text("kept.json")).unwrap();
    let table = text("kept.tsv");
    let kept = table.lines().skip(1).filter_map(|line| line.split('\t').nth(1));
    assert!(scenarios.iter().map(link::write).eq(kept));
    assert_eq!(wire::read_file(&wire::write_file(&scenarios)), Ok(scenarios));
}
