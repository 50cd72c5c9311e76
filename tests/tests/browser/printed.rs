//! The page prints, in many states, just what the app's native tests do arithmetic on: the numbers
//! that add up there are the ones that a reader sees.

use std::collections::BTreeMap;

use app::binding::{Binding, Content};
use app::part::calculator::{PageData, Survey, ViewContext, assumed, bindings, deferred, surveyed};
use app::store::Snapshot;
use model::{Budgets, ParameterId, Pillar};
use report::Lang;
use scenario::{AssumptionId, Edit, Scenario, Session, apply, facts, link};
use serde_json::Value;
use tests::{Host, Page, Reader, visit};
use text::sentence::Piece;

use crate::calculator_driver::address;
use crate::link::paste;

/// What a link came to is said apart, and is no result.
const NO_RESULT: &str = "link-";

fn states() -> Vec<Scenario> {
    let report = Scenario::reported();
    let split = |amounts| with_budgets(&report, Budgets::constant(2026, amounts));
    let years = Budgets::new(Pillar::ALL.map(|pillar| {
        (2026..=2030)
            .zip((1..).map(|n| 1_234 * n + i64::from(pillar == Pillar::Expansion)))
            .collect()
    }));
    let mut all: Vec<_> = facts().presets.iter().map(|preset| split(preset.amounts)).collect();
    all.extend([split([11_000, 11_000, 8_000]), split([1, 1, 1]), split([0, 1_000_000, 0])]);
    all.push(with_budgets(&report, years));
    for id in [ParameterId::SupportReturn, ParameterId::ProgrammeAdoption, ParameterId::LossAsGain]
    {
        let id = AssumptionId::Parameter(id);
        all.extend(id.ends().into_iter().filter_map(|end| report.with_assumption(id, end)));
    }
    let (id, end) = (ParameterId::SupportReturn, model::End::High);
    let own = apply(&Session::default(), Edit::SetEnd { id, end, value: 20.0 }, 0.0).unwrap();
    all.push(own.scenario().clone());
    // The distance of two neighbours of this value is less than what one of them prints alone.
    let adoption = AssumptionId::Parameter(ParameterId::BaselineAdoption);
    let adopted = split([11_000, 12_000, 8_000]).with_assumption(adoption, 4.4);
    all.extend(adopted);
    all
}

fn with_budgets(scenario: &Scenario, budgets: Budgets) -> Scenario {
    let ranges = ParameterId::ALL.map(|id| *scenario.range(id));
    let (name, choices) = (String::new(), *scenario.choices());
    Scenario::new(name.clone(), name, budgets, choices, ranges).expect("a scenario")
}

/// The words of every element, natively.
fn native(lang: Lang, data: &PageData, session: &Session) -> BTreeMap<String, String> {
    let survey = Survey::of(session.scenario());
    let context =
        ViewContext::new(lang, data, Snapshot::of(session)).with_extent(survey.cloud().extent);
    let all = bindings(&context).and(assumed(&context)).and(deferred(&context));
    let words = |binding: &Binding| Some((binding.id.to_string(), words(&binding.content)?));
    all.and(surveyed(&context, &survey)).iter().filter_map(words).collect()
}

fn words(content: &Content) -> Option<String> {
    let text = match content {
        Content::Text(text) => text.clone(),
        Content::Sentence(pieces) => pieces
            .iter()
            .map(|piece| match piece {
                Piece::Text(words) => words,
                Piece::Value { text, .. } => text.as_str(),
            })
            .collect(),
        _ => return None,
    };
    // A place where a line may break is an element on the page.
    Some(text.replace('\u{200b}', ""))
}

fn page_data(page: &Page) -> PageData {
    let block = page.js(
        "document.querySelector('[data-root=calculator] script[type=\"application/json\"]').text",
    );
    PageData::read(block.as_str().expect("the data block is there"))
}

/// Waits until every element says what it should; else the first that does not is named.
fn says(page: &Page, wanted: &BTreeMap<String, String>) {
    let wanted: BTreeMap<_, _> =
        wanted.iter().filter(|(id, _)| !id.starts_with(NO_RESULT)).collect();
    assert!(wanted.len() > 150, "only {}", wanted.len());
    let wanted = serde_json::to_string(&wanted).expect("names and texts");
    page.js(&format!("window.wantedWords = {wanted}; true"));
    page.until(
        "every word is the native one",
        "(() => {
            for (const [id, words] of Object.entries(wantedWords)) {
                const seen = document.getElementById(id)?.textContent.replaceAll('\\u200b', '');
                if (seen !== words) return `${id}: ${seen} instead of ${words}`;
            }
            return true;
        })()",
    );
}

fn prints_what_adds_up(reader: Reader, lang: Lang) {
    let host = Host::start();
    visit(reader, |page| {
        page.open_app(&address(&host, lang));
        let data = page_data(page);
        // What a move has done is said too, so each state follows the one before.
        let mut session = Session::default();
        for scenario in states() {
            paste(page, &link::write(&scenario));
            session =
                apply(&session, Edit::Open(Box::new(scenario)), 0.0).expect("it can be opened");
            says(page, &native(lang, &data, &session));
        }
        assert_eq!(
            page.js("document.querySelectorAll('[data-root=calculator]').length"),
            Value::from(1)
        );
    });
}

#[test]
fn every_printed_word_is_the_one_that_adds_up_in_japanese() {
    prints_what_adds_up(Reader::PHONE, Lang::Ja);
}

#[test]
fn every_printed_word_is_the_one_that_adds_up_in_english() {
    prints_what_adds_up(Reader::DESKTOP, Lang::En);
}
