//! The calculator on the page, beside a session that does natively what the reader does there.

use std::cell::{Cell, RefCell};

use model::Pillar;
use report::Lang;
use scenario::{Edit, Session, amount, apply, facts};
use tests::{Host, Page, Part};

use crate::wording::{self, Result};

/// Between two edits; long enough that they are two steps to undo, in milliseconds.
const PAUSE_MS: f64 = 60_000.0;

/// Two coordinates of a drawing are the same if they differ by less than this, in its units.
const SAME_PLACE: f64 = 0.6;

/// One step of a stepper, in JPY million.
pub(crate) const STEP: i64 = 1_000;

pub(crate) struct CalculatorDriver<'page> {
    pub(crate) page: &'page Page,
    pub(crate) lang: Lang,
    pub(crate) session: RefCell<Session>,
    now_ms: Cell<f64>,
}

impl<'page> CalculatorDriver<'page> {
    /// Opens the page with the calculator.
    pub(crate) fn open(page: &'page Page, host: &Host, lang: Lang) -> Self {
        page.open_app(&address(host, lang));
        Self::at(page, lang)
    }

    /// The calculator that is on the page already, with the report's plan.
    pub(crate) fn at(page: &'page Page, lang: Lang) -> Self {
        Self { page, lang, session: RefCell::default(), now_ms: Cell::new(0.0) }
    }

    /// The same, where the reader left it.
    pub(crate) fn resumed(page: &'page Page, lang: Lang, session: &Session) -> Self {
        let scenario = session.scenario().clone();
        let resumed = Session::new(scenario, session.balance(), session.take_from());
        Self { session: RefCell::new(resumed), ..Self::at(page, lang) }
    }

    /// A control of a pillar: `step-up`, `step-down`, `amount`, `slider`, `error`.
    pub(crate) fn control(&self, name: &str, pillar: Pillar) -> Part<'page> {
        self.page.part(&format!("{name}-{}", pillar.id()))
    }

    /// Presses a stepper once.
    pub(crate) fn step(&self, pillar: Pillar, direction: i64) {
        let name = if direction > 0 { "step-up" } else { "step-down" };
        self.control(name, pillar).press();
        self.edit(Edit::Step { pillar, by_million: direction * STEP });
    }

    /// Presses a prepared split.
    pub(crate) fn preset(&self, id: &str) {
        self.page.part(&format!("preset-{id}")).press();
        self.edit(Edit::Preset(id.to_owned()));
    }

    /// Does natively what the reader has done on the page.
    pub(crate) fn edit(&self, edit: Edit) {
        self.now_ms.set(self.now_ms.get() + PAUSE_MS);
        let next = apply(&self.session.borrow(), edit.clone(), self.now_ms.get());
        let next = next.unwrap_or_else(|refusal| panic!("{edit:?}: {refusal}"));
        self.session.replace(next);
    }

    /// Everything on the page is what the model gives for the same edits.
    pub(crate) fn agrees(&self) {
        let session = self.session.borrow();
        let (page, lang, scenario) = (self.page, self.lang, session.scenario());
        let result = Result::of(scenario);
        page.part("question").says(&wording::question(lang, scenario));
        page.part("answer").says(&wording::answer(lang, &session));
        let total = wording::total(lang, scenario);
        page.part("total").within("[data-result=total]").says(&total);
        let exports = wording::exports_change(lang, result.exports_usd_bn);
        page.part("foot-exports").within("b").says(&exports);
        let countries = wording::countries_change(lang, result.countries);
        page.part("foot-countries").within("b").says(&countries);
        for pillar in Pillar::ALL {
            self.amount_agrees(pillar);
        }
        self.bar_agrees(result);
        self.adopters_agree(result);
        self.dot_agrees(result);
    }

    fn amount_agrees(&self, pillar: Pillar) {
        let session = self.session.borrow();
        let brings = wording::brings(self.lang, session.scenario(), pillar);
        self.control("brings", pillar).says(&brings);
        if self.control("amount", pillar).attribute("aria-invalid").is_some() {
            return;
        }
        let shown = self.control("amount", pillar).value();
        let million = amount::parse(self.lang, &shown).map(|million| million as f64);
        assert_eq!(
            million,
            Ok(session.scenario().yearly(pillar).mean()),
            "{}: {shown}",
            pillar.id()
        );
    }

    /// The numbers at the bar, and the lengths of its parts.
    fn bar_agrees(&self, result: Result) {
        let bar = self.page.part("bar");
        adds_up(
            [&bar.within("[data-result=market]"), &bar.within("[data-result=programme]")],
            &bar.within("#bar-rest"),
            [result.market_usd_bn, result.exports_usd_bn, result.missing_usd_bn()],
            facts().goals.exports_gap,
        );
        let length = |part: &str| bar.within(part).number("width");
        let whole = facts().goals.exports_gap.max(result.market_usd_bn + result.exports_usd_bn);
        let near = |seen: f64, wanted: f64| (seen - wanted).abs() < 0.01 * whole;
        assert!(near(length(".bar-market") * whole / 100.0, result.market_usd_bn));
        // The report's plan is marked where it differs.
        let report = self.session.borrow().scenario().with_reported_budgets();
        let report = Result::of(&report).exports_usd_bn;
        let own = (report - result.exports_usd_bn).abs() > 1e-9;
        let seen = bar.within("#magnifier-report").of("getComputedStyle(element).visibility");
        assert_eq!(seen, if own { "visible" } else { "hidden" });
        // What is in the frame is what is in the magnifier.
        let frame_usd_bn = length(".bar-window") * whole / 100.0;
        let programme = length(".magnifier-programme") / 100.0 * frame_usd_bn;
        let wanted = result.exports_usd_bn.max(0.0);
        assert!((programme - wanted).abs() < 0.01, "the magnifier shows {programme}, not {wanted}");
    }

    /// The same for countries; the goal's line stands at the fewest that meet it.
    fn adopters_agree(&self, result: Result) {
        let (bar, goal) = (self.page.part("adopters"), facts().goals.least_adopters());
        let missing = (goal - result.countries_without - result.countries).max(0.0);
        adds_up(
            [&bar.within("#adopters-base"), &bar.within("#adopters-change")],
            &bar.within("#adopters-rest"),
            [result.countries_without, result.countries, missing],
            goal,
        );
        let whole = goal.max(result.countries_without + result.countries);
        let number = |part: &str, name| bar.within(part).number(name) * whole / 100.0;
        let near =
            |seen: f64, wanted: f64| assert!((seen - wanted).abs() < 0.01, "{seen} {wanted}");
        near(number(".bar-market", "width"), result.countries_without);
        near(number(".magnifier-programme", "width"), result.countries);
        near(number(".adopters-goal", "x1"), goal);
    }

    /// The reader's dot lies beside the report's ring where the model puts it.
    fn dot_agrees(&self, result: Result) {
        let cloud = transform(&self.page.select(".tradeoff-cloud"));
        let [left, bottom, ..] = cloud[..] else { panic!("{cloud:?}") };
        let report = Result::of(&self.session.borrow().scenario().with_reported_budgets());
        let ring = ["cx", "cy"].map(|name| self.page.part("tradeoff-report").number(name));
        // Nothing can be measured by a goal to which the report's plan adds nothing.
        let place = |origin: f64, ring: f64, own: f64, report: f64| {
            (report.abs() > 1e-9).then(|| origin + (ring - origin) * own / report)
        };
        let dot = transform(&self.page.part("tradeoff-you"));
        let [x, y] = dot[..] else { panic!("{dot:?}") };
        let across = place(left, ring[0], result.exports_usd_bn, report.exports_usd_bn);
        let up = place(bottom, ring[1], result.countries, report.countries);
        let apart = (x - across.unwrap_or(x)).hypot(y - up.unwrap_or(y));
        assert!(apart < SAME_PLACE, "the dot is at {dot:?}, not at {across:?}, {up:?}");
    }
}

/// Two parts and what is missing are what the model gives, and add up to the goal as printed.
fn adds_up(parts: [&Part; 2], rest: &Part, values: [f64; 3], goal: f64) {
    let texts = parts.map(|part| part.text());
    let printed = texts.each_ref().map(|text| wording::printed(text));
    for (seen, wanted) in printed.into_iter().zip(values) {
        let least = if wanted.abs() < 0.1 { 0.006 } else { 0.06 };
        assert!((seen - wanted).abs() < least, "{texts:?} is not {values:?}");
    }
    if values[2] > 0.0 {
        let text = rest.text();
        let sum = printed[0] + printed[1] + wording::printed(&text);
        assert!((sum - goal).abs() < 1e-9, "{texts:?} and {text} do not add up to {goal}");
    } else {
        assert!(!rest.text().contains(|sign: char| sign.is_ascii_digit()), "{}", rest.text());
    }
}

/// The numbers of an element's transform.
fn transform(part: &Part) -> Vec<f64> {
    let transform = part.attribute("transform").unwrap_or_default();
    transform
        .split(|sign: char| !(sign.is_ascii_digit() || ".-−".contains(sign)))
        .filter_map(|word| word.replace('−', "-").parse().ok())
        .collect()
}

/// Where the calculator is.
pub(crate) fn address(host: &Host, lang: Lang) -> String {
    host.address(&format!("{}/programme/", lang.code()))
}
