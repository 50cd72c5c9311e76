//! A chart in one language, whole: what pages, embeds and files show of it.

use report::{Data, Lang};
use scenario::Scenario;
use serde_json::Value;
use thiserror::Error;

use crate::{Followed, Frame, Table, paths, projection, tornado};

/// A chart in one language.
#[derive(Debug, Clone)]
pub struct View {
    /// In files, ids and hooks.
    pub name: &'static str,
    /// The headline: a template and what fills its slots.
    pub finding: (&'static str, Vec<(&'static str, String)>),
    /// What is measured, in which unit.
    pub measure: String,
    /// What must be known to read it where no page stands around it.
    pub note: &'static str,
    /// Whose numbers a file of it says that it shows.
    pub source: &'static str,
    /// Which keys read it out.
    pub walk: &'static str,
    /// The picture in words.
    pub sentence: String,
    /// The picture in numbers.
    pub table: Table,
    /// The picture, for each box.
    pub specs: Vec<Spec>,
}

impl View {
    /// Of a chart that may follow a scenario, here of the report's plan.
    pub(crate) fn of(
        name: &'static str,
        shown: Followed,
        walk: &'static str,
        specs: Vec<Spec>,
    ) -> Self {
        let Followed { finding, measure, note, source, sentence, table, .. } = shown;
        Self { name, finding, measure, note, source, walk, sentence, table, specs }
    }
}

/// What ECharts draws in one box.
#[derive(Debug, Clone)]
pub struct Spec {
    /// The box.
    pub frame: Frame,
    /// In CSS pixels.
    pub height: u32,
    /// ECharts' option.
    pub option: Value,
}

/// Why there is no chart.
#[derive(Debug, Error)]
pub enum Error {
    /// The data lacks a figure that the chart needs.
    #[error("chart {0} lacks one of its figures")]
    Figure(&'static str),
    /// A spec that cannot be written as JSON.
    #[error("a chart's spec: {0}")]
    Json(#[from] serde_json::Error),
}

/// Every chart of the report's plan.
pub fn views(data: &Data, lang: Lang) -> Result<Vec<View>, Error> {
    let plan = Scenario::reported();
    Ok(vec![
        projection::view(lang, &plan)?,
        tornado::view(data, lang, &plan)?,
        paths::view(lang, &plan)?,
    ])
}
