//! The analysis in slices: no slice takes a frame, and the newest scenario wins.

use std::{
    cell::RefCell,
    rc::{Rc, Weak},
    sync::Arc,
    time::Duration,
};

use leptos::prelude::*;

use super::{
    analysis::{Analysing, Analysis},
    context::SensitivityContext,
};
use crate::browser::{clock::now_ms, timer::Throttle};

/// After so many milliseconds no further step is begun. A step may take as long again, and half of a frame is
/// all that a slice may have.
const SLICE_MS: f64 = 4.0;

/// What is being worked out, or was.
pub(super) struct Slices {
    context: Weak<SensitivityContext>,
    analysing: RefCell<Option<Analysing>>,
    later: Throttle,
    /// Told after each slice what was found; says whether there is still something to show of it.
    done: Box<Done>,
}

type Done = dyn Fn(&Rc<SensitivityContext>, &Analysis) -> bool;

/// When it is dropped, nothing goes on.
pub(super) struct Ending(pub(super) Rc<Slices>);

impl Drop for Ending {
    fn drop(&mut self) {
        self.0.later.cancel();
        self.0.analysing.take();
    }
}

impl Slices {
    pub(super) fn new(
        context: &Rc<SensitivityContext>,
        done: impl Fn(&Rc<SensitivityContext>, &Analysis) -> bool + 'static,
    ) -> Rc<Self> {
        Rc::new(Self {
            context: Rc::downgrade(context),
            analysing: RefCell::default(),
            later: Throttle::default(),
            done: Box::new(done),
        })
    }

    /// Begins anew, unless this very scenario has been worked out or is just being.
    pub(super) fn begin(self: &Rc<Self>) {
        let Some(context) = self.context.upgrade() else { return };
        let scenario = context.store.scenario();
        let is_known = self
            .analysing
            .borrow()
            .as_ref()
            .is_some_and(|it| it.scenario().has_the_plan_of(&scenario));
        if !is_known {
            *self.analysing.borrow_mut() = Some(Analysing::of(scenario));
            context.is_busy.set(true);
            self.go_on();
        }
    }

    /// Shows again what is known, in the light of another outcome.
    pub(super) fn show(&self) {
        if let (Some(context), Some(it)) = (self.context.upgrade(), &*self.analysing.borrow()) {
            context.show(it.scenario(), it.found());
        }
    }

    fn go_on(self: &Rc<Self>) {
        let slices = self.clone();
        self.later.after(Duration::ZERO, move || slices.slice());
    }

    fn slice(self: &Rc<Self>) {
        let end = now_ms() + SLICE_MS;
        let goes_on = {
            let mut analysing = self.analysing.borrow_mut();
            let Some(analysing) = analysing.as_mut() else { return };
            loop {
                if !analysing.step() {
                    break false;
                }
                if now_ms() >= end {
                    break true;
                }
            }
        };
        if self.tell(goes_on) {
            self.go_on();
        }
    }

    /// Shows what this slice has completed; whether another one follows.
    fn tell(&self, goes_on: bool) -> bool {
        let Some(context) = self.context.upgrade() else { return false };
        let analysing = self.analysing.borrow();
        let Some(analysing) = analysing.as_ref() else { return false };
        let found = analysing.found();
        context.show(analysing.scenario(), found);
        if let Some(thresholds) = &found.thresholds {
            set(&context.thresholds, thresholds);
        }
        if let Some(splits) = &found.splits {
            set(&context.splits, splits);
        }
        let goes_on = (self.done)(&context, found) || goes_on;
        if !goes_on {
            context.is_busy.set(false);
        }
        goes_on
    }
}

/// The same as before changes nothing.
fn set<Part: Send + Sync + 'static>(signal: &ArcRwSignal<Option<Arc<Part>>>, found: &Arc<Part>) {
    let is_known = signal
        .with_untracked(|known| known.as_ref().is_some_and(|known| Arc::ptr_eq(known, found)));
    if !is_known {
        signal.set(Some(found.clone()));
    }
}
