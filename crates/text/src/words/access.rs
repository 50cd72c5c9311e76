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
    /// Why a site of findings alone has nothing that a criterion applies to.
    pub no_calculator: &'static str,
    pub nothing: &'static str,
    pub met: &'static str,
    pub automatic: &'static str,
    pub absent: &'static str,
    pub untested: &'static str,
    pub number: &'static str,
    pub scope: &'static str,
    pub whole_site: &'static str,
    pub tested: &'static str,
    /// Where the site has been changed after that day.
    pub changed_since: &'static str,
    pub technologies: &'static str,
    pub technologies_used: &'static str,
    /// Of a site of findings alone.
    pub technologies_findings: &'static str,
    pub exceptions: &'static str,
    pub excepted: &'static str,
    pub contact: &'static str,
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
        no_calculator: "入力する欄も、動かすものもない",
        nothing: "まだ確かめていない",
        met: "満たす（自動の試験で確認）",
        automatic: "自動の試験では問題なし。人による試験はまだ",
        absent: "対象となるものがない",
        untested: "まだ試験していない",
        number: "{count}件",
        scope: "対象範囲",
        whole_site: "本サイトのすべてのページと、ほかのサイトに貼り付ける図",
        tested: "試験を行った日",
        changed_since: "この日より後に更新したところは、まだ試験していません。",
        technologies: "依存する技術",
        technologies_used: "HTML、CSS、SVG、WAI-ARIA。配分を動かす機能には、JavaScriptとWebAssemblyも使っています。",
        technologies_findings: "HTML、CSS、SVG、WAI-ARIA。オフラインで読むための保存には、JavaScriptも使っています。",
        exceptions: "例外",
        excepted: "保存用の図（SVG、PNG）と、ほかのサイトでリンクとともに表示される画像。同じ内容を、ページの文章と表で示しています。",
        contact: "問い合わせ先",
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
        no_calculator: "there is no field to fill in and nothing to move",
        nothing: "Not looked at yet",
        met: "Met, by automatic test",
        automatic: "No fault found by automatic tests; not yet tested by a person",
        absent: "Does not apply",
        untested: "Not tested yet",
        number: "{count}",
        scope: "Scope",
        whole_site: "Every page, and the charts that other sites may embed",
        tested: "Tested on",
        changed_since: "What was changed after that day has not been tested yet.",
        technologies: "Technologies relied on",
        technologies_used: "HTML, CSS, SVG, WAI-ARIA; for moving the split also JavaScript and WebAssembly",
        technologies_findings: "HTML, CSS, SVG, WAI-ARIA; for reading offline also JavaScript",
        exceptions: "Exceptions",
        excepted: "Charts saved as files (SVG, PNG), and the pictures that other sites show beside a link. Pages say the same in words and tables.",
        contact: "Contact",
    };
}
