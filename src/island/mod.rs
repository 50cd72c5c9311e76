//! Interactive parts, one file or folder each, and the table that finds them.

pub mod calculator;
pub(crate) mod chart;
pub mod notices;

use std::{any::Any, cell::RefCell};

use leptos::{mount::mount_to, prelude::*};
use report::Lang;

use crate::island::notices::Waiting;
use crate::{
    browser::{self, HtmlElement, document, page, storage::BrowserStore},
    workbench::{self, Workbench},
};

/// Every interactive root: its `data-root` name, and what mounts there.
const ROOTS: [(&str, Mount); 2] = [("calculator", mount_calculator), ("notices", mount_notices)];

type Mount = fn(&HtmlElement, HtmlElement, Lang) -> Mounted;

/// Keeps a mounted part alive; dropping it unmounts.
type Mounted = Box<dyn Any>;

/// What outlives the page that is on screen.
struct App {
    /// Owns the one state, under which every part mounts.
    owner: Owner,
    mounted: Vec<Mounted>,
}

thread_local! {
    static APP: RefCell<Option<App>> = const { RefCell::new(None) };
}

/// Makes every interactive part of the page that is on screen answer.
pub(crate) fn start() {
    APP.with_borrow_mut(|app| {
        let app = app.get_or_insert_with(App::new);
        // The parts of the page before are gone from the document.
        app.mounted.clear();
        let lang = page_lang();
        app.owner.with(|| {
            for (name, mount) in ROOTS {
                app.mounted.extend(take_over_each(name, mount, lang));
            }
        });
    });
    if let Some(body) = document().body() {
        page::all(&body, "[data-chart]").iter().for_each(chart::enliven_when_near);
    }
}

impl App {
    fn new() -> Self {
        // Leptos' own `mount_to` would do this too, but the state's effects come first.
        _ = any_spawner::Executor::init_wasm_bindgen();
        let owner = Owner::new();
        owner.with(|| {
            let workbench = workbench::draft::open(&BrowserStore);
            provide_context(workbench);
            provide_context(Waiting::new());
            workbench::draft::keep(workbench, BrowserStore);
        });
        Self { owner, mounted: Vec::new() }
    }
}

/// Registers the service worker; the strip shows once a new version is stored.
pub(crate) fn watch_for_new_version() {
    // A page inside someone else's page is no place to ask about versions.
    let embedded =
        document().document_element().is_some_and(|html| html.has_attribute("data-embed"));
    let waiting =
        APP.with_borrow(|app| app.as_ref().and_then(|app| app.owner.with(use_context::<Waiting>)));
    if let Some(waiting) = waiting.filter(|_| !embedded) {
        waiting.watch();
    }
}

/// The language that the page says it is in.
fn page_lang() -> Lang {
    let code = document().document_element().and_then(|html| html.get_attribute("lang"));
    code.and_then(|code| Lang::from_code(&code)).unwrap_or(Lang::Ja)
}

fn take_over_each(name: &str, mount: Mount, lang: Lang) -> Vec<Mounted> {
    let Some(body) = document().body() else {
        return Vec::new();
    };
    let roots = page::all(&body, &format!("[data-root={name}]"));
    let taken = roots
        .iter()
        .filter_map(|old| browser::take_over::take_over(old, |copy| mount(old, copy, lang)));
    taken.collect()
}

fn mount_calculator(root: &HtmlElement, into: HtmlElement, lang: Lang) -> Mounted {
    let names = calculator::Names::read(&root.get_attribute("data-words").unwrap_or_default());
    Box::new(mount_to(into, move || {
        calculator::calculator(lang, names, expect_context::<Workbench>())
    }))
}

fn mount_notices(_: &HtmlElement, into: HtmlElement, lang: Lang) -> Mounted {
    Box::new(mount_to(into, move || notices::notices(lang, expect_context::<Waiting>())))
}
