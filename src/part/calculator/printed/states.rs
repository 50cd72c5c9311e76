//! Many states of the calculator: the report's plan, everything prepared, extremes, and a few
//! hundred that nobody has thought of.

use model::{Budgets, ChoiceId, ParameterId, Pillar, Range, Schedule};
use scenario::{AssumptionId, Edit, Scenario, Session, apply, facts};

/// So many that are drawn, always the same.
const DRAWN: usize = 240;

pub(in super::super) fn states() -> Vec<(String, Session)> {
    let mut scenarios = prepared();
    scenarios.extend(extremes());
    scenarios.extend((0..DRAWN).map(|number| (format!("drawn {number}"), drawn(number as u64))));
    scenarios.into_iter().map(|(name, scenario)| (name, open(scenario))).collect()
}

pub(super) fn open(scenario: Scenario) -> Session {
    apply(&Session::default(), Edit::Open(Box::new(scenario)), 0.0).unwrap()
}

fn with_budgets(scenario: &Scenario, budgets: Budgets) -> Scenario {
    let ranges = ParameterId::ALL.map(|id| *scenario.range(id));
    Scenario::new(String::new(), String::new(), budgets, *scenario.choices(), ranges).unwrap()
}

/// The same amounts every year, JPY million.
pub(super) fn split(scenario: &Scenario, amounts: [i64; 3]) -> Scenario {
    with_budgets(scenario, Budgets::constant(scenario.choices().first_budget_year, amounts))
}

pub(super) fn assume(scenario: &Scenario, id: AssumptionId, value: f64) -> Scenario {
    scenario.with_assumption(id, value).unwrap_or_else(|| scenario.clone())
}

fn prepared() -> Vec<(String, Scenario)> {
    let report = Scenario::reported();
    let mut all = vec![("the report's plan".to_owned(), report.clone())];
    for preset in &*facts().presets {
        let own = split(&report, preset.amounts);
        for what_if in &*facts().what_ifs {
            let assumed = what_if.values.iter().fold(own.clone(), |scenario, (id, value)| {
                assume(&scenario, AssumptionId::from_id(id).unwrap(), *value)
            });
            all.push((format!("{} and {}", preset.id, what_if.id), assumed));
        }
        all.push((preset.id.to_string(), own));
    }
    for id in AssumptionId::all() {
        for end in id.ends() {
            all.push((format!("{} at {end}", id.id()), assume(&report, id, end)));
        }
    }
    all
}

fn extremes() -> Vec<(String, Scenario)> {
    let report = Scenario::reported();
    let of = |name: &str, amounts| (name.to_owned(), split(&report, amounts));
    let mut all = vec![
        of("nothing", [0, 0, 0]),
        of("specialists alone", [10_000, 0, 0]),
        of("expansion alone", [0, 12_000, 0]),
        of("cooperation alone", [0, 0, 8_000]),
        of("a million", [1, 0, 0]),
        of("three million", [1, 1, 1]),
        of("a trillion each", [1_000_000; 3]),
        of("the largest", [facts().largest_amount; 3]),
        of("odd", [11_111, 9_973, 7_919]),
    ];
    let growing = Budgets::new(Pillar::ALL.map(|pillar| {
        (2026..=2030)
            .zip((1..).map(|n| 1_234 * n + i64::from(pillar == Pillar::Expansion) * 77))
            .collect()
    }));
    all.push(("growing".to_owned(), with_budgets(&report, growing)));
    let ending = Budgets::new(
        Pillar::ALL.map(|_| [(2026, 30_000), (2030, 1)].into_iter().collect::<Schedule>()),
    );
    all.push(("nearly over in 2030".to_owned(), with_budgets(&report, ending)));
    all.push(("narrow and wide ranges".to_owned(), with_own_ranges(&report)));
    all
}

/// Every other range half as wide on both sides, the others up to twice their high end.
fn with_own_ranges(scenario: &Scenario) -> Scenario {
    let ranges = ParameterId::ALL.map(|id| {
        let (range, half) = (scenario.range(id), f64::midpoint);
        let (low, central, high) = (range.low(), range.central(), range.high());
        let own = match id.index() % 2 {
            0 => Range::new(id, half(low, central), central, half(central, high)),
            _ => Range::new(id, low, central, (2.0 * high).min(1.0)),
        };
        own.unwrap_or(*range)
    });
    let (budgets, choices) = (scenario.budgets().clone(), *scenario.choices());
    Scenario::new(String::new(), String::new(), budgets, choices, ranges).unwrap()
}

/// Amounts and assumptions within their ranges, by a generator that is always the same.
fn drawn(number: u64) -> Scenario {
    let mut state = number.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut next = move || {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as f64 / (1_u64 << 31) as f64
    };
    let mut scenario = Scenario::reported();
    for id in AssumptionId::all() {
        let whole =
            id == AssumptionId::Choice(ChoiceId::InitialAdopters) || id.input_format().step >= 1.0;
        let [low, high] = id.ends();
        let value = low + (high - low) * next();
        if next() < 0.4 {
            scenario = assume(&scenario, id, if whole { value.round() } else { value });
        }
    }
    let amounts = [(); 3].map(|()| {
        #[expect(clippy::cast_possible_truncation, reason = "far below 2^63")]
        let million = (next() * 40_000.0) as i64;
        million
    });
    split(&scenario, amounts)
}
