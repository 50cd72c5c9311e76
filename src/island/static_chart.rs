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
pub(crate) fn start(static_chart: &HtmlElement) -> Listeners {
    let mut listeners = Listeners::on(static_chart);
    let marked = static_chart.clone();
    // Without its readout the picture stays as it came.
    if let Some(navigation) = PointNavigation::over(static_chart, move |row| mark(&marked, row)) {
        let by_keys = navigation.clone();
        listeners.add("keydown", move |event| by_keys.key(&event));
        let static_chart = static_chart.clone();
        listeners.add("pointerover", move |event| {
            if let Some(row) = row_under(&static_chart, &event) {
                navigation.go(Some(row));
            }
        });
    }
    listeners
}

/// The row of the mark that mouse or finger is on.
fn row_under(static_chart: &Element, event: &Event) -> Option<usize> {
    row_of(static_chart, &page::nearest_of(event, MARKS)?)
}

/// Marks what the picture shows of a row, and nothing else.
fn mark(static_chart: &Element, row: Option<usize>) {
    for mark in page::all_of::<Element>(static_chart, MARKS) {
        let here = row.is_some() && row_of(static_chart, &mark) == row;
        // Refused only for names that are none.
        let _ = mark.toggle_attribute_with_force(HERE, here);
    }
}

/// The row with the figure that a mark shows.
fn row_of(static_chart: &Element, mark: &Element) -> Option<usize> {
    let selector = ["[data-figure='", &mark.get_attribute(FIGURE)?, "']"].concat();
    let holds =
        |row: &HtmlElement| row.query_selector(&selector).is_ok_and(|found| found.is_some());
    rows(static_chart).iter().position(holds)
}
