//! The window and the document, which a page always has.

use wasm_bindgen::JsCast;
use web_sys::{
    Document, Element, Event, HtmlElement, HtmlInputElement, HtmlTextAreaElement, KeyboardEvent,
    MouseEvent, Window,
};

use super::address::Address;

/// The page's window.
#[expect(clippy::expect_used, reason = "the app only ever runs in a page, never in a worker")]
pub(crate) fn window() -> Window {
    web_sys::window().expect("a page has a window")
}

/// The page's document.
#[expect(clippy::expect_used, reason = "the app only ever runs in a page, never in a worker")]
pub(crate) fn document() -> Document {
    window().document().expect("a page has a document")
}

/// The elements of HTML under `root` that a selector finds.
pub(crate) fn all(root: &Element, selector: &str) -> Vec<HtmlElement> {
    all_of(root, selector)
}

/// The elements under `root` that a selector finds and that are of the wanted kind, in the order of
/// the page.
///
/// A selector that the browser refuses finds nothing.
pub(crate) fn all_of<Kind: JsCast>(root: &Element, selector: &str) -> Vec<Kind> {
    let Ok(found) = root.query_selector_all(selector) else {
        return Vec::new();
    };
    (0..found.length()).filter_map(|index| found.get(index)?.dyn_into().ok()).collect()
}

/// The nearest element of HTML that a selector finds, from where an event came from outwards.
pub(crate) fn nearest(event: &Event, selector: &str) -> Option<HtmlElement> {
    nearest_of(event, selector)
}

/// The same where it may be of any kind.
pub(crate) fn nearest_of<Kind: JsCast>(event: &Event, selector: &str) -> Option<Kind> {
    let target: Element = event.target()?.dyn_into().ok()?;
    target.closest(selector).ok()??.dyn_into().ok()
}

/// The `id` of the element that an event came from, or of the nearest that holds it and has one.
pub(crate) fn id_at(event: &Event) -> Option<String> {
    let target: Element = event.target()?.dyn_into().ok()?;
    Some(target.closest("[id]").ok()??.id())
}

/// Where mouse or finger is, in CSS pixels from an element's upper left corner; none for events that
/// have no place.
pub(crate) fn place_in(event: &Event, element: &Element) -> Option<(i32, i32)> {
    let event: &MouseEvent = event.dyn_ref()?;
    let corner = element.get_bounding_client_rect();
    #[expect(clippy::cast_possible_truncation, reason = "a window is not that wide")]
    let from = |at: i32, start: f64| at - start.round() as i32;
    Some((from(event.client_x(), corner.left()), from(event.client_y(), corner.top())))
}

/// What the data block in `root` holds.
pub(crate) fn data(root: &Element) -> Option<String> {
    root.query_selector("script[type='application/json']").ok()??.text_content()
}

/// The key of a keyboard event by the browser's name; empty for any other event.
pub(crate) fn key(event: &Event) -> String {
    event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key).unwrap_or_default()
}

/// Whether Shift is held with the key of an event.
pub(crate) fn has_shift(event: &Event) -> bool {
    event.dyn_ref::<KeyboardEvent>().is_some_and(KeyboardEvent::shift_key)
}

/// Undo (false) or redo (true) by the keys of every program; none for other keys, and in a field,
/// which has its own.
pub(crate) fn redo_or_undo(event: &Event) -> Option<bool> {
    let in_field = is_written_in(event);
    let event: &KeyboardEvent = event.dyn_ref()?;
    if in_field || event.alt_key() || !(event.ctrl_key() || event.meta_key()) {
        return None;
    }
    match event.key().as_str() {
        "z" | "Z" => Some(event.shift_key()),
        "y" | "Y" => Some(true),
        _ => None,
    }
}

/// A text as a part of an address.
pub(crate) fn encoded(text: &str) -> String {
    js_sys::encode_uri_component(text).into()
}

/// Whether the reader has asked for a page without motion.
pub(crate) fn wants_no_motion() -> bool {
    let asked = window().match_media("(prefers-reduced-motion: reduce)");
    asked.ok().flatten().is_some_and(|asked| asked.matches())
}

/// Where the reader is: the page, without a place on it.
pub(crate) fn address() -> String {
    Address::here().page
}

/// What stands in the field with this `id`; empty where there is none.
pub(crate) fn field(id: &str) -> String {
    document().get_element_by_id(id).map(|field| value(&field)).unwrap_or_default()
}

/// What stands in a field; empty where it is none.
pub(crate) fn value(field: &Element) -> String {
    if let Some(area) = field.dyn_ref::<HtmlTextAreaElement>() {
        return area.value();
    }
    field.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::value).unwrap_or_default()
}

/// Writes one text in the place of another wherever it stands in an area to write in.
pub(crate) fn replace_in_areas(root: &Element, text: &str, with: &str) {
    for area in all_of::<HtmlTextAreaElement>(root, "textarea") {
        area.set_value(&area.value().replace(text, with));
    }
}

/// What the element with this `id` says; empty where there is none.
pub(crate) fn text_of(id: &str) -> String {
    let element = document().get_element_by_id(id);
    element.and_then(|element| element.text_content()).unwrap_or_default()
}

/// Has what stands in the field in use taken as if the reader had left it; the focus stays where it is.
pub(crate) fn commit_focused_field() {
    let event = web_sys::EventInit::new();
    event.set_bubbles(true);
    if let Some(field) = document().active_element().filter(JsCast::has_type::<HtmlInputElement>)
        && let Ok(event) = Event::new_with_event_init_dict("focusout", &event)
    {
        // Refused only for an event that is on its way already.
        let _ = field.dispatch_event(&event);
    }
}

/// Leaves the field in use.
pub(crate) fn blur_focused_field() {
    let active = document().active_element();
    let field = active.and_then(|it| it.dyn_into::<HtmlElement>().ok());
    if let Some(field) =
        field.filter(|it| it.has_type::<HtmlInputElement>() || it.has_type::<HtmlTextAreaElement>())
    {
        // Refused only by what cannot have the focus.
        let _ = field.blur();
    }
}

/// Puts a text into the field with this `id`, unless the reader is at work in it: then false.
pub(crate) fn set_field_by_id(id: &str, text: &str) -> bool {
    let Some(field) = document().get_element_by_id(id) else {
        return false;
    };
    if document().active_element().as_ref() == Some(&field) {
        return false;
    }
    if let Some(area) = field.dyn_ref::<HtmlTextAreaElement>() {
        area.set_value(text);
    } else if let Some(input) = field.dyn_ref::<HtmlInputElement>() {
        input.set_value(text);
    }
    true
}

/// Shows a hidden field in `root` with a text in it, all of it selected.
pub(crate) fn reveal_field(root: &Element, selector: &str, text: Option<&str>) {
    let field = all(root, selector).into_iter().next();
    if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) {
        field.set_hidden(false);
        field.set_value(text.unwrap_or_default());
        let _ = field.focus();
        field.select();
    }
}

/// Whether the element that an event came from has the focus, also while another window has it.
pub(crate) fn has_focus(event: &Event) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some() && document().active_element() == target
}

/// Puts the focus on the element in `root` that bears a hook.
pub(crate) fn focus_in(root: &Element, hook: &str) {
    if let Some(element) = all(root, &["[data-testid=", hook, "]"].concat()).first() {
        focus(element);
    }
}

/// Scrolls as far as what lies over the page's edges hides the control in use.
pub(crate) fn keep_focus_in_sight() {
    if let Some(active) = document().active_element().filter(|it| it.tag_name() != "BODY") {
        let nearest = web_sys::ScrollIntoViewOptions::new();
        nearest.set_block(web_sys::ScrollLogicalPosition::Nearest);
        active.scroll_into_view_with_scroll_into_view_options(&nearest);
    }
}

/// Puts the focus on an element.
pub(crate) fn focus(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let _ = element.focus();
    }
}

/// Selects what stands in a field; false where it is no field.
pub(crate) fn select(field: &Element) -> bool {
    if let Some(area) = field.dyn_ref::<HtmlTextAreaElement>() {
        area.select();
        return true;
    }
    let field = field.dyn_ref::<HtmlInputElement>();
    if let Some(field) = field {
        field.select();
    }
    field.is_some()
}

/// Whether one text holds another, in small letters or large.
pub(crate) fn contains_ignoring_case(text: &str, part: &str) -> bool {
    let small = |text: &str| js_sys::JsString::from(text).to_lower_case();
    small(text).includes(&String::from(small(part)), 0)
}

/// The scenario's text in the address, if there is one: what stands after `#s=`. Other apps write
/// these signs with percent before they hand a link on.
pub(crate) fn fragment() -> Option<String> {
    text_in(&Address::here().hash).map(str::to_owned)
}

fn text_in(hash: &str) -> Option<&str> {
    let mut rest = hash;
    while let Some(after) = rest.strip_prefix('#').or_else(|| rest.strip_prefix("%23")) {
        rest = after;
    }
    let rest = rest.strip_prefix('s')?;
    ["=", "%3D", "%3d"].iter().find_map(|sign| rest.strip_prefix(sign))
}

/// The element that a fragment (`#main`) names.
pub(crate) fn at_hash(hash: &str) -> Option<Element> {
    document().get_element_by_id(hash.strip_prefix('#')?)
}

/// Goes to a place on the page as its link would, without a change of the address: the next press of
/// Tab goes on from there.
pub(crate) fn go_to(hash: &str) {
    let Some(place) = at_hash(hash) else {
        return;
    };
    place.scroll_into_view();
    if let Some(place) = place.dyn_ref::<HtmlElement>() {
        let focusable = place.has_attribute("tabindex");
        place.set_tab_index(-1);
        // Refused only where the element is hidden; the reader is at its place all the same.
        let _ = place.focus();
        if !focusable {
            let _ = place.remove_attribute("tabindex");
        }
    }
}

/// Puts a scenario's text behind the address, or takes it away; other fragments, which are places on
/// the page, stay. The entry of the history is the same as before.
pub(crate) fn set_fragment(wanted: Option<&str>) {
    let Address { page, hash } = Address::here();
    let wanted = wanted.unwrap_or_default();
    let is_ours = hash.is_empty() || text_in(&hash).is_some();
    if hash == wanted || !is_ours {
        return;
    }
    if let Ok(history) = window().history()
        && let Ok(state) = history.state()
    {
        // Where the browser refuses, the address goes on saying what it said.
        let address = [&*page, wanted].concat();
        let _ = history.replace_state_with_url(&state, "", Some(&address));
    }
}

/// Whether the reader sees nothing of the page: another tab is before it.
pub(crate) fn is_hidden() -> bool {
    document().hidden()
}

/// Whether an event comes from a field that is written in.
pub(crate) fn is_written_in(event: &Event) -> bool {
    event.target().is_some_and(|target| {
        target.has_type::<HtmlTextAreaElement>()
            || target
                .dyn_ref::<HtmlInputElement>()
                .is_some_and(|at| matches!(at.type_().as_str(), "text" | "search"))
    })
}

/// Puts a text into the field that an event came from.
pub(crate) fn set_field(event: &Event, text: &str) {
    let field = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    if let Some(field) = field {
        field.set_value(text);
    }
}

/// The address that the site's root has, as the page at `address` tells in `<html data-base>`.
pub(crate) fn base(address: &str) -> Option<web_sys::Url> {
    let base = document().document_element()?.get_attribute("data-base")?;
    web_sys::Url::new_with_base(&base, address).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scenario_is_found_however_its_signs_are_written() {
        for hash in ["#s=abc", "#s%3Dabc", "#s%3dabc", "#%23s=abc", "##s=abc", "#%23s%3Dabc"] {
            assert_eq!(text_in(hash), Some("abc"), "{hash}");
        }
        for hash in ["", "#", "#s", "#site", "#projection", "#S=abc"] {
            assert_eq!(text_in(hash), None, "{hash}");
        }
        assert_eq!(text_in("#s="), Some(""));
    }
}
