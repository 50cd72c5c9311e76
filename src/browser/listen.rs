//! Listeners that live as long as the page or the element does.

use leptos::ev::EventDescriptor;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::EventTarget;

/// Listens on `target` for as long as it lives.
pub(crate) fn on<Kind: EventDescriptor>(
    target: &EventTarget,
    kind: &Kind,
    react: impl FnMut(Kind::EventType) + 'static,
) where
    Kind::EventType: JsCast,
{
    let mut react = react;
    let react = Closure::<dyn FnMut(web_sys::Event)>::new(move |event: web_sys::Event| {
        react(event.unchecked_into());
    });
    // Refused only for a listener that is already there.
    let _ = target.add_event_listener_with_callback(&kind.name(), react.as_ref().unchecked_ref());
    // The target holds the listener.
    react.forget();
}

/// Listens on the window until the page closes.
pub(crate) fn on_window<Kind: EventDescriptor>(
    kind: &Kind,
    react: impl FnMut(Kind::EventType) + 'static,
) where
    Kind::EventType: JsCast,
{
    on(&super::window(), kind, react);
}
