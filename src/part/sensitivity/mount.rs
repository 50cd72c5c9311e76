//! Makes the prepared page of sensitivities answer.

use std::{cell::RefCell, rc::Rc, time::Duration};

use leptos::{
    prelude::*,
    wasm_split::{SplitLoaderError, wasm_split},
};
use report::Lang;
use scenario::Scenario;

use super::{
    analysis::Analysis,
    context::SensitivityContext,
    followed::{self, CHARTS, FollowedChart},
    page_data::PageData,
    slices::{self, Slices},
    status,
};
use crate::{
    binding::Actions,
    browser::{
        HtmlElement,
        listen::Listeners,
        mount::{Mounted, mount},
        page,
        timer::Throttle,
    },
    component::{BestSplit, MustBeTrue, SplitMap},
    island::{self, chart::ChartHandle},
    store::{self, Store},
};

/// What follows a change waits so long: the change's own picture is drawn first.
const PAINT_DELAY: Duration = Duration::from_millis(20);

/// Makes a prepared page of sensitivities answer.
pub(crate) type Start = fn(&HtmlElement, Lang, Store) -> island::Handle;

/// Loads the code of the page, which is a file of its own.
#[allow(clippy::unnecessary_wraps, reason = "the macro asks for a result: the code may not come")]
#[wasm_split(sensitivity, wasm_split_path = leptos::wasm_split, fallible)]
pub(crate) fn load() -> Result<Start, SplitLoaderError> {
    Ok(start)
}

/// Keeps the page answering.
struct Handle {
    _slices: slices::Ending,
    _bindings: RenderEffect<()>,
    _shown: RenderEffect<()>,
    _actions: Listeners,
    _mounted: Rc<RefCell<Components>>,
}

/// Makes the prepared page in `root` answer.
fn start(root: &HtmlElement, lang: Lang, store: Store) -> island::Handle {
    let page = PageData::read(&page::data(root).unwrap_or_default());
    let charts = CHARTS.into_iter().filter_map(|name| {
        let figure = page::all(root, &["[data-chart=", name.0, "]"].concat()).into_iter().next()?;
        Some(FollowedChart::new(name, ChartHandle::start(&figure)?))
    });
    let context = Rc::new(SensitivityContext::new(lang, page, store, charts.collect()));
    let mounted = Rc::new(RefCell::new(Components::of(root)));
    let components = mounted.clone();
    let slices =
        Slices::new(&context, move |context, found| components.borrow_mut().mount(context, found));
    Box::new(Handle {
        _bindings: follow(&context, &slices),
        _shown: follow_outcome(&context, &slices),
        _slices: slices::Ending(slices),
        _actions: actions().listen(root, &context),
        _mounted: mounted,
    })
}

/// What every control does.
pub(super) fn actions() -> Actions<SensitivityContext> {
    let mut out = Actions::default();
    status::actions(&mut out);
    followed::actions(&mut out);
    out
}

/// Writes what differs whenever the state has changed, then works out the rest.
fn follow(context: &Rc<SensitivityContext>, slices: &Rc<Slices>) -> RenderEffect<()> {
    let (context, slices, later) = (context.clone(), slices.clone(), Throttle::default());
    store::follow(Box::new(move || {
        context.write();
        let slices = slices.clone();
        later.after(PAINT_DELAY, move || slices.begin());
    }))
}

/// Shows another outcome at once where it is known.
fn follow_outcome(context: &Rc<SensitivityContext>, slices: &Rc<Slices>) -> RenderEffect<()> {
    let (outcome, slices) = (context.outcome.clone(), slices.clone());
    store::follow(Box::new(move || {
        outcome.track();
        untrack(|| slices.show());
    }))
}

/// The places of the components, and those that are there.
struct Components {
    root: HtmlElement,
    must_be_true: Option<Mounted>,
    best_split: Option<Mounted>,
    split_map: Option<Mounted>,
}

impl Components {
    fn of(root: &HtmlElement) -> Self {
        Self { root: root.clone(), must_be_true: None, best_split: None, split_map: None }
    }

    /// One takes the place of what was prepared, if there is something to show in it; false where none did.
    /// What was prepared of the report's plan in the first place holds links that a reader may be at, and says
    /// the same: it stays.
    fn mount(&mut self, context: &Rc<SensitivityContext>, found: &Analysis) -> bool {
        let is_plan = |scenario: &Scenario| scenario.has_the_plan_of(&Scenario::reported());
        let departs = found.thresholds.as_ref().is_some_and(|it| !is_plan(&it.scenario));
        let has_splits = found.splits.is_some();
        let next = if self.must_be_true.is_none() && departs {
            self.must_be_true = self.must_be_true(context);
            &self.must_be_true
        } else if self.best_split.is_none() && has_splits {
            self.best_split = self.best_split(context);
            &self.best_split
        } else if self.split_map.is_none() && has_splits {
            self.split_map = self.split_map(context);
            &self.split_map
        } else {
            &None
        };
        next.is_some()
    }

    fn must_be_true(&self, context: &Rc<SensitivityContext>) -> Option<Mounted> {
        let (lang, page, found) = (context.lang, context.page.clone(), context.thresholds.clone());
        let view = move || view! { <MustBeTrue lang page found/> }.into_any();
        Some(mount(&self.place("must-be-true")?, view))
    }

    fn best_split(&self, context: &Rc<SensitivityContext>) -> Option<Mounted> {
        let context = context.clone();
        let view = move || {
            let (lang, page, splits) = (context.lang, context.page.clone(), context.splits.clone());
            let take = Some(UnsyncCallback::new(move |parts| context.take(parts)));
            view! { <BestSplit lang page splits take/> }.into_any()
        };
        Some(mount(&self.place("best-split")?, view))
    }

    fn split_map(&self, context: &Rc<SensitivityContext>) -> Option<Mounted> {
        let context = context.clone();
        let view = move || {
            let (lang, page, splits) = (context.lang, context.page.clone(), context.splits.clone());
            let outcome = context.outcome.clone();
            let act = Some(UnsyncCallback::new(move |event| context.on_map(event)));
            view! { <SplitMap lang page splits outcome act/> }.into_any()
        };
        Some(mount(&self.place("split-map")?, view))
    }

    fn place(&self, name: &str) -> Option<HtmlElement> {
        page::all(&self.root, &["[data-mount=", name, "]"].concat()).into_iter().next()
    }
}
