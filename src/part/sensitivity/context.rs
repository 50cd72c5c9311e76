//! What the page's actions act on, and what its components show.

use std::{cell::RefCell, sync::Arc};

use leptos::prelude::*;
use report::Lang;
use scenario::{Edit, Scenario, analysis::Outcome};

use super::{
    analysis::{Analysis, Splits, Thresholds},
    followed::{FollowedChart, Shown},
    page_data::PageData,
    status::{self, Status},
};
use crate::{
    binding::{Bindings, patcher::Patcher},
    browser::file,
    component::{MapEvent, map_rows},
    part::calculator::{ViewContext, export_chain},
    store::Store,
};

/// No name of the reader's: whatever it holds, the file has a name that every system takes.
const MAP: &str = "digital-trade-navigator-map.csv";

/// The page of a scenario's sensitivities.
pub(crate) struct SensitivityContext {
    pub(super) lang: Lang,
    pub(super) page: Arc<PageData>,
    pub(super) store: Store,
    pub(super) outcome: ArcRwSignal<Outcome>,
    pub(super) thresholds: ArcRwSignal<Option<Arc<Thresholds>>>,
    pub(super) splits: ArcRwSignal<Option<Arc<Splits>>>,
    pub(super) is_busy: ArcRwSignal<bool>,
    pub(super) charts: Vec<FollowedChart>,
    patcher: RefCell<Patcher>,
}

impl SensitivityContext {
    pub(super) fn new(
        lang: Lang,
        page: PageData,
        store: Store,
        charts: Vec<FollowedChart>,
    ) -> Self {
        Self {
            lang,
            page: Arc::new(page),
            store,
            outcome: ArcRwSignal::new(Outcome::ExportsDifference),
            thresholds: ArcRwSignal::default(),
            splits: ArcRwSignal::default(),
            is_busy: ArcRwSignal::default(),
            charts,
            patcher: RefCell::default(),
        }
    }

    /// Writes what follows the state at once; tracked.
    pub(super) fn write(&self) {
        let mut out = Bindings::default();
        self.store.with(|state| {
            let scenario = state.session.scenario();
            let status =
                Status { scenario, outcome: self.outcome.get(), is_busy: self.is_busy.get() };
            status::bind(self.lang, status, &mut out);
            export_chain::bind(
                &ViewContext::new(self.lang, &self.page.calculator, state),
                &mut out,
            );
        });
        self.patcher.borrow_mut().write(out);
    }

    /// Shows what was found of a scenario, as far as it was.
    pub(super) fn show(&self, scenario: &Scenario, found: &Analysis) {
        let outcome = self.outcome.get_untracked();
        let is_plan = scenario.has_the_plan_of(&Scenario::reported());
        let as_prepared = is_plan && outcome == Outcome::ExportsDifference;
        for chart in &self.charts {
            if found.has_charts() && !(as_prepared && chart.is_prepared()) {
                let content = found.chart(chart.name, self.lang, &self.page, outcome);
                chart.show(self.lang, &self.page, Shown { content, is_plan });
            }
        }
    }

    /// What a reader asks of the map.
    pub(super) fn on_map(&self, event: MapEvent) {
        match event {
            MapEvent::Take(parts) => self.take(parts),
            MapEvent::Save => self.save_map(),
        }
    }

    /// The reader's budget is split like this from now on, which undo takes back.
    pub(super) fn take(&self, parts: [u32; 3]) {
        self.store.edit(None, Edit::Split(parts));
    }

    fn save_map(&self) {
        let rows = self.splits.with_untracked(|splits| {
            splits.as_ref().map(|splits| map_rows(self.lang, &self.page, splits))
        });
        if let Some([heads, rows]) = rows {
            // Where it can't be asked for, the browser has said so.
            let _ = file::save(MAP, &[scenario::years::head(&heads), rows]);
        }
    }
}
