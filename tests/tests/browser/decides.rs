//! What decides the answer: the chain from money to exports, and the tornado.

use model::Pillar;
use report::Lang;
use tests::key::Key;
use tests::{Host, Page, Reader, visit};

use crate::calculator_driver::CalculatorDriver;
use crate::walked::Walked;

const TORNADO: &str = "chart-tornado";
const FIRST: &str = "support_return";

fn on_its_page<'page>(page: &'page Page, host: &Host, lang: Lang) -> Walked<'page> {
    page.open_app(&host.address(&format!("{}/sensitivity/", lang.code())));
    Walked::on(page, TORNADO)
}

/// The evidence of an assumption is in the window, under its own address.
fn is_at_evidence(page: &Page, id: &str) {
    page.until("the address", &format!("location.hash === '#assumption-{id}'"));
    let evidence = page.select(&format!("#assumption-{id}"));
    evidence.until(
        "in the window",
        "(({top, bottom}) => top < innerHeight && bottom > 0)(element.getBoundingClientRect())",
    );
}

fn by_keys(lang: Lang) {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        let chart = on_its_page(page, &host, lang);
        page.tab_to(&chart.picture());
        let rows = chart.rows();
        for (row, cells) in rows.iter().enumerate() {
            page.key(Key::DOWN);
            assert_eq!(chart.read_row(), row);
            chart.readout().mentions(&cells[0]);
        }
        page.key(Key::HOME);
        page.key(Key::ENTER);
        is_at_evidence(page, FIRST);
        page.is_accessible();
    });
}

#[test]
fn keys_read_out_each_bar_and_lead_to_its_assumption_in_japanese() {
    by_keys(Lang::Ja);
}

#[test]
fn keys_read_out_each_bar_and_lead_to_its_assumption_in_english() {
    by_keys(Lang::En);
}

#[test]
fn a_press_on_a_bar_that_is_read_out_leads_to_its_assumption() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        let chart = on_its_page(page, &host, Lang::En);
        chart.picture().hover(0.6, 0.12);
        chart.figure.within(".chart-live svg").appears();
        assert_eq!(chart.read_row(), 0);
        chart.picture().of(
            "(({left, top, width, height}) => {
                const at = {bubbles: true, clientX: left + 0.6 * width, clientY: top + 0.12 * height};
                const over = document.elementFromPoint(at.clientX, at.clientY);
                over.dispatchEvent(new PointerEvent('pointerdown', at));
                over.dispatchEvent(new MouseEvent('click', at));
            })(element.getBoundingClientRect())",
        );
        is_at_evidence(page, FIRST);
    });
}

#[test]
fn a_touch_reads_a_bar_out_and_leads_nowhere_yet() {
    let host = Host::start();
    visit(Reader::PHONE, |page| {
        let chart = on_its_page(page, &host, Lang::Ja);
        chart.picture().tap();
        chart.figure.within(".chart-live svg").appears();
        chart.read_row();
        page.rest();
        assert_eq!(page.js("location.hash"), "");
    });
}

/// The chain stands one press away from the answer and follows every move.
fn chain(reader: Reader, lang: Lang) {
    let host = Host::start();
    visit(reader, |page| {
        let calculator = CalculatorDriver::open(page, &host, lang);
        page.select(".caveat a[href='#chain']").press();
        let title = page.select("#chain-title");
        title.until(
            "in the window",
            "(({top}) => top >= 0 && top < innerHeight)(element.getBoundingClientRect())",
        );
        let value = |key: &str| page.select(&format!("#chain-value-{key}"));
        let before = value("total").text();
        page.select("#chain-step-diminishing").is_gone();
        calculator.step(Pillar::Expansion, 1);
        value("total").until("follows", &format!("element.textContent.trim() !== {before:?}"));
        page.select("#chain-step-diminishing").appears();
        let sum = page.js(
            "['arrived', 'cooperation', 'rules', 'total'].map((key) =>
                parseFloat(document.querySelector(`#chain-value-${key}`).textContent.replace(/[^0-9.]/g, '')))
                .reduce((rest, value, at) => at < 3 ? rest + value : Math.abs(rest - value), 0)",
        );
        assert!(sum.as_f64().unwrap() < 1e-9, "the printed parts come to the total: {sum}");
        page.is_accessible();
    });
}

#[test]
fn the_chain_follows_a_move_on_a_phone() {
    chain(Reader::PHONE, Lang::Ja);
}

#[test]
fn the_chain_follows_a_move_at_a_desk() {
    chain(Reader::DESKTOP, Lang::En);
}
