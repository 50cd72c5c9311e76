//! Makes the prepared library of a page answer.

use std::{rc::Rc, time::Duration};

use leptos::{
    prelude::*,
    wasm_split::{SplitLoaderError, wasm_split},
};
use report::Lang;
use scenario::draft;

use super::{
    context::{DeletedScenarios, LibraryContext, PageData},
    parts::actions,
};
use crate::{
    browser::{
        HtmlElement, document,
        listen::Listeners,
        mount::{Mounted, mount},
        page, storage,
        timer::Throttle,
        window,
    },
    component::{ImportPreview, SavedList},
    island,
    store::{self, Store},
};

/// What follows a move waits so long: the move's own picture is drawn first.
const PAINT_DELAY: Duration = Duration::from_millis(40);

/// Keeps a library answering.
struct Handle {
    _bindings: RenderEffect<()>,
    _actions: Listeners,
    _other_tabs: [Listeners; 2],
    _components: Vec<Mounted>,
}

/// Makes a prepared library answer.
pub(crate) type Start = fn(&HtmlElement, Lang, Store, DeletedScenarios) -> island::Handle;

/// Loads the code of the library, which is a file of its own: the calculator answers before it.
#[allow(clippy::unnecessary_wraps, reason = "the macro asks for a result: the code may not come")]
#[wasm_split(library, wasm_split_path = leptos::wasm_split, fallible)]
pub(crate) fn load() -> Result<Start, SplitLoaderError> {
    Ok(|root, lang, store, deleted| Box::new(start(root, lang, store, deleted)))
}

/// Makes the prepared library in `root` answer.
fn start(root: &HtmlElement, lang: Lang, store: Store, deleted: DeletedScenarios) -> Handle {
    let page = PageData::read(&page::data(root).unwrap_or_default());
    let library = Rc::new(LibraryContext::new(lang, page, store, deleted));
    library.take_early_label();
    library.refresh();
    Handle {
        _bindings: follow(library.clone()),
        _actions: actions().listen(root, &library),
        _other_tabs: listen_to_other_tabs(&library),
        _components: components(root, &library),
    }
}

/// The list and the preview, each in its place.
fn components(root: &HtmlElement, library: &Rc<LibraryContext>) -> Vec<Mounted> {
    let (lang, list, lines) = (library.lang, library.list.clone(), library.preview.clone());
    let [on_row, decides] = [library.clone(), library.clone()];
    let list = move || {
        let act = UnsyncCallback::new(move |(id, event)| on_row.on_row(id, event));
        view! { <SavedList lang list act/> }.into_any()
    };
    let preview = move || {
        let decide = UnsyncCallback::new(move |import| decides.decide(import));
        view! { <ImportPreview lang lines decide/> }.into_any()
    };
    let place =
        |name: &str| page::all(root, &["[data-mount=", name, "]"].concat()).into_iter().next();
    let list = place("saved-list").map(|place| mount(&place, list));
    let preview = place("import-preview").map(|place| mount(&place, preview));
    list.into_iter().chain(preview).collect()
}

/// Writes what follows the scenario a moment after it has changed.
fn follow(library: Rc<LibraryContext>) -> RenderEffect<()> {
    let later = Throttle::default();
    store::follow(Box::new(move || {
        library.store.with_saved(|_, _| ());
        let library = library.clone();
        later.after(PAINT_DELAY, move || library.write());
    }))
}

/// What another tab saves or deletes shows here too, and what has gone while nobody looked.
fn listen_to_other_tabs(library: &Rc<LibraryContext>) -> [Listeners; 2] {
    let [mut storage, mut look] = [Listeners::on(&window()), Listeners::on(&document())];
    let looks = library.clone();
    look.add("visibilitychange", move |_| {
        if !page::is_hidden() {
            looks.refresh();
        }
    });
    let library = library.clone();
    storage.add("storage", move |event| {
        if storage::changed_key(&event).as_deref() != Some(draft::KEY) {
            library.refresh();
        }
    });
    [storage, look]
}
