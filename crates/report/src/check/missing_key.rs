//! Every entry has what it cannot do without.

use super::{Finding, Rule, words};
use crate::raw::{Content, Field, Location, RawData, Row, Shape};

pub(super) const RULE: Rule =
    Rule { id: "missing-key", name: ["必要な項目", "needed keys"], whole: false, find };

fn find(raw: &RawData) -> Vec<Finding> {
    let keys = raw.rows.iter().flat_map(|row| {
        let lacking = row.fields.iter().filter(|field| lacks(row, field));
        lacking.map(|field| finding(row.location_of(field.name), field.name))
    });
    keys.chain(tables(raw)).collect()
}

/// What stands there blank is no better than what is absent, even where it need not be there.
fn lacks(row: &Row, field: &Field) -> bool {
    match row.cells.get(field.name).map(|cell| &cell.content) {
        None => field.needed,
        Some(Content::Text(text)) => {
            matches!(field.shape, Shape::Text | Shape::Unit) && text.trim().is_empty()
        }
        Some(Content::List(list)) => list.is_empty(),
        Some(_) => false,
    }
}

/// Tables of which a readable file has not one.
fn tables(raw: &RawData) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in raw.files.iter().filter(|file| file.text.is_ok()) {
        for table in file.tables {
            let has = |row: &Row| row.table == table.name && *row.file == *file.path;
            // A table in the wrong brackets is there: another rule names it.
            let is_near =
                raw.strangers.iter().any(|s| s.name == table.name && s.location.file == file.path);
            if !is_near && !raw.rows.iter().any(has) {
                let location = Location { file: file.path.clone(), line: 1 };
                findings.push(finding(location, &table.written()));
            }
        }
    }
    findings
}

fn finding(location: Location, key: &str) -> Finding {
    Finding {
        location,
        problem: words(
            format!("「{key}」がないか、空です。"),
            format!("“{key}” is absent or empty."),
        ),
        remedy: words(
            format!("「{key}」を書き足してください。書き方はファイルの先頭の例にあります。"),
            format!("Add “{key}”. The example at the top of the file shows how."),
        ),
    }
}
