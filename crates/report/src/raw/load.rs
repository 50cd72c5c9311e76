//! From the folder to the raw. Nothing is judged here but what is needed to go on.

use std::fs;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use toml::de::DeTable;

use super::cell::{Cell, Content, Lines, cells};
use super::edition::{self, Edition};
use super::files::{OF_AN_EDITION, SHARED};
use super::schema::{FileSchema, TableSchema};
use super::{File, Location, Prose, RawData, Row, Stranger, Unreadable};
use crate::Lang;

/// Larger files are refused unread; the largest that is meant to exist has a tenth of it.
const LARGEST: u64 = 1 << 20;

/// Reads every file that the site is made from: the newest edition, with those before it behind it.
pub(crate) fn load(dir: &Path) -> RawData {
    let found = edition::find(dir);
    let mut newest: Option<RawData> = None;
    for edition in found.editions {
        let mut raw = shared(dir);
        raw.before = newest.take().map(Box::new);
        own(&mut raw, edition);
        newest = Some(raw);
    }
    RawData { misnamed: found.misnamed, ..newest.unwrap_or_else(|| shared(dir)) }
}

/// What every edition is read with.
fn shared(dir: &Path) -> RawData {
    let mut raw = RawData { dir: dir.to_path_buf(), ..RawData::default() };
    data(&mut raw, dir, SHARED);
    raw
}

/// The files of an edition's own folder.
fn own(raw: &mut RawData, edition: Edition) {
    data(raw, &edition.path, OF_AN_EDITION);
    for lang in Lang::ALL {
        for path in markdown(&edition.prose(lang)) {
            prose(raw, lang, path);
        }
    }
    raw.edition = Some(edition);
}

fn data(raw: &mut RawData, folder: &Path, schemas: &'static [FileSchema]) {
    for schema in schemas {
        let path = folder.join(schema.name);
        let text = text(&path);
        if let Ok(text) = &text {
            tables(raw, schema, &path, text);
        }
        raw.files.push(File { path, text, tables: schema.tables });
    }
}

fn text(path: &Path) -> Result<String, Unreadable> {
    let mut bytes = Vec::new();
    let file = fs::File::open(path).map_err(|error| reason(&error))?;
    file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(|error| reason(&error))?;
    if bytes.len() as u64 > LARGEST {
        return Err(Unreadable::TooLarge);
    }
    // Some editors put a mark before the first letter of a file.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    let text = String::from_utf8(bytes.to_vec()).map_err(|_| Unreadable::NotUtf8)?;
    if text.trim().is_empty() { Err(Unreadable::Empty) } else { Ok(text) }
}

fn reason(error: &std::io::Error) -> Unreadable {
    match error.kind() {
        ErrorKind::NotFound => Unreadable::Missing,
        _ => Unreadable::Refused,
    }
}

/// The tables of a file, as far as its syntax lets them be seen.
fn tables(raw: &mut RawData, schema: &'static FileSchema, path: &Path, text: &str) {
    let (document, _) = DeTable::parse_recoverable(text);
    let file: Rc<Path> = Rc::from(path);
    let mut found: Vec<Row> = Vec::new();
    for (name, cell) in cells(document.get_ref(), &Lines::of(text)) {
        match schema.tables.iter().find(|table| table.name == name) {
            Some(table) if fits(table, &cell) => found.extend(rows(table, cell, &file)),
            _ => raw.strangers.push(Stranger {
                location: Location { file: path.to_path_buf(), line: cell.line },
                name,
                schema,
            }),
        }
    }
    let nested: Vec<Row> = found.iter().flat_map(Row::nested).collect();
    found.extend(nested);
    found.sort_by_key(|row| row.line);
    raw.rows.extend(found);
}

fn fits(table: &TableSchema, cell: &Cell) -> bool {
    match &cell.content {
        Content::Table(_) => !table.many,
        Content::List(list) => {
            table.many && list.iter().all(|item| matches!(item.content, Content::Table(_)))
        }
        _ => false,
    }
}

fn rows(table: &'static TableSchema, cell: Cell, file: &Rc<Path>) -> Vec<Row> {
    let entries = match cell.content {
        Content::List(list) => list,
        _ => vec![cell],
    };
    entries
        .into_iter()
        .filter_map(|entry| match entry.content {
            Content::Table(cells) => Some(Row {
                file: Rc::clone(file),
                table: table.name,
                fields: table.fields,
                line: entry.line,
                cells,
            }),
            _ => None,
        })
        .collect()
}

/// The Markdown files of a folder by name; none if there is no such folder.
fn markdown(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .collect();
    paths.sort();
    paths
}

fn prose(raw: &mut RawData, lang: Lang, path: PathBuf) {
    let text = text(&path);
    let slug = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let readable = text.clone().unwrap_or_default();
    raw.prose.push(Prose { lang, slug, path: path.clone(), text: readable });
    raw.files.push(File { path, text, tables: &[] });
}
