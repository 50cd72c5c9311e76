//! Every page on paper: A4, without controls, nothing cut off or laid over anything.

use std::fs;
use std::process::Command;

use model::Pillar;
use report::Lang;
use serde_json::{Value, json};
use tests::dist::Scratch;
use tests::{Host, Page, Reader, dist, visit};

use crate::calculator_driver::CalculatorDriver;
use crate::library_driver::LibraryDriver;

/// As wide as what the margins of an A4 sheet leave, in CSS pixels.
const SHEET: Reader =
    Reader { width: 673, height: 1000, touch: false, storage: true, scripts: true };

/// A4 in points, of which some engines write whole ones only.
const A4: (f64, f64) = (595.28, 841.89);

/// What a sheet has no use for.
const CONTROLS: &str = "nav, button, input[type=range], .skip, .languages, .foot, .chips, .slider, .stepper-end, .export";

/// What is left of them, what is missing, and what is wider than the sheet. A place within a picture paints
/// nothing: it is as wide as the picture in Firefox, and as its marks elsewhere; the marks are looked at.
const FAULTS: &str = "
    (() => {
        const seen = (element) => element.checkVisibility({visibilityProperty: true});
        const name = (element) => element.cloneNode().outerHTML.slice(0, 120);
        const printed = [...document.querySelectorAll(CONTROLS)].filter(seen);
        const wide = [...document.querySelectorAll('main :not(svg svg)')].filter((element) =>
            seen(element) && !element.closest('.visually-hidden') && element.getBoundingClientRect().right > innerWidth + 1);
        return [
            ...printed.map((element) => `${name(element)} is printed`),
            ...wide.map((element) => `${name(element)} is wider than the sheet`),
            ...(seen(document.querySelector('main')) ? [] : ['nothing is printed']),
        ];
    })()";

/// What stands on the sheets and where, as poppler reads it off: no two engines write a PDF alike.
fn read(pdf: &[u8]) -> String {
    let folder = Scratch::new();
    let (sheets, words) = (folder.folder().join("sheets.pdf"), folder.folder().join("words.html"));
    fs::write(&sheets, pdf).expect("the folder can be written");
    let read = Command::new("pdftotext").arg("-bbox").args([&sheets, &words]).status();
    assert!(
        read.is_ok_and(|done| done.success()),
        "pdftotext is there; `cargo xtask test` installs it"
    );
    fs::read_to_string(&words).expect("pdftotext has written it")
}

/// Width and height of each sheet, as in `<page width="595.0" height="842.0">`.
fn sheets(pdf: &[u8]) -> Vec<(f64, f64)> {
    let words = read(pdf);
    let size = |sheet: &str| {
        let mut numbers = sheet.split('"').skip(1).step_by(2).map(str::parse);
        let mut next = || -> Option<f64> { numbers.next()?.ok() };
        Some((next()?, next()?))
    };
    words.split("<page ").skip(1).filter_map(size).collect()
}

/// Words that are printed over one another, each by at least a third.
fn printed_over(pdf: &[u8]) -> Vec<String> {
    let words = read(pdf);
    let sheets = words.split("<page ").skip(1);
    sheets
        // What joins or parts words is a word of its own in the sheet, and takes room there.
        .flat_map(|sheet| {
            let words = sheet.lines().filter_map(word);
            let signs = |(_, text): &Word| !text.ends_with(['\u{2060}', '\u{200b}']);
            laid_over(&words.filter(signs).collect::<Vec<_>>())
        })
        .collect()
}

/// Left, top, right, bottom, and what is written there.
type Word<'sheet> = ([f64; 4], &'sheet str);

/// A line as `<word xMin="1" yMin="2" xMax="3" yMax="4">word</word>`.
fn word(line: &str) -> Option<Word<'_>> {
    let (place, rest) = line.trim().strip_prefix("<word ")?.split_once('>')?;
    let mut numbers = place.split('"').skip(1).step_by(2).map(str::parse);
    let mut next = || -> Option<f64> { numbers.next()?.ok() };
    let [left, top, right, bottom] = [next()?, next()?, next()?, next()?];
    // A word's place is as high as the typeface's line, of which signs fill the middle.
    let air = (bottom - top) / 4.0;
    Some(([left, top + air, right, bottom - air], rest.strip_suffix("</word>")?))
}

/// Signs of a line that are set close share half of their width at most.
const CLOSE: f64 = 0.6;

fn laid_over(words: &[Word]) -> Vec<String> {
    let shared = |a: &[f64; 4], b: &[f64; 4], from: usize| {
        let length = (a[from + 2] - a[from]).min(b[from + 2] - b[from]);
        (a[from + 2].min(b[from + 2]) - a[from].max(b[from])) / length.max(1.0)
    };
    let pairs = words
        .iter()
        .enumerate()
        .flat_map(|(at, one)| words[at + 1..].iter().map(move |two| (one, two)));
    let over = pairs.filter(|((a, _), (b, _))| shared(a, b, 0) > CLOSE && shared(a, b, 1) > 0.45);
    over.map(|((_, one), (_, two))| format!("「{one}」 and 「{two}」")).collect()
}

#[test]
fn no_word_is_printed_over_another() {
    let host = Host::start();
    visit(SHEET, |page| {
        page.expect_message("dtn-watch shift");
        for address in dist::pages().iter().filter(|address| address.contains('/')) {
            page.go(&host.address(address));
            if page.select("script[src*=boot]").count() > 0 {
                page.ready();
            }
            let over = printed_over(&page.pdf());
            assert!(over.is_empty(), "{address}:\n  {}", over.join("\n  "));
        }
    });
}

fn prints(page: &Page) {
    let place = page.place();
    page.on_paper(true);
    page.rest();
    let faults = page.js(&FAULTS.replace("CONTROLS", &format!("{CONTROLS:?}")));
    let faults: Vec<&str> =
        faults.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    assert!(faults.is_empty(), "{place}:\n  {}", faults.join("\n  "));
    page.can_be_read();
    page.on_paper(false);
    let sheets = sheets(&page.pdf());
    assert!((1..40).contains(&sheets.len()), "{place}: {} sheets", sheets.len());
    for (width, height) in sheets {
        let is_a4 = (width - A4.0).abs() < 1.0 && (height - A4.1).abs() < 1.0;
        assert!(is_a4, "{place}: a sheet of {width} by {height}");
    }
}

fn every_page_prints(lang: Lang) {
    let host = Host::start();
    visit(SHEET, |page| {
        let pages = dist::pages();
        let begin = format!("{}/", lang.code());
        let pages: Vec<_> = pages.iter().filter(|address| address.starts_with(&begin)).collect();
        assert!(pages.len() >= 7, "{pages:?}");
        // The page becomes a sheet and a page again.
        page.expect_message("dtn-watch shift");
        for address in pages {
            page.open_app(&host.address(address));
            prints(page);
        }
    });
}

#[test]
fn every_page_prints_on_a4_in_japanese() {
    every_page_prints(Lang::Ja);
}

#[test]
fn every_page_prints_on_a4_in_english() {
    every_page_prints(Lang::En);
}

/// Whoever finds the sheet in a drawer sees which scenario it is, what was changed, and whose it is.
#[test]
fn a_readers_own_scenario_is_known_by_its_sheet() {
    let host = Host::start();
    for lang in Lang::ALL {
        visit(SHEET, |page| {
            page.expect_message("dtn-watch shift");
            let library = LibraryDriver::open(page, &host, lang);
            library.save("A");
            CalculatorDriver::at(page, lang).step(Pillar::Expansion, 1);
            library.says("");
            page.on_paper(true);
            page.rest();
            library.part("scenario-name").appears().holds("A");
            let link = library.part("link").value();
            library.part("own-citation").appears().mentions(&link);
            library.part("own-citation").mentions(match lang {
                Lang::Ja => "経済産業省および運営者の見解ではありません",
                Lang::En => "Not the view of METI or of the operator",
            });
            let change = page.part(&format!("change-{}", Pillar::Expansion.id()));
            change.until(
                "is printed",
                "element.checkVisibility() && element.getClientRects().length > 0",
            );
            library.part("save").is_gone();
            library.part("link").is_gone();
        });
    }
}

/// Once alive, a chart is drawn for the screen: the sheet gets the prepared picture all the same.
#[test]
fn a_chart_that_has_been_touched_prints_as_it_was_prepared() {
    let host = Host::start();
    visit(SHEET, |page| {
        page.expect_message("dtn-watch shift");
        page.open_app(&host.address("en/market/"));
        let prepared = page.pdf();
        let picture = page.part("chart-projection").within("[data-chart-picture]");
        picture.press();
        page.part("chart-projection").within(".chart-live svg").appears();
        page.on_paper(true);
        page.rest();
        let printed = picture.of(
            "[...element.querySelectorAll('svg')].filter((svg) =>
                svg.checkVisibility({visibilityProperty: true}) && svg.getBoundingClientRect().height > 200)
                .map((svg) => svg.parentElement.className)",
        );
        assert_eq!(printed, json!(["chart-box chart-box-narrow"]));
        page.on_paper(false);
        let alive = page.pdf();
        assert_eq!(sheets(&alive), sheets(&prepared));
        // Without its lines and labels the sheet would be some kilobytes less.
        let less = prepared.len().abs_diff(alive.len());
        assert!(less < 500, "{} bytes became {}", prepared.len(), alive.len());
    });
}
