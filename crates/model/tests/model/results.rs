//! Every result has a name, a unit and a value of its own.

use std::collections::BTreeSet;

use model::{GOAL_YEAR, HORIZON, ResultId};

use crate::plan::{close, reported_plan};

#[test]
fn no_two_results_have_one_name_or_one_symbol() {
    let all = || ResultId::ALL.iter().copied();
    let names: BTreeSet<_> = all().map(ResultId::name).collect();
    assert_eq!(names.len(), ResultId::ALL.len());
    let symbols: Vec<_> = all().map(ResultId::symbol).filter(|it| !it.is_empty()).collect();
    assert_eq!(symbols.iter().collect::<BTreeSet<_>>().len(), symbols.len());
    for id in all() {
        assert_eq!(ResultId::of_name(id.name()), Some(id));
    }
    assert_eq!(ResultId::of_symbol(""), None);
}

#[test]
fn every_result_of_the_reported_plan_has_a_value_of_its_own() {
    let paths = reported_plan().paths();
    let value = |id: ResultId| paths.result(id, GOAL_YEAR).unwrap();
    let values: BTreeSet<_> = ResultId::ALL.iter().map(|id| value(*id).to_bits()).collect();
    assert_eq!(values.len(), ResultId::ALL.len(), "two read the same");
}

#[test]
fn a_difference_is_that_of_its_ends_in_every_year() {
    let paths = reported_plan().paths();
    let differences = || ResultId::ALL.iter().filter_map(|id| Some((*id, id.ends()?)));
    assert_eq!(differences().count(), 2);
    for year in paths.rows().iter().map(|row| row.year) {
        for (difference, ends) in differences() {
            let [with, without] = ends.map(|id| paths.result(id, year).unwrap());
            close(paths.result(difference, year).unwrap(), with - without, 1e-9);
            assert!([difference, ends[0], ends[1]].iter().all(|id| id.unit() == difference.unit()));
        }
    }
}

#[test]
fn nothing_results_beyond_the_path() {
    let paths = reported_plan().paths();
    for id in ResultId::ALL {
        assert_eq!(paths.result(*id, HORIZON + 1), None, "{id:?}");
    }
}
