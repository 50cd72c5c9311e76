//! What edits scenarios: the one store, and the parts that show it. Pages that are only read do without,
//! so its code is a file of its own, and the library's another (docs/decisions/split-app.md).

use std::{cell::RefCell, rc::Rc};

use leptos::{
    prelude::*,
    wasm_split::{SplitLoaderError, wasm_split},
};
use report::Lang;
use scenario::{Scenario, link};

use super::{
    calculator, erase,
    library::{self, DeletedScenarios},
    sensitivity,
};
use crate::{
    browser::{HtmlElement, page},
    island::{Handle, shows_scenarios},
    store::{self, Store, draft::Eraser},
};

/// The editor as the app knows it: a call through it leads into the other file, and the compiler cannot
/// put what is called into the app's own.
pub(crate) trait Editor {
    /// Another page is on screen; `again` where the reader has been at this entry of the history before.
    fn arrive(&self, again: bool);
    /// Opens the scenario in the address, on a page where it can be seen.
    fn open_link(&self, again: bool);
    /// Makes the prepared calculator in `root` answer.
    fn start_calculator(&self, root: &HtmlElement, lang: Lang) -> Handle;
    /// The same of the one for other people's pages.
    fn start_embedded_calculator(&self, root: &HtmlElement, lang: Lang) -> Handle;
    /// The reader's own scenario as it stands in an address, where the page shows one: another browser has
    /// nothing of this one's.
    fn own_fragment(&self) -> Option<String>;
    /// Another tab has erased all that is kept.
    fn forget(&self);
    /// Makes the button that erases answer.
    fn start_erase(&self, root: &HtmlElement) -> Handle;
    /// Makes the prepared library in `root` answer.
    fn start_library(&self, start: library::Start, root: &HtmlElement, lang: Lang) -> Handle;
    /// Makes the prepared page of sensitivities in `root` answer.
    fn start_sensitivity(
        &self,
        start: sensitivity::Start,
        root: &HtmlElement,
        lang: Lang,
    ) -> Handle;
}

/// Loads the code of the editor; what it gives opens the editor.
#[allow(clippy::unnecessary_wraps, reason = "the macro asks for a result: the code may not come")]
#[wasm_split(calculator, wasm_split_path = leptos::wasm_split, fallible)]
pub(crate) fn load() -> Result<fn() -> Box<dyn Editor>, SplitLoaderError> {
    Ok(|| Box::new(OneStore::open()))
}

struct OneStore {
    /// Owns the one state, under which every part answers.
    owner: Owner,
    store: Store,
    deleted: DeletedScenarios,
    eraser: Eraser,
    /// Keep the draft and the address.
    _kept: [RenderEffect<()>; 2],
    /// The address of the page on screen; none before the first.
    address: Rc<RefCell<String>>,
}

impl OneStore {
    fn open() -> Self {
        // Refused only where there is an executor already.
        _ = any_spawner::Executor::init_wasm_bindgen();
        let owner = Owner::new();
        owner.clone().with(|| {
            let store = store::draft::restore();
            let (draft, eraser) = store::draft::keep(store.clone());
            let on_screen = Rc::<RefCell<String>>::default();
            let (shown, here) = (store.clone(), on_screen.clone());
            let address = store::follow(Box::new(move || show_address(&shown, &here.borrow())));
            let (deleted, kept) = (DeletedScenarios::default(), [draft, address]);
            Self { owner, store, deleted, eraser, _kept: kept, address: on_screen }
        })
    }
}

impl Editor for OneStore {
    fn arrive(&self, again: bool) {
        self.address.replace(page::address());
        self.open_link(again);
    }

    fn open_link(&self, again: bool) {
        if let Some(text) = page::fragment().filter(|_| shows_scenarios()) {
            self.store.open_link(&text, again);
        }
        untrack(|| show_address(&self.store, &self.address.borrow()));
    }

    fn own_fragment(&self) -> Option<String> {
        let scenario = self.store.scenario();
        let is_own = shows_scenarios() && scenario != Scenario::reported();
        is_own.then(|| [link::FRAGMENT, &link::write(&scenario)].concat())
    }

    fn forget(&self) {
        self.deleted.borrow_mut().clear();
        self.eraser.follow();
    }

    fn start_erase(&self, root: &HtmlElement) -> Handle {
        Box::new(erase::start(root, self.eraser.clone(), self.deleted.clone()))
    }

    fn start_calculator(&self, root: &HtmlElement, lang: Lang) -> Handle {
        self.owner.with(|| Box::new(calculator::start(root, lang, self.store.clone())))
    }

    fn start_embedded_calculator(&self, root: &HtmlElement, lang: Lang) -> Handle {
        self.owner.with(|| Box::new(calculator::embedded::start(root, lang, self.store.clone())))
    }

    fn start_library(&self, start: library::Start, root: &HtmlElement, lang: Lang) -> Handle {
        self.owner.with(|| start(root, lang, self.store.clone(), self.deleted.clone()))
    }

    fn start_sensitivity(
        &self,
        start: sensitivity::Start,
        root: &HtmlElement,
        lang: Lang,
    ) -> Handle {
        self.owner.with(|| start(root, lang, self.store.clone()))
    }
}

/// The address goes on saying what a link gave for as long as that is the current scenario, so a bookmark, a
/// reload and another browser find it. Not while the page at the address has yet to come.
fn show_address(store: &Store, on_screen: &str) {
    store.with_fragment(|fragment| {
        if on_screen == page::address() && shows_scenarios() {
            page::set_fragment(fragment);
        }
    });
}
