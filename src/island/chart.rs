//! A chart answers to keys as it was prepared, and becomes a live one when the reader first points at
//! it, touches it or brings the keyboard to it.
//!
//! The live chart lies over the prepared picture, which keeps the height and is what prints. Where a page
//! has something else to show than was prepared, it says so by [`ChartHandle::show`]: then the chart is live at
//! once, and prints.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use super::point_navigation::{PICTURE, PointNavigation, rows};
use crate::browser::{
    Event, HtmlElement,
    echarts::{self, LiveChart},
    listen::Listeners,
    page, spawn, window,
};

/// Where the page says that the ECharts bundle is.
const BUNDLE: &str = "data-echarts";
/// On the box of each prepared picture: what the live chart is drawn from.
const SPEC: &str = "data-spec";
/// On a figure that shows something else than was prepared: whether it is the reader's own.
const OTHER: &str = "data-other";
/// On a figure whose picture could not be drawn.
const FAILED: &str = "data-failed";

/// What a chart shows in the place of what was prepared.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct ChartContent {
    /// The picture in words.
    pub(crate) label: String,
    /// What the table holds.
    pub(crate) caption: String,
    /// The rows of the table; none where there is nothing to show.
    pub(crate) rows: Vec<ChartRow>,
    /// The rows of the spec's dataset, as JSON.
    pub(crate) dataset: String,
    /// It is no longer the report's plan on central assumptions.
    pub(crate) is_readers: bool,
}

/// A row of the table, as it was prepared with other words and numbers.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct ChartRow {
    /// What the head leads to, and whose values the row has; none where they are nobody's.
    pub(crate) way: Option<String>,
    pub(crate) figure: Option<&'static str>,
    /// The head, then the cells with numbers.
    pub(crate) cells: Vec<String>,
}

/// A chart that answers for as long as this is kept.
pub(crate) struct ChartHandle {
    chart: Rc<Chart>,
    _listeners: [Listeners; 2],
}

struct Chart {
    figure: HtmlElement,
    navigation: Rc<PointNavigation>,
    live: Live,
    /// Where the pointer was last, from the upper left corner of the box that is shown.
    pointer: Cell<Option<(i32, i32)>>,
    /// The row that was read out already when the pointer was pressed.
    pressed: Cell<Option<usize>>,
    /// ECharts has been asked for.
    asked: Cell<bool>,
    /// What is shown in the place of what was prepared.
    content: RefCell<Option<ChartContent>>,
}

type Live = Rc<RefCell<Option<LiveChart>>>;

impl ChartHandle {
    /// Lets the chart answer. Nothing where the figure lacks picture or readout.
    pub(crate) fn start(figure: &HtmlElement) -> Option<Self> {
        let chart = Chart::over(figure)?;
        Some(Self { _listeners: listeners(&chart)?, chart })
    }

    /// Shows something else than before.
    pub(crate) fn show(&self, content: ChartContent) {
        self.chart.show(content);
    }

    /// What is drawn, as an SVG element, and its size in CSS pixels; none where nothing is.
    pub(crate) fn svg(&self) -> Option<(String, [f64; 2])> {
        self.chart.navigation.go(None);
        self.chart.live.borrow().as_ref()?.svg()
    }
}

fn listeners(chart: &Rc<Chart>) -> Option<[Listeners; 2]> {
    let picture = page::all(&chart.figure, PICTURE).pop()?;
    let mut on_picture = Listeners::on(&picture);
    let of = |act: fn(&Rc<Chart>, &Event)| {
        let chart = chart.clone();
        move |event: Event| act(&chart, &event)
    };
    on_picture.add("keydown", of(|chart, event| chart.navigation.key(event)));
    on_picture.add("focusin", of(|chart, _| chart.activate()));
    for kind in ["pointerover", "pointermove", "pointerdown"] {
        on_picture.add(kind, of(Chart::point));
    }
    on_picture.add("pointerdown", of(|chart, _| chart.pressed.set(chart.navigation.at())));
    on_picture.add("click", of(|chart, _| chart.follow()));
    // A finger that is lifted has still pointed at something; a mouse that goes on has not.
    on_picture.add("mouseleave", of(|chart, _| chart.pointer.set(None)));
    let mut on_window = Listeners::on(&window());
    on_window.add("resize", of(|chart, _| chart.fit()));
    Some([on_picture, on_window])
}

impl Chart {
    fn over(figure: &HtmlElement) -> Option<Rc<Self>> {
        let live = Live::default();
        let pointed = live.clone();
        let navigation = PointNavigation::over(figure, move |row| {
            if let Some(live) = &*pointed.borrow() {
                live.point_at(row);
            }
        })?;
        Some(Rc::new(Self {
            figure: figure.clone(),
            navigation,
            live,
            pointer: Cell::default(),
            pressed: Cell::default(),
            asked: Cell::default(),
            content: RefCell::default(),
        }))
    }

    fn show(self: &Rc<Self>, content: ChartContent) {
        if self.content.borrow().as_ref() == Some(&content) {
            return;
        }
        self.navigation.go(None);
        self.write(&content);
        let is_empty = content.rows.is_empty();
        self.content.replace(Some(content));
        if is_empty {
            self.live.take();
        } else if self.live.borrow().is_some() {
            self.draw();
        } else {
            self.activate();
        }
    }

    /// The words and numbers around the picture.
    fn write(&self, content: &ChartContent) {
        // The names are valid ones, so nothing of this can be refused.
        let other = if content.is_readers { "reader" } else { "plan" };
        let _ = self.figure.set_attribute(OTHER, other);
        let _ = self.figure.toggle_attribute_with_force("data-empty", content.rows.is_empty());
        for picture in page::all(&self.figure, PICTURE) {
            let _ = picture.set_attribute("aria-label", &content.label);
        }
        write_table(&self.figure, content);
    }

    fn point(self: &Rc<Self>, event: &Event) {
        if self.live.borrow().is_none() {
            self.pointer.set(self.frame().and_then(|frame| page::place_in(event, &frame)));
            self.activate();
        }
    }

    /// A press leads on from the row that the reader has read: the first touch of a row only reads it out.
    fn follow(&self) {
        if self.pressed.take().is_some_and(|row| self.navigation.at() == Some(row)) {
            self.navigation.follow();
        }
    }

    /// Loads ECharts and draws. Where that fails, the prepared picture stays.
    fn activate(self: &Rc<Self>) {
        let Some(bundle) = self.figure.get_attribute(BUNDLE).filter(|_| !self.asked.replace(true))
        else {
            return;
        };
        // The page may go while the bundle is still to come.
        let waiting = Rc::downgrade(self);
        spawn(async move {
            let loaded = echarts::load(&bundle).await;
            if let Some(chart) = waiting.upgrade() {
                chart.loaded(loaded);
            }
        });
    }

    /// Draws; or says that there is no picture, where what was prepared is none of what is to be shown.
    fn loaded(&self, is_there: bool) {
        // A picture that is hidden has no size to be drawn in.
        let _ = self.figure.toggle_attribute_with_force(FAILED, false);
        if is_there {
            self.draw();
        } else if self.content.borrow().is_some() {
            // It may be there the next time.
            self.asked.set(false);
        }
        let missing = self.content.borrow().is_some() && self.live.borrow().is_none();
        let _ = self.figure.toggle_attribute_with_force(FAILED, missing);
    }

    /// The box that has a size: the style sheet shows one of them.
    fn frame(&self) -> Option<HtmlElement> {
        let frames = page::all(&self.figure, &["[", SPEC, "]"].concat());
        frames.into_iter().find(|frame| frame.client_width() > 0)
    }

    /// Draws in the box that is shown, in place of what is drawn in another, and points where the
    /// reader is.
    fn draw(&self) {
        let Some(frame) = self.frame() else {
            return;
        };
        let Some(spec) = frame.get_attribute(SPEC) else {
            return;
        };
        self.live.take();
        let content = self.content.borrow();
        let rows = content.as_ref().map(|content| &*content.dataset);
        if rows.is_some_and(str::is_empty) {
            return;
        }
        // Weakly: the navigation holds the live chart.
        let navigation = Rc::downgrade(&self.navigation);
        let drawn = LiveChart::over(&frame, &spec, rows, move |row| {
            if let Some(navigation) = navigation.upgrade() {
                navigation.read_out(Some(row));
            }
        });
        if let Some(live) = &drawn {
            match (self.navigation.at(), self.pointer.take()) {
                (None, Some(place)) => live.point_to(place),
                (row, _) => live.point_at(row),
            }
        }
        self.live.replace(drawn);
    }

    /// The window has another size, and maybe another box is shown.
    fn fit(&self) {
        let frame = self.frame();
        let fits = match (&*self.live.borrow(), &frame) {
            (Some(live), Some(frame)) if live.is_over(frame) => {
                live.resize();
                true
            }
            (live, frame) => live.is_none() || frame.is_none(),
        };
        if !fits {
            self.draw();
        }
    }
}

/// Fills the prepared table's cells: their kinds stay.
fn write_table(figure: &HtmlElement, content: &ChartContent) {
    for caption in page::all(figure, ".chart-table caption") {
        caption.set_text_content(Some(&content.caption));
    }
    for (at, row) in rows(figure).into_iter().enumerate() {
        // Names of attributes, so nothing of this can be refused.
        let given = content.rows.get(at);
        let _ = row.toggle_attribute_with_force("hidden", given.is_none());
        let Some(given) = given else { continue };
        let cells = page::all(&row, "th a, th time, td.number");
        for (cell, text) in cells.into_iter().zip(&given.cells) {
            cell.set_text_content(Some(text));
        }
        for cell in page::all(&row, "[data-figure]") {
            let _ = given.figure.map(|figure| cell.set_attribute("data-figure", figure));
        }
        for link in page::all(&row, "th a") {
            let _ = given.way.as_ref().map(|way| link.set_attribute("href", way));
        }
    }
}
