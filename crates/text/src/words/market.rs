//! What the market page's pictures say around their figures.

use report::Lang;

/// Labels of pictures.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after the place that shows it")]
pub struct Market {
    pub columns: &'static str,
    pub up: &'static str,
    pub year_before: &'static str,
    pub report_year: &'static str,
    pub own_scales: &'static str,
    pub mix_of: &'static str,
    pub constrained: &'static str,
    pub not_constrained: &'static str,
    pub a_year: &'static str,
}

impl Market {
    /// The words of a language.
    pub const fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Ja => &Self::JA,
            Lang::En => &Self::EN,
        }
    }

    /// Written for a Japanese reader.
    pub const JA: Self = Self {
        columns: "{name}：前年{before}、報告書の年{now}、{growth}増",
        up: "{value}増",
        year_before: "前年",
        report_year: "報告書の年",
        own_scales: "二つの図の目盛りは別です",
        mix_of: "日本のデジタルサービス輸出の全体は{value}",
        constrained: "海外展開を制約されている",
        not_constrained: "そのほか（企業の内訳は報告書にない）",
        a_year: "年{amount}",
    };

    /// Written for an English reader.
    pub const EN: Self = Self {
        columns: "{name}: {before} the year before, {now} in the report’s year, up {growth}",
        up: "up {value}",
        year_before: "Year before",
        report_year: "Report’s year",
        own_scales: "Each picture has its own scale",
        mix_of: "All of Japan’s digital services exports: {value}",
        constrained: "Expansion abroad constrained",
        not_constrained: "Others (the report does not break them down)",
        a_year: "{amount} a year",
    };
}
