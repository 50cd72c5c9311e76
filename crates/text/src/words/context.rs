//! What a reader who arrives from anywhere must know first: whose goals these are, of what, by when.

use report::Lang;

/// The report's two goals in one sentence.
#[derive(Debug)]
pub struct Context {
    /// Whose goals they are; printed bold.
    pub whose: &'static str,
    /// Exports from `{now}` to `{goal}`, and Japan-led rules in `{countries}`, by `{year}`.
    pub goals: &'static str,
}

impl Context {
    /// The words of a language.
    pub const fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Ja => &Self::JA,
            Lang::En => &Self::EN,
        }
    }

    /// Written for a Japanese reader.
    pub const JA: Self = Self {
        whose: "報告書（経済産業省の調査）の目標：",
        goals: "日本のデジタルサービス輸出を{now}から{year}に{goal}へ、日本主導のルールを{countries}へ。",
    };

    /// Written for an English reader.
    pub const EN: Self = Self {
        whose: "The report, a METI survey,",
        goals: " aims to raise Japan’s digital services exports from {now} to {goal} by {year}, with Japan-led rules in {countries}.",
    };
}
