//! Charts to take away say what their pages say, and whose it is.

use report::Lang;
use scenario::Scenario;
use text::{
    sentence,
    words::{chart::Chart, tornado::Tornado},
};

use super::built::{files, pages, repository, selector};

#[test]
fn the_table_to_take_away_holds_the_models_numbers_and_where_they_come_from() {
    let data = report::read(&repository("data")).unwrap();
    let paths = Scenario::reported().central();
    for (lang, per_billion) in [(Lang::Ja, 10.0), (Lang::En, 1.0)] {
        let rows = super::downloads::csv(&format!("charts/projection-{}.csv", lang.code()));
        assert!(rows[0][1].contains(text::money::usd_scale(lang).unit), "{:?}", rows[0]);
        for row in &rows[1..] {
            let (year, exports): (i32, f64) = (row[0].parse().unwrap(), row[1].parse().unwrap());
            if let Some(path) = paths.at(year) {
                assert!((exports / per_billion - path.exports_usd_bn).abs() < 0.051, "{row:?}");
            }
            assert!(row.contains(&Chart::of(lang).source.to_owned()));
            assert!(row.contains(&lang.code().to_owned()) && row.contains(&data.site.updated));
        }
        let end = rows.last().unwrap();
        assert_eq!(end[0], scenario::facts().goals.year.to_string());
    }
}

/// What a picture to save says, and its file.
fn picture(name: &str, lang: Lang) -> (String, String) {
    let path = format!("charts/{name}-{}.svg", lang.code());
    let svg = String::from_utf8(files().get(&path).unwrap().to_vec()).unwrap();
    let plain = svg.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text);
    (squeezed(&plain.collect::<String>()), svg)
}

/// Lines lose the space at which they break, files what only a page needs.
fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<String>().replace(['\u{200B}', '\u{AD}'], "")
}

/// Finding, source, maker, date and language are inside, and nothing that needs a sheet.
fn stands_alone(name: &str, lang: Lang, finding: &str, source: &str) {
    let (said, svg) = picture(name, lang);
    let data = report::read(&repository("data")).unwrap();
    let words = Chart::of(lang);
    let operator = data.site.operator.get(lang);
    let maker = if operator.is_empty() { words.made_by_nobody_named } else { operator };
    let date = crate::date::date(lang, &data.site.updated).unwrap();
    for wanted in [finding, source, maker, date.as_str()] {
        assert!(said.contains(&squeezed(wanted)), "{wanted} is not in {name}: {said}");
    }
    assert!(svg.contains(&format!("lang=\"{}\"", lang.code())));
    assert!(!svg.contains("var(--") && !svg.contains(" style="), "a file has no sheet");
}

#[test]
fn the_picture_to_take_away_stands_alone() {
    let values = chart::projection::Values::of(&Scenario::reported()).unwrap();
    for lang in Lang::ALL.iter().copied() {
        let (template, slots) = chart::projection::finding(lang, &values);
        let finding = sentence::text(template, &slots);
        stands_alone("projection", lang, &finding, Chart::of(lang).source);
        // None of the tornado's numbers is the report's.
        stands_alone("tornado", lang, "", Tornado::of(lang).source);
        assert!(!picture("tornado", lang).0.contains(&squeezed(Chart::of(lang).source)));
    }
}

#[test]
fn each_picture_of_figures_to_take_away_stands_alone_and_shows_what_its_page_shows() {
    let data = report::read(&repository("data")).unwrap();
    for static_chart in crate::static_chart::static_charts(&data) {
        for lang in Lang::ALL.iter().copied() {
            let path = format!("{}/{}/index.html", lang.code(), static_chart.page);
            let page = pages().find(|page| page.path == path).unwrap();
            let one = |css: &str| page.html.select(&selector(css)).next().unwrap();
            let finding: String = one(&format!("#{}-title", static_chart.name)).text().collect();
            stands_alone(static_chart.name, lang, &finding, Chart::of(lang).source_figures);
            let (said, svg) = picture(static_chart.name, lang);
            let marks = format!(
                "[data-static-chart={}] [data-chart-picture] [data-figure]",
                static_chart.name
            );
            for mark in page.html.select(&selector(&marks)) {
                let value = squeezed(&mark.text().collect::<String>());
                assert!(said.contains(&value), "{value} is not in {}: {said}", static_chart.name);
            }
            let derived = svg.contains("fill=\"#ffffff\" stroke=\"#006173\"");
            assert_eq!(
                derived,
                ["growth", "mix"].contains(&static_chart.name),
                "{}",
                static_chart.name
            );
            // The box without a scale, and the part that is nobody's number.
            let empty = svg.contains("fill=\"#ffffff\" stroke=\"#767676\"");
            assert_eq!(empty, ["localization", "positions"].contains(&static_chart.name));
        }
    }
}

/// The pages that show pictures; the one for web editors offers their files.
fn showing() -> impl Iterator<Item = super::built::Page> {
    pages().filter(|page| !page.path.ends_with("/embed/index.html"))
}

#[test]
fn every_picture_of_figures_has_a_table_and_a_file_with_the_same_figures() {
    let data = report::read(&repository("data")).unwrap();
    let mut linked = 0;
    for static_chart in crate::static_chart::static_charts(&data) {
        for lang in Lang::ALL.iter().copied() {
            let path = format!("charts/{}-{}.csv", static_chart.name, lang.code());
            let rows = super::downloads::csv(&path);
            let ids: Vec<_> = rows[1..].iter().map(|row| row[0].clone()).collect();
            assert_eq!(ids, static_chart.figures, "every figure has a number");
            for row in &rows[1..] {
                row[2].parse::<f64>().unwrap_or_else(|_| panic!("{path}: {row:?}"));
                let figure = data.figure(&row[0]).unwrap();
                assert_eq!(row[5], text::words::figure::Figure::of(lang).layer(figure.kind));
                assert!(row.iter().all(|cell| !cell.starts_with(['=', '+', '@'])), "{row:?}");
            }
            linked += showing().filter(|page| page.text.contains(&path)).count();
        }
    }
    assert_eq!(
        linked,
        2 * crate::static_chart::static_charts(&data).len(),
        "each on one page a language"
    );
}

#[test]
fn every_figure_of_a_picture_is_in_its_table() {
    let data = report::read(&repository("data")).unwrap();
    for static_chart in crate::static_chart::static_charts(&data) {
        let path = format!("charts/{}-ja.csv", static_chart.name);
        let page = showing().find(|page| page.text.contains(&path)).unwrap();
        let picture = (page.html.select(&selector(".section-picture")))
            .find(|picture| picture.html().contains(&path))
            .unwrap();
        let marked = selector("[data-figure]");
        let drawn = picture.select(&marked).filter(|element| {
            let parents = element.ancestors().filter_map(scraper::ElementRef::wrap);
            !parents
                .into_iter()
                .any(|parent| parent.value().classes().any(|name| name == "sources"))
        });
        let ids: Vec<_> = drawn.filter_map(|element| element.value().attr("data-figure")).collect();
        assert!(!ids.is_empty(), "{} shows nothing", static_chart.name);
        for id in ids {
            assert!(
                static_chart.figures.iter().any(|known| known == id),
                "{}: {id}",
                static_chart.name
            );
        }
    }
}
