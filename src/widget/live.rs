//! What follows the state, behind one type a kind.
//!
//! Leptos compiles its machinery once for every closure type. Behind these
//! types all texts, attributes and handlers share it, which makes the app
//! about a third smaller; the price is one indirect call each.

use std::sync::Arc;

use leptos::{ev, prelude::*};

/// A value that is read again whenever what it reads has changed.
pub(crate) type Live<Value> = Arc<dyn Fn() -> Value + Send + Sync>;

/// A part of the page that is made again whenever what it reads has changed.
pub(crate) type LiveView = Box<dyn FnMut() -> AnyView + Send>;

/// A text or a flag that follows the state.
pub(crate) fn live<Value: 'static>(
    read: impl Fn() -> Value + Send + Sync + 'static,
) -> Live<Value> {
    Arc::new(read)
}

/// A part of the page that follows the state.
pub(crate) fn live_view<View: IntoView + 'static>(
    read: impl Fn() -> View + Send + Sync + 'static,
) -> LiveView {
    Box::new(move || read().into_any())
}

/// What a button does.
pub(crate) fn on_press(act: impl Fn() + 'static) -> Box<dyn FnMut(ev::MouseEvent)> {
    Box::new(move |_| act())
}
