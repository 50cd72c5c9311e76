//! What the picture of countries' positions says around its figures.

use report::Lang;

/// Labels of the bars and of their table.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after the place that shows it")]
pub struct Rules {
    pub declared: &'static str,
    pub support: &'static str,
    pub undeclared: &'static str,
    pub not_stated: &'static str,
    pub label: &'static str,
    pub table: &'static str,
    pub columns: [&'static str; 6],
}

impl Rules {
    /// The words of a language.
    pub const fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Ja => &Self::JA,
            Lang::En => &Self::EN,
        }
    }

    /// Written for a Japanese reader.
    pub const JA: Self = Self {
        declared: "立場を示した国 {count}",
        support: "支持",
        undeclared: "立場を示していない国",
        not_stated: "数の記載なし",
        label: "{issue}：支持{supporting}、{verb}{other}。立場を示していない国の数は報告書にない",
        table: "論点ごとの国の立場",
        columns: ["論点", "支持", "ほかの立場", "立場を示した国", "差", "ほかの立場の言葉"],
    };

    /// Written for an English reader.
    pub const EN: Self = Self {
        declared: "{count} declared a position",
        support: "support",
        undeclared: "No position declared",
        not_stated: "number not stated",
        label: "{issue}: support {supporting}; {verb} {other}. The report does not say how many declared no position",
        table: "Countries’ positions, issue by issue",
        columns: ["Issue", "Support", "Other camp", "Declared", "Net", "The other camp’s word"],
    };
}
