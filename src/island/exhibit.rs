//! A picture made of figures answers: keys walk along its table, and a mark under mouse or finger
//! reads out the row of its figure.

use leptos::ev;

use super::walk::{Walk, rows};
use crate::browser::{Element, HtmlElement, listen, page};

/// What marks of a picture and rows of its table have in common.
const FIGURE: &str = "data-figure";
/// On the marks of the row that is read out.
const HERE: &str = "data-here";

/// Makes the picture answer for as long as it is on the page.
pub(crate) fn enliven(exhibit: &HtmlElement) {
    let marked = exhibit.clone();
    let Some(walk) = Walk::start(exhibit, move |row| mark(&marked, row)) else {
        return;
    };
    let exhibit = exhibit.clone();
    listen::on(&exhibit.clone(), &ev::pointerover, move |event| {
        let over = page::nearest(&event, "[data-chart-picture] [data-figure]");
        if let Some(row) = over.and_then(|mark| row_of(&exhibit, &mark)) {
            walk.go(Some(row));
        }
    });
}

/// Marks what the picture shows of a row, and nothing else.
fn mark(exhibit: &Element, row: Option<usize>) {
    for mark in marks(exhibit) {
        // Refused only for names that are none.
        let _ =
            mark.toggle_attribute_with_force(HERE, row.is_some() && row_of(exhibit, &mark) == row);
    }
}

fn marks(exhibit: &Element) -> Vec<Element> {
    page::all(exhibit, "[data-chart-picture] [data-figure]")
}

/// The row with the figure that a mark shows.
fn row_of(exhibit: &Element, mark: &Element) -> Option<usize> {
    let selector = ["[data-figure='", &mark.get_attribute(FIGURE)?, "']"].concat();
    let holds =
        |row: &HtmlElement| row.query_selector(&selector).is_ok_and(|found| found.is_some());
    rows(exhibit).iter().position(holds)
}
