//! Words of the page about access: its aim, and the table of success criteria.

use report::Lang;

/// The aim, the table's heads, what may stand in it.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after the place that shows it")]
pub struct Access {
    pub aim: &'static str,
    pub caption: &'static str,
    pub criterion: &'static str,
    pub level: &'static str,
    pub in_jis: &'static str,
    pub yes: &'static str,
    pub no: &'static str,
    pub only_jis: &'static str,
    pub result: &'static str,
    pub how: &'static str,
    /// Before the reason for which a criterion applies to nothing.
    pub seen: &'static str,
    pub nothing: &'static str,
    pub met: &'static str,
    pub automatic: &'static str,
    pub absent: &'static str,
    pub untested: &'static str,
    pub number: &'static str,
}

impl Access {
    /// The words of a language.
    pub const fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Ja => &Self::JA,
            Lang::En => &Self::EN,
        }
    }

    /// Written for a Japanese reader.
    pub const JA: Self = Self {
        aim: "{jis}のレベル{level}と、{wcag}のレベル{level}を目標とし、試験の結果を下に示します。",
        caption: "達成基準ごとの結果",
        criterion: "達成基準",
        level: "レベル",
        in_jis: "JISにもある",
        yes: "はい",
        no: "いいえ",
        only_jis: "JISだけ",
        result: "結果",
        how: "確かめ方",
        seen: "点検：{why}",
        nothing: "まだ確かめていない",
        met: "満たす（自動の試験で確認）",
        automatic: "自動の試験では問題なし。人による試験はまだ",
        absent: "対象となるものがない",
        untested: "まだ試験していない",
        number: "{count}件",
    };

    /// Written for an English reader.
    pub const EN: Self = Self {
        aim: "The site aims at level {level} of {jis} and level {level} of {wcag}. What the tests found is below.",
        caption: "Each success criterion and its result",
        criterion: "Success criterion",
        level: "Level",
        in_jis: "In the JIS too",
        yes: "Yes",
        no: "No",
        only_jis: "In the JIS only",
        result: "Result",
        how: "How it was tested",
        seen: "By inspection: {why}",
        nothing: "Not looked at yet",
        met: "Met, by automatic test",
        automatic: "No fault found by automatic tests; not yet tested by a person",
        absent: "Does not apply",
        untested: "Not tested yet",
        number: "{count}",
    };
}
