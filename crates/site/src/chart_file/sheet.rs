//! A picture as a file of its own: finding, measure, source, maker and date are in it.

use app::picture::{
    canvas::{escaped, visible},
    look::Style,
};
use chart::Frame;
use text::words::calculator_page::CalculatorPage;

use super::{Imprint, answer::Answer, colour::coloured, drawn::Drawn, key::key, words::block};
use crate::{
    Error,
    context::Here,
    drawn_chart::DrawnChart,
    static_chart::{StaticChart, note, pieces},
};

const MARGIN: f64 = 24.0;
/// Between the pieces of a picture, and around it.
const SPACE: f64 = 16.0;

/// How wide every picture is inside its margins.
pub(crate) fn width() -> f64 {
    Frame::Wide.width().into()
}

/// The picture and all the words that go with it.
struct Sheet<'a> {
    finding: String,
    /// What is measured, and what must be known to read it.
    about: Vec<&'a str>,
    picture: Drawn,
    /// The picture in words.
    said: String,
}

/// The file of a chart.
pub(super) fn chart(here: Here, view: &DrawnChart, imprint: &Imprint) -> Result<String, Error> {
    let picture = view.widest().ok_or_else(|| Error::Picture(view.chart.name.to_owned()))?;
    let sheet = Sheet {
        finding: view.title(),
        about: vec![&view.chart.measure, view.chart.note],
        picture: Drawn::new(picture.svg.as_str(), picture.height.into()),
        said: view.chart.sentence.clone(),
    };
    sheet.written(here, imprint)
}

/// The file of a picture made of figures. Its finding is the heading under which the page shows it.
pub(super) fn static_chart(
    here: Here,
    static_chart: &StaticChart,
    imprint: &Imprint,
) -> Result<String, Error> {
    let note = note(here, static_chart.name).map(|(words, values)| {
        let values: Vec<_> = values.into_iter().map(|(slot, shown)| (slot, shown.text)).collect();
        text::sentence::text(words, &values)
    });
    let pieces = pieces(here, static_chart.name);
    let about = [static_chart.caption(here)].into_iter().chain(note.as_deref());
    let sheet = Sheet {
        finding: here.prose(static_chart.page).section(here, static_chart.name).title,
        about: about.collect(),
        picture: pieces
            .iter()
            .fold(key(here, &pieces), |above, piece| above.above(SPACE, &piece.file(here))),
        said: static_chart.said(here),
    };
    sheet.written(here, imprint)
}

/// The file of the calculator's answer to the report's plan, with what must stand beside every answer.
pub(super) fn answer(here: Here, answer: &Answer, imprint: &Imprint) -> Result<String, Error> {
    let measure = Answer::caption(here);
    let sheet = Sheet {
        finding: Answer::finding(here),
        about: vec![&measure, CalculatorPage::of(here.lang).caveat],
        picture: answer.picture(),
        said: answer.said(here),
    };
    sheet.written(here, imprint)
}

impl Sheet<'_> {
    fn written(&self, here: Here, imprint: &Imprint) -> Result<String, Error> {
        let small = |words: &str| block(Style::LABEL, words, width());
        let title = block(Style::TITLE, &self.finding, width());
        let above = self.about.iter().fold(title, |above, words| above.above(4.0, &small(words)));
        let below = [imprint.source, &imprint.made_by, &imprint.site];
        let below = below
            .into_iter()
            .chain(imprint.terms.as_deref())
            .fold(Drawn::default(), |above, words| above.above(0.0, &small(words)));
        let plain = |words: &str| escaped(&visible(words));
        let all = above.above(8.0, &self.picture).above(SPACE, &below);
        let (width, height) = (width() + 2.0 * MARGIN, (all.height + 2.0 * MARGIN).ceil());
        let (lang, title, said) = (here.lang.code(), plain(&self.finding), plain(&self.said));
        coloured(&format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" lang=\"{lang}\" xml:lang=\"{lang}\" role=\"img\" \
             width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" \
             font-family=\"var(--font)\"><title>{title}</title><desc>{said}</desc>\
             <rect width=\"{width}\" height=\"{height}\" fill=\"var(--paper)\"/>{}</svg>\n",
            all.at(MARGIN, MARGIN)
        ))
    }
}
