//! From a raw that keeps every rule to typed data. None means that a rule overlooked something.

mod assumption;
mod figure;
mod programme;
mod site;

use crate::raw::{RawData, Row, Values};
use crate::{Bilingual, Data, Earlier, Figure, Form, Source};

/// The whole of the data.
pub(crate) fn data(raw: &RawData) -> Option<Data> {
    let prose =
        raw.prose.iter().map(|prose| ((prose.lang, prose.slug.clone()), prose.text.clone()));
    Some(Data {
        site: site::site(raw.table("site").next()?)?,
        edition: name(raw)?,
        earlier: match raw.before.as_deref() {
            Some(before) => Some(Earlier { name: name(before)?, figures: figures(before)? }),
            None => None,
        },
        figures: figures(raw)?,
        positions: every(raw, "position", programme::position)?,
        programme: programme::programme(raw)?,
        topics: every(raw, "topic", assumption::topic)?,
        parameters: every(raw, "parameter", assumption::parameter)?,
        choices: every(raw, "choice", assumption::choice)?,
        what_ifs: every(raw, "what_if", assumption::what_if)?,
        directions: every(raw, "direction", assumption::directions)?,
        sources: every(raw, "source", source)?,
        sources_read_on: raw.table("reading").next()?.text("read_on")?.to_owned(),
        prose: prose.collect(),
    })
}

/// What an edition is called.
fn name(raw: &RawData) -> Option<Bilingual> {
    raw.table("edition").next()?.words("name")
}

fn figures(raw: &RawData) -> Option<Vec<Figure>> {
    let values = Values::of(raw);
    every(raw, "figure", |row| figure::figure(row, &values))
}

/// Every entry of a table, or none if one cannot be built.
fn every<T>(raw: &RawData, table: &str, build: impl Fn(&Row) -> Option<T>) -> Option<Vec<T>> {
    raw.table(table).map(build).collect()
}

/// Text that may be absent.
fn text(row: &Row, key: &str) -> Option<String> {
    row.text(key).map(str::to_owned)
}

/// The texts of a list.
fn texts(row: &Row, key: &str) -> Vec<String> {
    row.texts(key).into_iter().map(|(text, _)| text).collect()
}

/// Digits after the point; 0 where the file says nothing.
fn decimals(row: &Row) -> Option<u8> {
    u8::try_from(row.whole("decimals").unwrap_or(0)).ok()
}

fn source(row: &Row) -> Option<Source> {
    Some(Source {
        id: text(row, "id")?,
        number: u32::try_from(row.whole("number")?).ok()?,
        authors: text(row, "authors")?,
        title: text(row, "title"),
        series: text(row, "series"),
        year: text(row, "year"),
        japanese: text(row, "japanese"),
        record: text(row, "record"),
        address: text(row, "address"),
        secondary: row.yes("secondary"),
        short: row.words("short")?,
        read: row.words("read")?,
        form: Form::from_code(row.text("form")?)?,
    })
}
