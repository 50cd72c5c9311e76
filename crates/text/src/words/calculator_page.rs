//! What stands still on the page "Try the budget". A `{slot}` is filled by [`crate::sentence::fill`].

use report::Lang;

/// Words that the prepared page has and the app need not carry.
#[expect(missing_docs, reason = "each field is named after the place that shows it")]
pub struct CalculatorPage {
    pub heading: &'static str,
    pub caveat: &'static str,
    pub market: &'static str,
    pub unexplained: &'static str,
    pub report_mark: &'static str,
    pub presets: &'static str,
    pub rows_note: &'static str,
    pub step_down: &'static str,
    pub step_up: &'static str,
    pub amount: &'static str,
    pub slider: &'static str,
    pub total: &'static str,
    pub keep_total: &'static str,
    pub change_total: &'static str,
    pub takes_from_legend: &'static str,
    pub undo: &'static str,
    pub reset: &'static str,
    pub exports: &'static str,
    pub countries: &'static str,
    pub foot: &'static str,
    pub foot_total: &'static str,
    pub plane_title_none_beat: &'static str,
    pub plane_title_some_beat: &'static str,
    pub plane_measure: &'static str,
    pub plane_across: &'static str,
    pub plane_up: &'static str,
    pub plane_you: &'static str,
    pub plane_most_countries: &'static str,
    pub plane_most_exports: &'static str,
    pub plane_none_beat: &'static [&'static str],
    pub plane_sentence_none: &'static str,
    pub plane_sentence_some: &'static str,
}

impl CalculatorPage {
    /// The words of a language.
    pub const fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Ja => &Self::JA,
            Lang::En => &Self::EN,
        }
    }

    /// Written for a Japanese reader.
    pub const JA: Self = Self {
        heading: "年{budget}で、\u{200B}どこまで届く？",
        caveat: "目標に合わせて前提を調整したものではなく、事業の価値のすべてを測ったものでもありません。",
        market: "市場の伸び",
        unexplained: "説明できない",
        report_mark: "報告書の案",
        presets: "あらかじめの配分",
        rows_note: "年の配分。小さい字は、取りやめた場合の変化",
        step_down: "{pillar}を年{amount}減らす",
        step_up: "{pillar}を年{amount}増やす",
        amount: "{pillar}の年額（億円）",
        slider: "{pillar}の年額",
        total: "年の合計",
        keep_total: "合計を保つ",
        change_total: "合計と移し元を変える",
        takes_from_legend: "入れ替える相手",
        undo: "元に戻す",
        reset: "報告書の案に戻す",
        exports: "輸出",
        countries: "国",
        foot: "いまの結果",
        foot_total: "合計",
        plane_title_none_beat: "輸出か、国か。\u{200B}両方で\u{200B}報告書の案を\u{200B}上回る配分はない",
        plane_title_some_beat: "輸出か、国か。\u{200B}両方で\u{200B}報告書の案を\u{200B}上回る配分もある",
        plane_measure: "{total}の{count}通りの配分（{year}）",
        plane_across: "増える輸出（億ドル）",
        plane_up: "増える国の数（国）",
        plane_you: "いまの配分",
        plane_most_countries: "国を最優先",
        plane_most_exports: "輸出を最優先",
        plane_none_beat: &["どちらの目標でも", "報告書の案を上回る", "配分はない"],
        plane_sentence_none: "報告書の案を両方の目標で上回る配分は、{count}通りのなかにありません。ただし、同じことは{undominated}通りの配分にいえます。",
        plane_sentence_some: "報告書の案を両方の目標で上回る配分は、{count}通りのうち{better}通りです。",
    };

    /// Written for an English reader.
    pub const EN: Self = Self {
        heading: "How far do \u{200B}{budget} a year go?",
        caveat: "Nothing was tuned to the goal. Nor does this measure everything the programme may be worth.",
        market: "Market growth",
        unexplained: "Not explained",
        report_mark: "The report’s plan",
        presets: "Ready-made splits",
        rows_note: "Amounts a year; below, what cancelling changes",
        step_down: "{pillar}: {amount} a year less",
        step_up: "{pillar}: {amount} a year more",
        amount: "{pillar}, ¥ billion a year",
        slider: "{pillar}, a year",
        total: "Total a year",
        keep_total: "Keep the total",
        change_total: "Change the total or the exchange",
        takes_from_legend: "Exchange with",
        undo: "Undo",
        reset: "Reset to the report",
        exports: "Exports",
        countries: "Countries",
        foot: "Result so far",
        foot_total: "Total",
        plane_title_none_beat: "Exports or countries: \u{200B}no split beats the report on both",
        plane_title_some_beat: "Exports or countries: \u{200B}some splits beat the report on both",
        plane_measure: "All {count} splits of {total}, in {year}",
        plane_across: "Extra exports, $ billion",
        plane_up: "Extra countries",
        plane_you: "You",
        plane_most_countries: "Most countries",
        plane_most_exports: "Most exports",
        plane_none_beat: &["No split beats", "the report", "on both goals"],
        plane_sentence_none: "No split among {count} beats the report’s plan on both goals. But the same is true of {undominated} of them.",
        plane_sentence_some: "Of {count} splits, {better} beat the report’s plan on both goals.",
    };
}
