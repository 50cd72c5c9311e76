//! The data behind the pages, to take away: one CSV a table, all of it as JSON, and a data package
//! that describes the tables to machines. Every table is defined once.

mod tables;
mod year_on_year;

use report::{Data, Kind, Lang, Site};
use serde_json::{Value, json};
use text::credit::Credit;

use crate::Error;
use tables::{Table, tables};

/// So that a spreadsheet takes a CSV for UTF-8.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// The files, by their paths under the site's root.
pub(crate) fn files(data: &Data) -> Result<Vec<(String, Vec<u8>)>, Error> {
    let tables = tables(data);
    let mut files = Vec::new();
    for table in &tables {
        files.push((format!("data/{}.csv", table.name), of_table(table)?));
    }
    files.push(("data/report.json".to_owned(), written(&whole(data, &tables))));
    files.push(("data/datapackage.json".to_owned(), written(&package(data, &tables))));
    Ok(files)
}

/// What the tables are called, each a file of its own.
pub(crate) fn names(data: &Data) -> Vec<&'static str> {
    tables(data).iter().map(|table| table.name).collect()
}

fn written(json: &Value) -> Vec<u8> {
    format!("{json:#}\n").into_bytes()
}

/// Numbers alone in their cells, the unit in a column of its own; a cell without a value is empty.
fn of_table(table: &Table) -> Result<Vec<u8>, Error> {
    let cell = |value: &Value| match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let names = table.columns.iter().map(|column| column.name.to_owned()).collect();
    csv(names, table.rows.iter().map(|row| row.iter().map(cell).collect()))
}

/// A table as a spreadsheet reads it.
pub(crate) fn csv(
    names: Vec<String>,
    rows: impl Iterator<Item = Vec<String>>,
) -> Result<Vec<u8>, Error> {
    let mut writer = csv::Writer::from_writer(BYTE_ORDER_MARK.to_vec());
    for row in std::iter::once(names).chain(rows) {
        writer.write_record(row).map_err(|error| Error::Download(error.to_string()))?;
    }
    writer.into_inner().map_err(|error| Error::Download(error.to_string()))
}

/// All tables in one object, each a list of rows by the columns' names.
fn whole(data: &Data, tables: &[Table]) -> Value {
    let rows = |table: &Table| {
        let named = |row: &Vec<Value>| {
            let names = table.columns.iter().map(|column| column.name.to_owned());
            Value::Object(names.zip(row.iter().cloned()).collect())
        };
        (table.name.to_owned(), table.rows.iter().map(named).collect())
    };
    json!({
        "format": "digital-trade-navigator/report",
        "version": 1,
        "updated": data.site.updated,
        "tables": Value::Object(tables.iter().map(rows).collect()),
    })
}

/// What frictionless tools ask for: <https://datapackage.org>.
fn package(data: &Data, tables: &[Table]) -> Value {
    let resource = |table: &Table| {
        let fields = table.columns.iter().map(
            |column| json!({"name": column.name, "type": column.kind, "description": column.means}),
        );
        json!({
            "name": table.name,
            "title": table.title,
            "path": format!("{}.csv", table.name),
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
            "profile": "tabular-data-resource",
            "schema": {"fields": fields.collect::<Vec<_>>(), "primaryKey": [table.columns[0].name]},
        })
    };
    let title = if data.site.publishes(Kind::Assumed) {
        "Digital Trade Navigator: figures of the report, and assumptions of the calculation"
    } else {
        "Digital Trade Navigator: figures of the report"
    };
    let mut package = json!({
        "profile": "tabular-data-package",
        "name": "digital-trade-navigator",
        "title": title,
        "version": data.site.updated,
        "resources": tables.iter().map(resource).collect::<Vec<_>>(),
    });
    // The specification has no word for "not stated": what is not stated is left out.
    for (name, value) in stated(&data.site) {
        package[name] = value;
    }
    package
}

/// Who publishes the data, where, and under which terms, as far as the operator says.
fn stated(site: &Site) -> Vec<(&'static str, Value)> {
    let credit = Credit::new(Lang::En, site);
    let homepage = credit.address("").map(|address| ("homepage", json!(address)));
    let contributors = credit.operator().map(|operator| {
        let mut contributor = json!({"title": operator, "role": "publisher"});
        match site.contact.strip_prefix("mailto:") {
            Some(mail) => contributor["email"] = json!(mail),
            None if !site.contact.is_empty() => contributor["path"] = json!(site.contact),
            None => {}
        }
        ("contributors", json!([contributor]))
    });
    let licenses = site.terms.zip(credit.terms()).map(|(terms, title)| {
        let mut license = json!({"name": terms.code(), "title": title});
        if !site.terms_address.is_empty() {
            license["path"] = json!(site.terms_address);
        }
        ("licenses", json!([license]))
    });
    [homepage, contributors, licenses].into_iter().flatten().collect()
}
