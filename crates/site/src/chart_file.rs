//! Charts to take away: each as a picture and as a table, which say by themselves what they show,
//! whose numbers they are and how old.

mod answer;
pub(crate) mod colour;
pub(crate) mod drawn;
mod figures;
mod key;
mod rows;
pub(crate) mod sheet;
pub(crate) mod words;

pub(crate) use answer::{ANSWER, Answer, AnswerRow};
use report::Lang;
use text::{sentence, words::chart::Chart};

use crate::{
    Error,
    address::Address,
    context::{Context, Here},
    date::date,
};

/// What a chart's file is called under the site's root, without its ending.
pub(crate) fn path(name: &str, lang: Lang) -> String {
    format!("charts/{name}-{}", lang.code())
}

/// The files, by their paths under the site's root.
pub(crate) fn files(context: &Context) -> Result<Vec<(String, Vec<u8>)>, Error> {
    let mut files = Vec::new();
    for lang in Lang::ALL.iter().copied() {
        let here = context.here(lang, Address::Page(lang, ""));
        for view in here.charts() {
            let path = path(view.chart.name, lang);
            let imprint = Imprint::of(here, view.chart.source);
            files.push((format!("{path}.svg"), sheet::chart(here, view, &imprint)?.into_bytes()));
            files.push((format!("{path}.csv"), rows::csv(here, view, imprint)?));
        }
        for static_chart in &context.static_charts {
            let path = path(static_chart.name, lang);
            let imprint = Imprint::of(here, Chart::of(lang).source_figures);
            files.push((
                format!("{path}.svg"),
                sheet::static_chart(here, static_chart, &imprint)?.into_bytes(),
            ));
            files.push((format!("{path}.csv"), figures::csv(here, static_chart, imprint)?));
        }
        if !context.data.site.findings_only {
            let (path, answer) = (path(ANSWER, lang), Answer::of(here));
            let imprint = Imprint::of(here, Chart::of(lang).source);
            files.push((
                format!("{path}.svg"),
                sheet::answer(here, &answer, &imprint)?.into_bytes(),
            ));
            files.push((format!("{path}.csv"), answer.csv(here, imprint)?));
        }
    }
    Ok(files)
}

/// Where a file comes from, in the words of its language.
pub(crate) struct Imprint {
    /// The report, and what is calculated.
    pub(crate) source: &'static str,
    /// Who made it, and whose view it is not.
    pub(crate) made_by: String,
    /// As year-month-day.
    pub(crate) updated: String,
    /// The site, its date, and its address if that is known.
    pub(crate) site: String,
    /// How the operator's terms ask for it to be named; none without terms.
    pub(crate) terms: Option<String>,
}

impl Imprint {
    /// The imprint of a file with this source.
    pub(crate) fn of(here: Here, source: &'static str) -> Self {
        let words = Chart::of(here.lang);
        let site = sentence::text(words.from_site, &site_and_date(here));
        let made_by = here.credit().operator().map_or_else(
            || words.made_by_nobody_named.to_owned(),
            |operator| sentence::text(words.made_by, &[("operator", operator)]),
        );
        Self {
            source,
            made_by,
            updated: here.context.data.site.updated.clone(),
            site: [Some(site), here.credit().address("")]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(" "),
            terms: here.credit().printed(""),
        }
    }

    /// Columns that say so in every row of a table: a note above it would keep machines from
    /// reading it.
    pub(crate) fn columns(self, here: Here, title: String) -> [(&'static str, String); 6] {
        let words = Chart::of(here.lang);
        [
            (words.column_title, title),
            (words.column_source, self.source.to_owned()),
            (words.column_maker, self.made_by),
            (words.column_updated, self.updated),
            (words.column_terms, self.terms.unwrap_or_else(|| words.terms_not_stated.to_owned())),
            (words.column_language, here.lang.code().to_owned()),
        ]
    }
}

/// What fills the slots of a sentence about this site.
fn site_and_date(here: Here) -> [(&'static str, String); 2] {
    let written = &here.context.data.site.updated;
    let date = date(here.lang, written).unwrap_or_else(|| here.words().updated_not_stated.into());
    [("site", here.words().site.to_owned()), ("date", date)]
}
