//! What the calculator's actions act on.

use std::cell::{Cell, RefCell};

use leptos::prelude::untrack;
use model::Pillar;
use report::Lang;
use scenario::{Edit, Item, Refusal, Scenario, Yearly};

use super::{changes, page_data::PageData, replay, view_context::ViewContext};
use crate::{
    binding::{Bindings, patcher::Patcher},
    picture::tradeoff_plot::Extent,
    store::{Field, Store},
};

/// The one state, as the calculator of a page uses it.
pub struct CalculatorContext {
    lang: Lang,
    page: PageData,
    store: Store,
    /// How far the dots of the trade-off plot reach.
    extent: Cell<Extent>,
    patcher: RefCell<Patcher>,
}

impl CalculatorContext {
    /// Of a page in a language, with the data that came with it.
    pub(super) fn new(lang: Lang, page: PageData, store: Store) -> Self {
        let extent = Cell::new(page.extent);
        Self { lang, page, store, extent, patcher: RefCell::default() }
    }

    pub(super) fn lang(&self) -> Lang {
        self.lang
    }

    /// Carries out an edit; a refusal is said at the field that asked.
    pub(super) fn edit(&self, at: Option<Field>, edit: Edit) {
        self.store.edit(at, edit);
    }

    /// Puts one item back.
    pub(super) fn put_back(&self, at: Option<Field>, item: Item) {
        let edit = untrack(|| self.store.with(|state| changes::put_back(state, item)));
        self.edit(at, edit);
    }

    /// Says at a field why what stands in it cannot be used.
    pub(super) fn refuse(&self, at: Field, why: Refusal) {
        self.store.refuse(Some(at), why);
    }

    pub(super) fn clear_error(&self) {
        self.store.clear_error();
    }

    /// Shows the last move again.
    pub(super) fn replay(&self) {
        replay::replay(&self.store);
    }

    /// Writes what differs into the page.
    pub(super) fn write(&self, bindings: Bindings) {
        self.patcher.borrow_mut().write(bindings);
    }

    /// Reads the state; tracked.
    pub(super) fn with_view<Value>(&self, read: impl FnOnce(&ViewContext) -> Value) -> Value {
        let Self { lang, page, store, extent, .. } = self;
        store.with(|state| read(&ViewContext::new(*lang, page, state).with_extent(extent.get())))
    }

    /// The plot has other dots from now on.
    pub(super) fn set_extent(&self, extent: Extent) {
        self.extent.set(extent);
    }

    /// Whether what stands in a field was refused.
    pub(super) fn refuses(&self, field: Field) -> bool {
        untrack(|| self.with_view(|context| context.state.refused_at(field).is_some()))
    }

    pub(super) fn is_locked(&self, pillar: Pillar) -> bool {
        untrack(|| self.with_view(|context| context.state.session.is_locked(pillar)))
    }

    /// What a pillar gets a year.
    pub(super) fn yearly(&self, pillar: Pillar) -> Yearly {
        untrack(|| self.with_view(|context| context.yearly(pillar)))
    }

    /// The scenario as it is now.
    pub(super) fn scenario(&self) -> Scenario {
        self.store.scenario()
    }
}
