//! The button that erases all that the site keeps in this browser: it asks once more, and says what came of it.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use crate::{
    binding::{Actions, Bindings, ElementId, patcher::Patcher},
    browser::{HtmlElement, cache, element, listen::Listeners, lock, page, spawn, storage},
    part::library::DeletedScenarios,
    store::draft::Eraser,
};

#[derive(Clone, Copy)]
enum Id {
    Ask,
    Question,
    Erase,
    Cancel,
    Told(Stage),
}

impl From<Id> for ElementId {
    fn from(id: Id) -> Self {
        match id {
            Id::Ask => Self::named("erase-ask"),
            Id::Question => Self::named("erase-question"),
            Id::Erase => Self::named("erase"),
            Id::Cancel => Self::named("erase-cancel"),
            Id::Told(stage) => ("erase-told", stage.name()).into(),
        }
    }
}

/// How far the reader has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Stage {
    #[default]
    Idle,
    Asked,
    Erased,
    /// The browser lets this page keep nothing, and so see nothing of what was kept before.
    Blocked,
    /// Some of it may still be there.
    Failed,
}

impl Stage {
    /// Those of which something is said.
    const TOLD: [Self; 3] = [Self::Erased, Self::Blocked, Self::Failed];

    const fn name(self) -> &'static str {
        match self {
            Self::Idle | Self::Asked => "",
            Self::Erased => "done",
            Self::Blocked => "blocked",
            Self::Failed => "failed",
        }
    }
}

fn bind(stage: Stage, out: &mut Bindings) {
    out.shown(Id::Question, stage == Stage::Asked);
    for told in Stage::TOLD {
        out.shown(Id::Told(told), stage == told);
    }
}

fn actions() -> Actions<EraseContext> {
    let mut out = Actions::default();
    out.on(Id::Ask, "click", |context: &Rc<EraseContext>, _| {
        context.go(Stage::Asked);
        focus(Id::Cancel);
    });
    out.on(Id::Cancel, "click", |context, _| context.end(Stage::Idle));
    out.on(Id::Erase, "click", |context, _| spawn(context.clone().erase()));
    out
}

/// What the buttons act on.
struct EraseContext {
    eraser: Eraser,
    deleted: DeletedScenarios,
    stage: Cell<Stage>,
    patcher: RefCell<Patcher>,
}

impl EraseContext {
    fn go(&self, stage: Stage) {
        self.stage.set(stage);
        let mut out = Bindings::default();
        bind(stage, &mut out);
        self.patcher.borrow_mut().write(out);
    }

    /// What was pressed is gone, so the focus goes back to where it came from.
    fn end(&self, stage: Stage) {
        focus(Id::Ask);
        self.go(stage);
    }

    /// No other tab saves meanwhile, and each forgets what it has for itself.
    async fn erase(self: Rc<Self>) {
        let context = self.clone();
        let erasing = move || {
            let stage = match context.eraser.erase() {
                Ok(()) => Stage::Erased,
                Err(scenario::StorageError::Blocked) => Stage::Blocked,
                Err(_) => Stage::Failed,
            };
            context.deleted.borrow_mut().clear();
            context.stage.set(stage);
        };
        lock::with_lock(Box::new(erasing)).await;
        storage::tell_of_erasing();
        let pages = cache::erase().await;
        let stage = self.stage.get();
        self.end(if pages.is_err() && stage == Stage::Erased { Stage::Failed } else { stage });
    }
}

fn focus(id: Id) {
    if let Some(element) = element::by_id(&ElementId::text(id)) {
        page::focus(&element);
    }
}

/// Makes the prepared part in `root` answer for as long as the answer is kept.
pub(crate) fn start(root: &HtmlElement, eraser: Eraser, deleted: DeletedScenarios) -> Listeners {
    let (stage, patcher) = (Cell::default(), RefCell::default());
    let context = Rc::new(EraseContext { eraser, deleted, stage, patcher });
    actions().listen(root, &context)
}

#[cfg(not(target_arch = "wasm32"))]
pub mod view {
    //! The part's elements, natively.

    use leptos::prelude::*;
    use report::Lang;
    use text::words::privacy::Privacy;

    use super::{Bindings, Id, Stage, actions, bind};
    use crate::{
        binding::elements::Elements,
        part::{markup::icon, prepared::Prepared},
    };

    /// Before anything was pressed.
    pub fn erase(lang: Lang) -> Prepared {
        let mut out = Bindings::default();
        bind(Stage::default(), &mut out);
        let elements = Elements::new(out, actions().ids());
        let words = Privacy::of(lang);
        let html = parts(words, &elements).to_html();
        Prepared { html, problems: elements.take_all_problems() }
    }

    fn parts(words: &'static Privacy, elements: &Elements) -> AnyView {
        let told = |stage| {
            let said = match stage {
                Stage::Blocked => words.erase_blocked,
                Stage::Failed => words.erase_failed,
                _ => words.erased,
            };
            view! { <p class="notice" {..elements.on(Id::Told(stage))}>{said}</p> }
        };
        view! {
            <div class="erase">
                <p><button type="button" class="button" {..elements.control(Id::Ask)}>{words.erase}</button></p>
                <div class="erase-question" role="group" aria-labelledby="erase-title" {..elements.on(Id::Question)}>
                    <p id="erase-title">{icon::warning()} <span>{words.erase_question}</span></p>
                    <p class="library-buttons">
                        <button type="button" class="button" {..elements.control(Id::Erase)}>{words.erase_yes}</button>
                        <button type="button" class="button" {..elements.control(Id::Cancel)}>{words.erase_no}</button>
                    </p>
                </div>
                <div role="status">{Stage::TOLD.map(told).collect_view()}</div>
            </div>
        }
        .into_any()
    }
}
