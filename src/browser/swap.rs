//! Puts a prepared page in the place of the one on screen.

use wasm_bindgen::JsCast;
use web_sys::{
    Document, DomParser, Element, HtmlElement, HtmlLinkElement, Node, SupportedType, Url, js_sys,
};

use super::{
    address::{Address, is_one_file},
    document, fetch, page, window,
};

/// What of the head belongs to a page and not to the site.
const HEAD_OF_PAGE: &str = "meta[name=description], link[rel=canonical], link[rel=alternate]";

/// The site's own links in the head, the same on every page.
const HEAD_OF_SITE: &str = "link[rel=icon], link[rel=manifest]";

/// Writes the site's own links with their whole address: the browser would look
/// for a relative one anew, from the next page's depth, as soon as the address changes.
pub(crate) fn pin_site_links() {
    let Some(html) = document().document_element() else {
        return;
    };
    for link in page::all_of::<HtmlLinkElement>(&html, HEAD_OF_SITE) {
        link.set_href(&link.href());
    }
}

/// A page of this site and this build, parsed and not yet shown.
pub(crate) struct Prepared(Document);

impl Prepared {
    /// The page at an address, from wherever pages come: the one file keeps them all, a host is asked.
    /// Nothing where it cannot be had.
    pub(crate) async fn at(address: &str) -> Option<Self> {
        match Address::of(address).packed() {
            Some(packed) => Self::unpack(&packed),
            None if is_one_file() => None,
            None => Self::parse(&fetch::text(address).await?),
        }
    }

    fn unpack(packed: &Element) -> Option<Self> {
        let parsed = parsed(&packed.text_content()?)?;
        let html = parsed.document_element()?;
        for name in ["lang", "data-page"] {
            // The name is a valid one, so this cannot be refused.
            let _ = html.set_attribute(name, &packed.get_attribute(name)?);
        }
        parsed.set_title(&packed.get_attribute("data-title")?);
        Some(Self(parsed))
    }

    /// Nothing where the text is no page of this site, or one of another build,
    /// whose scripts and styles differ: that one needs a document of its own.
    fn parse(text: &str) -> Option<Self> {
        let parsed = parsed(&without_sheet(text))?;
        let same_build = build(&parsed)? == build(&document())?;
        same_build.then_some(Self(parsed))
    }

    /// Whether it has an interactive root of this name.
    pub(crate) fn has_root(&self, name: &str) -> bool {
        let root = self.0.query_selector(&["[data-root=", name, "]"].concat());
        root.is_ok_and(|root| root.is_some())
    }

    /// Swaps it in. False, with the old page untouched, where the page has no body.
    pub(crate) fn show(self) -> bool {
        let (Some(new), Some(body)) = (self.0.body(), document().body()) else {
            return false;
        };
        let children = js_sys::Array::new();
        while let Some(child) = new.first_child() {
            // Taken out of the parsed page; a node that is stuck would loop for ever.
            if new.remove_child(&child).is_err() {
                return false;
            }
            if !child.has_type::<HtmlLinkElement>() {
                children.push(&child);
            }
        }
        remove_all_but_sheet(&body);
        // Refused only for nodes that hold the body.
        let _ = body.prepend_with_node(&children);
        self.take_head();
        document().set_title(&self.0.title());
        true
    }

    fn take_head(&self) {
        let (Some(new), Some(html)) = (self.0.document_element(), document().document_element())
        else {
            return;
        };
        for name in ["lang", "data-base", "data-page"] {
            if let Some(value) = new.get_attribute(name) {
                // The name is a valid one, so this cannot be refused.
                let _ = html.set_attribute(name, &value);
            }
        }
        let Some(head) = document().head() else {
            return;
        };
        for old in page::all_of::<Element>(&html, HEAD_OF_PAGE) {
            old.remove();
        }
        for element in page::all_of::<Element>(&new, HEAD_OF_PAGE) {
            let _ = head.append_child(element.unchecked_ref::<Node>());
        }
    }
}

fn parsed(text: &str) -> Option<Document> {
    DomParser::new().ok()?.parse_from_string(text, SupportedType::TextHtml).ok()
}

/// A page without the sheet in its head, which is for a document of its own: the policy of the one on
/// screen has another hash.
fn without_sheet(text: &str) -> String {
    let sheet = text.split_once("<style>");
    let around = sheet.and_then(|(before, rest)| Some([before, rest.split_once("</style>")?.1]));
    around.map_or_else(|| text.to_owned(), |around| around.concat())
}

/// Empties the page, but for its sheet: put in anew it would be loaded anew, and the page would be
/// seen without it.
fn remove_all_but_sheet(body: &HtmlElement) {
    let nodes = body.child_nodes();
    for node in (0..nodes.length()).rev().filter_map(|index| nodes.get(index)) {
        if !node.has_type::<HtmlLinkElement>() {
            // Refused only for a node that is not there.
            let _ = body.remove_child(&node);
        }
    }
}

/// The names of the boot script and the sheet: they carry the build in their hashes.
fn build(document: &Document) -> Option<[String; 2]> {
    let name = |selector: &str, attribute: &str| {
        let source = document.query_selector(selector).ok()??.get_attribute(attribute)?;
        Some(source.rsplit('/').next()?.to_owned())
    };
    Some([name("script[type=module]", "src")?, name("link[rel=stylesheet]", "href")?])
}

/// The plain link: a document of its own, whatever comes.
///
/// From an address to itself the browser would only scroll to the fragment and tell of a move, or
/// load but go on taking the entries around it for this document's: a host's error page would then
/// stand under all of them. A query that says nothing makes it another address.
pub(crate) fn load_document(address: &str) {
    let location = window().location();
    let same = Url::new(address).ok().filter(|url| location.pathname() == Ok(url.pathname()));
    // Refused only for an address that no browser knows how to open.
    let _ = match same {
        Some(url) => {
            let here = location.href().unwrap_or_default();
            let asks = here.split('#').next().is_some_and(|here| here.contains('?'));
            let query = if asks { "" } else { "?" };
            location.replace(&[&*url.pathname(), query, &*url.hash()].concat())
        }
        None => location.assign(address),
    };
}

/// Moves the focus to the new page's beginning, so that a screen reader says it.
pub(crate) fn focus_main() {
    let main =
        document().get_element_by_id("main").and_then(|main| main.dyn_into::<HtmlElement>().ok());
    if let Some(main) = main {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = main.focus_with_options(&options);
    }
}
