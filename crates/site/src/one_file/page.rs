//! A page as the one file has it: its ids begin with its address, its links lead to pages in the file,
//! and what it shows or offers is in it.

use std::{collections::BTreeSet, path::Path};

use app::picture::canvas::escaped;
use base64::{Engine, prelude::BASE64_STANDARD};
use lol_html::{
    RewriteStrSettings, element,
    html_content::{ContentType, Element},
    rewrite_str,
};
use report::Lang;
use text::words::embed::Embed;

use crate::{Error, Files};

/// Attributes that name elements by their ids, or name what belongs together, with a space between two.
const NAMES: [&str; 13] = [
    "id",
    "name",
    "for",
    "form",
    "list",
    "headers",
    "popovertarget",
    "commandfor",
    "aria-labelledby",
    "aria-describedby",
    "aria-controls",
    "aria-owns",
    "aria-details",
];

/// What pages may refer to.
pub(super) struct Packed<'a> {
    pub(super) files: &'a Files,
    /// The addresses of all pages.
    pub(super) pages: BTreeSet<&'a str>,
    /// Where the site is published; empty where nobody says.
    pub(super) published: &'a str,
}

impl Packed<'_> {
    /// The page at an address, made of its text on a host.
    pub(super) fn page(&self, address: &str, text: &str) -> Result<String, Error> {
        let part = |before: &str, after: &str| {
            let found = text.split_once(before).and_then(|(_, rest)| rest.split_once(after));
            found.map(|(part, _)| part).ok_or_else(|| fault(address, before))
        };
        let lang = part("<html lang=\"", "\"")?;
        let slug = part(" data-page=\"", "\"")?;
        let title = part("<title>", "</title>")?.replace('"', "&quot;");
        let body = self.body(address, part("<body>", "</body>")?)?;
        Ok(format!(
            "<noscript id=\"{address}\" lang=\"{lang}\" data-page=\"{slug}\" \
            data-title=\"{title}\">{body}</noscript>"
        ))
    }

    fn body(&self, address: &str, body: &str) -> Result<String, Error> {
        let settings = RewriteStrSettings::new()
            .append_element_content_handler(element!("*", |element| {
                Ok(self.rewrite(address, element)?)
            }))
            .append_element_content_handler(element!("iframe", |frame| {
                self.in_place_of_frame(address, frame);
                Ok(())
            }))
            // The sheet is the file's own, and everything works.
            .append_element_content_handler(element!(
                "link, [data-opened-as-file], #app-missing",
                |element| {
                    element.remove();
                    Ok(())
                }
            ))
            // The page stands in one, which cannot hold another.
            .append_element_content_handler(element!("noscript", |element| {
                element.set_tag_name("div")?;
                Ok(element.set_attribute("class", "without-script")?)
            }));
        let body = rewrite_str(body, settings);
        body.map_err(|error| fault(address, &error.to_string()))
    }

    fn rewrite(&self, address: &str, element: &mut Element) -> Result<(), Error> {
        let attributes: Vec<_> =
            element.attributes().iter().map(|it| (it.name(), it.value())).collect();
        for (name, value) in attributes {
            let new = match name.as_str() {
                "href" => {
                    self.link(address, &value, element)?;
                    continue;
                }
                // What draws charts is a script of the file, found by this name.
                "data-echarts" => inside(address, &value).map(str::to_owned),
                // Nothing of the file is shown in a frame.
                "src" if element.tag_name() == "iframe" => None,
                "src" | "data-picture" => {
                    let file = inside(address, &value).and_then(|file| self.data(file));
                    Some(file.ok_or_else(|| fault(address, &value))?)
                }
                name if NAMES.contains(&name) => Some(prefixed(address, &value)),
                _ => value
                    .contains("url(#")
                    .then(|| value.replace("url(#", &format!("url(#{address}#"))),
            };
            if let Some(new) = new {
                set(address, element, &name, &new)?;
            }
        }
        Ok(())
    }

    /// A link to a page, to a file to save, or out of the site. What the file lacks is a link only if the
    /// site is published.
    fn link(&self, address: &str, to: &str, element: &mut Element) -> Result<(), Error> {
        if let Some(place) = to.strip_prefix('#') {
            return set(address, element, "href", &format!("#{address}#{place}"));
        }
        let Some(path) = inside(address, to) else {
            return Ok(());
        };
        let page = path.split('#').next().unwrap_or_default();
        if self.pages.contains(page) {
            return set(address, element, "href", &format!("#{path}"));
        }
        if let Some(data) = self.data(path) {
            let name = Path::new(path).file_name().unwrap_or_default();
            set(address, element, "download", &name.to_string_lossy())?;
            return set(address, element, "href", &data);
        }
        if self.published.is_empty() {
            element.remove_attribute("href");
            return Ok(());
        }
        set(address, element, "rel", "noopener noreferrer")?;
        set(address, element, "href", &format!("{}{path}", self.published))
    }

    /// What a frame shows is not in the file: a sentence says where it is.
    fn in_place_of_frame(&self, address: &str, frame: &mut Element) {
        let lang = address.split('/').next().and_then(Lang::from_code).unwrap_or(Lang::Ja);
        let words = Embed::of(lang);
        let source = frame.get_attribute("src").unwrap_or_default();
        let way = match inside(address, &source) {
            Some(path) if !self.published.is_empty() => format!(
                "<a href=\"{}{path}\" rel=\"noopener noreferrer\">{}</a>",
                escaped(self.published),
                words.preview_online
            ),
            _ => words.preview_on_host.to_owned(),
        };
        let sentence = format!("<p>{}{way}</p>", words.preview_not_here);
        frame.replace(&sentence, ContentType::Html);
    }

    /// A table or picture as an address that holds all of it; none for other files and for none.
    pub(super) fn data(&self, path: &str) -> Option<String> {
        let kind = match Path::new(path).extension()?.to_str()? {
            "csv" => "text/csv;charset=utf-8",
            "json" => "application/json",
            "svg" => "image/svg+xml",
            "png" => "image/png",
            "webp" => "image/webp",
            _ => return None,
        };
        let content = BASE64_STANDARD.encode(self.files.get(path)?);
        Some(format!("data:{kind};base64,{content}"))
    }
}

/// The path under the site's root to which a relative address leads from a page.
fn inside<'a>(address: &str, to: &'a str) -> Option<&'a str> {
    to.strip_prefix(&"../".repeat(address.matches('/').count()))
}

/// Names that no other page has.
fn prefixed(address: &str, names: &str) -> String {
    let names = names.split_ascii_whitespace().map(|name| format!("{address}#{name}"));
    names.collect::<Vec<_>>().join(" ")
}

fn set(address: &str, element: &mut Element, name: &str, value: &str) -> Result<(), Error> {
    element.set_attribute(name, value).map_err(|error| fault(address, &error.to_string()))
}

fn fault(address: &str, what: &str) -> Error {
    Error::Packed(format!("{address}: {what}"))
}
