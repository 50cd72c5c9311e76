//! The calculator: move the programme's budget, see what that does to both goals.
//!
//! [`readings`] says what every element shows, from the state alone; [`Control`] says what the
//! reader can do. The elements themselves are the page's (`crates/site/src/part/calculator/`).

mod answer;
mod bar;
mod control;
mod desk;
mod given;
mod pillar;
mod total;
mod two_goals;

use std::rc::Rc;

use leptos::prelude::*;
use model::Pillar;
use report::Lang;
use scenario::Edit;

use crate::{
    browser::{HtmlElement, early, listen::Listeners, page, scribe::Scribe},
    reading::Readings,
    workbench::{Effect, Workbench},
};
pub use control::{Control, STEP_JPY_MILLION};
pub use desk::{Desk, reported, reported_total};
pub use given::Given;
pub use total::STORAGE;
pub use two_goals::CORNER_LINES;

/// What every element of the calculator that follows the state shows.
pub fn readings(desk: &Desk) -> Readings {
    let mut out = Readings::default();
    answer::answer(desk, &mut out);
    bar::bar(desk, &mut out);
    total::presets(desk, &mut out);
    pillar::pillars(desk, &mut out);
    total::total(desk, &mut out);
    total::changes(desk, &mut out);
    total::storage(desk, &mut out);
    answer::last_move(desk, &mut out);
    total::foot(desk, &mut out);
    two_goals::two_goals(desk, &mut out);
    out
}

/// The workbench, as the calculator of a page uses it.
pub(crate) struct Bench {
    lang: Lang,
    given: Given,
    workbench: Workbench,
    report: Effect,
}

impl Bench {
    fn edit(&self, pillar: Option<Pillar>, edit: Edit) {
        self.workbench.edit(pillar, edit);
    }

    fn with_desk<Value>(&self, read: impl FnOnce(&Desk) -> Value) -> Value {
        let Self { lang, given, workbench, report } = self;
        workbench.with(|state| read(&Desk { lang: *lang, given, state, report: *report }))
    }

    /// What stands in a pillar's field while it is valid.
    fn field_text(&self, pillar: Pillar) -> String {
        untrack(|| self.with_desk(|desk| pillar::field_text(desk, pillar)))
    }

    /// Whether the last entry of a pillar was refused.
    fn refuses(&self, pillar: Pillar) -> bool {
        untrack(|| self.with_desk(|desk| desk.state.refused_of(pillar).is_some()))
    }
}

/// What keeps a calculator answering.
pub(crate) struct Answering {
    _readings: RenderEffect<()>,
    _controls: Listeners,
}

/// Makes the prepared calculator in `root` answer.
pub(crate) fn start(root: &HtmlElement, lang: Lang, workbench: Workbench) -> Answering {
    let attribute = |name| root.get_attribute(name).unwrap_or_default();
    let given = Given::read(&attribute(Given::NAMES), &attribute(Given::FARTHEST));
    let bench = Rc::new(Bench { lang, given, workbench, report: reported() });
    // What was refused stood in a field of the page before.
    workbench.forgive();
    let early = early::choices(root);
    let answering = Answering { _readings: follow(bench.clone()), _controls: listen(root, &bench) };
    early.announce();
    answering
}

/// Writes the readings now, and those that differ whenever the state has changed.
fn follow(bench: Rc<Bench>) -> RenderEffect<()> {
    let mut scribe = Scribe::default();
    RenderEffect::new(move |_| scribe.write(bench.with_desk(readings)))
}

fn listen(root: &HtmlElement, bench: &Rc<Bench>) -> Listeners {
    let mut listeners = Listeners::on(root);
    for (kind, act) in control::REACTIONS {
        let bench = bench.clone();
        listeners.add(kind, move |event| {
            if let Some(control) = page::id_at(&event).and_then(|id| Control::by_id(&id)) {
                act(&bench, control, &event);
            }
        });
    }
    listeners
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workbench::State;
    use scenario::{Session, apply, facts};

    fn places(session: &Session) -> Vec<String> {
        let given = Given::default();
        let readings = readings(&Desk::new(Lang::Ja, &given, State::of(session)));
        readings.iter().map(|reading| reading.place.id()).collect()
    }

    #[test]
    fn every_state_is_read_at_the_same_places() {
        let start = Session::default();
        let of_start = places(&start);
        let edits = (facts().presets.iter().map(|preset| Edit::Preset(preset.id.to_string())))
            .chain([Edit::Set { pillar: Pillar::Expansion, yearly_million: 0 }]);
        for edit in edits {
            let next = apply(&start, edit, 0.0).unwrap();
            assert_eq!(places(&next), of_start);
        }
    }
}
