//! Every fact of the report is there, with its value, unit and kind, and nothing else is reported.

use report::Unit::{
    Agreements, Countries, JpyBillionAYear, Percent, PercentOfCompanies, UsdBillion, UsdTrillion,
    Year,
};
use report::{Kind, Lang, Unit};

use crate::folder::{Copy, data};

/// The report's numbers: id, section, value, unit.
const NUMBERS: &[(&str, &str, f64, Unit)] = &[
    ("S2.1", "S2.1", 3.8, UsdTrillion),
    ("S2.2", "S2.2", 18.4, Percent),
    ("S2.3", "S2.3", 8.3, Percent),
    ("S2.4", "S2.4", 315.4, UsdBillion),
    ("S2.5", "S2.5", 98.0, UsdBillion),
    ("S2.6", "S2.6", 22.7, Percent),
    ("S2.7", "S2.7", 32.1, Percent),
    ("S2.8", "S2.8", 28.9, Percent),
    ("S2.9", "S2.9", 42.6, PercentOfCompanies),
    ("S2.10", "S2.10", 120.0, JpyBillionAYear),
    ("S3.1", "S3.1", 83.0, Agreements),
    ("S3.2.support", "S3.2", 62.0, Countries),
    ("S3.2.other", "S3.2", 28.0, Countries),
    ("S3.3.support", "S3.3", 47.0, Countries),
    ("S3.3.other", "S3.3", 33.0, Countries),
    ("S3.4.support", "S3.4", 52.0, Countries),
    ("S3.4.other", "S3.4", 25.0, Countries),
    ("S4.2", "S4.2", 30.0, JpyBillionAYear),
    ("S4.3", "S4.3", 10.0, JpyBillionAYear),
    ("S4.4", "S4.4", 12.0, JpyBillionAYear),
    ("S4.5", "S4.5", 8.0, JpyBillionAYear),
    ("S4.6", "S4.6", 20.0, Countries),
    ("S4.6.year", "S4.6", 2030.0, Year),
    ("S4.7", "S4.7", 200.0, UsdBillion),
];

/// The report's facts that are words: id, how many parts, a word that must be in it.
const WORDS: &[(&str, usize, &str, &str)] = &[
    ("S1.1", 2, "国際的なデジタル貿易ルール", "competitiveness"),
    ("S1.2", 3, "日米デジタル貿易協定", "CPTPP"),
    ("S1.3", 0, "海外展開", "overseas"),
    ("S3.5", 3, "暗号技術の輸出管理", "platform regulation"),
    ("S4.1", 0, "プログラム", "Digital Trade Strategy Promotion Program"),
    ("S4.8", 2, "DFFT", "like-minded"),
];

#[test]
fn every_number_of_the_report_is_there() {
    let data = data();
    for (id, section, value, unit) in NUMBERS {
        let figure = data.figure(id).unwrap_or_else(|| panic!("{id} is missing"));
        assert_eq!(figure.kind, Kind::Reported, "{id}");
        assert_eq!(figure.section.as_deref(), Some(*section), "{id}");
        assert_eq!(figure.value, Some(*value), "{id}");
        assert_eq!(figure.unit, Some(*unit), "{id}");
        assert!(figure.not_stated.is_some(), "{id} says what the report leaves open");
    }
    assert!(data.figure("S4.6").is_some_and(|goal| goal.over), "the goal is over 20");
}

#[test]
fn every_fact_in_words_is_there() {
    let data = data();
    for (id, parts, ja, en) in WORDS {
        let figure = data.figure(id).unwrap_or_else(|| panic!("{id} is missing"));
        let text = figure.text.as_ref().unwrap_or_else(|| panic!("{id} has no words"));
        assert!(text.get(Lang::Ja).contains(ja), "{id}");
        assert!(text.get(Lang::En).contains(en), "{id}");
        assert_eq!(figure.items.len(), *parts, "{id}");
    }
}

#[test]
fn nothing_else_is_called_reported() {
    let data = data();
    let known = |id: &str| NUMBERS.iter().any(|n| n.0 == id) || WORDS.iter().any(|w| w.0 == id);
    for figure in data.figures.iter().filter(|figure| figure.kind == Kind::Reported) {
        assert!(known(&figure.id), "{} is not in the report", figure.id);
    }
}

#[test]
fn every_position_keeps_the_reports_own_verb() {
    let data = data();
    let expected =
        [("S3.2", "制限", "restrict"), ("S3.3", "留保", "reserve"), ("S3.4", "反対", "oppose")];
    assert_eq!(data.positions.len(), expected.len());
    for (position, (id, ja, en)) in data.positions.iter().zip(expected) {
        assert_eq!(
            (position.id.as_str(), position.verb.ja.as_str(), position.verb.en.as_str()),
            (id, ja, en)
        );
        assert_eq!(position.supporting, format!("{id}.support"));
        assert_eq!(position.other, format!("{id}.other"));
    }
}

/// External figures: id, value, and the figure beside which they stand.
const EXTERNAL: &[(&str, f64, Option<&str>)] = &[
    ("E.wto_world_2022", 3.82, Some("S2.1")),
    ("E.wto_world_2023", 4.25, Some("S2.1")),
    ("E.wto_world_growth_2023", 9.0, Some("S2.2")),
    ("E.unctad_exports_2023", 120.3, Some("S2.5")),
    ("E.unctad_exports_2017", 99.6, None),
    ("E.unctad_exports_2010", 62.2, None),
    ("E.unctad_growth_2014", 30.1, Some("S2.6")),
    ("E.windows_reached", 18.0, Some("D.goal_multiple")),
    ("E.windows_counted", 170.0, Some("D.goal_multiple")),
    ("E.japan_best_multiple", 1.80, Some("D.goal_multiple")),
    ("E.rieti_affected", 8.1, Some("S2.9")),
    ("E.rieti_gdpr", 4.5, None),
    ("E.rieti_companies", 4227.0, None),
    ("E.insurance_financial_2024", 28.2, Some("D.fintech")),
    ("E.insurance_financial_share_2024", 7.04, None),
    ("E.digital_balance_2024", 6700.0, Some("S2.4")),
];

#[test]
fn figures_from_elsewhere_have_a_source_and_a_place() {
    let data = data();
    for (id, value, beside) in EXTERNAL {
        let figure = data.figure(id).unwrap_or_else(|| panic!("{id} is missing"));
        assert_eq!((figure.kind, figure.value), (Kind::External, Some(*value)), "{id}");
        assert!(
            figure.source.as_deref().is_some_and(|source| data.source(source).is_some()),
            "{id}"
        );
        let stands = |beside: &str| {
            data.figure(beside).is_some_and(|f| f.near.iter().any(|near| near == id))
        };
        assert!(beside.is_none_or(stands), "{id} does not stand beside {beside:?}");
    }
    let external = data.figures.iter().filter(|figure| figure.kind == Kind::External).count();
    assert_eq!(external, EXTERNAL.len());
    assert!(data.figure("E.insurance_financial_2024").is_some_and(|figure| figure.below));
}

/// A page would lead nowhere by a mail address alone.
#[test]
fn a_contact_may_be_a_mail_address_alone() {
    for typed in ["dtn@meti.go.jp", "mailto:dtn@meti.go.jp"] {
        let copy = Copy::new();
        let text =
            copy.text("site.toml").replace("contact = \"\"", &format!("contact = \"{typed}\""));
        copy.write("site.toml", text.as_bytes());
        let site = report::read(copy.path()).expect("an address for questions").site;
        assert_eq!(site.contact, "mailto:dtn@meti.go.jp");
    }
}

#[test]
fn the_operator_is_not_invented() {
    let site = data().site;
    assert!(site.operator.is_empty() && site.section.is_empty() && site.contact.is_empty());
    assert!(site.base_address.is_empty() && site.terms.is_none() && !site.findings_only);
}
