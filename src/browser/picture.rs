//! A picture file of this site, saved as PNG: the browser draws it with the reader's own fonts.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    CanvasRenderingContext2d, Element, HtmlAnchorElement, HtmlCanvasElement, HtmlImageElement,
};

use super::document;

/// Pixels for each of the picture's own, so that it is sharp in print.
const SCALE: u32 = 2;

/// Draws the SVG at `address` and hands it to the reader as the PNG `name`; nothing where the file
/// or a canvas can't be had.
pub(crate) async fn save_as_png(address: &str, name: &str) -> Option<()> {
    let png = png(address).await?;
    let link: HtmlAnchorElement = document().create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&png);
    link.set_download(name);
    link.click();
    Some(())
}

/// Shows the same picture after an element, in place of the one that was shown there before: where nothing
/// can be saved, a long press can.
pub(crate) async fn show_as_png(address: &str, name: &str, after: &Element) -> Option<()> {
    let png = png(address).await?;
    let image = HtmlImageElement::new().ok()?;
    image.set_src(&png);
    image.set_alt(name);
    image.set_class_name(HELD);
    if let Some(before) = after.next_element_sibling().filter(|it| it.class_name() == HELD) {
        before.remove();
    }
    after.insert_adjacent_element("afterend", &image).ok()?;
    Some(())
}

/// The class of a picture that is there to be pressed.
const HELD: &str = "held-picture";

/// As an address that holds the whole picture.
async fn png(address: &str) -> Option<String> {
    let image = HtmlImageElement::new().ok()?;
    image.set_src(address);
    JsFuture::from(image.decode()).await.ok()?;
    let canvas: HtmlCanvasElement = document().create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_width(image.natural_width() * SCALE);
    canvas.set_height(image.natural_height() * SCALE);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    context.scale(SCALE.into(), SCALE.into()).ok()?;
    context.draw_image_with_html_image_element(&image, 0.0, 0.0).ok()?;
    canvas.to_data_url().ok()
}
