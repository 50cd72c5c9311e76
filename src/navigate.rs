//! The single page: a link inside the site swaps the page instead of loading a document.
//!
//! Pages are prepared files, so the app fetches the file, swaps the body's
//! children, title and language, and starts the new page's interactive parts.
//! Whatever goes wrong falls back to the plain link. Newest wins: a slow page
//! that arrives after a newer click is dropped.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use leptos::ev;
use wasm_bindgen::JsCast;

use crate::{
    browser::{
        self, Element, HtmlAnchorElement, MouseEvent, Url, history, listen,
        page::{self, document, window},
        spawn,
        swap::{self, Prepared},
    },
    island,
};

/// Where the reader is in this document's history.
#[derive(Default)]
struct Journey {
    /// The history entry on screen.
    here: Cell<u32>,
    /// Entries made so far.
    made: Cell<u32>,
    /// How far down the reader was, an entry. They are few: a list, since a hash map would weigh 1 KB.
    scroll: RefCell<Vec<(u32, f64)>>,
    /// The path on screen: a move within it is the browser's own.
    path: RefCell<String>,
    /// Requests so far; only the newest may swap.
    asked: Cell<u32>,
}

/// Where to look once the new page is there.
enum Arrival {
    Anchor(String),
    Height(f64),
}

/// Follows the reader's clicks, back and forward from now on.
pub(crate) fn install() {
    let journey = Rc::new(Journey::default());
    journey.number_entry();
    // A page that was opened at a fragment has been scrolled before the app came.
    journey.remember_height();
    journey.path.replace(window().location().pathname().unwrap_or_default());
    history::app_restores_scroll(true);
    swap::pin_site_links();

    let clicked = journey.clone();
    listen::on_window(&ev::click, move |event| {
        if let Some(url) = site_link(&event).filter(|url| clicked.leaves_page(url)) {
            event.prevent_default();
            clicked.clone().follow(url);
        }
    });
    let moved = journey.clone();
    listen::on_window(&ev::popstate, move |_| moved.clone().travel());
    let scrolled = journey;
    listen::on_window(&ev::scroll, move |_| scrolled.remember_height());
    listen::on_window(&ev::pagehide, |_| history::app_restores_scroll(false));
}

/// The address of a plain click on a link to one of the site's own pages.
fn site_link(event: &MouseEvent) -> Option<Url> {
    let modified = event.meta_key() || event.ctrl_key() || event.shift_key() || event.alt_key();
    if event.default_prevented() || event.button() != 0 || modified {
        return None;
    }
    let target: Element = event.target()?.dyn_into().ok()?;
    let link: HtmlAnchorElement = target.closest("a[href]").ok()??.dyn_into().ok()?;
    if link.has_attribute("target") || link.has_attribute("download") {
        return None;
    }
    let url = Url::new(&link.href()).ok()?;
    let page = url.pathname().ends_with('/') || url.pathname().ends_with("/index.html");
    let base = page::base()?.href();
    let inside = url.href().strip_prefix(&base)?.to_owned();
    (page && !inside.starts_with("embed/")).then_some(url)
}

impl Journey {
    /// A fragment of the page on screen is the browser's own business.
    fn leaves_page(&self, url: &Url) -> bool {
        url.hash().is_empty() || url.pathname() != *self.path.borrow()
    }

    /// Gives the entry on screen a number if it has none, and goes on counting from it.
    fn number_entry(&self) {
        let number = history::entry().unwrap_or(self.made.get() + 1);
        history::number(number);
        self.here.set(number);
        self.made.set(self.made.get().max(number));
    }

    /// How far down the reader is now belongs to the entry on screen.
    fn remember_height(&self) {
        let (here, height) = (self.here.get(), history::scroll());
        let mut heights = self.scroll.borrow_mut();
        match heights.iter_mut().find(|(entry, _)| *entry == here) {
            Some((_, known)) => *known = height,
            None => heights.push((here, height)),
        }
    }

    fn height(&self, number: u32) -> f64 {
        let heights = self.scroll.borrow();
        heights.iter().find(|(entry, _)| *entry == number).map_or(0.0, |it| it.1)
    }

    /// The reader followed a link.
    fn follow(self: Rc<Self>, url: Url) {
        // The event that tells of a scroll comes a frame late.
        self.remember_height();
        spawn(async move {
            let Some(prepared) = self.fetch(&url.href()).await else {
                return;
            };
            let number = self.made.get() + 1;
            if !history::push(number, &url.href()) {
                swap::load_document(&url.href());
                return;
            }
            self.made.set(number);
            self.here.set(number);
            self.arrive(prepared, &Arrival::Anchor(url.hash()));
        });
    }

    /// The reader went back or forward.
    fn travel(self: Rc<Self>) {
        let location = window().location();
        let (Ok(path), Ok(address)) = (location.pathname(), location.href()) else {
            return;
        };
        let same_page = path == *self.path.borrow();
        let Some(number) = history::entry() else {
            // A fragment of this page: the browser has made the entry and gone there.
            self.number_entry();
            island::open_link(false);
            return;
        };
        self.remember_height();
        let height = self.height(number);
        if same_page {
            self.here.set(number);
            history::scroll_to(height);
            island::open_link(true);
            return;
        }
        spawn(async move {
            if let Some(prepared) = self.fetch(&address).await {
                self.here.set(number);
                self.arrive(prepared, &Arrival::Height(height));
            }
        });
    }

    /// The prepared page, unless a newer request came or the plain link must serve.
    async fn fetch(&self, address: &str) -> Option<Prepared> {
        let ticket = self.asked.get() + 1;
        self.asked.set(ticket);
        let text = browser::fetch::text(address).await;
        if self.asked.get() != ticket {
            return None;
        }
        let prepared = text.as_deref().and_then(Prepared::parse);
        if prepared.is_none() {
            swap::load_document(address);
        }
        prepared
    }

    fn arrive(&self, prepared: Prepared, arrival: &Arrival) {
        if !prepared.show() {
            swap::load_document(&window().location().href().unwrap_or_default());
            return;
        }
        self.path.replace(window().location().pathname().unwrap_or_default());
        island::start(matches!(arrival, Arrival::Height(_)));
        match arrival {
            Arrival::Height(height) => {
                swap::focus_main();
                history::scroll_to(*height);
            }
            Arrival::Anchor(hash) => {
                swap::focus_main();
                history::scroll_to(0.0);
                if let Some(place) =
                    hash.strip_prefix('#').and_then(|id| document().get_element_by_id(id))
                {
                    place.scroll_into_view();
                }
            }
        }
    }
}
