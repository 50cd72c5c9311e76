//! Listeners: for as long as they are kept, or as the page lives.

use leptos::ev::EventDescriptor;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Event, EventTarget};

/// Listeners on one element; dropping them takes them off.
pub(crate) struct Listeners {
    target: EventTarget,
    kept: Vec<(&'static str, Reaction)>,
}

type Reaction = Closure<dyn FnMut(Event)>;

impl Listeners {
    /// None yet.
    pub(crate) fn on(target: &EventTarget) -> Self {
        Self { target: target.clone(), kept: Vec::new() }
    }

    /// One more, for a kind of event by the browser's name; also for those of elements within.
    pub(crate) fn add(&mut self, kind: &'static str, react: impl FnMut(Event) + 'static) {
        // Boxed, so that the machinery is there once and not once for each listener.
        let react = Reaction::wrap(Box::new(react));
        let function = react.as_ref().unchecked_ref();
        // Refused only for a listener that is already there.
        let _ = self.target.add_event_listener_with_callback(kind, function);
        self.kept.push((kind, react));
    }
}

impl Drop for Listeners {
    fn drop(&mut self) {
        for (kind, react) in &self.kept {
            let function = react.as_ref().unchecked_ref();
            let _ = self.target.remove_event_listener_with_callback(kind, function);
        }
    }
}

/// Listens on `target` for as long as it lives.
pub(crate) fn on<Kind: EventDescriptor>(
    target: &EventTarget,
    kind: &Kind,
    react: impl FnMut(Kind::EventType) + 'static,
) where
    Kind::EventType: JsCast,
{
    let mut react = react;
    attach(target, &kind.name(), Box::new(move |event| react(event.unchecked_into())));
}

fn attach(target: &EventTarget, kind: &str, react: Box<dyn FnMut(Event)>) {
    let react = Reaction::wrap(react);
    // Refused only for a listener that is already there.
    let _ = target.add_event_listener_with_callback(kind, react.as_ref().unchecked_ref());
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
