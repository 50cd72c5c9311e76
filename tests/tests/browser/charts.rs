//! A chart comes alive near the window and reads out exactly what its table says.

use model::HORIZON;
use report::Lang;
use scenario::Scenario;
use tests::key::Key;
use tests::{Host, Page, Reader, visit};

use crate::walked::Walked;

const BUNDLE: &str = "echarts";
const CHART: &str = "chart-projection";

/// Opens the page and goes to the chart.
fn alive<'page>(page: &'page Page, host: &Host, lang: Lang) -> Walked<'page> {
    page.open_app(&host.address(&format!("{}/market/", lang.code())));
    Walked::on(page, CHART)
}

#[test]
fn the_charts_code_is_not_asked_for_before_the_chart_is_near() {
    let host = Host::start();
    visit(Reader::PHONE, |page| {
        page.open_app(&host.address("ja/market/"));
        page.rest();
        let far = page.part(CHART).bounds().top;
        assert!(far > 844.0 + 700.0, "the chart is at {far} already");
        let early = host.asked();
        // The service worker stores everything, in its own time.
        let by_page = page.js("performance.getEntriesByType('resource').some((entry) => entry.name.includes('echarts'))");
        assert_eq!(by_page, false, "{early:?}");
        assert_eq!(page.select("script[src*=echarts]").count(), 0);
        alive(page, &host, Lang::Ja);
        assert_eq!(page.select(&format!("script[src*={BUNDLE}]")).count(), 1);
    });
}

fn walks_by_keys(lang: Lang) {
    let host = Host::start();
    visit(Reader::DESK, |page| {
        let chart = alive(page, &host, lang);
        page.tab_to(&chart.picture());
        let last = chart.rows().len() - 1;
        page.key(Key::RIGHT);
        assert_eq!(chart.read_row(), 0);
        for row in 1..=last {
            page.key(Key::RIGHT);
            assert_eq!(chart.read_row(), row);
        }
        page.key(Key::RIGHT);
        assert_eq!(chart.read_row(), last, "the end is the end");
        page.key(Key::LEFT);
        assert_eq!(chart.read_row(), last - 1);
        page.key(Key::HOME);
        assert_eq!(chart.read_row(), 0);
        page.key(Key::END);
        assert_eq!(chart.read_row(), last);
        page.key(Key::ESCAPE);
        chart.readout().says("");
        page.is_accessible();
    });
}

#[test]
fn arrow_keys_read_out_every_row_in_japanese() {
    walks_by_keys(Lang::Ja);
}

#[test]
fn arrow_keys_read_out_every_row_in_english() {
    walks_by_keys(Lang::En);
}

#[test]
fn the_mouse_reads_out_the_row_that_it_is_over() {
    let host = Host::start();
    visit(Reader::DESK, |page| {
        let chart = alive(page, &host, Lang::En);
        let seen: Vec<usize> = [0.2, 0.45, 0.7]
            .into_iter()
            .map(|across| {
                let before = chart.readout().text();
                chart.picture().hover(across, 0.5);
                chart
                    .readout()
                    .until("has changed", &format!("element.textContent.trim() !== {before:?}"));
                chart.read_row()
            })
            .collect();
        assert!(seen.is_sorted() && seen[0] < seen[2], "{seen:?}");
    });
}

#[test]
fn a_tap_reads_out_a_row() {
    let host = Host::start();
    visit(Reader::PHONE, |page| {
        let chart = alive(page, &host, Lang::Ja);
        chart.picture().tap();
        chart.read_row();
        page.can_be_read();
    });
}

#[test]
fn the_table_says_what_the_model_gives() {
    let host = Host::start();
    visit(Reader::PHONE, |page| {
        for lang in Lang::ALL {
            let rows = alive(page, &host, lang).rows();
            let paths = Scenario::reported().central();
            let per_billion = text::money::usd_scale(lang).per_billion;
            let mut seen = 0;
            for row in &rows {
                let year = (2000..=HORIZON).find(|year| row[0].starts_with(&year.to_string()));
                let Some(path) = year.and_then(|year| paths.at(year)) else { continue };
                let wanted = path.exports_usd_bn * per_billion;
                let digits: String =
                    row[1].chars().filter(|sign| sign.is_ascii_digit() || *sign == '.').collect();
                let shown: f64 = digits.parse().unwrap();
                assert!((shown - wanted).abs() <= 0.5, "{row:?} against {wanted}");
                seen += 1;
            }
            assert!(seen >= 6, "{rows:?}");
        }
    });
}

#[test]
fn a_chart_fits_the_window_when_that_changes() {
    let host = Host::start();
    visit(Reader::DESK, |page| {
        let chart = alive(page, &host, Lang::Ja);
        for reader in [Reader::NARROW, Reader::DESK, Reader::PHONE] {
            page.on_screen_of(reader);
            chart.picture().until(
                "is as wide as its place",
                "[...element.querySelectorAll('.chart-live svg')].filter((svg) => svg.checkVisibility()).length === 1
                    && [...element.querySelectorAll('.chart-live svg')].filter((svg) => svg.checkVisibility()).every((svg) =>
                        Math.abs(svg.getBoundingClientRect().width - svg.closest('[data-spec]').clientWidth) < 2)",
            );
            page.can_be_read();
        }
    });
}
