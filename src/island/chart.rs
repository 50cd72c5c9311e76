//! A chart answers to keys as it was prepared, and becomes a live one when the reader first points at
//! it, touches it or brings the keyboard to it.
//!
//! The live chart lies over the prepared picture, which keeps the height and is what prints.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use super::point_navigation::{PICTURE, PointNavigation};
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
}

type Live = Rc<RefCell<Option<LiveChart>>>;

/// Lets the chart answer for as long as the listeners are kept: they own it, and with it what is
/// drawn. Nothing where the figure lacks picture or readout.
pub(crate) fn start(figure: &HtmlElement) -> Option<[Listeners; 2]> {
    let picture = page::all(figure, PICTURE).pop()?;
    let live = Live::default();
    let pointed = live.clone();
    let navigation = PointNavigation::over(figure, move |row| {
        if let Some(live) = &*pointed.borrow() {
            live.point_at(row);
        }
    })?;
    let chart = Rc::new(Chart {
        figure: figure.clone(),
        navigation,
        live,
        pointer: Cell::default(),
        pressed: Cell::default(),
        asked: Cell::default(),
    });

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
            if let Some(chart) = waiting.upgrade().filter(|_| loaded) {
                chart.draw();
            }
        });
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
        // Weakly: the navigation holds the live chart.
        let navigation = Rc::downgrade(&self.navigation);
        let drawn = LiveChart::over(&frame, &spec, move |row| {
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
