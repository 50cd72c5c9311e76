//! What is printed adds up: numbers are read back from the readings of many states, in both
//! languages, and the arithmetic is done on what stands there.

mod read_back;
pub(super) mod states;

use model::{ChoiceId, ParameterId, ResultId};
use report::Lang;
use scenario::{AssumptionId, Scenario, Session, Yearly, facts};

use super::{
    page_data::PageData,
    parts::{bindings, deferred},
    table::{COLUMNS, Id, years},
    view_context::ViewContext,
};
use crate::{
    binding::{Bindings, Content, ElementId},
    store::Snapshot,
};
use read_back::{Printed, amounts};
use states::{assume, open, states};

/// What every element says.
struct Page {
    state: String,
    bindings: Bindings,
}

impl Page {
    fn of(lang: Lang, name: &str, session: &Session) -> Self {
        let page = PageData::default();
        let context = ViewContext::new(lang, &page, Snapshot::of(session));
        Self {
            state: format!("{name}, {lang:?}"),
            bindings: bindings(&context).and(deferred(&context)),
        }
    }

    fn text(&self, id: impl Into<ElementId>) -> String {
        let id = id.into();
        let said = self.bindings.iter().find_map(|binding| match &binding.content {
            Content::Text(text) if binding.id == id => Some(text.clone()),
            Content::Sentence(pieces) if binding.id == id => Some(
                pieces
                    .iter()
                    .map(|piece| match piece {
                        text::sentence::Piece::Text(words) => (*words).to_owned(),
                        text::sentence::Piece::Value { text, .. } => text.clone(),
                    })
                    .collect(),
            ),
            _ => None,
        });
        said.unwrap_or_else(|| panic!("{}: nothing is said at {}", self.state, id))
    }

    fn amounts(&self, id: impl Into<ElementId>) -> Vec<Printed> {
        amounts(&self.text(id))
    }

    /// The result is what the printed numbers come to, to its last printed digit.
    fn comes_to(&self, what: &str, worked_out: f64, result: &Printed) {
        let off = (worked_out - result.value).abs();
        assert!(
            off <= result.last_digit * (0.5 + 1e-6),
            "{}: {what}: {worked_out} is printed as {result:?}",
            self.state,
        );
    }

    /// A sum of printed numbers is exact.
    fn adds_up(&self, what: &str, worked_out: f64, result: &Printed) {
        let off = (worked_out - result.value).abs();
        assert!(
            off <= 1e-9 * (1.0 + worked_out.abs()) && off < 0.5 * result.last_digit,
            "{}: {what}: {worked_out} is not {result:?}",
            self.state,
        );
    }
}

fn every_page(check: impl Fn(&Page, &Session)) {
    let states = states();
    assert!(states.len() > 200, "only {}", states.len());
    for (name, session) in &states {
        for lang in Lang::ALL.iter().copied() {
            check(&Page::of(lang, name, session), session);
        }
    }
}

#[test]
fn a_difference_is_the_difference_of_its_printed_ends() {
    every_page(|page, _| {
        let level = page.amounts(("course-title", "level"));
        let [exports, missing] = level[..] else { panic!("{}: {level:?}", page.state) };
        let goal = facts().goals.exports;
        let missing = Printed { value: (goal - exports.value).signum() * missing.value, ..missing };
        page.adds_up("goal − exports", goal - exports.value, &missing);
        let adopters = page.amounts(("course-title", "adopters"));
        let [with, without, difference] = adopters[..] else { panic!("{adopters:?}") };
        page.adds_up("adopters", with.value - without.value, &difference);
        for year in years() {
            let cells = COLUMNS.map(|column| page.text(Id::Cell(year, column)));
            if cells[0].is_empty() {
                continue;
            }
            let cell = |at: usize| amounts(&cells[at])[0];
            page.adds_up("exports of a year", cell(0).value - cell(1).value, &cell(2));
            page.adds_up("countries of a year", cell(3).value - cell(4).value, &cell(5));
        }
    });
}

#[test]
fn the_bars_add_up_to_the_goal() {
    every_page(|page, session| {
        let row = session.scenario().goal_year();
        if row.exports_usd_bn < facts().goals.exports {
            let market = page.amounts(("bar", "market"))[0];
            let programme = page.amounts(ElementId::named("magnifier-label"))[0];
            let rest = page.amounts(("bar", "rest"))[0];
            let known = market.value + programme.value;
            page.adds_up("bar of exports", facts().goals.exports_gap - known, &rest);
        }
        if row.adopters < facts().goals.least_adopters() {
            let base = page.amounts(("adopters", "base"))[0];
            let change = page.amounts(("adopters", "change"));
            let change = change.first().map_or(0.0, |it| it.value);
            let rest = page.amounts(("adopters", "rest"))[0];
            let known = base.value + change;
            page.adds_up("bar of countries", facts().goals.least_adopters() - known, &rest);
        }
    });
}

#[test]
fn a_formula_gives_its_printed_result() {
    every_page(|page, session| {
        let of = |key: &'static str| {
            let all = page.amounts(("formula", key));
            let result = page.amounts(("result", key));
            // The result stands at the end of the formula as it stands beside the name.
            if !result.is_empty() {
                assert_eq!(all.last(), result.last(), "{}: {key}", page.state);
            }
            all
        };
        let [support, rules, sum] = of("difference")[..] else { panic!("{}", page.state) };
        page.adds_up("difference", support.value + rules.value, &sum);
        let [with, without, extra] = of("adopters")[..] else { panic!("{}", page.state) };
        page.adds_up("adopters", with.value - without.value, &extra);
        let [difference, gap, share] = of("share")[..] else { panic!("{}", page.state) };
        page.comes_to("share", 100.0 * difference.value / gap.value, &share);
        for key in [
            "per-yen",
            "per-yen-later",
            "ratio",
            "ratio-later",
            "country-cost",
            "country-cost-later",
        ] {
            // Without a cost there is no result.
            if page.amounts(("result", key)).is_empty() {
                continue;
            }
            let [above, below, result] = of(key)[..] else { panic!("{}: {key}", page.state) };
            page.comes_to(key, above.value / below.value, &result);
        }
        let growth = of("needed-growth");
        let years = f64::from(2030 - session.scenario().choices().first_budget_year);
        let (goal, exports) = (growth[0], growth[1]);
        let needed = 100.0 * ((goal.value / exports.value).powf(1.0 / years) - 1.0);
        page.comes_to("needed growth", needed, growth.last().unwrap());
        let [loss, before, now, companies, avoided] = of("loss")[..] else {
            panic!("{}", page.state)
        };
        let worked_out = loss.value * (before.value - now.value) / companies.value;
        page.comes_to("loss", worked_out, &avoided);
    });
}

#[test]
fn every_step_of_the_chain_gives_what_it_prints() {
    every_page(|page, session| {
        let formula = |key: &'static str| -> Vec<f64> {
            page.amounts(("chain-formula", key)).iter().map(|it| it.value).collect()
        };
        let value = |key: &'static str| page.amounts(("chain-value", key)).first().copied();
        let product = |key: &'static str, factors: &[f64]| {
            page.comes_to(key, factors.iter().product(), &value(key).unwrap());
        };
        // Money of years that differ is a mean, which is rounded itself.
        if let (Some(money), Yearly::Same(_)) = (value("money"), session.scenario().yearly_total())
        {
            let [jpy_bn, rate] = formula("money")[..] else { panic!("{}", page.state) };
            page.comes_to("money", jpy_bn / rate, &money);
        }
        if let [money, per_dollar] = formula("per-dollar")[..] {
            product("per-dollar", &[money, per_dollar]);
        }
        let mut last = "per-dollar";
        for key in ["diminishing", "arrived"] {
            let [before, percent] = formula(key)[..] else { continue };
            assert!((before - value(last).unwrap().value).abs() < 1e-9, "{}: {key}", page.state);
            product(key, &[before, percent / 100.0]);
            last = key;
        }
        if let [money, per_dollar, percents @ ..] = &formula("cooperation")[..] {
            let shares: f64 = percents.iter().map(|percent| percent / 100.0).product();
            product("cooperation", &[*money, *per_dollar, shares]);
        }
        if let [market, share, effect, countries] = formula("rules")[..] {
            product("rules", &[market, share / 100.0, effect / 100.0, countries]);
        }
        let parts =
            ["arrived", "cooperation", "rules"].map(|key| value(key).map_or(0.0, |it| it.value));
        let has_money = session.scenario().yearly_total().mean() > 0.0;
        assert_eq!(value("total").is_some(), has_money, "{}", page.state);
        if let Some(total) = value("total") {
            page.adds_up("the chain", parts.iter().sum(), &total);
        }
    });
}

#[test]
fn what_is_said_both_ways_is_what_the_formulas_say() {
    every_page(|page, _| {
        let both = page.amounts(ElementId::named("both-ways"));
        let share = page.amounts(("result", "share"));
        assert_eq!(both.first(), share.last(), "{}", page.state);
        let yen = ["per-yen", "per-yen-later"].map(|key| page.text(("result", key)));
        for yen in yen.iter().filter(|yen| yen.chars().any(|c| c.is_ascii_digit())) {
            assert!(
                page.text(ElementId::named("both-ways")).contains(yen),
                "{}: {yen}",
                page.state
            );
        }
    });
}

#[test]
fn a_payback_is_never_printed_as_one_before_it_is_reached() {
    every_page(|page, session| {
        let paths = session.scenario().central();
        for (at, key) in [(2030, "ratio"), (2035, "ratio-later")] {
            let printed = page.amounts(("result", key));
            let (Some(ratio), Some(printed)) = (paths.ratio(at), printed.last()) else { continue };
            assert_eq!(ratio >= 1.0, printed.value >= 1.0, "{}: {ratio}", page.state);
        }
    });
}

/// A scenario whose result in the goals' year is just below a goal: found by halving between two
/// values of one assumption.
fn just_below(id: AssumptionId, result: impl Fn(&Scenario) -> f64, goal: f64) -> Session {
    let report = Scenario::reported();
    let (mut below, mut above) = (report.assumption(id), 1_000.0);
    for _ in 0..60 {
        let middle = f64::midpoint(below, above);
        let met = report.with_assumption(id, middle).is_none_or(|it| result(&it) >= goal - 0.01);
        if met { above = middle } else { below = middle }
    }
    open(report.with_assumption(id, below).unwrap())
}

/// A goal reads as met exactly where it is, wherever exports and countries of its year are printed.
fn reads_as_it_is(page: &Page, session: &Session) {
    let goals = &facts().goals;
    let paths = session.scenario().central();
    let row = paths.goal_year();
    let (goal, at) = (goals.least_adopters(), row.year);
    let counting = AssumptionId::Choice(ChoiceId::InitialAdopters);
    let countries = |place: String, value: f64, printed: Printed| {
        assert_eq!(value >= goal, printed.value >= goal, "{}: {place} {printed:?}", page.state);
    };
    for (way, start) in [0.0, 11.0, 38.0].into_iter().enumerate() {
        let counted = session.scenario().with_assumption(counting, start).unwrap();
        let total = page.amounts(("counting-total", way))[0];
        countries(format!("counting {start}"), counted.goal_year().adopters, total);
    }
    let cell = |column| page.amounts(Id::Cell(at, column));
    for (place, of, without) in [
        ("title", page.amounts(("course-title", "adopters")), 1),
        ("formula", page.amounts(("formula", "adopters")), 1),
        ("dot", page.amounts(("course-value", "adopters", 0)), 0),
        ("table", [cell(ResultId::Adopters), cell(ResultId::AdoptersBase)].concat(), 1),
    ] {
        countries(place.to_owned(), row.adopters, of[0]);
        if without > 0 {
            countries(format!("{place}, without"), row.adopters_base, of[without]);
        }
    }
    if row.adopters < goal {
        assert!(page.amounts(("adopters", "rest"))[0].value > 0.0, "{}", page.state);
    }
    for (place, of) in [
        ("title", page.amounts(("course-title", "level"))),
        ("dot", page.amounts(("course-value", "level", 0))),
        ("table", cell(ResultId::Exports)),
    ] {
        let met = row.exports_usd_bn >= goals.exports;
        assert_eq!(met, of[0].value >= goals.exports, "{}: {place} {of:?}", page.state);
    }
    if row.exports_usd_bn < goals.exports {
        assert!(page.amounts(("bar", "rest"))[0].value > 0.0, "{}", page.state);
    }
    let added = row.exports_difference_usd_bn();
    for (place, of) in [
        ("foot", page.amounts(("foot", "exports"))),
        ("answer", page.amounts(ElementId::named("answer"))[1..].to_vec()),
        ("table", cell(ResultId::ExportsDifference)),
    ] {
        // Of these nothing but what the programme adds is printed last.
        let Some(printed) = of.last().filter(|_| added > 1.0) else { continue };
        let met = added >= goals.exports_gap;
        assert_eq!(met, printed.value >= goals.exports_gap, "{}: {place} {of:?}", page.state);
    }
}

#[test]
fn a_goal_that_is_missed_never_reads_as_one_that_is_met() {
    let support = AssumptionId::Parameter(ParameterId::SupportReturn);
    let adoption = AssumptionId::Parameter(ParameterId::BaselineAdoption);
    let counting = AssumptionId::Choice(ChoiceId::InitialAdopters);
    let goals = &facts().goals;
    let exports = |it: &Scenario| it.goal_year().exports_usd_bn;
    let added = |it: &Scenario| it.goal_year().exports_difference_usd_bn();
    let adopters = |it: &Scenario| it.goal_year().adopters;
    let with = |start, baseline| {
        let scenario = assume(&Scenario::reported(), counting, start);
        open(assume(&scenario, adoption, baseline))
    };
    let near = [
        ("exports", just_below(support, exports, goals.exports)),
        ("what is added", just_below(support, added, goals.exports_gap)),
        ("countries", just_below(adoption, adopters, goals.least_adopters())),
        ("countries with partners", with(11.0, 1.74)),
        ("countries from none", with(0.0, 4.45)),
        ("countries without", with(11.0, 2.06)),
    ];
    let near = near.map(|(name, session)| (format!("nearly enough {name}"), session));
    for (name, session) in near.into_iter().chain(states()) {
        for lang in [Lang::Ja, Lang::En] {
            reads_as_it_is(&Page::of(lang, &name, &session), &session);
        }
    }
}
