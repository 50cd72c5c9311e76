//! What the page on evidence says around assumptions and sources.

use report::{Form, Lang, Strength};

/// Labels of assumptions, of their evidence and of sources.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after the place that shows it")]
pub struct Method {
    pub range: &'static str,
    pub default: &'static str,
    pub evidence: &'static str,
    pub own: &'static str,
    pub good: &'static str,
    pub medium: &'static str,
    pub proxy: &'static str,
    pub weak: &'static str,
    pub no_study: &'static str,
    /// Of what nobody estimates.
    pub choice: &'static str,
    pub no_study_found: &'static str,
    /// Between a record, its addresses and what was read.
    pub stop: &'static str,
    pub record: &'static str,
    pub read_at: &'static str,
    pub read_copy: &'static str,
    pub partial: &'static str,
    pub data: &'static str,
    pub own_count: &'static str,
    pub read_on: &'static str,
}

impl Method {
    /// The words of a language.
    pub const fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Ja => &Self::JA,
            Lang::En => &Self::EN,
        }
    }

    /// How strong the evidence is, in words.
    pub const fn strength(&self, strength: Strength) -> &'static str {
        match strength {
            Strength::Good => self.good,
            Strength::Medium => self.medium,
            Strength::Proxy => self.proxy,
            Strength::Weak => self.weak,
            Strength::NoStudy => self.no_study,
        }
    }

    /// In what form a source was read.
    pub const fn form(&self, form: Form) -> &'static str {
        match form {
            Form::Partial => self.partial,
            Form::Data => self.data,
            Form::OwnCount => self.own_count,
        }
    }

    /// Written for a Japanese reader.
    pub const JA: Self = Self {
        range: "標準：{central}　幅：{low}〜{high}",
        default: "標準：{default}",
        evidence: "見つかった資料",
        own: "本サイトの判断または計算",
        good: "根拠：強い",
        medium: "根拠：中程度",
        proxy: "根拠：代理指標",
        weak: "根拠：弱い",
        no_study: "根拠：研究なし",
        choice: "選択",
        no_study_found: "この値を裏づける研究は見つかっていません。あなたの考える値を入れてください。",
        stop: "。",
        record: "原典：",
        read_at: "読んだところ：",
        read_copy: "読んだ写し（二次資料）：",
        partial: "（要旨や抜粋で確認）",
        data: "（データで確認）",
        own_count: "（本サイトによる集計・推計）",
        read_on: "資料は{date}に確認しました。全文を読んだものはありません。",
    };

    /// Written for an English reader.
    pub const EN: Self = Self {
        range: "{central} at the centre, {low} to {high}",
        default: "{default} unless you choose otherwise",
        evidence: "What was found",
        own: "This site’s judgement or arithmetic",
        good: "Evidence: strong",
        medium: "Evidence: medium",
        proxy: "Evidence: a proxy",
        weak: "Evidence: weak",
        no_study: "Evidence: no study found",
        choice: "A choice",
        no_study_found: "We found no study for this. Enter what you believe.",
        stop: ". ",
        record: "Record: ",
        read_at: "Read at ",
        read_copy: "Read in a secondary copy at ",
        partial: " (abstract or excerpt)",
        data: " (data)",
        own_count: " (counted or estimated by this site)",
        read_on: "Sources were read on {date}. None was read in full.",
    };
}
