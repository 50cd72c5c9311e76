//! All that decides the answer of one scenario. It takes longer than a frame, so it is worked out a step
//! at a time.

use std::{iter, mem::take, sync::Arc};

use chart::{Followed, paths, tornado};
use model::{ParameterId, Paths};
use report::Lang;
use scenario::{
    Scenario,
    analysis::{
        self, Bar, BestSplit, BreakEven, GoalSeek, MappedSplit, Objective, Outcome, SplitMap,
        Target, best_split, break_even, goal_seek,
    },
};

use super::{followed::Name, page_data::PageData};

/// What was found; what is not there yet is none.
#[derive(Debug, Clone, Default)]
pub struct Analysis {
    central: Option<Central>,
    pub(crate) thresholds: Option<Arc<Thresholds>>,
    pub(crate) splits: Option<Arc<Splits>>,
}

/// The central path, and in the order of [`Outcome::ALL`] the outcome on it and the bars of its tornado.
#[derive(Debug, Clone)]
struct Central {
    paths: Paths,
    now: [Option<f64>; Outcome::ALL.len()],
    bars: [Vec<Bar>; Outcome::ALL.len()],
}

/// What would have to be true.
#[derive(Debug, Clone)]
pub(crate) struct Thresholds {
    /// The ranges, by which an axis is drawn.
    pub(crate) scenario: Scenario,
    pub(crate) break_evens: Vec<BreakEven>,
    /// In the order of [`Target::ALL`].
    pub(crate) money: Vec<GoalSeek>,
    /// Whether the scenario reaches the target as it is, in the same order.
    pub(crate) reached: [bool; Target::ALL.len()],
}

/// What every split of the money comes to.
#[derive(Debug, Clone)]
pub(crate) struct Splits {
    pub(crate) scenario: Scenario,
    /// What the scenario's own split comes to, in the order of [`Outcome::ALL`].
    pub(crate) now: [Option<f64>; Outcome::ALL.len()],
    pub(crate) map: Vec<MappedSplit>,
    /// In the order of [`Objective::ALL`].
    pub(crate) best: Vec<Option<BestSplit>>,
}

impl Analysis {
    /// Whether there is something for the charts to show.
    pub(super) const fn has_charts(&self) -> bool {
        self.central.is_some()
    }

    /// What a chart shows of an outcome; none where that has no value.
    pub(super) fn chart(
        &self,
        Name(name): Name,
        lang: Lang,
        names: &PageData,
        outcome: Outcome,
    ) -> Option<Followed> {
        let Central { paths, now, bars } = self.central.as_ref()?;
        let at = outcome as usize;
        let shown = if name == tornado::NAME {
            let values = tornado::Values::of(names, lang, (outcome, now[at]), &bars[at]);
            values.map(|values| values.followed(lang))
        } else {
            paths::Values::of(outcome, paths).map(|values| values.followed(lang))
        };
        // It is made of texts and numbers, which can always be written.
        shown.and_then(Result::ok)
    }

    /// All of it at once.
    pub fn of(scenario: &Scenario) -> Self {
        let mut analysing = Analysing::of(scenario.clone());
        iter::from_fn(|| analysing.step().then_some(())).for_each(drop);
        analysing.found
    }
}

/// On the way to it.
pub(crate) struct Analysing {
    scenario: Scenario,
    found: Analysis,
    break_evens: Vec<BreakEven>,
    money: Vec<GoalSeek>,
    map: SplitMap,
    mapped: Vec<MappedSplit>,
    best: Vec<Option<BestSplit>>,
}

impl Analysing {
    pub(crate) fn of(scenario: Scenario) -> Self {
        Self {
            found: Analysis::default(),
            break_evens: Vec::new(),
            money: Vec::new(),
            map: SplitMap::of(&scenario),
            mapped: Vec::new(),
            best: Vec::new(),
            scenario,
        }
    }

    /// Whose it is.
    pub(crate) fn scenario(&self) -> &Scenario {
        &self.scenario
    }

    /// What was found so far.
    pub(crate) fn found(&self) -> &Analysis {
        &self.found
    }

    /// One step, in the order in which a reader comes to it; false where none is left.
    pub(crate) fn step(&mut self) -> bool {
        if self.found.central.is_none() {
            self.tornado();
        } else if self.found.thresholds.is_none() {
            self.threshold();
        } else if self.found.splits.is_none() {
            self.split();
        } else {
            return false;
        }
        true
    }

    fn tornado(&mut self) {
        self.found.central = Some(Central {
            paths: self.scenario.central(),
            now: now(&self.scenario),
            bars: analysis::tornado(&self.scenario),
        });
    }

    fn threshold(&mut self) {
        let (parameter, target) = (
            self.break_evens.len() / Target::ALL.len(),
            self.break_evens.len() % Target::ALL.len(),
        );
        if let Some(id) = ParameterId::ALL.get(parameter) {
            self.break_evens.push(break_even(&self.scenario, *id, Target::ALL[target]));
            return;
        }
        if let Some(target) = Target::ALL.get(self.money.len()) {
            self.money.push(goal_seek(&self.scenario, *target));
            return;
        }
        let paths = self.scenario.central();
        let reached = |target: Target| target.surplus(&paths).is_some_and(|surplus| surplus >= 0.0);
        self.found.thresholds = Some(Arc::new(Thresholds {
            scenario: self.scenario.clone(),
            break_evens: take(&mut self.break_evens),
            money: take(&mut self.money),
            reached: Target::ALL.map(reached),
        }));
    }

    fn split(&mut self) {
        if let Some(next) = self.map.next() {
            self.mapped.push(next);
            return;
        }
        if let Some(objective) = Objective::ALL.get(self.best.len()) {
            self.best.push(best_split(&self.scenario, &self.mapped, *objective));
            return;
        }
        self.found.splits = Some(Arc::new(Splits {
            scenario: self.scenario.clone(),
            now: now(&self.scenario),
            map: take(&mut self.mapped),
            best: take(&mut self.best),
        }));
    }
}

fn now(scenario: &Scenario) -> [Option<f64>; Outcome::ALL.len()] {
    let paths = scenario.central();
    Outcome::ALL.map(|outcome| outcome.of(&paths))
}
