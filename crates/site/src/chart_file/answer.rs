//! The calculator's answer to the report's plan, as a picture, a table and a sentence.

use app::picture::{
    canvas::{Area, At, Canvas},
    look::{HATCH, Style, Texture},
    scale::Whole,
};
use report::Kind;
use scenario::{Scenario, facts};
use text::{
    sentence,
    words::{chart::Chart, figure::Figure as Words},
};

use super::{Imprint, drawn::Drawn, figures::cells, sheet, words};
use crate::{Error, context::Here, download, shown::Shown};

/// What its files are called.
pub(crate) const ANSWER: &str = "calculator";

const TALL: f64 = 40.0;
const SWATCH: f64 = 22.0;

/// What the wanted increase consists of.
pub(crate) struct Answer {
    /// The whole, then its parts.
    pub(crate) rows: [AnswerRow; 4],
}

/// An amount and whose it is.
pub(crate) struct AnswerRow {
    pub(crate) name: &'static str,
    pub(crate) value: Shown,
    pub(crate) kind: Kind,
    /// None of the whole.
    texture: Option<Texture>,
    /// US dollars 10^9.
    usd_bn: f64,
}

impl Answer {
    /// Of the report's plan on central assumptions.
    pub(crate) fn of(here: Here) -> Self {
        let (scenario, goals) = (Scenario::reported(), &facts().goals);
        let year = scenario.goal_year();
        let words = &Chart::of(here.lang).answer;
        let part = |name, result, texture, usd_bn| AnswerRow {
            name,
            value: here.result(result),
            kind: Kind::Assumed,
            texture: Some(texture),
            usd_bn,
        };
        let whole = AnswerRow {
            name: words.gap,
            value: here.figure("D.goal_gap"),
            kind: Kind::Derived,
            texture: None,
            usd_bn: goals.exports_gap,
        };
        let market = year.exports_base_usd_bn - facts().reported.base_exports;
        let programme = year.exports_difference_usd_bn();
        let rest = (goals.exports - year.exports_usd_bn).max(0.0);
        Self {
            rows: [
                whole,
                part(words.market, "market", Texture::Assumed, market),
                part(words.programme, "exports_difference", Texture::Programme, programme),
                part(words.rest, "unexplained", Texture::Rest, rest),
            ],
        }
    }

    /// What fills the slots of the headline.
    pub(crate) fn finding_values(here: Here) -> [(&'static str, Shown); 3] {
        [
            ("total", here.figure("S4.2")),
            ("programme", here.result("exports_difference")),
            ("year", here.figure("S4.6.year")),
        ]
    }

    /// The headline.
    pub(crate) fn finding(here: Here) -> String {
        let values = Self::finding_values(here).map(|(slot, shown)| (slot, shown.text));
        sentence::text(Chart::of(here.lang).answer.finding, &values)
    }

    /// What is shown.
    pub(crate) fn caption(here: Here) -> String {
        sentence::text(Chart::of(here.lang).answer.caption, &[("year", goal_year(here))])
    }

    /// The picture in words.
    pub(crate) fn said(&self, here: Here) -> String {
        let words = Chart::of(here.lang);
        let item = |name: String, value: String| {
            sentence::text(words.static_chart_item, &[("name", name), ("value", value)])
        };
        let rows = self.rows.iter().map(|row| item(row.name.to_owned(), row.value.text.clone()));
        item(Self::caption(here), rows.collect::<Vec<_>>().join(words.static_chart_between))
    }

    /// One bar, as long as the wanted increase; below it each part with its amount.
    pub(super) fn picture(&self) -> Drawn {
        let whole = Whole::of(self.rows.iter().skip(1).map(|row| row.usd_bn).sum());
        let canvas = Canvas::File(sheet::width());
        let (mut bar, mut x) = (HATCH.to_owned(), 0.0);
        for (row, texture) in self.parts() {
            let width = whole.share(row.usd_bn);
            let area = Area { x, y: 0.0, width, height: TALL };
            bar.push_str(&canvas.bar(texture, area, None));
            x += width;
        }
        let rows = std::iter::once(entry(&self.rows[0], None))
            .chain(self.parts().map(|(row, texture)| entry(row, Some(texture))));
        let rows = rows.fold(Drawn::default(), |above, row| above.above(4.0, &row));
        Drawn::new(bar, TALL).above(12.0, &rows)
    }

    fn parts(&self) -> impl Iterator<Item = (&AnswerRow, Texture)> {
        self.rows.iter().filter_map(|row| Some((row, row.texture?)))
    }

    /// One row an amount: the number alone in its cell, with its unit and whose it is.
    pub(super) fn csv(&self, here: Here, imprint: Imprint) -> Result<Vec<u8>, Error> {
        let (words, figure) = (Chart::of(here.lang), Words::of(here.lang));
        let about = imprint.columns(here, Self::finding(here));
        let own = [words.column_item, words.column_value, words.column_unit, figure.whose];
        let names = own.into_iter().chain(about.iter().map(|(name, _)| *name));
        let rows = self.rows.iter().map(|row| {
            let [number, unit] = cells(&row.value.amount);
            let own = [row.name.to_owned(), number, unit, figure.layer(row.kind).to_owned()];
            own.into_iter().chain(about.iter().map(|(_, value)| value.clone())).collect()
        });
        download::csv(names.map(str::to_owned).collect(), rows)
    }
}

fn goal_year(here: Here) -> String {
    here.figure("S4.6.year").text
}

/// A line with a part's texture, its name and its amount.
fn entry(row: &AnswerRow, texture: Option<Texture>) -> Drawn {
    let canvas = Canvas::File(SWATCH);
    let area = Area { x: 0.0, y: 6.0, width: 1.0, height: 12.0 };
    let swatch = texture.map(|texture| canvas.bar(texture, area, None)).unwrap_or_default();
    let at = |dx| At { x: 1.0, dx, y: 17.0 };
    let name = canvas.text(Style::LABEL, at(8.0), row.name, None);
    let value = at(16.0 + words::width(Style::LABEL, row.name));
    Drawn::new(swatch + &name + &canvas.text(Style::NAME, value, &row.value.text, None), 24.0)
}
