//! Addresses of the site's pages.
//!
//! On a host each page has a path of its own. In the one file all pages have the file's: there the
//! address names the page behind its `#`, and what else may stand there after it, as in
//! `digital-trade-navigator.html#ja/market/#growth`.

use web_sys::{Element, Url};

use super::{document, window};

/// A page, and what stands behind its address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Address {
    /// Where the page is.
    pub(crate) page: String,
    /// Empty, a place on the page (`#growth`) or a scenario (`#s=…`).
    pub(crate) hash: String,
}

impl Address {
    /// Where the reader is.
    pub(crate) fn here() -> Self {
        Self::of(&window().location().href().unwrap_or_default())
    }

    /// What a whole address says.
    pub(crate) fn of(address: &str) -> Self {
        Self::read(address, is_one_file())
    }

    fn read(address: &str, one_file: bool) -> Self {
        let start = address.find('#').unwrap_or(address.len());
        let (path, rest) = address.split_at(start);
        let path = path.split('?').next().unwrap_or_default();
        let name = if one_file { name_in(rest) } else { "" };
        let hash = if rest.len() == 1 { "" } else { &rest[name.len()..] };
        Self { page: [path, name].concat(), hash: hash.to_owned() }
    }

    /// The page as someone else can open it: that of the published site, if the one file names one.
    pub(crate) fn for_others() -> String {
        let page = Self::here().page;
        let published = document().document_element().and_then(|html| {
            html.get_attribute("data-published").filter(|published| !published.is_empty())
        });
        match (published, page.split_once('#')) {
            (Some(published), Some((_, name))) => published + name,
            _ => page,
        }
    }

    /// The page as the one file keeps it; none where it has no such page, and on a host.
    pub(crate) fn packed(&self) -> Option<Element> {
        let (_, id) = self.page.split_once('#')?;
        document().get_element_by_id(id).filter(|page| page.tag_name() == "NOSCRIPT")
    }

    /// Whether one of the site's own pages is there that can take the place of another; its root is
    /// `base`.
    pub(crate) fn is_swappable(&self, base: Option<&Url>) -> bool {
        let inside = base.and_then(|base| self.page.strip_prefix(&base.href()));
        let page = self.page.ends_with('/') || self.page.ends_with("/index.html");
        self.packed().is_some()
            || (page && inside.is_some_and(|inside| !inside.starts_with("embed/")))
    }
}

/// What names the page behind the `#`, with it: `#ja/market/`. Empty where nothing does.
fn name_in(rest: &str) -> &str {
    let is_name = |sign: char| sign.is_ascii_lowercase() || matches!(sign, '/' | '-');
    let name = rest.get(1..).unwrap_or_default();
    let name = &name[..name.find(|sign| !is_name(sign)).unwrap_or(name.len())];
    name.rfind('/').map_or("", |end| &rest[..end + 2])
}

/// Whether this document holds all pages.
pub(crate) fn is_one_file() -> bool {
    document().head().is_some_and(|head| {
        head.query_selector("noscript[data-page]").is_ok_and(|page| page.is_some())
    })
}

/// Runs a script that the one file keeps as a text. False on a host, where a script is a file.
pub(crate) fn run_packed(script: &str) -> bool {
    let run = || {
        let kept = document().get_element_by_id(script)?;
        let running = document().create_element("script").ok()?;
        running.set_text_content(kept.text_content().as_deref());
        document().head()?.append_child(&running).ok()?;
        running.remove();
        Some(())
    };
    run().is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(address: &str, one_file: bool) -> [String; 2] {
        let Address { page, hash } = Address::read(address, one_file);
        [page, hash]
    }

    #[test]
    fn on_a_host_the_path_is_the_page() {
        for (address, page, hash) in [
            ("https://x/ja/market/", "https://x/ja/market/", ""),
            ("https://x/ja/market/#", "https://x/ja/market/", ""),
            ("https://x/ja/market/?#growth", "https://x/ja/market/", "#growth"),
            ("https://x/ja/#ja/market/", "https://x/ja/", "#ja/market/"),
        ] {
            assert_eq!(read(address, false), [page, hash], "{address}");
        }
    }

    #[test]
    fn in_the_one_file_the_page_stands_behind_the_sign() {
        for (address, page, hash) in [
            ("file:///a/x.html", "file:///a/x.html", ""),
            ("file:///a/x.html#ja/", "file:///a/x.html#ja/", ""),
            ("file:///a/x.html?#ja/market/#growth", "file:///a/x.html#ja/market/", "#growth"),
            ("file:///a/x.html#ja/programme/#s=a-B", "file:///a/x.html#ja/programme/", "#s=a-B"),
            ("file:///a/x.html#ja/programme/%23s=a", "file:///a/x.html#ja/programme/", "%23s=a"),
            ("file:///a/x.html#s=a-B", "file:///a/x.html", "#s=a-B"),
            ("file:///a/x.html#growth", "file:///a/x.html", "#growth"),
        ] {
            assert_eq!(read(address, true), [page, hash], "{address}");
        }
    }
}
