//! What holds for all parts of the library together.

use model::Pillar;
use report::Lang;
use scenario::{
    MemoryStorage, Scenario,
    library::{self, SaveTarget},
};

use super::{
    context::PageData,
    parts::bindings,
    view_context::{LibraryStatus, LibraryViewContext},
};
use crate::store::Saved;

fn saved(scenario: &Scenario) -> Saved {
    let storage = MemoryStorage::default();
    let origin = library::save(&storage, SaveTarget::New, scenario, 0.0).unwrap().origin;
    Saved::new(origin, scenario.clone())
}

#[test]
fn every_state_binds_the_same_elements() {
    let (report, status) = (Scenario::reported(), LibraryStatus::default());
    let first = bindings(&LibraryViewContext::new(Lang::Ja, &report, &status)).bound();
    let status = LibraryStatus {
        unreadable: 2,
        message: "saved".into(),
        refused: "no name".into(),
        faults: "no scenario".into(),
        ..LibraryStatus::default()
    };
    let (saved, own) = (saved(&report), report.without(Pillar::Expansion));
    let later = bindings(&LibraryViewContext {
        saved: Some(&saved),
        draft_is_saved: false,
        page: "https://example.com/",
        can_restore: true,
        can_share: true,
        ..LibraryViewContext::new(Lang::Ja, &own, &status)
    });
    assert_eq!(first, later.bound());
    assert_eq!(later.bound().len(), later.iter().count());
}

#[test]
fn the_heads_of_the_years_come_with_the_page() {
    let page = PageData { year_heads: vec!["year".into(), "\"note\"".into()] };
    assert_eq!(PageData::read(&serde_json::to_string(&page).unwrap()), page);
    assert_eq!(PageData::read("{\"year_heads\": 1"), PageData::default());
}
