//! The app takes over a part of the page that the reader may already be using.
//!
//! The prepared markup is replaced in one task by the same markup that answers.
//! What the reader had typed, chosen, opened and focused is carried across by
//! the `id` of each element, so every control of an interactive part has one.

use leptos::prelude::queue_microtask;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventInit, HtmlDetailsElement, HtmlElement, HtmlInputElement};

use super::{document, page};

/// Replaces `old` by an empty copy of it that `mount` fills.
pub(crate) fn take_over<Handle>(
    old: &HtmlElement,
    mount: impl FnOnce(HtmlElement) -> Handle,
) -> Option<Handle> {
    let copy = old.clone_node().ok()?.dyn_into::<HtmlElement>().ok()?;
    let state = ReaderState::read(old);
    let handle = mount(copy.clone());
    old.replace_with_with_node_1(&copy).ok()?;
    state.write();
    Some(handle)
}

/// What a reader can have done to prepared markup before the app answers.
struct ReaderState {
    inputs: Vec<(String, Typed)>,
    opened: Vec<(String, bool)>,
    focused: Option<Focus>,
}

/// What stands in an input: text is kept as it is being typed, a choice is acted upon.
enum Typed {
    Text(String),
    Number(String),
    Checked(bool),
}

struct Focus {
    id: String,
    selection: Option<(u32, u32)>,
}

impl ReaderState {
    fn read(root: &HtmlElement) -> Self {
        let inputs = page::all(root, "input[id]").into_iter().filter_map(|input| {
            let input: HtmlInputElement = input.dyn_into().ok()?;
            Some((input.id(), Typed::read(&input)?))
        });
        let opened = page::all(root, "details[id]").into_iter().map(|details| {
            let open = details.has_attribute("open");
            (details.id(), open)
        });
        Self { inputs: inputs.collect(), opened: opened.collect(), focused: Focus::read(root) }
    }

    /// Leptos sets the value of an input in a microtask of its own, so what
    /// the reader had typed is written in the one after it.
    fn write(self) {
        for (id, open) in &self.opened {
            if let Some(details) = find::<HtmlDetailsElement>(id) {
                details.set_open(*open);
            }
        }
        if let Some(focus) = &self.focused {
            focus.write();
        }
        queue_microtask(move || {
            for (id, typed) in &self.inputs {
                if let Some(input) = find::<HtmlInputElement>(id) {
                    typed.write(&input);
                }
            }
            if let Some(focus) = &self.focused {
                focus.select();
            }
        });
    }
}

impl Typed {
    /// Nothing where the reader has left the input as the page came.
    fn read(input: &HtmlInputElement) -> Option<Self> {
        match input.type_().as_str() {
            "radio" | "checkbox" => {
                (input.checked() != input.default_checked()).then(|| Self::Checked(input.checked()))
            }
            _ if input.value() == input.default_value() => None,
            "range" => Some(Self::Number(input.value())),
            _ => Some(Self::Text(input.value())),
        }
    }

    fn write(&self, input: &HtmlInputElement) {
        match self {
            Self::Text(text) => input.set_value(text),
            Self::Number(text) => {
                input.set_value(text);
                announce(input, "input");
            }
            // The radio that was left is unchecked by the one that was chosen.
            Self::Checked(checked) => {
                input.set_checked(*checked);
                announce(input, "change");
            }
        }
    }
}

impl Focus {
    fn read(root: &HtmlElement) -> Option<Self> {
        let active = document().active_element()?;
        if !root.contains(Some(&active)) || active.id().is_empty() {
            return None;
        }
        let selection = active
            .dyn_ref::<HtmlInputElement>()
            .and_then(|input| Some((input.selection_start().ok()??, input.selection_end().ok()??)));
        Some(Self { id: active.id(), selection })
    }

    fn write(&self) {
        let Some(element) = find::<HtmlElement>(&self.id) else {
            return;
        };
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        // An element that cannot take the focus any more loses it, as in any page.
        let _ = element.focus_with_options(&options);
    }

    fn select(&self) {
        if let (Some(input), Some((start, end))) =
            (find::<HtmlInputElement>(&self.id), self.selection)
        {
            // Refused only by inputs that have no text.
            let _ = input.set_selection_range(start, end);
        }
    }
}

fn find<Kind: JsCast>(id: &str) -> Option<Kind> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

/// Tells the part's own handler, as if the reader acted now.
fn announce(element: &Element, kind: &str) {
    let options = EventInit::new();
    options.set_bubbles(true);
    if let Ok(event) = Event::new_with_event_init_dict(kind, &options) {
        // The answer only says whether someone cancelled it.
        let _ = element.dispatch_event(&event);
    }
}
