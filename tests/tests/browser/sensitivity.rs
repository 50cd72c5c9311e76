//! What decides the answer of the reader's own scenario: it follows, it is what the analysis gives, and
//! what it offers is done.

use report::Lang;
use scenario::{
    Edit, Scenario, Session,
    analysis::{Objective, Outcome, SplitMap, best_split, tornado},
    apply,
};
use tests::key::Key;
use tests::{Host, Page, Reader, visit};
use text::{outcome, words::sensitivity_page::SensitivityPage};

use crate::calculator_driver::CalculatorDriver;

const TORNADO: &str = "[data-testid=chart-tornado]";
const MAP: &str = "[data-testid=split-map]";

fn edited(edits: &[Edit]) -> Scenario {
    let start = Session::default();
    let session =
        edits.iter().fold(start, |session, edit| apply(&session, edit.clone(), 0.0).unwrap());
    session.scenario().clone()
}

fn rules() -> Edit {
    Edit::Preset("rules".to_owned())
}

/// The page of sensitivities, by the link from the calculator on which a preset was chosen.
fn after_preset(page: &Page, host: &Host, lang: Lang, preset: &str) {
    let calculator = CalculatorDriver::open(page, host, lang);
    calculator.preset(preset);
    page.rest();
    page.select(".result-meaning a.way").press();
    page.until(
        "the page",
        "document.querySelector('[data-root=sensitivity][data-answers]') !== null",
    );
    worked_out(page);
}

fn worked_out(page: &Page) {
    page.select(".map-buttons").appears();
    page.until(
        "nothing is being worked out",
        "document.querySelector('#analysis-busy').textContent === ''",
    );
    page.open_everything();
}

/// The table of the tornado says what the analysis gives.
fn tornado_is(page: &Page, lang: Lang, scenario: &Scenario, of: Outcome) {
    let bars = &tornado(scenario)[of as usize];
    let first = &bars[0];
    for (column, value) in [(3, first.at_low), (5, first.at_high)] {
        let cell = format!("{TORNADO} .chart-table tbody tr:first-child > :nth-child({column})");
        page.select(&cell).says(&outcome::amount(lang, of, value));
    }
}

/// The table over the years ends with what the model gives.
fn paths_are(page: &Page, lang: Lang, scenario: &Scenario, of: Outcome) {
    let (id, _) = of.result_and_year();
    let last = scenario.central().result(id, model::HORIZON);
    page.select("[data-testid=chart-paths] .chart-table tbody tr:last-child > :nth-child(2)")
        .says(&outcome::amount(lang, of, last));
}

fn follows(reader: Reader, lang: Lang) {
    let host = Host::start();
    visit(reader, |page| {
        after_preset(page, &host, lang, "rules");
        let own = edited(&[rules()]);
        let count = scenario::changes_from_report(&own).len();
        page.part("analysis-whose").mentions(&count.to_string());
        tornado_is(page, lang, &own, Outcome::ExportsDifference);
        page.select(&format!("{TORNADO} .chart-live svg")).appears();
        page.select(&format!("{TORNADO} .chart-own-source")).appears();
        for (at, of) in Outcome::ALL.into_iter().enumerate() {
            page.part(&format!("outcome-{at}")).press();
            page.part(&format!("outcome-{at}")).has("aria-pressed", "true");
            tornado_is(page, lang, &own, of);
            let name = outcome::name(lang, of).replace('\u{200B}', "");
            paths_are(page, lang, &own, of);
            page.part("chart-finding-tornado").until(
                "names the result",
                &format!("element.textContent.replaceAll('\\u200B', '').includes({name:?})"),
            );
        }
        let best = best_of(&own, Objective::LateRatio);
        page.select(".best-splits tbody tr:last-child td:nth-child(3)").says(&outcome::amount(
            lang,
            Outcome::LateRatio,
            Some(best),
        ));
        page.open_everything();
        page.is_accessible();
    });
}

fn best_of(scenario: &Scenario, objective: Objective) -> f64 {
    let map: Vec<_> = SplitMap::of(scenario).collect();
    best_split(scenario, &map, objective).unwrap().value
}

#[test]
fn it_follows_the_readers_scenario_on_a_phone() {
    follows(Reader::PHONE, Lang::Ja);
}

#[test]
fn it_follows_the_readers_scenario_at_a_desk() {
    follows(Reader::DESKTOP, Lang::En);
}

#[test]
fn the_reports_plan_stays_as_it_was_prepared_and_loads_no_chart() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        page.open_app(&host.address("en/sensitivity/"));
        worked_out(page);
        page.select(TORNADO).lacks("data-other");
        assert_eq!(page.js("typeof echarts"), "undefined");
        page.select(".threshold").appears();
        page.select(".chart-own-source").is_gone();
    });
}

/// Keys move over the map, what is there is read out, and the split is taken and given back.
fn by_keys(lang: Lang) {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        page.open_app(&host.address(&format!("{}/sensitivity/", lang.code())));
        worked_out(page);
        let map = page.select(MAP);
        page.select("[data-testid=map-take]").has("aria-disabled", "true");
        page.tab_to(&map);
        page.key(Key::END);
        let own = edited(&[]);
        let all: Vec<_> = SplitMap::of(&own).collect();
        let value = |parts: [u32; 3]| {
            let found = all.iter().find(|split| split.parts == parts).unwrap();
            outcome::amount(lang, Outcome::ExportsDifference, found.outcomes[0])
        };
        let readout = page.select(".map-readout");
        readout.mentions(&value([0, 100, 0]));
        page.key(Key::RIGHT);
        readout.mentions(&value([0, 99, 1]));
        page.key(Key::UP);
        readout.mentions(&value([1, 98, 1]));
        page.select("[data-testid=map-take]").has("aria-disabled", "false").press();
        page.part("analysis-whose").until("it is the reader's", "/[23]/.test(element.textContent)");
        page.select(&format!("{TORNADO}[data-other=reader]")).appears();
        page.part("chain-title").appears();
    });
}

#[test]
fn keys_move_over_the_map_in_japanese() {
    by_keys(Lang::Ja);
}

#[test]
fn keys_move_over_the_map_in_english() {
    by_keys(Lang::En);
}

#[test]
fn a_finger_reads_out_the_map_and_the_best_split_is_taken() {
    let host = Host::start();
    visit(Reader::PHONE, |page| {
        page.open_app(&host.address("ja/sensitivity/"));
        worked_out(page);
        page.select(MAP).tap();
        page.select(".map-readout").until("reads out", "element.textContent.includes('億ドル')");
        page.select(".best-splits tbody tr:nth-child(2) button").press();
        let map: Vec<_> = SplitMap::of(&edited(&[])).collect();
        let best = best_split(&edited(&[]), &map, Objective::AdoptersDifference).unwrap();
        let taken = Edit::Split(best.shares.map(|share| (1000.0 * share).round() as u32));
        page.select(".map-own").appears();
        page.part("analysis-whose").mentions("利用者");
        let calculator = "document.querySelector('[data-root=calculator][data-answers]') !== null";
        page.select(".analysis-whose a").press();
        page.until("the calculator", calculator);
        page.part("changes")
            .mentions(&scenario::changes_from_report(&edited(&[taken])).len().to_string());
    });
}

#[test]
fn without_money_it_says_what_there_is_not() {
    let host = Host::start();
    visit(Reader::PHONE, |page| {
        after_preset(page, &host, Lang::En, "none");
        page.part("outcome-4").press();
        page.part("chart-finding-tornado").says("With this budget there is no such result.");
        page.part("chart-finding-paths").says("With this budget there is no such result.");
        page.select(".map-finding").mentions("no money");
        page.part("outcome-1").press();
        page.part("chart-finding-tornado").mentions("most");
        page.select(".threshold").appears();
        page.is_accessible();
    });
}

#[test]
fn a_chart_that_does_not_come_leaves_its_table() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        page.without_worker();
        host.fail("echarts");
        page.open_app(&host.address("en/sensitivity/"));
        worked_out(page);
        page.expect_message("echarts");
        page.part("outcome-3").press();
        page.select(&format!("{TORNADO} .chart-failed")).appears();
        tornado_is(page, Lang::En, &edited(&[]), Outcome::Adopters);
        // As soon as it can be had, another result has its picture.
        host.repair();
        page.part("outcome-2").press();
        page.select(&format!("{TORNADO} .chart-live svg")).appears();
        page.select(&format!("{TORNADO} .chart-failed")).is_gone();
    });
}

#[test]
fn a_link_opens_on_this_page_too() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        let own = edited(&[rules()]);
        // The report's plan was prepared: the chain has other steps.
        page.expect_message("dtn-watch shift");
        let link = [scenario::link::FRAGMENT, &scenario::link::write(&own)].concat();
        page.open_app(&host.address(&format!("en/sensitivity/{link}")));
        worked_out(page);
        tornado_is(page, Lang::En, &own, Outcome::ExportsDifference);
    });
}

/// What is saved is read back: the table as text, the picture by its size and its ink.
#[test]
fn what_is_shown_is_saved_as_a_table_and_as_pictures() {
    let host = Host::start();
    for (reader, lang) in [(Reader::PHONE, Lang::Ja), (Reader::DESKTOP, Lang::En)] {
        visit(reader, |page| {
            page.in_documents(REMEMBER_FILES);
            after_preset(page, &host, lang, "rules");
            page.part("outcome-2").press();
            page.select(&format!("{TORNADO} .chart-live svg")).appears();
            let own_source = SensitivityPage::of(lang).own_source;
            page.part("chart-save-tornado-csv").press();
            let csv = "(files.find(([name]) => name.startsWith('tornado-') && name.endsWith('.csv')) ?? [])[1] ?? ''";
            page.until("the table", &format!("({csv}).includes({own_source:?})"));
            let lines = page.js(&format!("({csv}).trim().split('\\r\\n').length"));
            assert_eq!(lines.as_u64(), Some(11), "a head and ten bars");
            page.part("chart-save-tornado-svg").press();
            let svg = "(files.find(([name]) => name.startsWith('tornado-') && name.endsWith('.svg')) ?? [])[1] ?? ''";
            page.until("the picture", &format!("({svg}).includes('</svg>')"));
            assert_eq!(page.js(&format!("({svg}).includes('var(')")), false);
            page.part("chart-save-tornado-png").press();
            let png = "(files.find(([name]) => name.startsWith('tornado-') && name.endsWith('.png')) ?? [])[1] ?? ''";
            page.until("the picture in dots", &format!("({png}).startsWith('data:image/png')"));
            page.select("[data-testid=map-save]").press();
            let map = "(files.find(([name]) => name.endsWith('map.csv')) ?? [])[1] ?? ''";
            page.until("the map", &format!("({map}).trim().split('\\r\\n').length === 5152"));
        });
    }
}

/// Files that a page hands over: names, and what is in them.
const REMEMBER_FILES: &str = "
    window.files = [];
    const blobs = new Map();
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob) => { const at = create.call(URL, blob); blobs.set(at, blob); return at; };
    HTMLAnchorElement.prototype.click = ((click) => function () {
        if (!this.download) return click.call(this);
        const blob = blobs.get(this.href);
        if (blob) blob.text().then((text) => files.push([this.download, text]));
        else files.push([this.download, this.href]);
    })(HTMLAnchorElement.prototype.click);";
