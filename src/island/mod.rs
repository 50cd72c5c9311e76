//! Interactive parts, one file or folder each, and the table that finds them.

pub(crate) mod chart;
mod embed_codes;
pub(crate) mod export;
mod in_app;
pub(crate) mod notices;
mod point_navigation;
mod static_chart;

use std::{any::Any, cell::RefCell};

use leptos::{ev, wasm_split::SplitLoaderError};
use report::Lang;

use crate::{
    browser::{HtmlElement, document, listen, page, spawn, storage},
    island::{chart::ChartHandle, in_app::InApp, notices::Waiting},
    part::{
        editor::{self, Editor},
        library, sensitivity,
    },
};

/// Every interactive root: its `data-root` name, the code that it needs, and what makes it answer once
/// that is here.
const ROOTS: [(&str, Code, Start); 9] = [
    ("calculator", Code::Editor, start_calculator),
    ("calculator-embed", Code::Editor, start_embedded_calculator),
    ("embed-codes", Code::App, start_embed_codes),
    ("chart", Code::App, start_chart),
    ("static-chart", Code::App, start_static_chart),
    ("library", Code::Library, start_library),
    ("sensitivity", Code::Sensitivity, start_sensitivity),
    ("notices", Code::App, start_notices),
    ("erase", Code::Editor, start_erase),
];

/// The code that a part needs; each comes after the one before.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Code {
    App,
    Editor,
    Library,
    Sensitivity,
}

type Start = fn(&App, &HtmlElement, Lang) -> Option<Handle>;

/// Keeps a part answering until it is dropped.
pub(crate) type Handle = Box<dyn Any>;

/// Says that a root answers: what is pressed there need not be kept for later.
const ANSWERS: &str = "data-answers";

/// What outlives the page that is on screen.
#[derive(Default)]
struct App {
    waiting: Waiting,
    strip: InApp,
    /// What edits scenarios, once a page has needed it.
    editor: Option<Box<dyn Editor>>,
    library: Option<library::Start>,
    sensitivity: Option<sensitivity::Start>,
    /// Whether the reader has been at this entry of the history before; none once the editor knows.
    again: Option<bool>,
    handles: Vec<Handle>,
}

thread_local! {
    static APP: RefCell<App> = RefCell::default();
}

/// Makes every interactive part of the page that is on screen answer whose code is here; `again` where the
/// reader has been at this entry of the history before.
pub(crate) fn start(again: bool) {
    APP.with_borrow_mut(|app| {
        // The parts of the page before are gone from the document.
        app.handles.clear();
        app.again = Some(again);
        app.start();
    });
}

/// Loads some code if a part of the page on screen needs it, and makes that answer.
pub(crate) async fn load_and_start(code: Code) -> Result<(), SplitLoaderError> {
    if is_needed(code, page_has) {
        load(code).await?;
        APP.with_borrow_mut(App::start);
    }
    Ok(())
}

/// Loads all that the parts of a page need of which `has` tells whether it has a root of a name.
pub(crate) async fn load_for(has: impl Fn(&str) -> bool) -> Result<(), SplitLoaderError> {
    for code in [Code::Editor, Code::Library, Code::Sensitivity] {
        if is_needed(code, &has) {
            load(code).await?;
        }
    }
    Ok(())
}

fn is_needed(code: Code, has: impl Fn(&str) -> bool) -> bool {
    ROOTS.iter().any(|(name, needed, _)| *needed == code && has(name))
}

async fn load(code: Code) -> Result<(), SplitLoaderError> {
    let open = editor::load().await?;
    APP.with_borrow_mut(|app| {
        app.editor.get_or_insert_with(open);
    });
    match code {
        Code::App | Code::Editor => {}
        Code::Library => {
            let start = library::load().await?;
            APP.with_borrow_mut(|app| app.library = Some(start));
        }
        Code::Sensitivity => {
            let start = sensitivity::load().await?;
            APP.with_borrow_mut(|app| app.sensitivity = Some(start));
        }
    }
    Ok(())
}

impl App {
    /// Makes every part answer that does not yet, and whose code is here.
    fn start(&mut self) {
        let Some(body) = document().body() else {
            return;
        };
        if let Some(editor) = &self.editor
            && let Some(again) = self.again.take()
        {
            editor.arrive(again);
        }
        let lang = page_lang();
        for (name, _, start) in ROOTS {
            let silent = ["[data-root=", name, "]:not([", ANSWERS, "])"].concat();
            for root in page::all(&body, &silent) {
                if let Some(handle) = start(self, &root, lang) {
                    // The name is a valid one, so this cannot be refused.
                    let _ = root.set_attribute(ANSWERS, "");
                    self.handles.push(handle);
                }
            }
        }
    }
}

/// Opens the scenario in the address, which has changed on the same page. What stands in a field was
/// typed for the scenario that is there now, so it is taken before.
pub(crate) fn open_link(again: bool) {
    page::blur_focused_field();
    APP.with_borrow(|app| app.editor.as_ref().map(|editor| editor.open_link(again)));
}

fn page_has(root: &str) -> bool {
    document()
        .body()
        .is_some_and(|body| !page::all(&body, &["[data-root=", root, "]"].concat()).is_empty())
}

/// Whether the page on screen has a place for the current scenario.
pub(crate) fn shows_scenarios() -> bool {
    ["calculator", "calculator-embed", "sensitivity"].into_iter().any(page_has)
}

/// Registers the service worker; the strip shows once a new version is stored.
pub(crate) fn watch_for_new_version() {
    // The worker keeps files, and what is for someone else's page keeps nothing.
    if !storage::keeps_nothing() {
        APP.with_borrow(|app| app.waiting.clone()).watch();
    }
}

/// The page's address with the reader's own scenario in it, where the page shows one.
fn address_with_scenario() -> String {
    let fragment = APP.with_borrow(|app| app.editor.as_ref()?.own_fragment());
    [page::address(), fragment.unwrap_or_default()].concat()
}

/// Where another tab erases all that the site keeps, this one forgets what it has for itself.
pub(crate) fn watch_for_erasing() {
    listen::on_window(&ev::storage, |event| {
        if storage::tells_of_erasing(&event) {
            spawn(async {
                if load(Code::Editor).await.is_ok() {
                    APP.with_borrow(|app| app.editor.as_ref().map(|editor| editor.forget()));
                }
            });
        }
    });
}

/// The language that the page says it is in.
fn page_lang() -> Lang {
    let code = document().document_element().and_then(|html| html.get_attribute("lang"));
    code.and_then(|code| Lang::from_code(&code)).unwrap_or(Lang::Ja)
}

fn start_calculator(app: &App, root: &HtmlElement, lang: Lang) -> Option<Handle> {
    Some(app.editor.as_ref()?.start_calculator(root, lang))
}

fn start_embedded_calculator(app: &App, root: &HtmlElement, lang: Lang) -> Option<Handle> {
    Some(app.editor.as_ref()?.start_embedded_calculator(root, lang))
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "as `Start` has it: others give nothing before their code is here"
)]
fn start_embed_codes(_: &App, root: &HtmlElement, _: Lang) -> Option<Handle> {
    embed_codes::start(root);
    Some(Box::new(()))
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "as `Start` has it: others give nothing before their code is here"
)]
fn start_chart(_: &App, root: &HtmlElement, _: Lang) -> Option<Handle> {
    Some(Box::new(ChartHandle::start(root)))
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "as `Start` has it: others give nothing before their code is here"
)]
fn start_static_chart(_: &App, root: &HtmlElement, _: Lang) -> Option<Handle> {
    Some(Box::new(static_chart::start(root)))
}

fn start_library(app: &App, root: &HtmlElement, lang: Lang) -> Option<Handle> {
    Some(app.editor.as_ref()?.start_library(app.library?, root, lang))
}

fn start_sensitivity(app: &App, root: &HtmlElement, lang: Lang) -> Option<Handle> {
    Some(app.editor.as_ref()?.start_sensitivity(app.sensitivity?, root, lang))
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "as `Start` has it: others give nothing before their code is here"
)]
fn start_notices(app: &App, root: &HtmlElement, _: Lang) -> Option<Handle> {
    Some(Box::new((notices::start(root, app.waiting.clone()), app.strip.start(root))))
}

fn start_erase(app: &App, root: &HtmlElement, _: Lang) -> Option<Handle> {
    Some(app.editor.as_ref()?.start_erase(root))
}
