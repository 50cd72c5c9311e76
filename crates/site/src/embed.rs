//! The views for other people's pages: which there are, what each shows, how tall its frame is.
//!
//! A view is prepared by `page/embedded.rs`; the page for web editors offers all of them with the
//! code to paste.

pub(crate) mod code;
mod summary;

use chart::projection;
use report::{Kind, Lang, Site};
use text::{
    sentence,
    words::{embed::Embed, shell},
};

use crate::context::Here;

/// A view.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct View {
    /// In its address.
    pub(crate) name: &'static str,
    pub(crate) content: Content,
    /// In CSS pixels: holds the content at every width from [`NARROWEST`] to [`WIDEST`], in both
    /// languages. Measured in a browser: `embed_heights.rs` says what to write here.
    pub(crate) height: u32,
}

/// What a view shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Content {
    /// A picture of figures, by its name.
    Figures(&'static str),
    /// The chart of exports to the year of the goal.
    Projection,
    /// The calculator's answer, its bar, the three pillars.
    Calculator,
}

/// The widths between which a frame of fixed height is right, in CSS pixels.
pub(crate) const NARROWEST: u32 = 280;
/// See [`NARROWEST`].
pub(crate) const WIDEST: u32 = 800;

const VIEWS: [View; 6] = [
    View::new("market-growth", Content::Figures("growth"), 1100),
    View::new("export-mix", Content::Figures("mix"), 775),
    View::new("positions", Content::Figures("positions"), 1115),
    View::new("allocation", Content::Figures("plan"), 665),
    View::new("projection", Content::Projection, 920),
    View::new("calculator", Content::Calculator, 1370),
];

/// The views of a site: all, or those with the report's figures alone.
pub(crate) fn views(site: &Site) -> impl Iterator<Item = View> {
    let findings_only = site.findings_only;
    VIEWS.into_iter().filter(move |view| view.is_reported() || !findings_only)
}

/// A view by its name.
pub(crate) fn view(name: &str) -> Option<View> {
    VIEWS.into_iter().find(|view| view.name == name)
}

impl View {
    const fn new(name: &'static str, content: Content, height: u32) -> Self {
        Self { name, content, height }
    }

    /// Whether it shows the report's figures and what follows from them exactly, and no calculation.
    pub(crate) fn is_reported(self) -> bool {
        matches!(self.content, Content::Figures(_))
    }

    /// The page that shows the same in full; without calculation the key points show what else stands beside
    /// the calculator.
    pub(crate) fn page(self, here: Here) -> &'static str {
        let page = match self.content {
            Content::Figures(name) => here.static_chart(name).map_or("", |chart| chart.page),
            Content::Projection => "market",
            Content::Calculator => "programme",
        };
        if here.has(page) { page } else { "" }
    }

    /// Its name and what it shows.
    pub(crate) fn words(self, lang: Lang) -> &'static shell::Page {
        let words = Embed::of(lang);
        words.view(self.name).unwrap_or(&words.page)
    }

    /// The mark that goes with it everywhere.
    pub(crate) fn mark(self, lang: Lang) -> &'static str {
        let words = Embed::of(lang);
        if self.is_reported() { words.only_reported } else { words.has_calculation }
    }

    /// Whose numbers it holds.
    pub(crate) fn kinds(self, here: Here) -> &'static [Kind] {
        match self.content {
            Content::Figures(name) => {
                let chart = here.static_chart(name);
                let derived = chart.is_some_and(|chart| {
                    chart.figures(here).any(|figure| figure.kind == Kind::Derived)
                });
                if derived { &[Kind::Reported, Kind::Derived] } else { &[Kind::Reported] }
            }
            Content::Projection => &[Kind::Reported, Kind::Derived, Kind::Assumed],
            Content::Calculator => &[Kind::Derived, Kind::Assumed],
        }
    }

    /// What its files are called: see [`crate::chart_file::path`].
    pub(crate) const fn file(self) -> &'static str {
        match self.content {
            Content::Figures(name) => name,
            Content::Projection => projection::NAME,
            Content::Calculator => crate::chart_file::ANSWER,
        }
    }

    /// The words of the link to the page that shows the same in full.
    pub(crate) fn full_version(here: Here) -> String {
        let words = here.words();
        sentence::text(words.full_version, &[("site", words.site.to_owned())])
    }
}
