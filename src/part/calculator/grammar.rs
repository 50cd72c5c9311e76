//! Every sentence of the calculator in every kind of state: none, one, two, many, negative, tiny,
//! huge. Each is looked through for what no reader of its language would write.

mod ranges;
mod told;

use model::{ChoiceId, End, LAST_BUDGET_YEAR, ParameterId, Pillar};
use report::Lang;
use scenario::{AssumptionId, Balance, Edit, Session, apply, facts};

use super::{
    page_data::{AssumptionData, PageData},
    parts::{assumed, bindings, deferred, surveyed},
    survey::Survey,
    view_context::ViewContext,
};
use crate::{
    binding::{Bindings, Content},
    store::Snapshot,
};

/// In the parts of a sentence: signs, amounts and their words.
const FAULTS_EN: [&str; 37] = [
    " 1 are ",
    " 1 splits",
    " 1 of the 496 splits beat ",
    "0.000%",
    "of ¥0 ",
    " 1 years",
    " 1 countries",
    "+1 countries",
    "about $0 ",
    "about $0 b",
    "about ¥0",
    "less than $0 ",
    "about −",
    "about –",
    "do ¥",
    "do $",
    "does $",
    "+−",
    "−−",
    "−+",
    "+$0 ",
    "−$0 ",
    "+0 ",
    "−0 ",
    "+0.0 ",
    "−0.0 ",
    "+0,",
    "−0,",
    "$−",
    "¥−",
    "a year a year",
    "on average on average",
    "goal: over over",
    "NaN",
    "inf",
    "{",
    "}",
];
const FAULTS_JA: [&str; 26] = [
    "約0億",
    "約−",
    "約–",
    "は超",
    "標は超",
    "＋−",
    "−−",
    "−＋",
    "＋0ドル",
    "−0ドル",
    "＋0か国",
    "−0か国",
    "＋0.0か国",
    "−0.0か国",
    "＋0億",
    "−0億",
    "年年",
    "平均年",
    "か国か国",
    "ドルドル",
    "円円",
    "NaN",
    "inf",
    "{",
    "}",
    "年0円",
];

/// Amounts a year, JPY million: none, one, two, tiny, uneven, many, huge.
const AMOUNTS: [i64; 8] = [0, 1, 2, 1_000, 2_000, 12_345, 259_000, 1_000_000_000];

fn page_data(lang: Lang) -> PageData {
    let delay = AssumptionId::Choice(ChoiceId::AdoptionDelay);
    let rate = AssumptionId::Choice(ChoiceId::ExchangeRate);
    let named = |id| {
        let [before, after, after_one] = match lang {
            Lang::En if id == delay => ["", " years", " year"],
            Lang::En if id == rate => ["¥", "", ""],
            Lang::Ja if id == delay => ["", "年", "年"],
            Lang::Ja if id == rate => ["", "円", "円"],
            _ => ["", "", ""],
        };
        let [before, after, after_one] = [before, after, after_one].map(str::to_owned);
        AssumptionData { name: "A".to_owned(), before, after, after_one }
    };
    let short_names = ["specialists", "expansion", "cooperation"].map(str::to_owned).into();
    PageData {
        short_names,
        assumptions: AssumptionId::all().map(named).collect(),
        ..PageData::default()
    }
}

fn edited(session: &Session, edit: Edit) -> Option<Session> {
    apply(session, edit, 0.0).ok()
}

/// The report's plan, and what an edit or two make of it.
fn sessions() -> Vec<Session> {
    let report = Session::default();
    let free = edited(&report, Edit::Balance(Balance::Free)).unwrap();
    let none = edited(&report, Edit::Preset("none".to_owned())).unwrap();
    let mut all = vec![report.clone(), none.clone()];
    let presets = facts().presets.iter().map(|it| Edit::Preset(it.id.to_string()));
    let what_ifs = facts().what_ifs.iter().map(|it| Edit::WhatIf(it.id.to_string()));
    all.extend(presets.chain(what_ifs).filter_map(|edit| edited(&report, edit)));
    for pillar in Pillar::ALL {
        for (from, yearly_million) in [&free, &none, &report]
            .into_iter()
            .flat_map(|from| AMOUNTS.map(|amount| (from, amount)))
        {
            let from = edited(from, Edit::Balance(Balance::Free)).unwrap();
            all.extend(edited(&from, Edit::Set { pillar, yearly_million }));
            let year = LAST_BUDGET_YEAR;
            all.extend(edited(&from, Edit::SetYear { pillar, year, million: yearly_million }));
        }
    }
    all.extend(with_other_assumptions(&report));
    all.extend(with_other_assumptions(&none).into_iter().step_by(7));
    all
}

/// Each assumption at its ends, at its bounds, and at none, one and two; then ranges of the reader's own.
fn with_other_assumptions(from: &Session) -> Vec<Session> {
    let values = |id: AssumptionId| {
        let [low, high] = id.ends();
        [low, high, 0.0, 1.0, 2.0, 21.0, -0.09, 1e-7, 1e6].map(|value| Edit::Assume { id, value })
    };
    let ends = |id: ParameterId| {
        let [low, high] = AssumptionId::Parameter(id).ends();
        let set = move |end, value| Edit::SetEnd { id, end, value };
        [set(End::Low, high / 10.0), set(End::High, low + high), set(End::High, 1.0)]
    };
    let edits =
        AssumptionId::all().flat_map(values).chain(ParameterId::ALL.into_iter().flat_map(ends));
    edits.filter_map(|edit| edited(from, edit)).collect()
}

fn texts(bindings: &Bindings) -> impl Iterator<Item = (String, String)> {
    bindings.iter().filter_map(|binding| {
        let text = match &binding.content {
            Content::Text(text) => text.clone(),
            Content::Sentence(pieces) => pieces.iter().map(text::sentence::Piece::words).collect(),
            _ => return None,
        };
        let seen = text.replace(['\u{200b}', '\u{2060}'], "").replace('\u{a0}', " ");
        Some((binding.id.to_string(), seen))
    })
}

fn is_well_written(lang: Lang) {
    let page = page_data(lang);
    let faults: &[&str] = if lang == Lang::En { &FAULTS_EN } else { &FAULTS_JA };
    let sessions = sessions();
    assert!(sessions.len() > 150, "only {} states", sessions.len());
    for (index, session) in sessions.iter().enumerate() {
        let context = ViewContext::new(lang, &page, Snapshot::of(session));
        let mut said = bindings(&context).and(assumed(&context));
        // What follows is the most work, and differs little from state to state.
        if index % 5 == 0 {
            said = said.and(deferred(&context));
        }
        if index % 40 == 0 {
            said = said.and(surveyed(&context, &Survey::of(session.scenario())));
        }
        for (place, text) in texts(&said) {
            // An end of a sentence is like a space after it.
            let padded = [&text, " "].concat();
            let fault = faults.iter().find(|fault| padded.trim_start().contains(**fault));
            assert_eq!(fault, None, "{place} says {text:?} of {:?}", session.scenario().inputs());
        }
    }
}

#[test]
fn every_sentence_is_english_whatever_the_numbers() {
    is_well_written(Lang::En);
}

#[test]
fn every_sentence_is_japanese_whatever_the_numbers() {
    is_well_written(Lang::Ja);
}

fn said(lang: Lang, session: &Session, place: &str) -> String {
    let page = page_data(lang);
    let context = ViewContext::new(lang, &page, Snapshot::of(session));
    texts(&bindings(&context)).find(|(id, _)| id == place).unwrap().1
}

#[test]
fn the_question_follows_the_total() {
    let free = edited(&Session::default(), Edit::Balance(Balance::Free)).unwrap();
    let pillar = Pillar::Expansion;
    let more = edited(&free, Edit::Set { pillar, yearly_million: 22_000 }).unwrap();
    let year = LAST_BUDGET_YEAR;
    let uneven = edited(&free, Edit::SetYear { pillar, year, million: 22_000 }).unwrap();
    let none = edited(&free, Edit::Preset("none".to_owned())).unwrap();
    for (session, ja, en) in [
        (&free, "年300億円で、どこまで届く？", "How far does ¥30 billion a year go?"),
        (&more, "年400億円で、どこまで届く？", "How far does ¥40 billion a year go?"),
        (
            &uneven,
            "年平均320億円で、どこまで届く？",
            "How far does an average of ¥32 billion a year go?",
        ),
        (&none, "予算なしで、どこまで届く？", "How far without a budget?"),
    ] {
        assert_eq!([Lang::Ja, Lang::En].map(|lang| said(lang, session, "question")), [ja, en]);
    }
}

#[test]
fn an_answer_of_nothing_has_words_of_its_own() {
    let report = Session::default();
    let none = edited(&report, Edit::Preset("none".to_owned())).unwrap();
    assert!(said(Lang::En, &none, "answer").ends_with("the programme adds nothing."));
    let free = edited(&none, Edit::Balance(Balance::Free)).unwrap();
    let pillar = Pillar::Negotiation;
    let tiny = edited(&free, Edit::Set { pillar, yearly_million: 1 }).unwrap();
    assert!(said(Lang::En, &tiny, "answer").contains("by less than $1 million a year"));
    assert!(said(Lang::Ja, &tiny, "answer").contains("年100万ドル未満"));
    let last = Edit::SetYear { pillar, year: LAST_BUDGET_YEAR, million: 1_000 };
    let late = edited(&free, last).unwrap();
    assert!(said(Lang::En, &late, "answer").contains("would add no exports by 2030"));
}
