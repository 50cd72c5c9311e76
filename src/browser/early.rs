//! What the reader chose on the prepared page before the app could answer.
//!
//! The page stays as it is when the app comes, so typing, focus, selection and what is open need
//! no care. A choice needs an answer: it is acted upon as if it were made now.

use web_sys::{Event, EventInit, HtmlElement, HtmlInputElement};

use super::page;

/// Inputs whose choice still waits, each with the event that tells of it.
pub(crate) struct Early(Vec<(HtmlInputElement, &'static str)>);

/// Boxes, choices and sliders under `root` that no longer are as the page came.
pub(crate) fn choices(root: &HtmlElement) -> Early {
    let inputs = page::all_of(root, "input").into_iter().filter_map(|input: HtmlInputElement| {
        let kind = match input.type_().as_str() {
            // The radio that was left is unchecked by the one that was chosen.
            "radio" if input.checked() && !input.default_checked() => "change",
            "checkbox" if input.checked() != input.default_checked() => "change",
            "range" if input.value() != input.default_value() => "input",
            _ => return None,
        };
        Some((input, kind))
    });
    Early(inputs.collect())
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
