//! What the picture of countries' positions says around its figures.

use report::Lang;

/// Labels of the bars and of their table.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after the place that shows it")]
pub struct TradeRules {
    /// Labels of sections that hold words of the report, and recommendations.
    pub described: &'static str,
    pub recommended: &'static str,
    pub mark: &'static str,
    pub other_side: &'static str,
    pub support_side: &'static str,
    pub declared: &'static str,
    pub support: &'static str,
    pub undeclared: &'static str,
    pub not_stated: &'static str,
    pub label: &'static str,
    pub table: &'static str,
    pub columns: [&'static str; 6],
    /// What each database holds.
    pub databases: [&'static str; 3],
}

impl TradeRules {
    /// The words of a language.
    pub const fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Ja => &Self::JA,
            Lang::En => &Self::EN,
        }
    }

    /// Written for a Japanese reader.
    pub const JA: Self = Self {
        described: "報告書の記述",
        recommended: "報告書の提言",
        mark: "併存する協定・枠組み（1マスが1件）",
        other_side: "← ほかの立場",
        support_side: "支持 →",
        declared: "立場を示した国 {count}",
        support: "支持",
        undeclared: "立場を示していない国",
        not_stated: "数の記載なし",
        label: "{issue}：支持{supporting}、{verb}{other}。立場を示していない国の数は報告書にない",
        table: "デジタル貿易ルールの論点ごとの国の立場",
        columns: ["論点", "支持", "ほかの立場", "立場を示した国", "差", "ほかの立場の言葉"],
        databases: [
            "各国の通商協定にあるデジタル貿易の条項",
            "国・地域ごとのデジタルサービス貿易の規制",
            "各国のデジタル政策の動き",
        ],
    };

    /// Written for an English reader.
    pub const EN: Self = Self {
        described: "Described in the report",
        recommended: "Recommended by the report",
        mark: "agreements and frameworks that coexist, one mark each",
        other_side: "← Other camp",
        support_side: "Support →",
        declared: "{count} took a position",
        support: "support",
        undeclared: "No position taken",
        not_stated: "number not stated",
        label: "{issue}: support {supporting}; {verb} {other}. The report does not say how many took no position",
        table: "Countries’ positions on digital-trade rules, issue by issue",
        columns: [
            "Issue",
            "Support",
            "Other camp",
            "Took a position",
            "Net",
            "The other camp’s word",
        ],
        databases: [
            "Digital-trade provisions in trade agreements",
            "How restrictive each economy’s rules on digital services trade are",
            "What governments do in digital policy, as it happens",
        ],
    };
}
