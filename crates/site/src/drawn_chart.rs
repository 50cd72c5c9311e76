//! Every chart in every language, with its static pictures.

use chart::Frame;
use leptos::prelude::*;
use report::{Data, Kind, Lang};
use text::sentence;

use crate::{Draw, Error, Job};

/// The charts that pages show.
pub(crate) struct DrawnCharts(Vec<(Lang, DrawnChart)>);

/// One chart in one language.
pub(crate) struct DrawnChart {
    pub(crate) chart: chart::View,
    pub(crate) pictures: Vec<DrawnFrame>,
}

/// A chart for one box.
pub(crate) struct DrawnFrame {
    pub(crate) frame: Frame,
    /// In CSS pixels.
    pub(crate) height: u32,
    /// What the live chart is drawn from.
    pub(crate) spec: String,
    /// What is seen before.
    pub(crate) svg: String,
}

impl DrawnChart {
    /// The headline as plain text.
    pub(crate) fn title(&self) -> String {
        let (template, values) = &self.chart.finding;
        sentence::text(template, values).replace('\u{200B}', "")
    }

    /// The picture with the most room.
    pub(crate) fn widest(&self) -> Option<&DrawnFrame> {
        self.pictures.iter().max_by_key(|picture| picture.frame.width())
    }

    /// The headline, with each value marked.
    pub(crate) fn finding(&self) -> AnyView {
        let (template, values) = &self.chart.finding;
        let pieces = sentence::fill(template, values).into_iter().map(|piece| match piece {
            sentence::Piece::Text(words) => words.into_any(),
            sentence::Piece::Value { text, .. } => {
                view! { <span class="value" data-result=self.chart.name>{text}</span> }.into_any()
            }
        });
        pieces.collect_view().into_any()
    }
}

impl DrawnCharts {
    /// Those of a site: each is a calculation on assumptions, which an operator may leave out.
    pub(crate) fn published_by(data: &Data, draw: &dyn Draw) -> Result<Self, Error> {
        if data.site.publishes(Kind::Assumed) {
            Self::new(data, draw)
        } else {
            Ok(Self(Vec::new()))
        }
    }

    /// Draws them all, in one go.
    fn new(data: &Data, draw: &dyn Draw) -> Result<Self, Error> {
        let mut charts = Vec::new();
        for lang in Lang::ALL.iter().copied() {
            charts.extend(chart::views(data, lang)?.into_iter().map(|chart| (lang, chart)));
        }
        let jobs: Vec<Job> = charts.iter().flat_map(|(lang, chart)| jobs(*lang, chart)).collect();
        let mut drawn = draw.draw(&jobs)?;
        let view = |(lang, chart): (Lang, chart::View)| {
            let pictures = chart.specs.iter().map(|spec| {
                let id = id(lang, chart.name, spec.frame);
                let svg = drawn.remove(&id).ok_or(Error::Picture(id))?;
                let (frame, height, spec) = (spec.frame, spec.height, spec.option.to_string());
                Ok(DrawnFrame { frame, height, spec, svg })
            });
            let pictures = pictures.collect::<Result<_, Error>>()?;
            Ok((lang, DrawnChart { chart, pictures }))
        };
        charts.into_iter().map(view).collect::<Result<_, Error>>().map(Self)
    }

    /// Those in a language.
    pub(crate) fn of(&self, lang: Lang) -> impl Iterator<Item = &DrawnChart> {
        self.0.iter().filter(move |(of, _)| *of == lang).map(|(_, view)| view)
    }
}

fn id(lang: Lang, name: &str, frame: Frame) -> String {
    format!("{name}-{}-{}", lang.code(), frame.name())
}

fn jobs(lang: Lang, chart: &chart::View) -> impl Iterator<Item = Job> {
    chart.specs.iter().map(move |spec| Job {
        id: id(lang, chart.name, spec.frame),
        width: spec.frame.width(),
        height: spec.height,
        spec: spec.option.clone(),
    })
}
