//! Makes the prepared calculator of a page answer.

use std::{rc::Rc, time::Duration};

use leptos::prelude::*;
use report::Lang;
use scenario::Edit;

use super::{
    context::CalculatorContext,
    page_data::PageData,
    parts::{actions, assumed, bindings, deferred},
    slices::{self, Slices},
};
use crate::{
    browser::{HtmlElement, early, listen::Listeners, page, timer::Throttle, window},
    store::{self, Store},
};

/// What follows a move waits so long: the move's own picture is drawn first.
const PAINT_DELAY: Duration = Duration::from_millis(20);

/// Keeps a calculator answering.
pub(crate) struct Handle {
    _slices: slices::Ending,
    _bindings: RenderEffect<()>,
    _actions: Listeners,
    _shortcuts: Listeners,
}

/// Makes the prepared calculator in `root` answer.
pub(crate) fn start(root: &HtmlElement, lang: Lang, store: Store) -> Handle {
    let page = PageData::read(&page::data(root).unwrap_or_default());
    // What was refused stood in a field of the page before.
    store.clear_error();
    let calculator = Rc::new(CalculatorContext::new(lang, page, store));
    let early = early::choices(root);
    let slices = Slices::new(calculator.clone());
    let handle = Handle {
        _bindings: follow(calculator.clone(), slices.clone()),
        _slices: slices::Ending(slices),
        _actions: actions().listen(root, &calculator),
        _shortcuts: shortcuts(&calculator),
    };
    early.announce();
    handle
}

/// Writes the bindings now, and those that differ whenever the state has changed: the answer to a move in
/// its frame, the deferred ones a moment later, then the survey in slices.
fn follow(calculator: Rc<CalculatorContext>, slices: Rc<Slices>) -> RenderEffect<()> {
    let mut last = None;
    let later = Throttle::default();
    store::follow(Box::new(move || {
        calculator.with_view(|context| {
            calculator.write(bindings(context));
            // They are many, and most moves are of budgets only.
            let now = context.assumed();
            if now.is_none() || now != last {
                calculator.write(assumed(context));
            }
            last = now;
        });
        let (calculator, slices) = (calculator.clone(), slices.clone());
        later.after(PAINT_DELAY, move || {
            calculator.write(untrack(|| calculator.with_view(deferred)));
            slices.begin();
        });
    }))
}

/// Undo and redo by the keys that every program has for them, wherever the reader is on the page; in a
/// field they are the field's own.
fn shortcuts(calculator: &Rc<CalculatorContext>) -> Listeners {
    let mut listeners = Listeners::on(&window());
    let calculator = calculator.clone();
    listeners.add("keydown", move |event| {
        if let Some(redo) = page::redo_or_undo(&event) {
            event.prevent_default();
            calculator.edit(None, if redo { Edit::Redo } else { Edit::Undo });
        }
    });
    listeners
}
