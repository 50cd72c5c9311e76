//! The tornado: what each assumption alone does to an outcome.

use report::Lang;

/// What each assumption alone does to an outcome.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after the place that shows it")]
pub struct Tornado {
    pub finding: &'static str,
    /// Where every bar is without width.
    pub finding_none: &'static str,
    pub measure: &'static str,
    /// Where the amounts say their unit themselves.
    pub measure_bare: &'static str,
    pub note: &'static str,
    /// Where all bars have one scale.
    pub note_one_scale: &'static str,
    pub source: &'static str,
    pub walk: &'static str,
    pub amounts: &'static str,
    pub sentence: &'static str,
    pub bar: &'static str,
    pub between_bars: &'static str,
    /// Of assumptions that are not drawn because they do little, because they do nothing, and because an
    /// end has no value.
    pub little: &'static str,
    pub nothing: &'static str,
    pub undefined: &'static str,
    pub between_names: &'static str,
    pub column_name: &'static str,
    pub column_low: &'static str,
    pub column_at_low: &'static str,
    pub column_high: &'static str,
    pub column_at_high: &'static str,
    pub column_whose: &'static str,
}

impl Tornado {
    /// The words of a language.
    pub const fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Ja => &Self::JA,
            Lang::En => &Self::EN,
        }
    }

    /// Written for a Japanese reader.
    pub const JA: Self = Self {
        finding: "{outcome}を\u{200B}最も左右する\u{200B}前提は\u{200B}「{name}」",
        finding_none: "{outcome}は、\u{200B}どの前提を\u{200B}動かしても\u{200B}変わりません",
        measure: "前提を一つだけ幅の両端にしたときの、{outcome}（{unit}）",
        measure_bare: "前提を一つだけ幅の両端にしたときの、{outcome}",
        note: "縦線は前提を動かさないときの値。いちばん上の棒だけ目盛りが異なり、その太い枠の中を下で拡大",
        note_one_scale: "縦線は前提を動かさないときの値。すべての棒の目盛りは共通",
        source: "本サイトの試算。報告書によるのは予算の額だけで、前提とその幅は本サイトが置いたもの。",
        walk: "上下の矢印キーで前提ごとの値を読めます。Enterキーで、その前提の根拠へ移ります。",
        amounts: "{low}〜{high}",
        sentence: "{outcome}は{now}です。前提を一つだけ幅の両端にすると、次のようになります。{bars}。",
        bar: "{name}：{low}なら{at_low}、{high}なら{at_high}",
        between_bars: "。",
        little: "ほとんど動かさない前提：{names}。",
        nothing: "これに関わらない前提：{names}。",
        undefined: "幅の端では値が定まらない前提：{names}。",
        between_names: "、",
        column_name: "前提",
        column_low: "下端",
        column_at_low: "下端での値",
        column_high: "上端",
        column_at_high: "上端での値",
        column_whose: "数値の出どころ",
    };

    /// Written for an English reader.
    pub const EN: Self = Self {
        finding: "“{name}” moves {outcome} most",
        finding_none: "No assumption moves {outcome}",
        measure: "One assumption at a time at the ends of its range: {outcome}, {unit}",
        measure_bare: "One assumption at a time at the ends of its range: {outcome}",
        note: "The vertical line is the value with nothing moved. The first bar has a scale of its own; the others magnify what lies in its heavy frame",
        note_one_scale: "The vertical line is the value with nothing moved. All bars share one scale",
        source: "Calculated by this site. Only the budget is the report’s; the assumptions and their ranges are the site’s own.",
        walk: "The up and down arrow keys read out each assumption; Enter leads to its evidence.",
        amounts: "{low} to {high}",
        sentence: "The value of {outcome} is {now}. With one assumption at a time at the ends of its range: {bars}. ",
        bar: "{name}: {at_low} at {low}, {at_high} at {high}",
        between_bars: "; ",
        little: "These hardly move it: {names}. ",
        nothing: "These do not touch it: {names}. ",
        undefined: "At an end of these there is no value: {names}.",
        between_names: "; ",
        column_name: "Assumption",
        column_low: "Low end",
        column_at_low: "Value at the low end",
        column_high: "High end",
        column_at_high: "Value at the high end",
        column_whose: "Whose number",
    };
}
