//! What the key points say around their figures.

use report::Lang;

/// Labels of the pictures of goals, and ways on to other pages.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after the place that shows it")]
pub struct Home {
    pub now: &'static str,
    pub gap: &'static str,
    pub gap_derived: &'static str,
    pub goal: &'static str,
    pub goal_countries: &'static str,
    pub own_calculation: &'static str,
    pub to_market: &'static str,
    pub to_mix: &'static str,
    pub to_localization: &'static str,
    pub to_rules: &'static str,
    pub to_method: &'static str,
}

impl Home {
    /// The words of a language.
    pub const fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Ja => &Self::JA,
            Lang::En => &Self::EN,
        }
    }

    /// Written for a Japanese reader.
    pub const JA: Self = Self {
        now: "現在 {amount}",
        gap: "差 {amount}",
        gap_derived: "（計算値）",
        goal: "目標 {amount}",
        goal_countries: "目標 {amount}",
        own_calculation: "本サイトの計算",
        to_market: "市場の動き",
        to_mix: "輸出の内訳",
        to_localization: "制約と損失",
        to_rules: "ルールの現在地",
        to_method: "根拠と限界",
    };

    /// Written for an English reader.
    pub const EN: Self = Self {
        now: "Now {amount}",
        gap: "To go: {amount}",
        gap_derived: " (derived)",
        goal: "Goal {amount}",
        goal_countries: "goal: {amount}",
        own_calculation: "This site’s calculation",
        to_market: "Market",
        to_mix: "What they consist of",
        to_localization: "Constraint and loss",
        to_rules: "Where rules stand",
        to_method: "Evidence and limits",
    };
}
