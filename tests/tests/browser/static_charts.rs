//! Pictures made of figures answer to keys, mouse and finger with the words of their tables.

use report::Lang;
use serde_json::Value;
use tests::key::Key;
use tests::{Host, Page, Reader, dist, visit};

use crate::walked::Walked;

/// Each such picture, and the page that shows it.
const STATIC_CHARTS: [(&str, &str); 5] = [
    ("market", "growth"),
    ("market", "mix"),
    ("market", "localization"),
    ("rules", "positions"),
    ("programme", "plan"),
];

/// Opens each picture's page and goes to the picture.
fn on_each(reader: Reader, lang: Lang, look: impl Fn(&Page, &Walked)) {
    let host = Host::serve(&dist::folder(), "/");
    visit(reader, |page| {
        for (name, static_chart) in STATIC_CHARTS {
            page.open_app(&host.address(&format!("{}/{name}/", lang.code())));
            look(page, &Walked::on(page, &format!("static-chart-{static_chart}")));
        }
    });
}

/// What is marked in the picture is what it shows of a row, and all of that.
fn marks_only(walked: &Walked, row: usize) {
    let right = walked.figure.of(&format!(
        "(() => {{
            const row = element.querySelectorAll('.chart-table tbody tr')[{row}];
            const marks = [...element.querySelectorAll('[data-chart-picture] [data-figure]')];
            const of = (mark) => row.querySelector(`[data-figure='${{mark.dataset.figure}}']`) !== null;
            return marks.every((mark) => mark.hasAttribute('data-here') === of(mark));
        }})()"
    ));
    assert_eq!(right, true, "row {row}");
}

fn walks_by_keys(lang: Lang) {
    on_each(Reader::DESKTOP, lang, |page, walked| {
        let last = walked.rows().len() - 1;
        page.tab_to(&walked.picture());
        for row in 0..=last {
            page.key(Key::RIGHT);
            assert_eq!(walked.read_row(), row);
            marks_only(walked, row);
        }
        page.key(Key::RIGHT);
        assert_eq!(walked.read_row(), last, "the end is the end");
        page.key(Key::LEFT);
        assert_eq!(walked.read_row(), last - 1);
        page.key(Key::HOME);
        assert_eq!(walked.read_row(), 0);
        page.key(Key::END);
        assert_eq!(walked.read_row(), last);
        page.is_accessible();
        page.key(Key::ESCAPE);
        walked.readout().says("");
        assert_eq!(walked.figure.within("[data-here]").count(), 0);
        let stops = walked.picture().of("element.querySelectorAll('a, button, [tabindex]').length");
        assert_eq!(stops, 0, "a picture is one stop");
    });
}

#[test]
fn arrow_keys_read_out_every_figure_in_japanese() {
    walks_by_keys(Lang::Ja);
}

#[test]
fn arrow_keys_read_out_every_figure_in_english() {
    walks_by_keys(Lang::En);
}

/// Every bar answers, and its row names its figure.
fn answers_where_it_is_touched(page: &Page, walked: &Walked) {
    let bars = walked.picture().of(
        "[...element.querySelectorAll('rect[data-figure], div[data-figure]')].map((bar) => bar.dataset.figure)",
    );
    let bars: Vec<&str> = bars.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    assert!(bars.len() > 1, "{bars:?}");
    for figure in bars {
        let bar = walked.picture().within(&format!(":is(rect, div)[data-figure=\"{figure}\"]"));
        if page.reader().touch {
            bar.tap()
        } else {
            bar.hover(0.5, 0.5)
        }
        bar.has("data-here", "");
        marks_only(walked, walked.read_row());
    }
}

#[test]
fn a_tap_on_a_bar_reads_out_its_row() {
    on_each(Reader::PHONE, Lang::Ja, |page, walked| {
        answers_where_it_is_touched(page, walked);
        page.can_be_read();
    });
}

#[test]
fn the_mouse_over_a_bar_reads_out_its_row() {
    on_each(Reader::DESKTOP, Lang::En, answers_where_it_is_touched);
}

#[test]
fn nothing_below_a_picture_moves_when_it_reads_out() {
    for lang in Lang::ALL {
        for reader in [Reader::NARROW, Reader::PHONE, Reader::TABLET, Reader::DESKTOP] {
            on_each(reader, lang, |page, walked| {
                let height = walked.figure.bounds().height;
                page.tab_to(&walked.picture());
                for _ in walked.rows() {
                    page.key(Key::RIGHT);
                    walked.read_row();
                    let now = walked.figure.bounds().height;
                    assert!(
                        (now - height).abs() < 1.0,
                        "{}: {now} px, not {height}",
                        walked.readout().text()
                    );
                }
            });
        }
    }
}

#[test]
fn a_picture_answers_on_a_page_that_a_link_has_brought_and_after_the_way_back() {
    let host = Host::serve(&dist::folder(), "/");
    visit(Reader::DESKTOP, |page| {
        page.open_app(&host.address("ja/rules/"));
        page.part("nav-market").press();
        page.select("html").has("data-page", "market");
        let read = |static_chart: &str| {
            let walked = Walked::on(page, static_chart);
            page.tab_to(&walked.picture());
            page.key(Key::END);
            assert_eq!(walked.read_row(), walked.rows().len() - 1);
        };
        read("static-chart-mix");
        page.back();
        page.select("html").has("data-page", "rules");
        read("static-chart-positions");
    });
}
