//! Every chart in every language, with its static pictures.

use chart::{Frame, Table, projection};
use leptos::prelude::*;
use report::Lang;
use scenario::Scenario;
use text::sentence;

use crate::{Draw, Error, Job};

/// The charts that pages show.
pub(crate) struct Views {
    projection: [View; 2],
}

/// One chart in one language.
pub(crate) struct View {
    pub(crate) name: &'static str,
    /// The headline: a template and what fills its slots.
    pub(crate) finding: (&'static str, Vec<(&'static str, String)>),
    pub(crate) measure: String,
    pub(crate) sentence: String,
    pub(crate) table: Table,
    /// Of the widest picture, in CSS pixels.
    pub(crate) height: u32,
    pub(crate) pictures: Vec<Picture>,
}

/// A chart for one box.
pub(crate) struct Picture {
    pub(crate) frame: Frame,
    /// What the live chart is drawn from.
    pub(crate) spec: String,
    /// What is seen before.
    pub(crate) svg: String,
}

impl View {
    /// The headline as plain text.
    pub(crate) fn title(&self) -> String {
        sentence::text(self.finding.0, &self.finding.1).replace('\u{200B}', "")
    }

    /// The picture with the most room.
    pub(crate) fn widest(&self) -> Option<&Picture> {
        self.pictures.iter().max_by_key(|picture| picture.frame.width())
    }

    /// The headline, with each value marked.
    pub(crate) fn finding(&self) -> AnyView {
        let (template, values) = &self.finding;
        let pieces = sentence::fill(template, values).into_iter().map(|piece| match piece {
            sentence::Piece::Text(words) => words.into_any(),
            sentence::Piece::Value { text, .. } => {
                view! { <span class="value" data-result=self.name>{text}</span> }.into_any()
            }
        });
        pieces.collect_view().into_any()
    }
}

impl Views {
    /// Draws them all, in one go.
    pub(crate) fn new(draw: &dyn Draw) -> Result<Self, Error> {
        let values =
            projection::Values::of(&Scenario::reported()).ok_or(Error::Chart(projection::NAME))?;
        let mut jobs = Vec::new();
        for lang in Lang::ALL.iter().copied() {
            for frame in Frame::ALL {
                jobs.push(job(lang, frame, &values)?);
            }
        }
        let mut drawn = draw.draw(&jobs)?;
        let mut view = |lang| {
            let mut pictures = Vec::new();
            for frame in Frame::ALL {
                let id = id(lang, frame);
                let spec = jobs.iter().find(|job| job.id == id).map(|job| job.spec.to_string());
                let svg = drawn.remove(&id).ok_or_else(|| Error::Picture(id.clone()))?;
                pictures.push(Picture { frame, spec: spec.unwrap_or_default(), svg });
            }
            Ok::<_, Error>(View {
                name: projection::NAME,
                finding: projection::finding(lang, &values),
                measure: projection::measure(lang),
                sentence: projection::sentence(lang, &values),
                table: projection::table(lang, &values),
                height: projection::height(Frame::Wide),
                pictures,
            })
        };
        Ok(Self { projection: [view(Lang::Ja)?, view(Lang::En)?] })
    }

    pub(crate) fn projection(&self, lang: Lang) -> &View {
        match lang {
            Lang::Ja => &self.projection[0],
            Lang::En => &self.projection[1],
        }
    }
}

fn id(lang: Lang, frame: Frame) -> String {
    format!("{}-{}-{}", projection::NAME, lang.code(), frame.name())
}

fn job(lang: Lang, frame: Frame, values: &projection::Values) -> Result<Job, Error> {
    Ok(Job {
        id: id(lang, frame),
        width: frame.width(),
        height: projection::height(frame),
        spec: projection::spec(lang, frame, values)?,
    })
}
