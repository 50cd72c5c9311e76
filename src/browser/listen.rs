//! Listeners: for as long as they are kept, or as the page lives. All reactions of the app are
//! attached here, so none hears what belongs to an input method ([`composing`]).

use leptos::ev::EventDescriptor;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Event, EventTarget};

use super::composing;

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
        let react = attached(&self.target, kind, Box::new(react));
        self.kept.push((kind, react));
    }
}

/// A reaction to a kind of event, except for what goes on inside an input method.
#[expect(
    clippy::disallowed_methods,
    reason = "this is the place: what an input method hears is left out"
)]
fn attached(target: &EventTarget, kind: &str, mut react: Box<dyn FnMut(Event)>) -> Reaction {
    let of = kind.to_owned();
    let react = Reaction::wrap(Box::new(move |event| {
        if composing::is_for(&of, &event) {
            react(event);
        }
    }));
    let function = react.as_ref().unchecked_ref();
    for kind in composing::heard(kind) {
        // Refused only for a listener that is already there.
        let _ = target.add_event_listener_with_callback(kind, function);
    }
    react
}

impl Drop for Listeners {
    fn drop(&mut self) {
        for (kind, react) in &self.kept {
            let function = react.as_ref().unchecked_ref();
            for kind in composing::heard(kind) {
                let _ = self.target.remove_event_listener_with_callback(kind, function);
            }
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
    let react = Box::new(move |event: Event| react(event.unchecked_into()));
    // The target holds the listener.
    attached(target, &kind.name(), react).forget();
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
