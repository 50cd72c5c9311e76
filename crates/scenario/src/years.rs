//! A scenario's years as a table for spreadsheets (CSV): what it spends, and what comes of it on
//! central values.

use model::Pillar;

use crate::{Scenario, wire};

/// How many cells a line has.
pub const CELLS: usize = 13;

/// Before anything else, so that spreadsheets read the file as UTF-8.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// A line for each year of the scenario's path below `heads`, which is a line already: the scenario's
/// name, the year, the budget of each pillar, exports, those without the programme, the difference,
/// the same three of countries, benefits over costs up to the year, and `note`. Name and note are in
/// every line, since lines leave a table. Money is in billions times `per_billion`.
pub fn csv(scenario: &Scenario, heads: &str, per_billion: f64, note: &str) -> String {
    let (name, note) = (text(scenario.name()), text(note));
    let paths = scenario.central();
    let mut lines = [BYTE_ORDER_MARK, heads, "\r\n"].concat();
    for row in paths.rows() {
        let budget = |pillar| scenario.budgets()[pillar].get(row.year) as f64 / 1_000.0;
        let [negotiation, expansion, cooperation] = Pillar::ALL.map(budget);
        let money = |billions: f64| wire::number(billions * per_billion);
        let cells: [String; CELLS] = [
            name.clone(),
            row.year.to_string(),
            money(negotiation),
            money(expansion),
            money(cooperation),
            money(row.exports_usd_bn),
            money(row.exports_base_usd_bn),
            money(row.exports_difference_usd_bn()),
            wire::number(row.adopters),
            wire::number(row.adopters_base),
            wire::number(row.adopters_difference()),
            paths.ratio(row.year).map(wire::number).unwrap_or_default(),
            note.clone(),
        ];
        lines.push_str(&cells.join(","));
        lines.push_str("\r\n");
    }
    lines
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

    const HEADS: &str = "a,b,c,d,e,f,g,h,i,j,k,l,m";

    fn rows(text: &str) -> Vec<Vec<String>> {
        let mut reader =
            csv::Reader::from_reader(text.trim_start_matches(BYTE_ORDER_MARK).as_bytes());
        assert_eq!(reader.headers().unwrap().len(), CELLS);
        reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
    }

    #[test]
    fn has_a_line_for_each_year_with_the_models_numbers() {
        let scenario = Scenario::reported();
        let paths = scenario.central();
        let rows = rows(&csv(&scenario, HEADS, 10.0, "note"));
        assert_eq!(rows.len(), paths.rows().len());
        for (cells, row) in rows.iter().zip(paths.rows()) {
            let number = |at: usize| cells[at].parse::<f64>().unwrap();
            assert_eq!(cells[1], row.year.to_string());
            let spent = [2, 3, 4].map(number).iter().sum::<f64>();
            assert!((spent - 10.0 * row.cost_jpy_bn).abs() < 1e-9, "{cells:?}");
            assert!((number(5) - 10.0 * row.exports_usd_bn).abs() < 1e-9);
            assert!((number(5) - number(6) - number(7)).abs() < 1e-9);
            assert!((number(8) - number(9) - number(10)).abs() < 1e-9);
            assert_eq!(cells[11].is_empty(), paths.ratio(row.year).is_none());
            assert_eq!(cells[12], "note");
        }
    }

    proptest! {
        /// Whatever a scenario is called, it stays one cell that no spreadsheet computes.
        #[test]
        fn words_stay_words(name in "[=+@＝＋－＠\\t\\r-]?.*") {
            if let Ok(scenario) = Scenario::reported().labelled(&name, "") {
                for cells in rows(&csv(&scenario, HEADS, 1.0, &name)) {
                    prop_assert_eq!(cells.len(), CELLS);
                    for (cell, words) in [(&cells[0], scenario.name()), (&cells[12], &*name)] {
                        let computed = words.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r']);
                        let mark = if computed { "'" } else { "" };
                        prop_assert_eq!(cell, &format!("{mark}{words}"));
                    }
                }
            }
        }
    }
}
