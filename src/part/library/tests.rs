//! What holds for all parts of the library together.

use model::Pillar;
use report::Lang;
use scenario::{
    MemoryStorage, Scenario,
    library::{self, SaveTarget},
};

use super::{
    context::{PageData, SiteCredit},
    parts::bindings,
    share::citation,
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
    let credit = SiteCredit::default();
    let first = bindings(&LibraryViewContext::new(Lang::Ja, &report, &status, &credit)).bound();
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
        ..LibraryViewContext::new(Lang::Ja, &own, &status, &credit)
    });
    assert_eq!(first, later.bound());
    assert_eq!(later.bound().len(), later.iter().count());
}

#[test]
fn the_heads_of_the_years_come_with_the_page() {
    let page = PageData {
        year_heads: vec!["year".into(), "\"note\"".into()],
        credit: SiteCredit { named: "DTN (METI)".into(), ..SiteCredit::default() },
    };
    assert_eq!(PageData::read(&serde_json::to_string(&page).unwrap()), page);
    assert_eq!(PageData::read("{\"year_heads\": 1"), PageData::default());
}

/// A reader's own scenario is nobody else's work: the terms then speak of what it was made from.
#[test]
fn a_citation_names_the_operator_and_the_terms() {
    let credit = SiteCredit {
        named: "Digital Trade Navigator (METI)".into(),
        cited: "Source: the site, used on [date]. ".into(),
        processed: "Made by processing the site. ".into(),
        day: "[date]".into(),
    };
    let said = |scenario: &Scenario| citation(Lang::En, scenario, "https://example.com/", &credit);
    let report = Scenario::reported();
    let (sites, own) = (said(&report), said(&report.without(Pillar::Expansion)));
    for said in [&sites, &own] {
        assert!(said.contains("Digital Trade Navigator (METI)"), "{said}");
        assert!(said.contains("https://example.com/#s="), "{said}");
    }
    assert!(sites.contains("Source: the site") && !sites.contains("processing"), "{sites}");
    assert!(own.contains("Made by processing") && !own.contains("Source:"), "{own}");
}
