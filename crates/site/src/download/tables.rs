//! The tables: what their columns mean, and their rows.

use report::{Bilingual, Data, Figure, Kind, Lang};
use serde_json::{Value, json};
use text::agreeing::printed;

use super::year_on_year::year_on_year;

/// A table of the data.
pub(super) struct Table {
    /// Its file's name, without an ending.
    pub(super) name: &'static str,
    pub(super) title: &'static str,
    /// The first names the row.
    pub(super) columns: Vec<Column>,
    /// Null where there is no value.
    pub(super) rows: Vec<Vec<Value>>,
}

/// A column.
pub(super) struct Column {
    pub(super) name: &'static str,
    /// As Table Schema calls it.
    pub(super) kind: &'static str,
    pub(super) means: &'static str,
}

pub(super) const fn text(name: &'static str, means: &'static str) -> Column {
    Column { name, kind: "string", means }
}

pub(super) const fn number(name: &'static str, means: &'static str) -> Column {
    Column { name, kind: "number", means }
}

pub(super) const ID: Column = text("id", "name by which pages and formulas call the row");
pub(super) const NAME_JA: Column = text("name_ja", "name in Japanese");
pub(super) const NAME_EN: Column = text("name_en", "name in English");
pub(super) const UNIT: Column = text("unit", "unit of every number in the row");

/// What a qualifier says.
pub(super) const QUALIFIER: &str =
    "over or below: the number is a bound, not the value; else empty";

/// All of them.
pub(super) fn tables(data: &Data) -> Vec<Table> {
    let assumptions = data.site.publishes(Kind::Assumed).then(|| assumptions(data));
    let tables = [figures(data), positions(data)].into_iter().chain(assumptions);
    tables.chain([sources(data)]).chain(year_on_year(data)).collect()
}

pub(super) fn ja(words: &Bilingual) -> Value {
    words.get(Lang::Ja).into()
}

pub(super) fn en(words: &Bilingual) -> Value {
    words.get(Lang::En).into()
}

/// As people write it: 62, not 62.0.
pub(super) fn plain(value: f64) -> Value {
    #[expect(clippy::cast_possible_truncation, reason = "whole, and far below 2^53")]
    let whole = value as i64;
    if value.fract() == 0.0 && value.abs() < 1e15 { whole.into() } else { value.into() }
}

/// "over" or "below" where the figure is only a bound of the value.
pub(super) fn bound_word(figure: &Figure) -> Value {
    match (figure.over, figure.below) {
        (true, _) => "over".into(),
        (_, true) => "below".into(),
        _ => Value::Null,
    }
}

fn figures(data: &Data) -> Table {
    let rows = data.figures.iter().map(|figure| {
        let (words, not_stated) = (figure.text.as_ref(), figure.not_stated.as_ref());
        vec![
            json!(figure.id),
            json!(figure.kind.code()),
            json!(figure.section),
            bound_word(figure),
            figure.value.map_or(Value::Null, |value| plain(printed(value, figure.decimals))),
            json!(figure.unit.map(report::Unit::code)),
            json!(figure.formula),
            ja(&figure.name),
            en(&figure.name),
            words.map_or(Value::Null, ja),
            words.map_or(Value::Null, en),
            not_stated.map_or(Value::Null, ja),
            not_stated.map_or(Value::Null, en),
            json!(figure.source),
            json!(figure.as_of),
        ]
    });
    Table {
        name: "figures",
        title: "Figures: reported, derived and external",
        columns: vec![
            ID,
            text("kind", "whose it is: reported, derived or external"),
            text("section", "the report's section, of a reported figure"),
            text("qualifier", QUALIFIER),
            number("value", "the number, in the unit, as it is shown; empty for a fact in words"),
            UNIT,
            text("formula", "how a derived figure follows, with ids in braces"),
            NAME_JA,
            NAME_EN,
            text("words_ja", "a fact in words, in Japanese"),
            text("words_en", "a fact in words, in English"),
            text("not_stated_ja", "what the report does not say of it, in Japanese"),
            text("not_stated_en", "what the report does not say of it, in English"),
            text("source", "id of an external figure's source"),
            text("as_of", "the year or years of an external figure"),
        ],
        rows: rows.collect(),
    }
}

fn positions(data: &Data) -> Table {
    let value =
        |id: &str| data.figure(id).and_then(|figure| figure.value).map_or(Value::Null, plain);
    let rows = data.positions.iter().map(|position| {
        vec![
            json!(position.id),
            ja(&position.name),
            en(&position.name),
            value(&position.supporting),
            value(&position.other),
            ja(&position.verb),
            en(&position.verb),
            value(&position.declared),
        ]
    });
    Table {
        name: "positions",
        title: "Countries' positions, issue by issue; how many took none is not stated",
        columns: vec![
            ID,
            NAME_JA,
            NAME_EN,
            number("supporting", "countries that support"),
            number("other", "countries of the other camp"),
            text("verb_ja", "the report's word for the other camp, in Japanese"),
            text("verb_en", "the report's word for the other camp, in English"),
            number("declared", "countries that declared either; totals differ by issue"),
        ],
        rows: rows.collect(),
    }
}

fn assumptions(data: &Data) -> Table {
    let rows = data.parameters.iter().map(|parameter| {
        vec![
            json!(parameter.id),
            json!(parameter.symbol),
            plain(parameter.low),
            plain(parameter.central),
            plain(parameter.high),
            json!(parameter.unit.code()),
            json!(parameter.strength.code()),
            ja(&parameter.name),
            en(&parameter.name),
        ]
    });
    Table {
        name: "assumptions",
        title: "Assumptions of the calculation: this site's, not the report's",
        columns: vec![
            ID,
            text("symbol", "in the equations"),
            number("low", "low end of the range"),
            number("central", "central value"),
            number("high", "high end of the range"),
            UNIT,
            text("evidence", "how strong the evidence is; no_study where none was found"),
            NAME_JA,
            NAME_EN,
        ],
        rows: rows.collect(),
    }
}

fn sources(data: &Data) -> Table {
    let rows = data.shown_sources().map(|source| {
        vec![
            json!(source.id),
            json!(source.number),
            json!(source.authors),
            json!(source.title),
            json!(source.series),
            json!(source.year),
            json!(source.japanese),
            json!(source.record),
            json!(source.address),
            json!(source.secondary),
            json!(source.form.code()),
            ja(&source.read),
            en(&source.read),
        ]
    });
    Table {
        name: "sources",
        title: "Sources other than the report, and what was read of each",
        columns: vec![
            ID,
            number("number", "its place in the list of sources"),
            text("authors", "who wrote or published it"),
            text("title", "its title, where one was seen"),
            text("series", "journal, series or number"),
            text("year", "when it appeared, where that was seen"),
            text("japanese", "how a Japanese source names itself"),
            text("record", "where its publisher or its DOI shows it"),
            text("address", "where it was read"),
            text("secondary", "true where that is a copy or a report by others"),
            text("form", "in what form: partial, data or own_count"),
            text("read_ja", "what was read in it, in Japanese"),
            text("read_en", "what was read in it, in English"),
        ],
        rows: rows.collect(),
    }
}
