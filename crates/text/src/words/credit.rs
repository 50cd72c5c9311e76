//! How the site is named as a source. Asked for natively: the app gets the sentences with its page.

use report::Lang;

/// Templates of the operator's terms, and what a reader has to fill in.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct Credit {
    pub operator_not_stated: &'static str,
    pub site: &'static str,
    pub source: &'static str,
    pub at: &'static str,
    /// Where the operator has chosen no terms.
    pub seen: &'static str,
    pub older: &'static str,
    pub pdl: &'static str,
    /// Under [`Self::pdl`]: the day is known only where it is used.
    pub used: &'static str,
    pub processed: &'static str,
    /// The day on which a page is used, until it is known.
    pub day: &'static str,
    /// The address of the page, until it is known.
    pub page: &'static str,
    pub terms_pdl: &'static str,
    pub terms_older: &'static str,
}

impl Credit {
    /// The words of a language.
    pub const fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Ja => &Self::JA,
            Lang::En => &Self::EN,
        }
    }

    /// Written for a Japanese reader.
    pub const JA: Self = Self {
        operator_not_stated: "運営者の記載なし",
        site: "{site}（{operator}）",
        source: "「{site}」（{operator}）{at}",
        at: "（{address}）",
        seen: "「{site}」（{operator}、{updated}）より。",
        older: "出典：{source}",
        pdl: "出典：{source}、PDL1.0（{terms}）{used}",
        used: "（{day}に利用）",
        processed: "{source}を加工して作成",
        day: "○年○月○日",
        page: "当該ページのURL",
        terms_pdl: "公共データ利用規約（第1.0版）（PDL1.0）",
        terms_older: "政府標準利用規約",
    };

    /// Written for an English reader.
    pub const EN: Self = Self {
        operator_not_stated: "operator not stated",
        site: "{site} ({operator})",
        source: "{site} ({operator}){at}",
        at: ", {address}",
        seen: "Seen in {site} ({operator}). {updated}.",
        older: "Source: {source}",
        pdl: "Source: {source}; PDL1.0 ({terms}){used}",
        used: ", used on {day}",
        processed: "Made by processing {source}",
        day: "[date]",
        page: "[address of the page]",
        terms_pdl: "Public Data License, version 1.0 (PDL1.0)",
        terms_older: "Government of Japan Standard Terms of Use",
    };
}
