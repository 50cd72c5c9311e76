//! Everything that `data/` says, once it has passed every rule.

use std::collections::BTreeMap;

use crate::{
    Bilingual, Choice, Directions, Earlier, Figure, Kind, Lang, Parameter, Position, Programme,
    Site, Source, Topic, WhatIf,
};

/// The whole of `data/`.
#[derive(Clone, Debug, PartialEq)]
pub struct Data {
    /// Who runs the site.
    pub site: Site,
    /// What today's edition of the report is called.
    pub edition: Bilingual,
    /// The edition before it, if there is one.
    pub earlier: Option<Earlier>,
    /// Reported, derived and external figures, in the order of the files.
    pub figures: Vec<Figure>,
    /// Where countries stand, issue by issue.
    pub positions: Vec<Position>,
    /// The proposed programme.
    pub programme: Programme,
    /// Headings of the assumptions, in the order of the page.
    pub topics: Vec<Topic>,
    /// Assumptions with a range.
    pub parameters: Vec<Parameter>,
    /// What the reader decides.
    pub choices: Vec<Choice>,
    /// Prepared sets of assumptions, in the order of the page.
    pub what_ifs: Vec<WhatIf>,
    /// Which way outcomes go with each assumption: what tests hold the calculation against.
    pub directions: Vec<Directions>,
    /// Sources other than the report.
    pub sources: Vec<Source>,
    /// The day on which the sources were read, as year-month-day.
    pub sources_read_on: String,
    /// Markdown by language and page.
    pub prose: BTreeMap<(Lang, String), String>,
}

impl Data {
    /// The figure of an id.
    pub fn figure(&self, id: &str) -> Option<&Figure> {
        self.figures.iter().find(|figure| figure.id == id)
    }

    /// The parameter of an id.
    pub fn parameter(&self, id: &str) -> Option<&Parameter> {
        self.parameters.iter().find(|parameter| parameter.id == id)
    }

    /// The choice of an id.
    pub fn choice(&self, id: &str) -> Option<&Choice> {
        self.choices.iter().find(|choice| choice.id == id)
    }

    /// The source of an id.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// The sources behind what the site shows: without its calculation, those of figures alone.
    pub fn shown_sources(&self) -> impl Iterator<Item = &Source> {
        let of_figures = |source: &&Source| {
            let id = Some(source.id.as_str());
            self.figures.iter().any(|figure| figure.source.as_deref() == id)
        };
        let all = self.site.publishes(Kind::Assumed);
        self.sources.iter().filter(move |source| all || of_figures(source))
    }

    /// A page's Markdown.
    pub fn prose(&self, lang: Lang, slug: &str) -> Option<&str> {
        self.prose.get(&(lang, slug.to_owned())).map(String::as_str)
    }
}
