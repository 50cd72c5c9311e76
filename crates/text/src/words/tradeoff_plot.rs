//! The trade-off plot of the two goals. A `{slot}` is filled by [`crate::sentence::text`].

use report::Lang;

/// Words of the trade-off plot that follow the state: the app carries them.
#[expect(missing_docs, reason = "each field is named after the place that shows it")]
pub struct TradeoffPlot {
    pub on_central: &'static str,
    pub on_changed: &'static str,
    /// After the title: whether a split beats the report's plan on both goals.
    pub none_beat: &'static str,
    pub some_beat: &'static str,
    pub one_beats: &'static str,
    /// What the dots are.
    pub dots: &'static str,
    pub dots_of_each_year: &'static str,
    pub one_dot: &'static str,
    pub said_none_beat: &'static str,
    pub said_some_beat: &'static str,
    pub said_one_beats: &'static str,
    /// After both, how many no other beats.
    pub unbeaten: &'static str,
    pub one_unbeaten: &'static str,
    pub said_one_dot: &'static str,
    pub report: &'static str,
    pub both: &'static str,
    pub position: &'static str,
}

impl TradeoffPlot {
    /// The words of a language.
    pub const fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Ja => &Self::JA,
            Lang::En => &Self::EN,
        }
    }

    /// Written for a Japanese reader.
    pub const JA: Self = Self {
        on_central: "標準の前提",
        on_changed: "変更した前提",
        none_beat: "。\u{200B}両方で\u{200B}報告書の案を\u{200B}上回る配分はない",
        some_beat: "。\u{200B}両方で\u{200B}報告書の案を\u{200B}上回る配分もある",
        one_beats: "。\u{200B}両方で\u{200B}報告書の案を\u{200B}上回る配分もある",
        dots: "。点は年{total}の配分{count}通り（{parts}分の1ずつ）",
        dots_of_each_year: "。点は各年の合計の配分{count}通り（{parts}分の1ずつ）",
        one_dot: "。配る予算がないため、点は一つ",
        said_none_beat: "{assumed}では、{count}通りの配分のなかに、報告書の案を両方の目標で上回るものはありません。ただし、同じことは{unbeaten}通りの配分にいえます。",
        said_some_beat: "{assumed}では、{count}通りの配分のうち{better}通りが、報告書の案を両方の目標で上回ります。",
        said_one_beats: "{assumed}では、{count}通りの配分のうち{better}通りが、報告書の案を両方の目標で上回ります。",
        unbeaten: "ほかのどれにも両方では上回られない配分は{unbeaten}通りです。",
        one_unbeaten: "ほかのどれにも両方では上回られない配分は{unbeaten}通りです。",
        said_one_dot: "配る予算がないため、比べる配分はありません。",
        report: "報告書の案",
        both: "報告書の案＝いまの配分",
        position: "{assumed}で、いまの配分は輸出{exports}、採用国{countries}。報告書の案は輸出{report_exports}、採用国{report_countries}。",
    };

    /// Written for an English reader.
    pub const EN: Self = Self {
        on_central: "On central assumptions",
        on_changed: "On changed assumptions",
        none_beat: ": \u{200B}no split beats the report on both",
        some_beat: ": \u{200B}some splits beat the report on both",
        one_beats: ": \u{200B}one split beats the report on both",
        dots: "; dots: {count} splits of {total} a year, in steps of 1/{parts}",
        dots_of_each_year: "; dots: {count} splits of each year’s total, in steps of 1/{parts}",
        one_dot: "; one dot, since there is nothing to split",
        said_none_beat: "{assumed}, none of the {count} splits beats the report’s plan on both goals. The same is true of {unbeaten} of them.",
        said_some_beat: "{assumed}, {better} of the {count} splits beat the report’s plan on both goals.",
        said_one_beats: "{assumed}, {better} of the {count} splits beats the report’s plan on both goals.",
        unbeaten: " {unbeaten} are beaten on both by no other.",
        one_unbeaten: " {unbeaten} is beaten on both by no other.",
        said_one_dot: "There is nothing to split, so there are no splits to compare.",
        report: "The report",
        both: "The report, and you",
        position: "{assumed}, your split brings exports {exports}, countries adopting {countries}. The report’s plan: exports {report_exports}, countries adopting {report_countries}.",
    };
}
