//! A chart comes alive near the window and reads out exactly what its table says.

use model::HORIZON;
use report::Lang;
use scenario::Scenario;
use serde_json::Value;
use tests::key::Key;
use tests::{Host, Page, Reader, visit};

const BUNDLE: &str = "echarts";
const CHART: &str = "chart-projection";

/// The table's rows, cell by cell.
fn rows(page: &Page) -> Vec<Vec<String>> {
    let cells = "[...document.querySelectorAll('[data-chart] tbody tr')]
        .map((row) => [...row.cells].map((cell) => cell.textContent.trim()))";
    let rows = page.js(cells);
    let row = |row: &Value| {
        row.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    };
    rows.as_array().into_iter().flatten().map(row).collect()
}

/// Opens the page and goes to the chart.
fn alive(page: &Page, host: &Host, lang: Lang) {
    page.open_app(&host.address(&format!("{}/market/", lang.code())));
    page.part(CHART).of("element.scrollIntoView({block: 'center', behavior: 'instant'})");
    page.part(CHART).has("data-live", "true");
}

/// The readout says one row of the table, whole; gives its number.
fn read_row(page: &Page) -> usize {
    let readout = page.select("[data-chart-readout]");
    readout.until("says something", "element.textContent.trim() !== ''");
    let said = readout.text();
    let whose = page.select("[data-chart] thead th:last-child").of("element.textContent.trim()");
    let whose = whose.as_str().unwrap();
    assert!(
        !whose.is_empty() && !said.contains(whose),
        "what is no number speaks for itself: {said}"
    );
    let rows = rows(page);
    let full = |row: &Vec<String>| {
        row.iter().filter(|cell| *cell != "–").all(|cell| said.contains(cell.as_str()))
    };
    rows.iter().position(full).unwrap_or_else(|| panic!("no row of {rows:?} is {said}"))
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
        alive(page, &host, lang);
        let picture = page.select("[data-chart-picture]");
        page.tab_to(&picture);
        let last = rows(page).len() - 1;
        page.key(Key::RIGHT);
        assert_eq!(read_row(page), 0);
        for row in 1..=last {
            page.key(Key::RIGHT);
            assert_eq!(read_row(page), row);
        }
        page.key(Key::RIGHT);
        assert_eq!(read_row(page), last, "the end is the end");
        page.key(Key::LEFT);
        assert_eq!(read_row(page), last - 1);
        page.key(Key::HOME);
        assert_eq!(read_row(page), 0);
        page.key(Key::END);
        assert_eq!(read_row(page), last);
        page.key(Key::ESCAPE);
        page.select("[data-chart-readout]").says("");
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
        alive(page, &host, Lang::En);
        let picture = page.select("[data-chart-picture]");
        let seen: Vec<usize> = [0.2, 0.45, 0.7]
            .into_iter()
            .map(|across| {
                let before = page.select("[data-chart-readout]").text();
                picture.hover(across, 0.5);
                page.select("[data-chart-readout]")
                    .until("has changed", &format!("element.textContent.trim() !== {before:?}"));
                read_row(page)
            })
            .collect();
        assert!(seen.is_sorted() && seen[0] < seen[2], "{seen:?}");
    });
}

#[test]
fn a_tap_reads_out_a_row() {
    let host = Host::start();
    visit(Reader::PHONE, |page| {
        alive(page, &host, Lang::Ja);
        page.select("[data-chart-picture]").tap();
        read_row(page);
        page.can_be_read();
    });
}

#[test]
fn the_table_says_what_the_model_gives() {
    let host = Host::start();
    visit(Reader::PHONE, |page| {
        for lang in Lang::ALL {
            page.open_app(&host.address(&format!("{}/market/", lang.code())));
            let paths = Scenario::reported().central();
            let per_billion = text::money::usd_scale(lang).per_billion;
            let mut seen = 0;
            for row in rows(page) {
                let year = (2000..=HORIZON).find(|year| row[0].starts_with(&year.to_string()));
                let Some(path) = year.and_then(|year| paths.at(year)) else { continue };
                let wanted = path.exports_usd_bn * per_billion;
                let digits: String =
                    row[1].chars().filter(|sign| sign.is_ascii_digit() || *sign == '.').collect();
                let shown: f64 = digits.parse().unwrap();
                assert!((shown - wanted).abs() <= 0.5, "{row:?} against {wanted}");
                seen += 1;
            }
            assert!(seen >= 6, "{:?}", rows(page));
        }
    });
}

#[test]
fn a_chart_fits_the_window_when_that_changes() {
    let host = Host::start();
    visit(Reader::DESK, |page| {
        alive(page, &host, Lang::Ja);
        for reader in [Reader::NARROW, Reader::DESK, Reader::PHONE] {
            page.on_screen_of(reader);
            page.select("[data-chart-picture]").until(
                "is as wide as its place",
                "[...element.querySelectorAll('.chart-live svg')].filter((svg) => svg.checkVisibility()).length === 1
                    && [...element.querySelectorAll('.chart-live svg')].filter((svg) => svg.checkVisibility()).every((svg) =>
                        Math.abs(svg.getBoundingClientRect().width - svg.closest('[data-spec]').clientWidth) < 2)",
            );
            page.can_be_read();
        }
    });
}
