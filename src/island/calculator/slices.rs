//! The survey in slices, after the move: no slice takes a frame, and the newest state wins.

use std::{cell::RefCell, rc::Rc, time::Duration};

use leptos::prelude::untrack;

use super::{Bench, Desk, Survey, readings, survey::Surveying, surveyed};
use crate::browser::{clock::now_ms, scribe::Scribe, timer::Later};

/// No slice takes longer, in milliseconds: half of a frame.
const SLICE_MS: f64 = 8.0;

/// What is being surveyed, and what was.
pub(super) struct Slices {
    bench: Rc<Bench>,
    running: RefCell<Option<Surveying>>,
    done: RefCell<Option<Survey>>,
    /// What answers a move, also once the dots have another scale.
    answers: RefCell<Scribe>,
    words: RefCell<Scribe>,
    later: Later,
}

/// When it is dropped, nothing goes on.
pub(super) struct Ending(pub(super) Rc<Slices>);

impl Drop for Ending {
    fn drop(&mut self) {
        self.0.later.cancel();
        self.0.running.take();
    }
}

impl Slices {
    pub(super) fn new(bench: Rc<Bench>) -> Rc<Self> {
        Rc::new(Self {
            bench,
            running: RefCell::default(),
            done: RefCell::default(),
            answers: RefCell::default(),
            words: RefCell::default(),
            later: Later::default(),
        })
    }

    /// Writes what answers a move.
    pub(super) fn answer(&self, desk: &Desk) {
        self.answers.borrow_mut().write(readings(desk));
    }

    /// Begins anew, unless this very scenario has been surveyed or is just being.
    pub(super) fn begin(self: &Rc<Self>) {
        let scenario = self.bench.workbench.scenario();
        let done = self.done.borrow();
        let is_done = done.as_ref().is_some_and(|done| done.scenario == scenario);
        let mut running = self.running.borrow_mut();
        let runs = running.as_ref().is_some_and(|it| *it.scenario() == scenario);
        if is_done {
            *running = None;
        } else if !runs {
            *running = Some(Surveying::of(scenario, done.as_ref()));
        }
        let goes_on = running.is_some();
        drop((done, running));
        if is_done {
            // The words beside the dots may follow more than the scenario: the last move, a replay.
            self.write();
        }
        if goes_on {
            self.go_on();
        }
    }

    fn go_on(self: &Rc<Self>) {
        let slices = self.clone();
        self.later.after(Duration::ZERO, move || slices.slice());
    }

    fn slice(self: &Rc<Self>) {
        let end = now_ms() + SLICE_MS;
        loop {
            let mut running = self.running.borrow_mut();
            let Some(surveying) = running.as_mut() else {
                return;
            };
            if !surveying.step() {
                let survey = running.take().map(Surveying::finish);
                drop(running);
                return self.finish(survey);
            }
            if now_ms() >= end {
                drop(running);
                return self.go_on();
            }
        }
    }

    /// Shows it, unless the reader has moved on: the next survey has begun then, or is about to.
    fn finish(&self, survey: Option<Survey>) {
        let Some(survey) = survey.filter(|it| it.scenario == self.bench.workbench.scenario())
        else {
            return;
        };
        self.bench.extent.set(survey.cloud.extent);
        *self.done.borrow_mut() = Some(survey);
        untrack(|| self.bench.with_desk(|desk| self.answer(desk)));
        self.write();
    }

    fn write(&self) {
        let done = self.done.borrow();
        if let Some(survey) = done.as_ref() {
            let readings = untrack(|| self.bench.with_desk(|desk| surveyed(desk, survey)));
            self.words.borrow_mut().write(readings);
        }
    }
}
