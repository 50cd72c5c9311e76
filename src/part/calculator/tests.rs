//! What holds for all parts of the calculator together.

use std::collections::BTreeSet;

use report::Lang;
use scenario::{Scenario, Session};

use super::{
    page_data::PageData,
    parts::{assumed, bindings, deferred, surveyed},
    printed::states::states,
    survey::Survey,
    table::{self, COLUMNS},
    view_context::ViewContext,
};
use crate::{binding::Bindings, store::Snapshot};

/// By the four sets of bindings.
fn bound_places(session: &Session, survey: &Survey) -> [BTreeSet<(String, &'static str)>; 4] {
    let page = PageData::default();
    let context = ViewContext::new(Lang::En, &page, Snapshot::of(session));
    let all =
        [bindings(&context), assumed(&context), deferred(&context), surveyed(&context, survey)];
    all.each_ref().map(Bindings::bound)
}

#[test]
fn every_state_binds_the_same_elements() {
    let survey = Survey::of(&Scenario::reported());
    let first = bound_places(&Session::default(), &survey);
    for (name, session) in states() {
        let now = bound_places(&session, &survey);
        for (first, now) in first.iter().zip(&now) {
            let differ: Vec<_> = first.symmetric_difference(now).collect();
            assert!(differ.is_empty(), "{name}: {differ:?}");
        }
    }
}

#[test]
fn no_element_is_bound_twice() {
    let survey = Survey::of(&Scenario::reported());
    let session = Session::default();
    let page = PageData::default();
    let context = ViewContext::new(Lang::Ja, &page, Snapshot::of(&session));
    let all = bindings(&context).and(assumed(&context)).and(deferred(&context));
    let all = all.and(surveyed(&context, &survey));
    assert_eq!(all.bound().len(), all.iter().count());
}

#[test]
fn the_table_has_each_result_once_and_a_cell_for_it_in_every_year() {
    let columns: BTreeSet<_> = COLUMNS.iter().map(|id| id.name()).collect();
    assert_eq!(columns.len(), COLUMNS.len());
    let (page, session) = (PageData::default(), Session::default());
    let context = ViewContext::new(Lang::En, &page, Snapshot::of(&session));
    let all = deferred(&context);
    let of_table = all.iter().filter(|it| it.id.to_string().starts_with("cell-"));
    assert_eq!(of_table.count(), COLUMNS.len() * table::years().count());
}
