//! Whose a number is, and what the disclosure under it says.

use report::{Kind, Lang};

/// The four layers, and the rows of "whose number".
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after the place that shows it")]
pub struct Figure {
    pub reported: &'static str,
    pub derived: &'static str,
    pub assumed: &'static str,
    pub external: &'static str,
    pub section: &'static str,
    pub between_sections: &'static str,
    pub to_section: &'static str,
    pub between_formulas: &'static str,
    pub more_formulas: &'static str,
    pub whose: &'static str,
    pub value_reported: &'static str,
    pub value_other: &'static str,
    pub as_printed: &'static str,
    pub not_stated: &'static str,
    pub near: &'static str,
    pub as_of: &'static str,
    pub formula: &'static str,
    pub agrees_name: &'static str,
    pub agrees: &'static str,
    pub used_in: &'static str,
    pub input: &'static str,
    pub source: &'static str,
    pub read: &'static str,
    pub note: &'static str,
    pub before_note: &'static str,
    pub no_study: &'static str,
    pub nearby_value: &'static str,
    pub over: &'static str,
    pub below: &'static str,
    pub cite: &'static str,
    pub cite_reported: &'static str,
    pub cite_derived: &'static str,
    pub cite_external: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub select: &'static str,
}

impl Figure {
    /// The words of a language.
    pub const fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Ja => &Self::JA,
            Lang::En => &Self::EN,
        }
    }

    /// The name of a layer.
    pub const fn layer(&self, kind: Kind) -> &'static str {
        match kind {
            Kind::Reported => self.reported,
            Kind::Derived => self.derived,
            Kind::Assumed => self.assumed,
            Kind::External => self.external,
        }
    }

    /// Written for a Japanese reader.
    pub const JA: Self = Self {
        reported: "報告書の数値",
        derived: "計算値",
        assumed: "仮定による試算",
        external: "報告書以外の資料",
        section: "報告書 {section}",
        between_sections: "・",
        to_section: "〜",
        between_formulas: "、",
        more_formulas: "ほか",
        whose: "数値の出どころ",
        value_reported: "報告書の値",
        value_other: "値",
        as_printed: "{value}（そのまま掲載）",
        not_stated: "書かれていないこと",
        near: "参考となる公表値",
        as_of: "（{year}年）。{source}",
        formula: "計算式",
        agrees_name: "検算",
        agrees: "報告書の{value}と一致します",
        used_in: "この数値を使う箇所",
        input: "予算を動かす（試算の入力）",
        source: "出典",
        read: "（{read}）",
        note: "補足",
        before_note: "。",
        no_study: "研究が見つかっていません",
        nearby_value: "参考となる調査では{value}",
        over: "{value}超",
        below: "{value}未満",
        cite: "引用文",
        cite_reported: "{name}：{value}（経済産業省委託の戦略調査報告書 {section}）。{credit}",
        cite_derived: "{name}：{value}（{formula}）。経済産業省委託の戦略調査報告書の数値から本サイトが計算。{credit}",
        cite_external: "{name}：{value}（{source}）。{credit}",
        copy: "引用文をコピー",
        copied: "コピーしました。",
        select: "コピーできない環境です。選択した引用文を、ブラウザーの操作でコピーしてください。",
    };

    /// Written for an English reader.
    pub const EN: Self = Self {
        reported: "Reported",
        derived: "Derived",
        assumed: "Calculated on assumptions",
        external: "From elsewhere",
        section: "Report {section}",
        between_sections: ", ",
        to_section: " to ",
        between_formulas: "; ",
        more_formulas: " and more",
        whose: "Whose number",
        value_reported: "In the report",
        value_other: "Value",
        as_printed: "{value}, shown as printed",
        not_stated: "Not stated",
        near: "Published elsewhere",
        as_of: " in {year}; {source}",
        formula: "Worked out as",
        agrees_name: "Check",
        agrees: "Agrees with the report’s {value}",
        used_in: "Used in",
        input: "Try the budget, as an input",
        source: "Source",
        read: " ({read})",
        note: "Note",
        before_note: ". ",
        no_study: "No study found",
        nearby_value: "Another survey: {value}",
        over: "over {value}",
        below: "below {value}",
        cite: "To cite",
        cite_reported: "{name}: {value} (strategic survey report commissioned by METI, {section}). {credit}",
        cite_derived: "{name}: {value} ({formula}), worked out from figures of the strategic survey report commissioned by METI. {credit}",
        cite_external: "{name}: {value} ({source}). {credit}",
        copy: "Copy citation",
        copied: "Copied.",
        select: "Copying is not possible here. The citation is selected: copy it with your browser.",
    };
}
