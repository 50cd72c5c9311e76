//! What is said of a range that the reader has set.

use text::words::own_range::OwnRange;

use super::*;

const SUPPORT: AssumptionId = AssumptionId::Parameter(ParameterId::SupportReturn);

fn end(session: &Session, end: End, value: f64) -> Session {
    edited(session, Edit::SetEnd { id: ParameterId::SupportReturn, end, value }).unwrap()
}

/// The words at a place, whichever set of bindings has it.
fn words_at(lang: Lang, session: &Session, place: &str) -> String {
    let page = page_data(lang);
    let context = ViewContext::new(lang, &page, Snapshot::of(session));
    let survey = Survey::of(session.scenario());
    let all = bindings(&context).and(assumed(&context)).and(deferred(&context));
    let all = all.and(surveyed(&context, &survey));
    texts(&all).find(|(id, _)| id == place).unwrap().1
}

#[test]
fn an_own_range_is_told_in_the_card_among_the_changes_and_as_a_move() {
    let low = end(&Session::default(), End::Low, 5.0);
    let own = end(&low, End::High, 20.0);
    let both = edited(&own, Edit::Assume { id: SUPPORT, value: 12.0 }).unwrap();
    for (session, place, ja, en) in [
        (&own, "range-support_return", "変更後の幅 5〜20", "Your range: 5 to 20"),
        (&own, "change-said-support_return", "幅 0〜40 → 5〜20", "range 0 to 40 → 5 to 20"),
        (
            &both,
            "change-said-support_return",
            "10 → 12、幅 0〜40 → 5〜20",
            "10 → 12, range 0 to 40 → 5 to 20",
        ),
        (&own, "move-what", "Aの幅、5〜40から5〜20に：", "A, range 5 to 40, now 5 to 20: "),
        (&both, "move-what", "A、10から12に：", "A, 10 to 12: "),
        (&own, "changes", "報告書から1か所変更", "Changes from the report: 1"),
    ] {
        assert_eq!(words_at(Lang::Ja, session, place), ja);
        assert_eq!(words_at(Lang::En, session, place), en);
    }
    let sensitivity = words_at(Lang::En, &own, "sensitivity-support_return");
    assert!(sensitivity.contains("At 5:") && sensitivity.contains("At 20:"), "{sensitivity}");
}

#[test]
fn a_value_that_stretches_the_range_changes_the_value_alone() {
    let beyond = edited(&Session::default(), Edit::Assume { id: SUPPORT, value: 50.0 }).unwrap();
    let outside = OwnRange::EN.outside;
    assert_eq!(words_at(Lang::En, &beyond, "range-support_return"), outside);
    assert_eq!(words_at(Lang::En, &beyond, "change-said-support_return"), "10 → 50");
}

/// What an element has as an attribute.
fn attribute(session: &Session, place: &str, name: &str) -> Option<String> {
    let page = page_data(Lang::En);
    let context = ViewContext::new(Lang::En, &page, Snapshot::of(session));
    assumed(&context).iter().find_map(|it| match &it.content {
        Content::Attribute(of, value) if *of == name && it.id.to_string() == place => value.clone(),
        _ => None,
    })
}

#[test]
fn the_axis_reaches_as_far_as_both_ranges() {
    let at = |session: &Session| {
        [
            attribute(session, "line-support_return", "x"),
            attribute(session, "line-support_return", "width"),
            attribute(session, "studies-support_return", "width"),
            attribute(session, "assume-dot-support_return", "x"),
        ]
        .map(Option::unwrap_or_default)
    };
    let start = Session::default();
    assert_eq!(at(&start), ["", "", "", "25.00%"]);
    let narrow = end(&end(&start, End::Low, 4.0), End::High, 20.0);
    assert_eq!(at(&narrow), ["10.00%", "40.00%", "", "25.00%"]);
    let wide = end(&start, End::High, 80.0);
    assert_eq!(at(&wide), ["", "", "50.00%", "12.50%"]);
}

#[test]
fn what_is_assumed_is_written_anew_when_an_end_has_changed() {
    let page = page_data(Lang::En);
    let of = |session: &Session| ViewContext::new(Lang::En, &page, Snapshot::of(session)).assumed();
    let start = Session::default();
    assert_ne!(of(&start), of(&end(&start, End::High, 20.0)));
    let step = Edit::Step { pillar: Pillar::Negotiation, by_million: 1_000 };
    assert_eq!(of(&start), of(&edited(&start, step).unwrap()));
}
