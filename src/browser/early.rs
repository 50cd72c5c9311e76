//! What the reader chose on the prepared page before the app could answer.
//!
//! The page stays as it is when the app comes, so focus, selection and what is open need no care. A
//! choice, and a text whose field has been left, need an answer: they are acted upon as if they were
//! made now. A text that is still being written is taken when its field is left.

use wasm_bindgen::JsCast;
use web_sys::{Event, EventInit, HtmlElement, HtmlInputElement, HtmlTextAreaElement};

use super::{document, page};

/// Inputs whose choice still waits, each with the event that tells of it.
pub(crate) struct Early(Vec<(HtmlInputElement, &'static str)>);

/// Boxes, choices, sliders and texts under `root` that no longer are as the page came.
pub(crate) fn choices(root: &HtmlElement) -> Early {
    let active = document().active_element();
    let is_left = |input: &HtmlInputElement| active.as_ref() != Some(input.as_ref());
    let inputs = page::all_of(root, "input").into_iter().filter_map(|input: HtmlInputElement| {
        let kind = match input.type_().as_str() {
            // The radio that was left is unchecked by the one that was chosen.
            "radio" if input.checked() && !input.default_checked() => "change",
            "checkbox" if input.checked() != input.default_checked() => "change",
            "range" if input.value() != input.default_value() => "input",
            "text" if input.value() != input.default_value() && is_left(&input) => "focusout",
            _ => return None,
        };
        Some((input, kind))
    });
    Early(inputs.collect())
}

/// What was typed into the field with this `id` before the app came; none where it is as the page came.
pub(crate) fn typed(id: &str) -> Option<String> {
    let field = document().get_element_by_id(id)?;
    let (value, default) = if let Some(input) = field.dyn_ref::<HtmlInputElement>() {
        (input.value(), input.default_value())
    } else {
        let area: &HtmlTextAreaElement = field.dyn_ref()?;
        (area.value(), area.default_value().unwrap_or_default())
    };
    (value != default).then_some(value)
}

impl Early {
    /// Tells whoever listens.
    pub(crate) fn announce(self) {
        for (input, kind) in self.0 {
            let options = EventInit::new();
            options.set_bubbles(true);
            if let Ok(event) = Event::new_with_event_init_dict(kind, &options) {
                // The answer only says whether someone cancelled it.
                let _ = input.dispatch_event(&event);
            }
        }
    }
}
