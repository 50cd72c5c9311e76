//! Golden amounts in both languages.

use super::*;

/// The amount in Japanese and in English.
fn both(amount: impl Fn(Lang) -> Amount) -> [String; 2] {
    [Lang::Ja, Lang::En].map(|lang| amount(lang).to_string())
}

#[test]
fn writes_the_same_dollars_in_both_languages() {
    for (usd_bn, decimals, ja, en) in [
        (98.0, 0, "980億ドル", "$98 billion"),
        (102.0, 0, "1,020億ドル", "$102 billion"),
        (315.4, 1, "3,154億ドル", "$315.4 billion"),
        (138.3998, 0, "1,380億ドル", "$138 billion"),
        (138.3998, 1, "1,384億ドル", "$138.4 billion"),
        (1.1880, 1, "12億ドル", "$1.2 billion"),
        (2.0, 1, "20億ドル", "$2.0 billion"),
        (1.1880, 2, "11.9億ドル", "$1.19 billion"),
        (9.995, 2, "100.0億ドル", "$10.00 billion"),
        (3_800.0, 0, "3.8兆ドル", "$3.8 trillion"),
        (3_209.46, 0, "3.209兆ドル", "$3.209 trillion"),
        (999.96, 1, "1兆ドル", "$1 trillion"),
    ] {
        assert_eq!(both(|lang| usd(lang, usd_bn, decimals)), [ja, en]);
    }
}

#[test]
fn writes_dollars_below_a_billion_in_a_unit_that_reads() {
    for (usd_bn, decimals, ja, en) in [
        (0.6, 1, "6億ドル", "$0.6 billion"),
        (0.06, 2, "0.6億ドル", "$0.06 billion"),
        (-0.03, 2, "−0.3億ドル", "−$0.03 billion"),
        (0.01, 2, "0.1億ドル", "$0.01 billion"),
        (0.006, 3, "600万ドル", "$6 million"),
        (0.000_2, 4, "20万ドル", "$0.2 million"),
    ] {
        assert_eq!(both(|lang| usd(lang, usd_bn, decimals)), [ja, en]);
    }
}

#[test]
fn needs_no_unit_for_nothing() {
    assert_eq!(both(|lang| usd(lang, 0.0, 1)), ["0ドル", "$0"]);
    assert_eq!(both(|lang| usd(lang, -0.04, 1)), ["0ドル", "$0"]);
    assert_eq!(both(|lang| jpy(lang, 0)), ["0円", "¥0"]);
    assert_eq!(both(|lang| usd(lang, f64::NAN, 1)), ["–", "–"]);
}

#[test]
fn signs_changes() {
    let change = |usd_bn| both(|lang| usd(lang, usd_bn, 2).signed());
    assert_eq!(change(0.06), ["＋0.6億ドル", "+$0.06 billion"]);
    assert_eq!(change(-1.5), ["−15.0億ドル", "−$1.50 billion"]);
    assert_eq!(change(0.001), ["±0ドル", "$0"]);
    assert_eq!(both(|lang| jpy(lang, -1_000).signed()), ["−10億円", "−¥1 billion"]);
}

#[test]
fn writes_a_budget_exactly() {
    for (jpy_million, ja, en) in [
        (30_000, "300億円", "¥30 billion"),
        (180_000, "1,800億円", "¥180 billion"),
        (120_000, "1,200億円", "¥120 billion"),
        (10_500, "105億円", "¥10.5 billion"),
        (12_345, "123億4,500万円", "¥12.345 billion"),
        (500, "5億円", "¥0.5 billion"),
        (100, "1億円", "¥0.1 billion"),
        (99, "9,900万円", "¥99 million"),
        (1, "100万円", "¥1 million"),
        (1_200_000, "1兆2,000億円", "¥1.2 trillion"),
        (1_000_000, "1兆円", "¥1 trillion"),
        (1_000_005, "1兆500万円", "¥1,000.005 billion"),
        (1_234_567, "1兆2,345億6,700万円", "¥1,234.567 billion"),
        (1_000_000_000, "1,000兆円", "¥1,000 trillion"),
        (-1_000, "−10億円", "−¥1 billion"),
    ] {
        assert_eq!(both(|lang| jpy(lang, jpy_million)), [ja, en]);
    }
}

#[test]
fn rounds_yen_that_the_model_gives() {
    assert_eq!(both(|lang| jpy_bn(lang, 184.38, 0)), ["1,840億円", "¥184 billion"]);
    assert_eq!(both(|lang| jpy_bn(lang, 10.333, 1)), ["103億円", "¥10.3 billion"]);
    assert_eq!(both(|lang| jpy_bn(lang, 1.7243, 1)), ["17億円", "¥1.7 billion"]);
}

#[test]
fn writes_what_a_yen_brings() {
    assert_eq!(both(|lang| yen(lang, 2.8177, 0)), ["3円", "¥3"]);
    assert_eq!(both(|lang| yen(lang, 0.25, 2)), ["0.25円", "¥0.25"]);
    assert_eq!(both(|lang| yen(lang, f64::NAN, 0)), ["–", "–"]);
}

#[test]
fn shortens_english_units() {
    let short = |usd_bn| both(|lang| usd(lang, usd_bn, 0).short());
    assert_eq!(short(98.0), ["980億ドル", "$98 bn"]);
    assert_eq!(short(3_800.0), ["3.8兆ドル", "$3.8 tn"]);
}

#[test]
fn keeps_digits_and_unit_apart_for_the_view() {
    let amount = usd(Lang::En, -98.0, 0);
    let parts = (amount.sign, amount.before, amount.digits.as_str());
    assert_eq!(parts, ("−", "$", "98"));
    assert_eq!((amount.gap, amount.unit), (" ", "billion"));
}

#[test]
fn counts_an_axis_as_the_language_counts_amounts() {
    for (lang, decimals) in [(Lang::Ja, 0), (Lang::En, 1)] {
        let at_98_4 = number::fixed(98.4 * usd_scale(lang).per_billion, decimals);
        assert_eq!(usd(lang, 98.4, 1).digits, at_98_4);
    }
}

#[test]
fn a_yearly_budget_of_a_part_of_a_million_is_no_nothing() {
    for (bn, ja, en) in [
        (30.0, "300億円", "¥30 billion"),
        (12.345, "123.45億円", "¥12.345 billion"),
        (0.001, "100万円", "¥1 million"),
        (0.000_2, "20万円", "¥0.2 million"),
        (0.0, "0円", "¥0"),
    ] {
        let both = [Lang::Ja, Lang::En].map(|lang| jpy_a_year(lang, bn).to_string());
        assert_eq!(both, [ja, en]);
    }
}
