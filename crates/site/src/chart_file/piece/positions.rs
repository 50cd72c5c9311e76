//! Where countries stand: the other camp to the left of a common line, supporters to the right, and
//! an empty box for those whose number the report does not give.

use text::{sentence, words::rules::Rules};

use crate::{
    chart_file::{
        bar::{Paint, line},
        drawn::Drawn,
        sheet::width,
        style::Style,
    },
    context::Here,
    static_chart::piece::{Issue, Sides, Texture},
};

const TALL: f64 = 32.0;
/// Between an issue's name and its bars stand the camps' words.
const TOP: f64 = 28.0;
/// Before the empty box, and its width.
const SPACE: f64 = 32.0;
const UNSTATED: f64 = 192.0;

pub(super) fn positions(here: Here, issues: &[Issue]) -> Drawn {
    let sides = Sides::of(issues);
    issues.iter().fold(Drawn::default(), |above, issue| {
        let row = name(here, issue).above(0.0, &bars(here, issue, &sides));
        above.above(16.0, &row)
    })
}

fn name(here: Here, issue: &Issue) -> Drawn {
    let declared = [("count", issue.declared.text.clone())];
    let declared = sentence::text(Rules::of(here.lang).declared, &declared);
    let left = Style::NAME.width(&issue.name) + 16.0;
    Style::NAME
        .block(&issue.name, width())
        .beside(left, &Drawn::new(Style::LABEL.at(0.0, 17.6, &declared), 0.0))
}

fn bars(here: Here, issue: &Issue, sides: &Sides) -> Drawn {
    let words = Rules::of(here.lang);
    let room = width() - SPACE - UNSTATED;
    let (zero, country) = (sides.zero * room, sides.country * room);
    let (other, supporting) = (issue.other.size * country, issue.supporting.size * country);
    let camp = |camp: &str, count: &str| format!("{camp} {count}");
    let parts = [
        Style::NAME.end().at(
            zero - 10.0,
            19.0,
            &camp(&issue.verb, &issue.other.count.amount.digits),
        ),
        Style::NAME.at(
            zero + 10.0,
            19.0,
            &camp(&issue.supporting.count.amount.digits, words.support),
        ),
        Paint::Solid("rust").bar((zero - other, TOP), other, TALL),
        Paint::of(Texture::Solid).bar((zero, TOP), supporting, TALL),
        line((zero, 4.0), (zero, TOP + TALL), 2.0),
        unstated(here, room + SPACE),
    ];
    Drawn::new(parts.concat(), TOP + TALL)
}

/// No bar: the report gives no number.
fn unstated(here: Here, left: f64) -> String {
    let words = Rules::of(here.lang);
    let (middle, label) = (left + UNSTATED / 2.0, Style::LABEL.middle());
    Paint::of(Texture::Rest).bar((left, TOP - 16.0), UNSTATED, TALL + 16.0)
        + &label.at(middle, TOP + 4.0, words.undeclared)
        + &label.at(middle, TOP + 24.0, words.not_stated)
}
