//! A chart answers as it was prepared, comes alive when it is touched, reads out exactly what its table
//! says, and goes with its page.

use model::HORIZON;
use report::Lang;
use scenario::Scenario;
use serde_json::json;
use tests::key::Key;
use tests::{Host, Page, Reader, visit};

use crate::walked::Walked;

const BUNDLE: &str = "echarts";
const CHART: &str = "chart-projection";

/// Elements in which ECharts has drawn.
const INSTANCES: &str = "[...document.querySelectorAll('*')]
    .filter((element) => window.echarts?.getInstanceByDom(element) !== undefined).length";

/// Opens the page and goes to the chart, which is as it was prepared.
fn prepared<'page>(page: &'page Page, host: &Host, lang: Lang) -> Walked<'page> {
    page.open_app(&host.address(&format!("{}/market/", lang.code())));
    Walked::on(page, CHART)
}

/// The chart is drawn by ECharts, once.
fn is_alive(page: &Page, chart: &Walked) {
    chart.figure.within(".chart-live svg").appears();
    assert_eq!(page.js(INSTANCES), 1);
    assert_eq!(page.select(".chart-live").count(), 1);
    assert_eq!(page.select(&format!("script[src*={BUNDLE}]")).count(), 1);
}

#[test]
fn a_page_that_nobody_touches_never_asks_for_the_charts_code() {
    let host = Host::start();
    visit(Reader::PHONE, |page| {
        let chart = prepared(page, &host, Lang::Ja);
        chart.picture().appears();
        page.rest();
        page.stop_scrolling();
        // The service worker stores everything, in its own time.
        let by_page = page.js("performance.getEntriesByType('resource').some((entry) => entry.name.includes('echarts'))");
        assert_eq!(by_page, false);
        assert_eq!(page.select(&format!("script[src*={BUNDLE}]")).count(), 0);
        chart.picture().tap();
        is_alive(page, &chart);
    });
}

/// What the keys read out, row by row.
fn walks(page: &Page, chart: &Walked) -> Vec<String> {
    let last = chart.rows().len() - 1;
    page.key(Key::HOME);
    let mut said = vec![chart.readout().text()];
    assert_eq!(chart.read_row(), 0);
    for row in 1..=last {
        page.key(Key::RIGHT);
        assert_eq!(chart.read_row(), row);
        said.push(chart.readout().text());
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
    said
}

fn walks_by_keys(lang: Lang) {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        page.without_worker();
        host.hold(BUNDLE);
        let chart = prepared(page, &host, lang);
        page.tab_to(&chart.picture());
        page.key(Key::RIGHT);
        assert_eq!(chart.read_row(), 0);
        let before = walks(page, &chart);
        assert_eq!(page.select(".chart-live").count(), 0, "the code is held back");
        page.key(Key::END);
        host.release();
        is_alive(page, &chart);
        assert_eq!(chart.read_row(), chart.rows().len() - 1, "it goes on where the reader was");
        assert_eq!(walks(page, &chart), before);
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
    visit(Reader::DESKTOP, |page| {
        let chart = prepared(page, &host, Lang::En);
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
        let chart = prepared(page, &host, Lang::Ja);
        chart.picture().tap();
        chart.read_row();
        is_alive(page, &chart);
        page.can_be_read();
    });
}

#[test]
fn the_table_says_what_the_model_gives() {
    let host = Host::start();
    visit(Reader::PHONE, |page| {
        for lang in Lang::ALL {
            let rows = prepared(page, &host, lang).rows();
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
    visit(Reader::DESKTOP, |page| {
        let chart = prepared(page, &host, Lang::Ja);
        chart.picture().hover(0.5, 0.5);
        is_alive(page, &chart);
        for reader in [Reader::NARROW, Reader::DESKTOP, Reader::PHONE] {
            page.on_screen_of(reader);
            chart.picture().until(
                "is as wide as its place",
                "[...element.querySelectorAll('.chart-live svg')].filter((svg) => svg.checkVisibility()).length === 1
                    && [...element.querySelectorAll('.chart-live svg')].filter((svg) => svg.checkVisibility()).every((svg) =>
                        Math.abs(svg.getBoundingClientRect().width - svg.closest('[data-spec]').clientWidth) < 2)",
            );
            assert_eq!(page.js(INSTANCES), 1);
            page.can_be_read();
        }
    });
}

#[test]
fn a_chart_goes_with_its_page() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        let chart = prepared(page, &host, Lang::En);
        chart.picture().hover(0.5, 0.5);
        is_alive(page, &chart);
        page.js(
            "void (window.instance = echarts.getInstanceByDom(document.querySelector('.chart-live')))",
        );
        assert_eq!(page.js("Boolean(instance.isDisposed())"), false);
        page.part("nav-rules").click();
        page.select("html").has("data-page", "rules");
        assert_eq!(page.js("instance.isDisposed()"), true);
        page.back();
        page.select("html").has("data-page", "market");
        assert_eq!(page.select(".chart-live").count(), 0, "until the reader comes to it again");
        let chart = Walked::on(page, CHART);
        page.tab_to(&chart.picture());
        is_alive(page, &chart);
    });
}

/// Goes between two pages so many times, each time with a chart that is alive.
const NAVIGATE: &str = "(async (times) => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const until = async (is) => { while (!is()) await frame(); };
    const to = async (page) => {
        document.querySelector(`[data-testid=nav-${page}]`).click();
        await until(() => document.documentElement.dataset.page === page);
    };
    for (let time = 0; time < times; time += 2) {
        await to('rules');
        await to('market');
        const picture = document.querySelector('[data-chart] [data-chart-picture]');
        picture.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
        await until(() => document.querySelector('.chart-live svg'));
    }
})";

/// Nodes and listeners that the browser holds once it has cleared away what nobody can reach.
fn held(page: &Page) -> [f64; 2] {
    page.rest();
    page.command("HeapProfiler.collectGarbage", &json!({}));
    let metrics = page.command("Performance.getMetrics", &json!({}));
    ["Nodes", "JSEventListeners"].map(|name| {
        let all = metrics["metrics"].as_array().into_iter().flatten();
        let mut of_name = all.filter(|metric| metric["name"] == name);
        of_name.next().and_then(|metric| metric["value"].as_f64()).unwrap()
    })
}

#[test]
fn many_pages_with_charts_leave_nothing_behind() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        // The next page is shown where the reader had scrolled to a chart.
        page.expect_message("dtn-watch shift");
        page.without_worker();
        page.command("Performance.enable", &json!({}));
        page.open_app(&host.address("en/market/"));
        // Some at a time: a command may not take for ever.
        let navigate = |times| (0..times).for_each(|_| drop(page.js(&format!("{NAVIGATE}(2)"))));
        navigate(20);
        let before = held(page);
        navigate(40);
        let after = held(page);
        for (before, after) in before.into_iter().zip(after) {
            assert!(after <= 1.01 * before, "{before} nodes or listeners became {after}");
        }
    });
}
