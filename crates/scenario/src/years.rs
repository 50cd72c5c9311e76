//! Scenarios year by year as one table for spreadsheets (CSV): what each spends, what comes of it on
//! central values, and what it assumes.
//!
//! Amounts are rounded to billionths of a billion once; a sum or a difference is then the exact one
//! of the cells beside it, so that the table adds up to its last digit.

use model::{Paths, Pillar, YearRow};
use report::Lang;

use crate::{AssumptionId, Scenario};

/// How many columns hold the scenario's name, the year and results; then come all assumptions, then
/// the note.
pub const RESULTS: usize = 20;

/// Before anything else, so that spreadsheets read the file as UTF-8.
const BYTE_ORDER_MARK: &str = "\u{feff}";
/// Decimals of a cell; of money, of billions.
const DECIMALS: usize = 9;
const BILLIONTHS: f64 = 1e9;

/// A line for each year of each scenario's path, below `heads`, which is a line already. Each
/// scenario has a note; it stands in its first line alone. Money is in billions, in Japanese in
/// tens of them (億), and assumptions are as they stand in their fields.
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
        let cells = cells(lang, scenario, &paths, row).into_iter();
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

fn cells(lang: Lang, scenario: &Scenario, paths: &Paths, row: &YearRow) -> [String; RESULTS] {
    let budgets = Pillar::ALL.map(|pillar| scenario.budgets()[pillar].get(row.year) * 1_000_000);
    let [negotiation, expansion, cooperation] = budgets;
    let [base, support, rules] =
        [row.exports_base_usd_bn, row.exports_support_usd_bn, row.exports_rules_usd_bn].map(whole);
    let [with, without] = [row.adopters, row.adopters_base].map(whole);
    let [benefits, costs] = [paths.benefits_jpy_bn(row.year), paths.costs_jpy_bn()].map(whole);
    let money = |billionths| decimal(billionths, DECIMALS - usize::from(lang == Lang::Ja));
    let number = |billionths| decimal(billionths, DECIMALS);
    let ratio = paths.ratio(row.year).map(|_| benefits as f64 / costs as f64);
    let optional = |value: Option<f64>| value.map(|it| number(whole(it))).unwrap_or_default();
    [
        text(scenario.name()),
        row.year.to_string(),
        money(negotiation),
        money(expansion),
        money(cooperation),
        money(negotiation + expansion + cooperation),
        money(base + support + rules),
        money(base),
        money(support + rules),
        money(support),
        money(rules),
        number(with),
        number(without),
        number(with - without),
        money(whole(row.support_gain_jpy_bn)),
        money(whole(row.loss_avoided_jpy_bn)),
        money(benefits),
        money(costs),
        optional(ratio),
        optional(paths.exports_per_yen(row.year)),
    ]
}

/// In billionths; what has no number is nothing.
fn whole(value: f64) -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "beyond i64 the cast saturates")]
    let billionths = (value * BILLIONTHS).round() as i64;
    billionths
}

/// An integer with so many of its digits behind the point, without zeros at their end.
fn decimal(value: i64, decimals: usize) -> String {
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
                    assert!((number(5) - per_billion * row.cost_jpy_bn).abs() < 1e-8);
                    assert!((number(6) - per_billion * row.exports_usd_bn).abs() < 1e-7);
                    assert!((number(14) - per_billion * row.support_gain_jpy_bn).abs() < 1e-8);
                    assert_eq!(cells[18].is_empty(), paths.ratio(row.year).is_none());
                    assert_eq!(cells.last().unwrap(), if index == 0 { note } else { "" });
                }
            }
            assert_eq!(lines.next(), None);
        }
    }

    #[test]
    fn adds_up_to_the_last_digit() {
        for cells in rows(Lang::En, &[(Scenario::reported(), String::new())]) {
            let cell = |at: usize| exact(&cells[at]);
            assert_eq!(cell(2) + cell(3) + cell(4), cell(5), "{cells:?}");
            assert_eq!(cell(6) - cell(7), cell(8), "{cells:?}");
            assert_eq!(cell(9) + cell(10), cell(8), "{cells:?}");
            assert_eq!(cell(11) - cell(12), cell(13), "{cells:?}");
            if !cells[18].is_empty() {
                let ratio = cells[16].parse::<f64>().unwrap() / cells[17].parse::<f64>().unwrap();
                assert!((ratio - cells[18].parse::<f64>().unwrap()).abs() < 6e-10, "{cells:?}");
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
