//! A view in words and numbers, for pages that take neither frames nor scripts.

use text::words::{chart::Chart, figure::Figure as Words};

use super::{Content, View};
use crate::{
    chart_file::{Answer, Imprint},
    context::Here,
    shown::Shown,
};

/// All that a view says, as plain text.
pub(crate) struct Summary {
    /// The headline.
    pub(crate) finding: String,
    /// What is shown, in which unit.
    pub(crate) measure: String,
    /// The picture in words.
    pub(crate) said: String,
    /// Names of the table's columns; the first names the row.
    pub(crate) columns: Vec<String>,
    pub(crate) rows: Vec<Vec<String>>,
    pub(crate) imprint: Imprint,
}

impl Summary {
    /// Of a view; none where the site lacks what it shows, which is told as a problem.
    pub(crate) fn of(here: Here, view: View) -> Option<Self> {
        match view.content {
            Content::Figures(name) => figures(here, name),
            Content::Projection => projection(here, view.file()),
            Content::Calculator => Some(answer(here)),
        }
    }
}

fn figures(here: Here, name: &'static str) -> Option<Summary> {
    let words = Chart::of(here.lang);
    let Some(chart) = here.static_chart(name) else {
        here.problem(&format!("no picture is called {name}"));
        return None;
    };
    let rows = chart.figures(here).filter_map(|figure| {
        let value = Shown::figure(here.lang, figure, u8::MAX)?.text;
        let layer = Words::of(here.lang).layer(figure.kind).to_owned();
        Some(vec![figure.name.get(here.lang).to_owned(), value, layer])
    });
    Some(Summary {
        finding: here.prose(chart.page).section(here, name).title,
        measure: chart.caption(here).to_owned(),
        said: chart.said(here),
        columns: columns(here),
        rows: rows.collect(),
        imprint: Imprint::of(here, words.source_figures),
    })
}

fn projection(here: Here, name: &str) -> Option<Summary> {
    let view = here.chart(name)?;
    let row = |row: &Vec<chart::Cell>| row.iter().map(|cell| cell.text.clone()).collect();
    Some(Summary {
        finding: view.title(),
        measure: view.chart.measure.clone(),
        said: view.chart.sentence.clone(),
        columns: view.chart.table.columns.clone(),
        rows: view.chart.table.rows.iter().map(row).collect(),
        imprint: Imprint::of(here, Chart::of(here.lang).source),
    })
}

fn answer(here: Here) -> Summary {
    let answer = Answer::of(here);
    let row = |row: &crate::chart_file::AnswerRow| {
        let layer = Words::of(here.lang).layer(row.kind).to_owned();
        vec![row.name.to_owned(), row.value.text.clone(), layer]
    };
    Summary {
        finding: Answer::finding(here),
        measure: Answer::caption(here),
        said: answer.said(here),
        columns: columns(here),
        rows: answer.rows.iter().map(row).collect(),
        imprint: Imprint::of(here, Chart::of(here.lang).source),
    }
}

fn columns(here: Here) -> Vec<String> {
    let words = Chart::of(here.lang);
    [words.column_item, words.column_value, Words::of(here.lang).whose].map(str::to_owned).into()
}
