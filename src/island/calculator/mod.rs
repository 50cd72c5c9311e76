//! The calculator: move the programme's budget, see what that does to both goals.
//!
//! [`readings`] says what every element shows, from the state alone; [`Control`] says what the
//! reader can do. The elements themselves are the page's (`crates/site/src/part/calculator/`).

mod adopters;
mod answer;
mod assumption;
mod bar;
mod changes;
mod control;
mod counting;
mod course;
mod desk;
mod given;
#[cfg(test)]
mod grammar;
mod pillar;
mod plane;
#[cfg(test)]
mod printed;
mod react;
mod replay;
mod result;
mod slices;
mod survey;
mod swing;
mod swings;
mod table;
mod title;
mod total;
mod two_goals;
mod written;
mod years;

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
    time::Duration,
};

use leptos::prelude::*;
use model::Pillar;
use report::Lang;
use scenario::{Edit, Item};

use crate::{
    browser::{HtmlElement, early, listen::Listeners, page, scribe::Scribe, timer::Later, window},
    drawing::plane::Extent,
    reading::Readings,
    workbench::{self, Entry, Workbench},
};
use slices::Slices;

pub use assumption::{COUNTING, place, with_control};
pub use control::{Control, PLACES};
pub use course::{COURSES, LINES};
pub use desk::{Desk, reported, reported_total};
pub use given::{Given, Named};
pub use react::STEP_JPY_MILLION;
pub use result::RESULTS;
pub use survey::Survey;
pub use swing::{Standing, Swing};
pub use table::{COLUMNS, rows};
pub use total::STORAGE;
pub use two_goals::CORNER_LINES;
pub use years::at as year_at;

/// What follows a move waits so long: the move's own picture is drawn first.
const BREATH: Duration = Duration::from_millis(20);

/// What every element of the calculator that follows the state shows.
pub fn readings(desk: &Desk) -> Readings {
    let mut out = Readings::default();
    answer::arrived(desk, &mut out);
    answer::question(desk, &mut out);
    answer::answer(desk, &mut out);
    bar::bar(desk, &mut out);
    adopters::adopters(desk, &mut out);
    total::presets(desk, &mut out);
    pillar::pillars(desk, &mut out);
    total::total(desk, &mut out);
    total::storage(desk, &mut out);
    answer::last_move(desk, &mut out);
    total::foot(desk, &mut out);
    two_goals::two_goals(desk, &mut out);
    out
}

/// What is assumed: with the move too, if that changes it.
pub fn assumptions(desk: &Desk) -> Readings {
    let mut out = Readings::default();
    assumption::assumptions(desk, &mut out);
    out
}

/// What follows the same state a moment later: it is no part of the answer to a move.
pub fn following(desk: &Desk) -> Readings {
    let mut out = Readings::default();
    let paths = desk.state.session.scenario().central();
    years::years(desk, &mut out);
    changes::changes(desk, &mut out);
    two_goals::position(desk, &mut out);
    counting::countings(desk, &mut out);
    result::results(desk, &paths, &mut out);
    title::titles(desk, &paths, &mut out);
    course::courses(desk, &paths, &mut out);
    table::table(desk, &paths, &mut out);
    out
}

/// What is worked out in slices after that: what each assumption could do, and the dots of all
/// splits.
pub fn surveyed(desk: &Desk, survey: &Survey) -> Readings {
    let mut out = Readings::default();
    let paths = desk.state.session.scenario().central();
    swings::swings(desk, survey, &paths, &mut out);
    plane::plane(desk, survey, &mut out);
    out
}

/// The workbench, as the calculator of a page uses it.
pub(crate) struct Bench {
    lang: Lang,
    given: Given,
    workbench: Workbench,
    /// How far the dots of the plane reach.
    extent: Cell<Extent>,
}

impl Bench {
    fn edit(&self, at: Option<Entry>, edit: Edit) {
        self.workbench.edit(at, edit);
    }

    /// Puts one item back.
    fn put_back(&self, at: Option<Entry>, item: Item) {
        let edit = untrack(|| self.workbench.with(|state| changes::put_back(state, item)));
        self.edit(at, edit);
    }

    /// Shows the last move again.
    fn replay(&self) {
        replay::replay(&self.workbench);
    }

    fn with_desk<Value>(&self, read: impl FnOnce(&Desk) -> Value) -> Value {
        let Self { lang, given, workbench, extent } = self;
        workbench.with(|state| read(&Desk::new(*lang, given, state).with_extent(extent.get())))
    }

    /// What stands in a field while it is valid.
    fn field_text(&self, entry: Entry) -> String {
        untrack(|| {
            self.with_desk(|desk| match entry {
                Entry::Pillar(pillar) => pillar::field_text(desk, pillar),
                Entry::Year(pillar, year) => years::field_text(desk, pillar, year),
                Entry::Assumption(id) => id.written(desk.lang, desk.assumption(id)),
            })
        })
    }

    /// Whether what stands in a field was refused.
    fn refuses(&self, entry: Entry) -> bool {
        untrack(|| self.with_desk(|desk| desk.state.refused_at(entry).is_some()))
    }

    fn is_locked(&self, pillar: Pillar) -> bool {
        untrack(|| self.with_desk(|desk| desk.state.session.is_locked(pillar)))
    }
}

/// What keeps a calculator answering.
pub(crate) struct Answering {
    _slices: slices::Ending,
    _readings: RenderEffect<()>,
    _controls: Listeners,
    _shortcuts: Listeners,
}

/// Makes the prepared calculator in `root` answer.
pub(crate) fn start(root: &HtmlElement, lang: Lang, workbench: Workbench) -> Answering {
    let attribute = |name| root.get_attribute(name).unwrap_or_default();
    let given = Given::read(attribute);
    // What was refused stood in a field of the page before.
    workbench.forgive();
    let extent = Cell::new(given.extent);
    let bench = Rc::new(Bench { lang, given, workbench, extent });
    let early = early::choices(root);
    let slices = Slices::new(bench.clone());
    let answering = Answering {
        _readings: follow(bench.clone(), slices.clone()),
        _slices: slices::Ending(slices),
        _controls: listen(root, &bench),
        _shortcuts: shortcuts(&bench),
    };
    early.announce();
    answering
}

/// Writes the readings now, and those that differ whenever the state has changed; in the frame of
/// the change what answers it, in the next free one what follows, then in slices what takes longer.
fn follow(bench: Rc<Bench>, slices: Rc<Slices>) -> RenderEffect<()> {
    let mut assumed = Scribe::default();
    let mut last = None;
    let after = Rc::new(RefCell::new(Scribe::default()));
    let later = Later::default();
    workbench::follow(Box::new(move || {
        bench.with_desk(|desk| {
            slices.answer(desk);
            // They are many, and most moves are of budgets only.
            let now = desk.assumed();
            if now.is_none() || now != last {
                assumed.write(assumptions(desk));
            }
            last = now;
        });
        let (bench, after, slices) = (bench.clone(), after.clone(), slices.clone());
        later.after(BREATH, move || {
            after.borrow_mut().write(untrack(|| bench.with_desk(following)));
            slices.begin();
        });
    }))
}

fn listen(root: &HtmlElement, bench: &Rc<Bench>) -> Listeners {
    let mut listeners = Listeners::on(root);
    for (kind, act) in react::REACTIONS {
        let bench = bench.clone();
        listeners.add(kind, move |event| {
            if let Some(control) = page::id_at(&event).and_then(|id| Control::by_id(&id)) {
                act(&bench, control, &event);
            }
        });
    }
    listeners
}

/// Undo and redo by keys, wherever the reader is on the page.
fn shortcuts(bench: &Rc<Bench>) -> Listeners {
    let mut listeners = Listeners::on(&window());
    let bench = bench.clone();
    listeners.add("keydown", move |event| react::shortcut(&bench, &event));
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
