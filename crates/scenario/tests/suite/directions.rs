//! The table of directions (`data/directions.toml`) against the model: no outcome goes another way than it
//! says, with every assumption at its ends and any second one at either of its own.

use std::collections::BTreeMap;
use std::path::Path;

use model::ResultId;
use report::{Data, Direction, OUTCOMES};
use scenario::analysis::Outcome;
use scenario::{AssumptionId, Scenario};

use crate::ends::{at_ends, plans};

/// Values that differ by less, relatively, are the same.
const SAME: f64 = 1e-9;

fn data() -> Data {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    report::read(&folder).unwrap()
}

type Outcomes = [f64; OUTCOMES.len()];

fn outcomes(scenario: &Scenario) -> Outcomes {
    let paths = scenario.central();
    Outcome::ALL.map(|outcome| outcome.of(&paths).unwrap())
}

/// Where an outcome was seen to go with an assumption; where first, if anywhere.
#[derive(Clone, Default)]
struct Seen {
    up: Option<String>,
    down: Option<String>,
    /// From the low end to the high end of the report's plan.
    plainly: Option<Direction>,
}

impl Seen {
    fn note(&mut self, direction: Direction, place: impl FnOnce() -> String) {
        match direction {
            Direction::Rises => _ = self.up.get_or_insert_with(place),
            Direction::Falls => _ = self.down.get_or_insert_with(place),
            Direction::Same | Direction::Either => {}
        }
    }

    /// What the table would have to say, with the places that prove it.
    fn contradicts(&self, said: Direction) -> Option<String> {
        let (up, down) = (self.up.as_deref(), self.down.as_deref());
        let plainly = |direction| self.plainly == Some(direction);
        let holds = match said {
            Direction::Rises => down.is_none() && plainly(Direction::Rises),
            Direction::Falls => up.is_none() && plainly(Direction::Falls),
            Direction::Same => up.is_none() && down.is_none(),
            Direction::Either => up.is_some() && down.is_some(),
        };
        let nowhere = "nowhere";
        let [up, down] = [up, down].map(|place| place.unwrap_or(nowhere));
        (!holds).then(|| {
            let plainly = self.plainly.map_or(nowhere, Direction::code);
            format!("{}, but up: {up}; down: {down}; report: {plainly}", said.code())
        })
    }
}

fn gone(from: f64, to: f64) -> Direction {
    if (to - from).abs() <= SAME * from.abs().max(to.abs()) {
        Direction::Same
    } else if to > from {
        Direction::Rises
    } else {
        Direction::Falls
    }
}

/// What every outcome does with every assumption.
type Observed = BTreeMap<&'static str, [Seen; OUTCOMES.len()]>;

/// Each assumption from its low end over the scenario's own value to its high end.
fn observe(scenario: &Scenario, but: Option<AssumptionId>, place: &str, observed: &mut Observed) {
    let now = outcomes(scenario);
    for id in AssumptionId::all().filter(|id| Some(*id) != but) {
        let [low, high] = at_ends(scenario, id).map(|end| outcomes(&end));
        let seen = observed.entry(id.id()).or_default();
        for (at, seen) in seen.iter_mut().enumerate() {
            for (from, to) in [(low[at], now[at]), (now[at], high[at])] {
                seen.note(gone(from, to), || place.to_owned());
            }
            if seen.plainly.is_none() {
                seen.plainly = Some(gone(low[at], high[at]));
            }
        }
    }
}

fn observed() -> Observed {
    let mut observed = Observed::new();
    for plan in plans() {
        let name = if plan.name().is_empty() { "the report's plan" } else { plan.name() };
        observe(&plan, None, name, &mut observed);
        for second in AssumptionId::all() {
            for at_end in at_ends(&plan, second) {
                let place = format!("{name}, {} {}", second.id(), at_end.assumption(second));
                observe(&at_end, Some(second), &place, &mut observed);
            }
        }
    }
    observed
}

#[test]
fn outcomes_go_where_the_table_says() {
    let observed = observed();
    let mut wrong = Vec::new();
    for row in data().directions {
        for ((outcome, said), seen) in OUTCOMES.iter().zip(row.outcomes).zip(&observed[&*row.id]) {
            let problem = seen.contradicts(said);
            wrong.extend(problem.map(|problem| format!("{} {outcome}: {problem}", row.id)));
        }
    }
    assert!(wrong.is_empty(), "data/directions.toml says:\n{}", wrong.join("\n"));
}

/// A row for each assumption is the data's own rule; its columns are the outcomes of the analysis.
#[test]
fn the_table_names_each_outcome_in_its_place() {
    let names = Outcome::ALL.map(|outcome| match outcome.result_and_year() {
        (ResultId::Ratio, year) => format!("{}_{year}", ResultId::Ratio.name()),
        (id, _) => id.name().to_owned(),
    });
    assert_eq!(names, OUTCOMES);
    assert_eq!(data().directions.len(), AssumptionId::all().count());
}
