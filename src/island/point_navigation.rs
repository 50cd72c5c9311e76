//! The reader moves along a picture's points: by keys, and wherever else a picture hears of a point.
//!
//! The words of a point come from the table beside the picture, so keys, mouse, finger and table can
//! never say different things.

use std::{cell::Cell, rc::Rc};

use crate::browser::{Element, Event, HtmlElement, page};

/// What has the focus while the keys move along.
pub(crate) const PICTURE: &str = "[data-chart-picture]";

/// Which point is read out. Row by row of the table is point by point of the picture.
pub(crate) struct PointNavigation {
    figure: HtmlElement,
    readout: HtmlElement,
    at: Cell<Option<usize>>,
    /// Shows in the picture which row is read out, if one is.
    show: Box<dyn Fn(Option<usize>)>,
}

impl PointNavigation {
    /// Nothing is read out yet in a figure with picture, table and readout; none where that is
    /// missing.
    pub(crate) fn over(
        figure: &HtmlElement,
        show: impl Fn(Option<usize>) + 'static,
    ) -> Option<Rc<Self>> {
        let readout = page::all(figure, "[data-chart-readout]").pop()?;
        figure.set_attribute("data-live", "true").ok()?;
        let (figure, at, show) = (figure.clone(), Cell::new(None), Box::new(show));
        Some(Rc::new(Self { figure, readout, at, show }))
    }

    /// The row that is read out.
    pub(crate) fn at(&self) -> Option<usize> {
        self.at.get()
    }

    /// Moves by a key that was pressed on the picture, if it is one of ours.
    pub(crate) fn key(&self, event: &Event) {
        if page::nearest_of::<Element>(event, PICTURE).is_none() {
            return;
        }
        let last = rows(&self.figure).len().saturating_sub(1);
        let next = match (page::key(event).as_str(), self.at.get()) {
            ("Enter", Some(_)) => return self.follow(),
            ("ArrowRight" | "ArrowDown", Some(at)) => Some((at + 1).min(last)),
            ("ArrowLeft" | "ArrowUp", Some(at)) => Some(at.saturating_sub(1)),
            ("ArrowRight" | "ArrowDown" | "Home", _) => Some(0),
            ("ArrowLeft" | "ArrowUp" | "End", _) => Some(last),
            ("Escape", Some(_)) => None,
            _ => return,
        };
        event.prevent_default();
        self.go(next);
    }

    /// Goes where the head of the row that is read out leads, if it leads anywhere.
    pub(crate) fn follow(&self) {
        let row = self.at.get().and_then(|row| rows(&self.figure).into_iter().nth(row));
        if let Some(link) = row.and_then(|row| page::all(&row, "th a").pop()) {
            link.click();
        }
    }

    /// Reads out a row and shows it in the picture, or neither.
    pub(crate) fn go(&self, row: Option<usize>) {
        self.read_out(row);
        (self.show)(row);
    }

    /// Reads out a row that the picture shows already.
    pub(crate) fn read_out(&self, row: Option<usize>) {
        self.at.set(row);
        let rows = rows(&self.figure);
        let words = row.and_then(|row| Some(in_words(&self.figure, rows.get(row)?)));
        self.readout.set_text_content(words.as_deref());
    }
}

/// The rows of the table that belongs to a figure.
pub(crate) fn rows(figure: &Element) -> Vec<HtmlElement> {
    page::all(figure, ".chart-table tbody tr")
}

/// A row as one line: "2030: exports $140 billion · calculated". Words, and a number that is the only
/// one of its row, speak for themselves, without their column's name.
fn in_words(figure: &Element, row: &Element) -> String {
    let text = |cell: &HtmlElement| cell.text_content().unwrap_or_default().trim().to_owned();
    let columns = page::all(figure, ".chart-table thead th");
    let cells = page::all(row, "th, td");
    let (Some(head), values) = (cells.first(), cells.iter().zip(&columns).skip(1)) else {
        return String::new();
    };
    let values = values.filter_map(|(cell, column)| {
        let value = Some(text(cell)).filter(|value| value != "–")?;
        let named = cell.class_name() == "number";
        Some(if named { [&text(column), " ", &value].concat() } else { value })
    });
    [text(head), values.collect::<Vec<_>>().join(" · ")].join(": ")
}
