//! What the data call the figures and assumptions that a trace ends at. The build script writes it.

use model::Pillar;
use report::Lang;
use scenario::AssumptionId;

pub(super) static KNOWN: Known = include!(concat!(env!("OUT_DIR"), "/known.rs"));

/// Names are in the order of [`Lang::ALL`].
pub(super) struct Known {
    /// What the model takes from the report: symbol and figure.
    inputs: &'static [(&'static str, &'static str)],
    /// The figure of each pillar's budget, and the pillar's name.
    pillars: [(&'static str, [&'static str; 2]); Pillar::ALL.len()],
    figures: &'static [KnownFigure],
    assumptions: &'static [KnownAssumption],
}

pub(super) struct KnownFigure {
    pub(super) id: &'static str,
    pub(super) name: [&'static str; 2],
    /// The report's section; reported figures only.
    pub(super) section: Option<&'static str>,
    /// How a derived figure follows, in the notation of the data.
    pub(super) formula: Option<&'static str>,
    /// The source of an external figure.
    pub(super) source: Option<&'static str>,
}

pub(super) struct KnownAssumption {
    pub(super) id: &'static str,
    pub(super) symbol: &'static str,
    pub(super) name: [&'static str; 2],
    /// Whoever was found to say something about it.
    pub(super) sources: &'static [&'static str],
}

impl Known {
    pub(super) fn figure(&self, id: &str) -> Option<&'static KnownFigure> {
        self.figures.iter().find(|figure| figure.id == id)
    }

    pub(super) fn assumption(&self, id: AssumptionId) -> Option<&'static KnownAssumption> {
        self.assumptions.iter().find(|assumption| assumption.id == id.id())
    }

    /// The assumption that formulas write so.
    pub(super) fn assumption_of_symbol(&self, symbol: &str) -> Option<AssumptionId> {
        let known = self.assumptions.iter().find(|assumption| assumption.symbol == symbol)?;
        AssumptionId::from_id(known.id)
    }

    /// The figure that formulas write so.
    pub(super) fn figure_of_symbol(&self, symbol: &str) -> Option<&'static str> {
        self.inputs.iter().find(|(known, _)| *known == symbol).map(|(_, id)| *id)
    }

    /// How formulas write a figure, if the model takes it.
    pub(super) fn symbol_of_figure(&self, id: &str) -> Option<&'static str> {
        self.inputs.iter().find(|(_, known)| *known == id).map(|(symbol, _)| *symbol)
    }

    /// The figure of a pillar's budget in the report.
    pub(super) fn reference(&self, pillar: Pillar) -> &'static str {
        self.pillars[pillar.index()].0
    }

    /// The pillar whose budget in the report a figure is.
    pub(super) fn pillar_of_figure(&self, id: &str) -> Option<Pillar> {
        Pillar::ALL.into_iter().find(|pillar| self.reference(*pillar) == id)
    }

    pub(super) fn pillar_name(&self, lang: Lang, pillar: Pillar) -> &'static str {
        said(lang, self.pillars[pillar.index()].1)
    }
}

/// Words in one language.
pub(super) fn said(lang: Lang, [ja, en]: [&'static str; 2]) -> &'static str {
    match lang {
        Lang::Ja => ja,
        Lang::En => en,
    }
}
