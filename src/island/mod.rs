//! Interactive parts, one file or folder each, and the table that finds them.

mod chart;
pub(crate) mod export;
pub(crate) mod notices;
mod point_navigation;
mod static_chart;

use std::{any::Any, cell::RefCell, rc::Rc};

use leptos::prelude::*;
use report::Lang;

use crate::{
    browser::{HtmlElement, document, page},
    island::notices::Waiting,
    part::library::DeletedScenarios,
    store::{self, Store},
};

/// Every interactive root: its `data-root` name, and what makes it answer.
const ROOTS: [(&str, Start); 5] = [
    ("calculator", start_calculator),
    ("chart", start_chart),
    ("static-chart", start_static_chart),
    ("library", start_library),
    ("notices", start_notices),
];

type Start = fn(&App, &HtmlElement, Lang) -> Handle;

/// Keeps a part answering until it is dropped.
type Handle = Box<dyn Any>;

/// What outlives the page that is on screen.
struct App {
    /// Owns the one state, under which every part answers.
    owner: Owner,
    store: Store,
    waiting: Waiting,
    deleted: DeletedScenarios,
    /// Keep the draft and the address.
    _kept: [RenderEffect<()>; 2],
    /// The address of the page on screen; none before the first.
    address: Rc<RefCell<String>>,
    handles: Vec<Handle>,
}

thread_local! {
    static APP: RefCell<Option<App>> = const { RefCell::new(None) };
}

/// Makes every interactive part of the page that is on screen answer; `again` where the reader has
/// been at this entry of the history before.
pub(crate) fn start(again: bool) {
    let Some(body) = document().body() else {
        return;
    };
    APP.with_borrow_mut(|app| app.get_or_insert_with(App::new).start(&body, page_lang(), again));
}

impl App {
    fn new() -> Self {
        // Refused only where there is an executor already.
        _ = any_spawner::Executor::init_wasm_bindgen();
        let owner = Owner::new();
        owner.clone().with(|| {
            let store = store::draft::open();
            let draft = store::draft::keep(store.clone());
            let on_screen = Rc::<RefCell<String>>::default();
            let (shown, here) = (store.clone(), on_screen.clone());
            let address = store::follow(Box::new(move || show_address(&shown, &here.borrow())));
            let (waiting, kept) = (Waiting::default(), [draft, address]);
            let deleted = DeletedScenarios::default();
            let (address, handles) = (on_screen, Vec::new());
            Self { owner, store, waiting, deleted, _kept: kept, address, handles }
        })
    }

    /// Opens the scenario in the address, on a page where it can be seen.
    fn open_link(&self, again: bool) {
        if let Some(text) = page::fragment().filter(|_| shows_scenarios()) {
            self.store.open_link(&text, again);
        }
        untrack(|| show_address(&self.store, &self.address.borrow()));
    }

    fn start(&mut self, body: &HtmlElement, lang: Lang, again: bool) {
        // The parts of the page before are gone from the document.
        self.handles.clear();
        self.address.replace(page::address());
        self.open_link(again);
        let handles = self.owner.with(|| {
            let of_name = |(name, start): (&str, Start)| {
                let roots = page::all(body, &["[data-root=", name, "]"].concat());
                roots.iter().map(|root| start(self, root, lang)).collect::<Vec<_>>()
            };
            ROOTS.into_iter().flat_map(of_name).collect()
        });
        self.handles = handles;
    }
}

/// Opens the scenario in the address, which has changed on the same page. What stands in a field was
/// typed for the scenario that is there now, so it is taken before.
pub(crate) fn open_link(again: bool) {
    page::blur_focused_field();
    APP.with_borrow(|app| app.as_ref().map(|app| app.open_link(again)));
}

/// Whether the page on screen has a place for the current scenario.
fn shows_scenarios() -> bool {
    document().body().is_some_and(|body| !page::all(&body, "[data-root=calculator]").is_empty())
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

/// Registers the service worker; the strip shows once a new version is stored.
pub(crate) fn watch_for_new_version() {
    // A page inside someone else's page is no place to ask about versions.
    let embedded =
        document().document_element().is_some_and(|html| html.has_attribute("data-embed"));
    let waiting = APP.with_borrow(|app| app.as_ref().map(|app| app.waiting.clone()));
    if let Some(waiting) = waiting.filter(|_| !embedded) {
        waiting.watch();
    }
}

/// The language that the page says it is in.
fn page_lang() -> Lang {
    let code = document().document_element().and_then(|html| html.get_attribute("lang"));
    code.and_then(|code| Lang::from_code(&code)).unwrap_or(Lang::Ja)
}

fn start_calculator(app: &App, root: &HtmlElement, lang: Lang) -> Handle {
    Box::new(crate::part::calculator::start(root, lang, app.store.clone()))
}

fn start_chart(_: &App, root: &HtmlElement, _: Lang) -> Handle {
    Box::new(chart::start(root))
}

fn start_static_chart(_: &App, root: &HtmlElement, _: Lang) -> Handle {
    Box::new(static_chart::start(root))
}

fn start_library(app: &App, root: &HtmlElement, lang: Lang) -> Handle {
    Box::new(crate::part::library::start(root, lang, app.store.clone(), app.deleted.clone()))
}

fn start_notices(app: &App, root: &HtmlElement, _: Lang) -> Handle {
    Box::new(notices::start(root, app.waiting.clone()))
}
