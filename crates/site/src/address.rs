//! Where pages are, and how one page names another: always from its own depth.

use report::Lang;

/// A page's place under the site's root.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Address {
    /// The site's root, which leads to a language.
    Entrance,
    /// What a host shows for an unknown address.
    Missing,
    /// A page of a language; the slug of its key points is empty.
    Page(Lang, &'static str),
    /// A prepared split of the budget, to pass on: below the page where it can be moved.
    Preset(Lang, &'static str),
    /// A chart to paste into other sites.
    Embed(Lang, &'static str),
}

impl Address {
    /// The folder under the site's root, with a slash at its end, or nothing.
    pub(crate) fn folder(self) -> String {
        match self {
            Self::Entrance | Self::Missing => String::new(),
            Self::Page(lang, "") => format!("{}/", lang.code()),
            Self::Page(lang, slug) => format!("{}/{slug}/", lang.code()),
            Self::Preset(lang, preset) => format!("{}/programme/{preset}/", lang.code()),
            Self::Embed(lang, view) => format!("embed/{}/{view}/", lang.code()),
        }
    }

    /// The language of its words; none where both stand in it.
    pub(crate) fn lang(self) -> Option<Lang> {
        match self {
            Self::Entrance | Self::Missing => None,
            Self::Page(lang, _) | Self::Preset(lang, _) | Self::Embed(lang, _) => Some(lang),
        }
    }

    /// The file under the site's root.
    pub(crate) fn file(self) -> String {
        match self {
            Self::Missing => "404.html".to_owned(),
            _ => self.folder() + "index.html",
        }
    }

    /// The way from the page up to the site's root.
    pub(crate) fn base(self) -> String {
        match self.folder().matches('/').count() {
            0 => "./".to_owned(),
            depth => "../".repeat(depth),
        }
    }

    /// The way from this page to another.
    pub(crate) fn to(self, other: Self) -> String {
        self.base() + &other.folder()
    }

    /// The same page in another language.
    pub(crate) fn in_language(self, lang: Lang) -> Self {
        match self {
            Self::Page(_, slug) => Self::Page(lang, slug),
            Self::Preset(_, preset) => Self::Preset(lang, preset),
            Self::Embed(_, view) => Self::Embed(lang, view),
            Self::Entrance | Self::Missing => Self::Page(lang, ""),
        }
    }

    /// For a reader of another language: the root asks for one, but it stands for the key points only.
    pub(crate) fn for_any_language(self) -> Self {
        match self {
            Self::Page(_, "") | Self::Entrance | Self::Missing => Self::Entrance,
            other => other.in_language(Lang::En),
        }
    }

    /// The name of the page among those of its language.
    pub(crate) fn slug(self) -> &'static str {
        match self {
            Self::Page(_, slug) | Self::Embed(_, slug) => slug,
            Self::Preset(..) => "preset",
            Self::Entrance | Self::Missing => "",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_climb_to_the_root_first() {
        let market = Address::Page(Lang::Ja, "market");
        assert_eq!(market.file(), "ja/market/index.html");
        assert_eq!(market.to(Address::Page(Lang::En, "programme")), "../../en/programme/");
        assert_eq!(market.to(Address::Page(Lang::Ja, "")), "../../ja/");
        assert_eq!(Address::Page(Lang::Ja, "").base(), "../");
        assert_eq!(Address::Entrance.to(market), "./ja/market/");
        assert_eq!(Address::Embed(Lang::En, "projection").base(), "../../../");
        let preset = Address::Preset(Lang::En, "rules");
        assert_eq!(preset.file(), "en/programme/rules/index.html");
        assert_eq!(preset.to(Address::Page(Lang::En, "programme")), "../../../en/programme/");
        assert_eq!(Address::Missing.file(), "404.html");
    }
}
