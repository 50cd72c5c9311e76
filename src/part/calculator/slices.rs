//! The survey in slices, after the move: no slice takes a frame, and the newest state wins.

use std::{cell::RefCell, rc::Rc, time::Duration};

use leptos::prelude::untrack;

use super::{
    context::CalculatorContext,
    parts::{bindings, surveyed},
    survey::{Survey, Surveying},
};
use crate::browser::{clock::now_ms, timer::Throttle};

/// No slice takes longer, in milliseconds: half of a frame.
const SLICE_MS: f64 = 8.0;

/// What is being surveyed, and what was.
pub(super) struct Slices {
    calculator: Rc<CalculatorContext>,
    running: RefCell<Option<Surveying>>,
    done: RefCell<Option<Survey>>,
    later: Throttle,
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
    pub(super) fn new(calculator: Rc<CalculatorContext>) -> Rc<Self> {
        Rc::new(Self {
            calculator,
            running: RefCell::default(),
            done: RefCell::default(),
            later: Throttle::default(),
        })
    }

    /// Begins anew, unless this very scenario has been surveyed or is just being.
    pub(super) fn begin(self: &Rc<Self>) {
        let scenario = self.calculator.scenario();
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
        let Some(survey) = survey.filter(|it| it.scenario == self.calculator.scenario()) else {
            return;
        };
        self.calculator.set_extent(survey.cloud.extent);
        *self.done.borrow_mut() = Some(survey);
        // Also what answers a move: the dots may have another scale.
        self.calculator.write(untrack(|| self.calculator.with_view(bindings)));
        self.write();
    }

    fn write(&self) {
        let done = self.done.borrow();
        if let Some(survey) = done.as_ref() {
            let bindings =
                untrack(|| self.calculator.with_view(|context| surveyed(context, survey)));
            self.calculator.write(bindings);
        }
    }
}
