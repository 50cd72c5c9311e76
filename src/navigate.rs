//! The single page: a link inside the site swaps the page instead of loading a document.
//!
//! Pages are prepared, so the app gets the page, swaps the body's children,
//! title and language, and starts the new page's interactive parts.
//! Whatever goes wrong falls back to the plain link, once: from then on the
//! browser has the lead. Newest wins: a slow page that arrives after a newer
//! click, or after a move within the page on screen, is dropped.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use leptos::ev;
use wasm_bindgen::JsCast;

use crate::{
    browser::{
        Element, MouseEvent, Url,
        address::{Address, is_one_file},
        history, listen,
        page::{self, window},
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
    /// Address of the page on screen, without a place on it. After a step back the browser's own
    /// is already that of the page that is to come.
    shown: RefCell<String>,
    /// Wishes so far; only the newest may swap.
    asked: Cell<u32>,
    /// The browser has been asked for a document. What the reader wants now must reach it too, or
    /// that document would come after the newer wish.
    left: Cell<bool>,
}

/// Where to look once the new page is there.
enum Arrival {
    Anchor(String),
    Height(f64),
}

/// Follows the reader's clicks, back and forward from now on.
pub(crate) fn install() {
    let journey = Rc::new(Journey::default());
    history::drop_empty_query();
    journey.number_entry();
    // A page that was opened at a fragment has been scrolled before the app came.
    journey.remember_height();
    journey.shown.replace(page::address());
    history::app_restores_scroll(true);
    swap::pin_site_links();

    let clicked = journey.clone();
    listen::on_window(&ev::click, move |event| {
        let Some(url) = clicked.site_link(&event) else {
            return;
        };
        let address = Address::of(&url);
        if clicked.leaves_page(&address) {
            event.prevent_default();
            clicked.clone().follow(url);
        } else if page::fragment().is_some() || is_one_file() {
            // A place on the page would take the scenario's in the address, or the page's own.
            event.prevent_default();
            page::go_to(&address.hash);
        }
    });
    let moved = journey.clone();
    listen::on_window(&ev::popstate, move |_| moved.clone().travel());
    let scrolled = journey.clone();
    listen::on_window(&ev::scroll, move |_| scrolled.remember_height());
    listen::on_window(&ev::pagehide, |_| history::app_restores_scroll(false));
    listen::on_window(&ev::pageshow, move |_| journey.clone().come_back());
}

impl Journey {
    /// The address of a plain click on a link to one of the site's own pages.
    fn site_link(&self, event: &MouseEvent) -> Option<String> {
        let modified = event.meta_key() || event.ctrl_key() || event.shift_key() || event.alt_key();
        if self.left.get() || event.default_prevented() || event.button() != 0 || modified {
            return None;
        }
        let target: Element = event.target()?.dyn_into().ok()?;
        let link = target.closest("a[href]").ok()??;
        if link.has_attribute("target") || link.has_attribute("download") {
            return None;
        }
        let shown = self.shown.borrow();
        let url = Url::new_with_base(&link.get_attribute("href")?, &shown).ok()?.href();
        Address::of(&url).is_swappable(page::base(&shown).as_ref()).then_some(url)
    }

    /// A fragment of the page on screen is the browser's own business.
    fn leaves_page(&self, address: &Address) -> bool {
        address.hash.is_empty() || address.page != *self.shown.borrow()
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

    /// Where the reader was at the entry that the browser is at; where nobody knows, at the place
    /// in the address.
    fn place(&self) -> Arrival {
        let heights = self.scroll.borrow();
        let known =
            history::entry().and_then(|number| heights.iter().find(|(entry, _)| *entry == number));
        known.map_or_else(
            || Arrival::Anchor(Address::here().hash),
            |(_, height)| Arrival::Height(*height),
        )
    }

    /// The reader followed a link.
    fn follow(self: Rc<Self>, url: String) {
        // The event that tells of a scroll comes a frame late.
        self.remember_height();
        spawn(async move {
            let Some(prepared) = self.fetch(&url).await else {
                return;
            };
            let number = self.made.get() + 1;
            if !history::push(number, &url) {
                self.leave(&url);
                return;
            }
            self.made.set(number);
            self.here.set(number);
            self.arrive(prepared, &Arrival::Anchor(Address::of(&url).hash), false);
        });
    }

    /// The reader went back or forward, or to another place on the page.
    fn travel(self: Rc<Self>) {
        self.next_request();
        let again = history::entry().is_some();
        if page::address() == *self.shown.borrow() {
            if again {
                self.remember_height();
                let place = self.place();
                self.number_entry();
                place.show();
            } else {
                // The browser has made the entry and gone there.
                self.number_entry();
            }
            island::open_link(again);
            return;
        }
        let Ok(address) = window().location().href() else {
            return;
        };
        if self.left.get() {
            self.leave(&address);
            return;
        }
        self.remember_height();
        let place = self.place();
        spawn(async move {
            if let Some(prepared) = self.fetch(&address).await {
                self.number_entry();
                self.arrive(prepared, &place, again);
            }
        });
    }

    /// The browser had kept the document and shows it again.
    fn come_back(self: Rc<Self>) {
        history::app_restores_scroll(true);
        self.left.set(false);
        // It may have been left while another page was under way.
        if page::address() != *self.shown.borrow() {
            self.travel();
        }
    }

    /// The reader wants something: nothing that was asked for before may still come.
    fn next_request(&self) -> u32 {
        self.asked.set(self.asked.get() + 1);
        self.asked.get()
    }

    /// The prepared page, unless a newer wish came or the plain link must serve.
    async fn fetch(&self, address: &str) -> Option<Prepared> {
        let wish = self.next_request();
        let mut prepared = Prepared::at(address).await;
        // What the reader presses there is answered from the start.
        if let Some(page) = &prepared
            && island::load_for(|root| page.has_root(root)).await.is_err()
        {
            prepared = None;
        }
        if self.asked.get() != wish {
            return None;
        }
        if prepared.is_none() {
            self.leave(address);
        }
        prepared
    }

    /// The plain link, after which this document is only waiting for its end.
    fn leave(&self, address: &str) {
        self.left.set(true);
        swap::load_document(address);
    }

    /// `again` where the reader has been at this entry of the history before.
    fn arrive(&self, prepared: Prepared, arrival: &Arrival, again: bool) {
        if !prepared.show() {
            self.leave(&window().location().href().unwrap_or_default());
            return;
        }
        self.shown.replace(page::address());
        island::start(again);
        swap::focus_main();
        arrival.show();
    }
}

impl Arrival {
    fn show(&self) {
        match self {
            Self::Height(height) => history::scroll_to(*height),
            Self::Anchor(hash) => {
                history::scroll_to(0.0);
                if let Some(place) = page::at_hash(hash) {
                    place.scroll_into_view();
                }
            }
        }
    }
}
