//! Scenarios year by year as one table for spreadsheets (CSV): what each spends, what comes of it on
//! central values, and what it assumes.
//!
//! Amounts are rounded to billionths of a billion once; a sum or a difference is then the exact one
//! of the cells beside it, so that the table adds up to its last digit.

use model::{Paths, Pillar, ResultId, ResultUnit, Year};
use report::Lang;

use crate::{AssumptionId, Scenario};

/// What has no column: shares of companies, of which the loss avoided is worked out, and a cost that is
/// told for the years of appraisal alone.
const LEFT_OUT: [ResultId; 3] =
    [ResultId::ConstrainedShare, ResultId::ConstrainedShareBase, ResultId::CostPerCountry];

/// How many columns hold the scenario's name, the year, the pillars' budgets and results; then come all
/// assumptions, then the note.
pub const RESULTS: usize = FIRST_RESULT + ResultId::ALL.len() - LEFT_OUT.len();

/// How many of them come before the results.
const FIRST_RESULT: usize = 2 + Pillar::ALL.len();

/// The results that have a column, in its order: a new one has one by itself.
pub fn results() -> impl Iterator<Item = ResultId> {
    ResultId::ALL.iter().copied().filter(|id| !LEFT_OUT.contains(id))
}

/// Before anything else, so that spreadsheets read the file as UTF-8.
const BYTE_ORDER_MARK: &str = "\u{feff}";
/// Decimals of a cell; of money, of billions.
const DECIMALS: usize = 9;
const BILLIONTHS: f64 = 1e9;

/// A line for each year of each scenario's path, below `heads`, which is a line already. Each
/// scenario has a note; it stands in its first line alone. Money is in billions, in Japanese in
/// tens of them (億), and assumptions are as they stand in their fields: the central values, since no result
/// here follows the ends of a range.
pub fn csv(lang: Lang, scenarios: &[(Scenario, String)], heads: &str) -> String {
    let rows = scenarios.iter().map(|(scenario, note)| rows(lang, scenario, note));
    [head(heads)].into_iter().chain(rows).collect()
}

/// The beginning of such a file.
pub fn head(heads: &str) -> String {
    [BYTE_ORDER_MARK, heads, "\r\n"].concat()
}

/// The lines of one scenario.
pub fn rows(lang: Lang, scenario: &Scenario, note: &str) -> String {
    let mut lines = String::new();
    let paths = scenario.central();
    let assumed: Vec<String> =
        AssumptionId::all().map(|id| id.written(lang, scenario.assumption(id))).collect();
    for (index, row) in paths.rows().iter().enumerate() {
        let note = if index == 0 { text(note) } else { String::new() };
        let cells = cells(lang, scenario, &paths, row.year);
        let cells: Vec<String> = cells.chain(assumed.iter().cloned()).chain([note]).collect();
        lines.push_str(&cells.join(","));
        lines.push_str("\r\n");
    }
    lines
}

/// Words as a line of such a file.
pub fn line(words: impl Iterator<Item = String>) -> String {
    words.map(|words| text(&words)).collect::<Vec<_>>().join(",")
}

fn cells(
    lang: Lang,
    scenario: &Scenario,
    paths: &Paths,
    year: Year,
) -> impl Iterator<Item = String> {
    let budgets =
        Pillar::ALL.map(|pillar| decimal(lang, ResultUnit::JpyBn, budget(scenario, pillar, year)));
    let results = results().map(move |id| {
        let value = billionths(scenario, paths, id, year);
        value.map(|value| decimal(lang, id.unit(), value)).unwrap_or_default()
    });
    [text(scenario.name()), year.to_string()].into_iter().chain(budgets).chain(results)
}

/// A pillar's budget in a year, in billionths of JPY billion.
fn budget(scenario: &Scenario, pillar: Pillar, year: Year) -> i64 {
    scenario.budgets()[pillar].get(year) * 1_000_000
}

/// A result in billionths; none where it is not defined. What is worked out from other cells is worked
/// out from them as they are printed.
fn billionths(scenario: &Scenario, paths: &Paths, id: ResultId, year: Year) -> Option<i64> {
    let cell = |id| billionths(scenario, paths, id, year);
    Some(match id {
        ResultId::Cost => Pillar::ALL.map(|pillar| budget(scenario, pillar, year)).iter().sum(),
        ResultId::Exports => cell(ResultId::ExportsBase)? + cell(ResultId::ExportsDifference)?,
        ResultId::ExportsDifference => {
            cell(ResultId::ExportsSupport)? + cell(ResultId::ExportsRules)?
        }
        ResultId::AdoptersDifference => cell(ResultId::Adopters)? - cell(ResultId::AdoptersBase)?,
        ResultId::Ratio => {
            paths.result(id, year)?;
            whole(cell(ResultId::Benefits)? as f64 / cell(ResultId::Costs)? as f64)
        }
        _ => whole(paths.result(id, year)?),
    })
}

/// In billionths; what has no number is nothing.
fn whole(value: f64) -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "beyond i64 the cast saturates")]
    let billionths = (value * BILLIONTHS).round() as i64;
    billionths
}

/// Billionths as a number without zeros at the end of its decimals; money as the language counts.
fn decimal(lang: Lang, unit: ResultUnit, value: i64) -> String {
    let tens = lang == Lang::Ja && unit.is_money();
    let decimals = DECIMALS - usize::from(tens);
    let sign = if value < 0 { "-" } else { "" };
    let mut digits = value.unsigned_abs().to_string();
    while digits.len() <= decimals {
        digits.insert(0, '0');
    }
    let (before, after) = digits.split_at(digits.len() - decimals);
    let after = after.trim_end_matches('0');
    let point = if after.is_empty() { "" } else { "." };
    [sign, before, point, after].concat()
}

/// Somebody's words as a cell.
fn text(words: &str) -> String {
    ["\"", &harmless(words).replace('"', "\"\""), "\""].concat()
}

/// Somebody's words as a spreadsheet may read them: behind an apostrophe where it would take them for
/// a formula.
pub fn harmless(words: &str) -> String {
    const FORMULA: [char; 10] = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r'];
    let mark = if words.starts_with(FORMULA) { "'" } else { "" };
    [mark, words].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn columns() -> usize {
        RESULTS + AssumptionId::all().count() + 1
    }

    /// The column of a result.
    fn at(id: ResultId) -> usize {
        FIRST_RESULT + results().position(|it| it == id).unwrap()
    }

    fn heads() -> String {
        line((0..columns()).map(|column| column.to_string()))
    }

    fn rows(lang: Lang, scenarios: &[(Scenario, String)]) -> Vec<Vec<String>> {
        let text = csv(lang, scenarios, &heads());
        let mut reader =
            csv::Reader::from_reader(text.trim_start_matches(BYTE_ORDER_MARK).as_bytes());
        assert_eq!(reader.headers().unwrap().len(), columns());
        reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
    }

    /// Billionths, exactly as they are printed.
    fn exact(cell: &str) -> i128 {
        let (before, after) = cell.split_once('.').unwrap_or((cell, ""));
        format!("{before}{after:0<9}").parse().unwrap()
    }

    #[test]
    fn has_a_line_for_each_year_of_each_scenario_with_the_models_numbers() {
        let report = Scenario::reported();
        let none = report.without(Pillar::Expansion).labelled("without", "").unwrap();
        let scenarios = [(report, "first".to_owned()), (none, "second".to_owned())];
        for (lang, per_billion) in [(Lang::En, 1.0), (Lang::Ja, 10.0)] {
            let rows = rows(lang, &scenarios);
            let mut lines = rows.iter();
            for (scenario, note) in &scenarios {
                let paths = scenario.central();
                for (index, row) in paths.rows().iter().enumerate() {
                    let cells = lines.next().unwrap();
                    let number = |at: usize| cells[at].parse::<f64>().unwrap();
                    assert_eq!((&*cells[0], &*cells[1]), (scenario.name(), &*row.year.to_string()));
                    for id in results() {
                        let unit = if id.unit().is_money() { per_billion } else { 1.0 };
                        match paths.result(id, row.year) {
                            Some(value) => assert!((number(at(id)) - unit * value).abs() < 1e-7),
                            None => assert_eq!(cells[at(id)], "", "{id:?}"),
                        }
                    }
                    assert_eq!(cells.last().unwrap(), if index == 0 { note } else { "" });
                }
            }
            assert_eq!(lines.next(), None);
        }
    }

    #[test]
    fn adds_up_to_the_last_digit() {
        for cells in rows(Lang::En, &[(Scenario::reported(), String::new())]) {
            let cell = |id| exact(&cells[at(id)]);
            let budgets: i128 = cells[2..FIRST_RESULT].iter().map(|cell| exact(cell)).sum();
            assert_eq!(budgets, cell(ResultId::Cost), "{cells:?}");
            for difference in results() {
                let Some([with, without]) = difference.ends() else { continue };
                assert_eq!(cell(with) - cell(without), cell(difference), "{cells:?}");
            }
            let parts = cell(ResultId::ExportsSupport) + cell(ResultId::ExportsRules);
            assert_eq!(parts, cell(ResultId::ExportsDifference), "{cells:?}");
            let number = |id| cells[at(id)].parse::<f64>();
            if let Ok(ratio) = number(ResultId::Ratio) {
                let [benefits, costs] = [ResultId::Benefits, ResultId::Costs].map(number);
                assert!((benefits.unwrap() / costs.unwrap() - ratio).abs() < 6e-10, "{cells:?}");
            }
        }
    }

    #[test]
    fn says_everything_that_is_assumed() {
        let rows = rows(Lang::En, &[(Scenario::reported(), String::new())]);
        for (id, cell) in AssumptionId::all().zip(&rows[0][RESULTS..]) {
            let value = crate::number::parse(Lang::En, id, cell).unwrap();
            assert_eq!(value.to_bits(), id.default().to_bits(), "{}", id.id());
            assert!(cell.parse::<f64>().is_ok(), "{}: {cell} is no bare number", id.id());
        }
    }

    proptest! {
        /// Whatever a scenario is called, it stays one cell that no spreadsheet computes.
        #[test]
        fn words_stay_words(name in "[=+@＝＋－＠\\t\\r-]?.*") {
            if let Ok(scenario) = Scenario::reported().labelled(&name, "") {
                let written = scenario.name().to_owned();
                let rows = rows(Lang::En, &[(scenario, name.clone())]);
                for (cell, words) in [(&rows[0][0], &written), (rows[0].last().unwrap(), &name)] {
                    let computed = words.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r']);
                    let mark = if computed { "'" } else { "" };
                    prop_assert_eq!(cell, &format!("{mark}{words}"));
                }
            }
        }
    }
}
