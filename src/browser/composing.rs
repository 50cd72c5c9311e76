//! Conversions of an input method: while one goes on, what stands in a field is half a text, and its
//! keys are not the reader's to the site. The one place that says which events reach a reaction.

use std::cell::RefCell;

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, Event, HtmlInputElement, InputEvent, KeyboardEvent};

use super::{document, window};

/// What ends a conversion: the text is whole now.
const END: &str = "compositionend";
/// The code of a key that went to an input method. Safari ends the conversion before it tells of the
/// Enter that did so: nothing else is left to know that key by.
const TAKEN: u32 = 229;

thread_local! {
    /// The field of the conversion that goes on.
    static FIELD: RefCell<Option<Element>> = const { RefCell::new(None) };
}

/// Keeps an eye on conversions from now on, before any reaction hears of the same event.
pub(crate) fn watch() {
    let begins = |event: &Event| FIELD.set(field(event));
    let ends = |_: &Event| FIELD.set(None);
    first("compositionstart", begins);
    // The app may come in the middle of one.
    first("compositionupdate", begins);
    first(END, ends);
    // Where the end was never told, the next key of the reader's own says so.
    first("keydown", |event| {
        if !is_taken(event) {
            FIELD.set(None);
        }
    });
}

#[expect(clippy::disallowed_methods, reason = "it tells when an input method is at work")]
fn first(kind: &str, act: impl Fn(&Event) + 'static) {
    let act = Closure::<dyn Fn(Event)>::new(move |event| act(&event));
    let function = act.as_ref().unchecked_ref();
    // Refused only for a listener that is already there.
    let _ = window().add_event_listener_with_callback_and_bool(kind, function, true);
    // The window lives as long as the page.
    act.forget();
}

fn field(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

/// Whether a conversion goes on in this field.
pub(crate) fn is_in(field: &Element) -> bool {
    FIELD.with_borrow(|at| at.as_ref() == Some(field))
}

/// Whether a key went to an input method.
fn is_taken(event: &Event) -> bool {
    event
        .dyn_ref::<KeyboardEvent>()
        .is_some_and(|event| event.is_composing() || event.key_code() == TAKEN)
}

/// The kinds of events that someone must hear who reacts to `kind`: what a field takes has to wait
/// for the end of a conversion.
pub(super) fn heard(kind: &str) -> impl Iterator<Item = &str> {
    let waits = matches!(kind, "input" | "change" | "focusout");
    [kind].into_iter().chain(waits.then_some(END))
}

/// A reaction to `kind` for an element of a component, which hears nothing of a text in the middle of
/// its conversion. Where it must hear of the end ([`heard`]), it listens to that too.
pub(crate) fn whole<Kind: Into<Event>>(
    kind: &'static str,
    mut react: impl FnMut(Event),
) -> impl FnMut(Kind) {
    move |event| {
        let event = event.into();
        if is_for(kind, &event) {
            react(event);
        }
    }
}

/// Whether an event is one for who reacts to `kind`.
pub(super) fn is_for(kind: &str, event: &Event) -> bool {
    let Some(field) = field(event) else {
        return true;
    };
    match (kind, event.type_().as_str()) {
        ("input", END) => true,
        // The reader has left the field in the middle of a conversion, and only now it is at its end.
        ("change" | "focusout", END) => document().active_element().as_ref() != Some(&field),
        ("input", _) => !is_half(event, &field),
        ("change" | "focusout", _) => !is_in(&field),
        _ => !is_taken(event),
    }
}

/// Whether an input event tells of a text in the middle of its conversion. A search for ASCII letters
/// is not held back: phones convert every word, and a search changes nothing.
fn is_half(event: &Event, field: &Element) -> bool {
    let composes = event.dyn_ref::<InputEvent>().is_some_and(InputEvent::is_composing);
    let search = field.dyn_ref::<HtmlInputElement>().filter(|field| field.type_() == "search");
    (composes || is_in(field)) && !search.is_some_and(|field| field.value().is_ascii())
}
