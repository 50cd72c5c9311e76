//! What single sentences say of states in which they would be easy to get wrong.

use super::*;

/// What follows the survey says of a session.
fn surveyed_texts(lang: Lang, session: &Session) -> Vec<(String, String)> {
    let page = page_data(lang);
    let context = ViewContext::new(lang, &page, Snapshot::of(session));
    texts(&surveyed(&context, &Survey::of(session.scenario()))).collect()
}

fn surveyed_text(lang: Lang, session: &Session, place: &str) -> String {
    surveyed_texts(lang, session).into_iter().find(|(id, _)| id == place).unwrap().1
}

fn assuming(values: &[(AssumptionId, f64)]) -> Session {
    values.iter().fold(Session::default(), |session, (id, value)| {
        edited(&session, Edit::Assume { id: *id, value: *value }).unwrap()
    })
}

#[test]
fn a_year_that_cannot_be_is_no_reason_to_say_that_nothing_changes() {
    let base = AssumptionId::Choice(ChoiceId::BaseYear);
    let first = AssumptionId::Choice(ChoiceId::FirstBudgetYear);
    for (values, place, low, high) in [
        ([(first, 2029.0), (base, 2025.0)], "sensitivity-first_budget_year", "2026", "2029"),
        ([(base, 2021.0), (first, 2025.0)], "sensitivity-base_year", "2021", "2024"),
    ] {
        let session = assuming(&values);
        let english = surveyed_text(Lang::En, &session, place);
        assert!(english.starts_with(&format!("At {low}: exports ")), "{english}");
        assert!(english.contains(&format!(" At {high}: exports ")), "{english}");
        let japanese = surveyed_text(Lang::Ja, &session, place);
        assert!(japanese.starts_with(&format!("{low}なら輸出")), "{japanese}");
    }
}

/// No card says that an assumption changes nothing where it does, and none prints digits that tell
/// nothing apart.
#[test]
fn a_card_prints_no_digits_that_tell_nothing() {
    let id = |id| AssumptionId::Parameter(id);
    let million = |from: &Session| {
        let free = edited(from, Edit::Balance(Balance::Free)).unwrap();
        let none = edited(&free, Edit::Preset("none".to_owned())).unwrap();
        let pillar = Pillar::Negotiation;
        edited(&none, Edit::Set { pillar, yearly_million: 1 }).unwrap()
    };
    let report = Session::default();
    let little = million(&report);
    let no_support = assuming(&[(id(ParameterId::SupportReturn), 0.0)]);
    let late = assuming(&[(AssumptionId::Choice(ChoiceId::FirstBudgetYear), 2029.0)]);
    for session in [report, little, no_support, late] {
        for (place, text) in surveyed_texts(Lang::En, &session) {
            if !place.starts_with("sensitivity-") {
                continue;
            }
            assert!(!text.contains("0.000%"), "{place}: {text}");
            let ends: Vec<&str> = text.split("At ").collect();
            let shares = |end: &str| -> Vec<String> {
                let words = end.split([' ', ',', '.']).zip(end.split(' '));
                words.map(|it| it.1.to_owned()).filter(|it| it.ends_with('%')).collect()
            };
            if let [_, low, high] = ends[..] {
                for (one, other) in shares(low).iter().zip(shares(high)) {
                    let equal = *one == other;
                    assert!(
                        !equal || !one.contains('.') || one.starts_with('0'),
                        "{place}: {text}"
                    );
                }
            }
        }
    }
}

#[test]
fn what_hardly_changes_is_not_told_with_two_equal_amounts() {
    let free = edited(&Session::default(), Edit::Balance(Balance::Free)).unwrap();
    let none = edited(&free, Edit::Preset("none".to_owned())).unwrap();
    let pillar = Pillar::Negotiation;
    let little = edited(&none, Edit::Set { pillar, yearly_million: 1 }).unwrap();
    let english = surveyed_text(Lang::En, &little, "most-sensitive");
    assert!(english.contains(" they change by less than $0.1 m. "), "{english}");
    assert!(!english.contains(": $0."), "{english}");
    let japanese = surveyed_text(Lang::Ja, &little, "most-sensitive");
    assert!(japanese.contains("まで変えても、変化は10万ドル未満です。"), "{japanese}");
}

#[test]
fn who_gives_and_who_gets_is_said_of_every_pillar() {
    let name = |pillar| Edit::TakeFrom(Some(pillar));
    let lock = |pillar| Edit::Lock { pillar, locked: true };
    let set = |pillar, yearly_million| Edit::Set { pillar, yearly_million };
    let (free, keep) = (Edit::Balance(Balance::Free), Edit::Balance(Balance::Keep));
    let [n, s, c] = Pillar::ALL;
    for (edits, said_so) in [
        (
            vec![],
            "Changes are exchanged with expansion first; those of expansion, with specialists.",
        ),
        (
            vec![Edit::Preset("rules".to_owned())],
            "Changes are exchanged with specialists first; those of specialists, with cooperation.",
        ),
        (
            vec![name(c)],
            "Changes are exchanged with cooperation first; those of cooperation, with expansion.",
        ),
        (
            vec![name(s), lock(s)],
            "Changes are exchanged with specialists first; those of specialists, with cooperation.",
        ),
        (
            vec![free, set(s, 0), keep, name(s)],
            "More for specialists comes from cooperation first, less goes to expansion. \
             More for expansion comes from specialists first, less goes to specialists. \
             More for cooperation comes from specialists first, less goes to expansion. ",
        ),
        (
            vec![Edit::Preset("exports".to_owned()), lock(c)],
            "More for specialists comes from expansion first, less goes to expansion. \
             Nothing is left to give to expansion; less for it goes to specialists first. ",
        ),
        (vec![lock(n), lock(c)], ""),
    ] {
        let session = edits
            .into_iter()
            .fold(Session::default(), |session, edit| edited(&session, edit).unwrap());
        assert_eq!(said(Lang::En, &session, "exchange"), said_so);
        assert_eq!(said(Lang::Ja, &session, "exchange").is_empty(), said_so.is_empty());
    }
}

fn every_text(lang: Lang, session: &Session) -> Vec<(String, String)> {
    let page = page_data(lang);
    let context = ViewContext::new(lang, &page, Snapshot::of(session));
    texts(&bindings(&context).and(assumed(&context)).and(deferred(&context))).collect()
}

#[test]
fn a_mean_over_years_is_called_one_wherever_it_stands() {
    let pillar = Pillar::Negotiation;
    let free = edited(&Session::default(), Edit::Balance(Balance::Free)).unwrap();
    let year = |session: &Session, year, million| {
        edited(session, Edit::SetYear { pillar, year, million }).unwrap()
    };
    let last = LAST_BUDGET_YEAR;
    let more = year(&free, last, 20_000);
    for (lang, list, row, total) in [
        (
            Lang::En,
            "¥10 billion → ¥12 billion a year on average",
            " (yearly average)",
            "¥32 billion a year on average",
        ),
        (Lang::Ja, "100億円 → 年平均120億円", "（年平均）", "年平均320億円"),
    ] {
        assert_eq!(said(lang, &free, "mean-negotiation"), "");
        assert_eq!(said(lang, &more, "mean-negotiation"), row);
        assert_eq!(said(lang, &more, "mean-expansion"), "");
        assert_eq!(said(lang, &more, "total-amount"), total);
        let all = every_text(lang, &more);
        let change = all.iter().find(|(id, _)| id == "change-said-negotiation");
        assert_eq!(change.unwrap().1, list);
        let page = page_data(lang);
        let context = ViewContext::new(lang, &page, Snapshot::of(&more));
        let slider = bindings(&context).iter().find_map(|it| match &it.content {
            Content::Attribute("aria-valuetext", value)
                if it.id.to_string() == "slider-negotiation" =>
            {
                value.clone()
            }
            _ => None,
        });
        assert_eq!(slider.as_deref(), list.rsplit(" → ").next());
    }
    let same_mean = year(&year(&free, last, 0), last - 1, 20_000);
    for (lang, list) in [
        (Lang::En, "single years differ; still ¥10 billion a year on average"),
        (Lang::Ja, "年ごとの配分を変更、年平均100億円のまま"),
    ] {
        let all = every_text(lang, &same_mean);
        let change = all.iter().find(|(id, _)| id == "change-said-negotiation");
        assert_eq!(change.unwrap().1, list);
    }
    let reset = edited(&same_mean, Edit::Reset).unwrap();
    assert!(said(Lang::En, &reset, "move-what").starts_with("New amounts in single years"));
}

#[test]
fn some_money_never_reads_as_none() {
    let pillar = Pillar::Negotiation;
    let none = edited(&Session::default(), Edit::Preset("none".to_owned())).unwrap();
    let free = edited(&none, Edit::Balance(Balance::Free)).unwrap();
    let a_year = |yearly_million| edited(&free, Edit::Set { pillar, yearly_million }).unwrap();
    let one_year = Edit::SetYear { pillar, year: LAST_BUDGET_YEAR, million: 1 };
    for (session, ja, en) in [
        (
            a_year(50),
            "年0.5億円は、1ドル155.2円で年32万ドルです。",
            "¥0.05 billion a year is $0.32 million a year, at ¥155.2 to the dollar.",
        ),
        (
            a_year(1),
            "年100万円は、1ドル155.2円で年0.64万ドルです。",
            "¥1 million a year is $0.0064 million a year, at ¥155.2 to the dollar.",
        ),
        (
            edited(&free, one_year).unwrap(),
            "年平均20万円は、1ドル155.2円で年0.13万ドルです。",
            "An average of ¥0.2 million a year is $0.0013 million a year, at ¥155.2 to the dollar.",
        ),
    ] {
        assert_eq!([Lang::Ja, Lang::En].map(|lang| said(lang, &session, "rate-total")), [ja, en]);
        let foot = said(Lang::En, &session, "foot-rate");
        assert!(!foot.contains("$0,") && !foot.contains("¥0 "), "{foot}");
    }
}

#[test]
fn a_first_root_is_no_root() {
    let late = assuming(&[(AssumptionId::Choice(ChoiceId::FirstBudgetYear), 2029.0)]);
    for lang in [Lang::Ja, Lang::En] {
        let formula = |session| {
            let all = every_text(lang, session);
            all.into_iter().find(|(id, _)| id == "formula-needed-growth").unwrap().1
        };
        let root = |formula: String| formula.contains("乗根") || formula.contains("^(1/");
        assert!(!root(formula(&late)), "{}", formula(&late));
        assert!(root(formula(&Session::default())));
    }
}
