//! Components in a page that was prepared.

use std::any::Any;

use leptos::{mount::mount_to, prelude::*};
use web_sys::HtmlElement;

/// A component in its place, which answers until this is dropped. It has an owner of its own, so its
/// signals go with it.
pub(crate) struct Mounted(
    #[expect(dead_code, reason = "dropping it takes the component away")] Box<dyn Any>,
);

/// Puts a component in the place of what the prepared page holds there. Nothing of that can be typed
/// into, pressed or have the focus, so a reader is not disturbed in the middle of anything.
pub(crate) fn mount(place: &HtmlElement, view: impl FnOnce() -> AnyView + 'static) -> Mounted {
    place.set_text_content(None);
    Mounted(Box::new(mount_to(place.clone(), view)))
}
