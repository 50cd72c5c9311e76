//! A picture made of figures answers: keys move along its table, and a mark under mouse or finger
//! reads out the row of its figure.

use super::point_navigation::{PointNavigation, rows};
use crate::browser::{Element, Event, HtmlElement, listen::Listeners, page};

/// Every mark of a picture.
const MARKS: &str = "[data-chart-picture] [data-figure]";
/// What a mark and a row of the table have in common.
const FIGURE: &str = "data-figure";
/// On the marks of the row that is read out.
const HERE: &str = "data-here";

/// Lets the picture answer for as long as the listeners are kept.
pub(crate) fn start(exhibit: &HtmlElement) -> Listeners {
    let mut listeners = Listeners::on(exhibit);
    let marked = exhibit.clone();
    // Without its readout the picture stays as it came.
    if let Some(navigation) = PointNavigation::over(exhibit, move |row| mark(&marked, row)) {
        let by_keys = navigation.clone();
        listeners.add("keydown", move |event| by_keys.key(&event));
        let exhibit = exhibit.clone();
        listeners.add("pointerover", move |event| {
            if let Some(row) = row_under(&exhibit, &event) {
                navigation.go(Some(row));
            }
        });
    }
    listeners
}

/// The row of the mark that mouse or finger is on.
fn row_under(exhibit: &Element, event: &Event) -> Option<usize> {
    row_of(exhibit, &page::nearest_of(event, MARKS)?)
}

/// Marks what the picture shows of a row, and nothing else.
fn mark(exhibit: &Element, row: Option<usize>) {
    for mark in page::all_of::<Element>(exhibit, MARKS) {
        let here = row.is_some() && row_of(exhibit, &mark) == row;
        // Refused only for names that are none.
        let _ = mark.toggle_attribute_with_force(HERE, here);
    }
}

/// The row with the figure that a mark shows.
fn row_of(exhibit: &Element, mark: &Element) -> Option<usize> {
    let selector = ["[data-figure='", &mark.get_attribute(FIGURE)?, "']"].concat();
    let holds =
        |row: &HtmlElement| row.query_selector(&selector).is_ok_and(|found| found.is_some());
    rows(exhibit).iter().position(holds)
}
