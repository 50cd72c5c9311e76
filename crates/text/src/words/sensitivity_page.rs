//! What decides the answer: which result is asked about, money alone, the best split, the map of all
//! splits. A `{slot}` is filled by [`crate::sentence::text`].

use report::Lang;
use scenario::analysis::{Objective, Outcome};

/// Words of the sensitivity page and its parts.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after the place that shows it")]
pub struct SensitivityPage {
    pub of_report: &'static str,
    /// Where only the budget is the reader's.
    pub of_budget: &'static str,
    pub of_reader: &'static str,
    pub to_programme: &'static str,
    pub which: &'static str,
    pub busy: &'static str,
    pub no_chart: &'static str,
    pub no_value: &'static str,
    pub own_source: &'static str,
    pub save_table: &'static str,
    /// In which order [`SensitivityPage::outcome`] and [`SensitivityPage::chip`] have them.
    outcomes: [&'static str; Outcome::ALL.len()],
    chips: [&'static str; Outcome::ALL.len()],
    objectives: [&'static str; Objective::ALL.len()],
    pub column_objective: &'static str,
    pub column_split: &'static str,
    pub column_value: &'static str,
    pub column_own: &'static str,
    pub column_more: &'static str,
    pub column_flat: &'static str,
    pub of_pillar: &'static str,
    pub between_pillars: &'static str,
    pub flat: &'static str,
    pub best_nothing: &'static str,
    pub best_caption: &'static str,
    pub take_best: &'static str,
    pub map_finding: &'static str,
    pub map_same: &'static str,
    pub map_nothing: &'static str,
    pub map_label: &'static str,
    pub map_keys: &'static str,
    pub map_readout: &'static str,
    pub map_corner: &'static str,
    pub map_best: &'static str,
    pub map_own: &'static str,
    pub map_report: &'static str,
    pub map_take: &'static str,
    pub map_taken: &'static str,
    pub map_caption: &'static str,
    pub map_save: &'static str,
    pub map_from: &'static str,
    pub map_to: &'static str,
}

impl SensitivityPage {
    /// The words of a language.
    pub const fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Ja => &Self::JA,
            Lang::En => &Self::EN,
        }
    }

    /// An outcome within a sentence, with a slot for its year.
    pub const fn outcome(&self, outcome: Outcome) -> &'static str {
        self.outcomes[outcome as usize]
    }

    /// The same in a few letters, for a control.
    pub const fn chip(&self, outcome: Outcome) -> &'static str {
        self.chips[outcome as usize]
    }

    /// What a split is best at, with a slot for the year.
    pub const fn objective(&self, objective: Objective) -> &'static str {
        self.objectives[objective as usize]
    }

    /// Written for a Japanese reader.
    pub const JA: Self = Self {
        of_report: "報告書の案を標準の前提で計算した結果です。予算や前提を変えると、このページも変わります。",
        of_budget: "利用者が変えた予算（報告書の案との違い：{count}件）を、標準の前提で計算した結果です。経済産業省および運営者の見解ではありません。",
        of_reader: "利用者が設定した予算と前提（報告書の案との違い：{count}件）で計算した結果です。経済産業省および運営者の見解ではありません。",
        to_programme: "予算と前提を変える",
        which: "どの結果について見るか",
        busy: "計算中です…",
        no_chart: "図を表示できませんでした。同じ数値を表で確かめられます。",
        no_value: "この予算では、この結果は計算できません。",
        own_source: "利用者が設定した予算と前提による試算。経済産業省および運営者の見解ではありません。",
        save_table: "この表を保存（CSV）",
        outcomes: [
            "事業で\u{200B}増える\u{200B}{year}の\u{200B}デジタルサービス輸出",
            "{year}の\u{200B}デジタルサービス輸出",
            "事業で\u{200B}増える\u{200B}{year}の\u{200B}採用国",
            "{year}の\u{200B}採用国",
            "{year}までの\u{200B}便益÷費用",
            "{year}までの\u{200B}便益÷費用",
        ],
        chips: [
            "増える輸出",
            "輸出",
            "増える採用国",
            "採用国",
            "便益÷費用（{year}）",
            "便益÷費用（{year}）",
        ],
        objectives: [
            "増える輸出（{year}）を最大に",
            "増える採用国（{year}）を最大に",
            "便益÷費用（{year}まで）を最大に",
            "便益÷費用（{year}まで）を最大に",
        ],
        column_objective: "目的",
        column_split: "最もよい配分",
        column_value: "その値",
        column_own: "いまの配分の値",
        column_more: "いまの配分に年{amount}を足すと",
        column_flat: "ほぼ同じ効果の配分",
        of_pillar: "{pillar} {amount}",
        between_pillars: "、",
        flat: "{count}通りのうち{share}で、最大値の{nearly}以上",
        best_nothing: "どの配分でも変わりません",
        best_caption: "目的ごとに最もよい配分と、いまの配分",
        take_best: "この配分にする",
        map_finding: "{outcome}が最も大きくなるのは、{split}の配分（{value}）",
        map_same: "{outcome}は、どの配分でも同じです",
        map_nothing: "予算がないため、配分を比べられません",
        map_label: "予算の配分の地図。三つの角は、上が{top}、左下が{left}、右下が{right}に全額を配分した場合。色が濃いほど値が大きい。",
        map_keys: "矢印キーで配分を少しずつ、Shiftキーを押しながらなら大きく動かせます。Homeでいまの配分、Endで最もよい配分に移ります。",
        map_readout: "{split}：{value}",
        map_corner: "全額を{pillar}に",
        map_best: "最もよい配分",
        map_own: "いまの配分",
        map_report: "報告書の案",
        map_take: "地図で選んだ配分にする",
        map_taken: "この配分にしました。「予算を動かす」で元に戻せます。",
        map_caption: "一割刻みの配分と、その値",
        map_save: "全{count}通りを保存（CSV）",
        map_from: "小さい {value}",
        map_to: "大きい {value}",
    };

    /// Written for an English reader.
    pub const EN: Self = Self {
        of_report: "Worked out for the report’s plan on central assumptions. Change the budget or an assumption, and this page updates.",
        of_budget: "Worked out for the budget that you set (changes from the report: {count}) on central assumptions. Not the view of METI or of this site’s operator.",
        of_reader: "Worked out for the budget and assumptions that you set (changes from the report: {count}). Not the view of METI or of this site’s operator.",
        to_programme: "Change budget and assumptions",
        which: "Which result to look at",
        busy: "Working it out…",
        no_chart: "The chart could not be shown. The table has the same numbers.",
        no_value: "With this budget there is no such result.",
        own_source: "Calculated on the reader’s own budget and assumptions. Not the view of METI or of this site’s operator.",
        save_table: "Save this table (CSV)",
        outcomes: [
            "the extra digital services exports of {year}",
            "digital services exports in {year}",
            "the extra countries adopting by {year}",
            "the countries adopting by {year}",
            "benefits over costs by {year}",
            "benefits over costs by {year}",
        ],
        chips: [
            "Extra exports",
            "Exports",
            "Extra countries",
            "Countries",
            "Benefits ÷ costs, {year}",
            "Benefits ÷ costs, {year}",
        ],
        objectives: [
            "Most extra exports ({year})",
            "Most extra countries ({year})",
            "Highest benefits ÷ costs ({year})",
            "Highest benefits ÷ costs ({year})",
        ],
        column_objective: "Aim",
        column_split: "Best split",
        column_value: "Comes to",
        column_own: "Current split",
        column_more: "{amount} a year more adds",
        column_flat: "Splits about as good",
        of_pillar: "{pillar} {amount}",
        between_pillars: ", ",
        flat: "{share} of all {count} come to {nearly} of the best or more",
        best_nothing: "the same whatever the split",
        best_caption: "The best split for each aim, and the current one",
        take_best: "Use this split",
        map_finding: "The best split for {outcome}: {split} ({value})",
        map_same: "Whatever the split, {outcome} come to the same",
        map_nothing: "There is no money to split",
        map_label: "Map of the ways to split the budget. Top corner: all to {top}; lower left: all to {left}; lower right: all to {right}. The darker, the higher.",
        map_keys: "Arrow keys move the split a little, with Shift further. Home goes to the current split, End to the best.",
        map_readout: "{split}: {value}",
        map_corner: "All to {pillar}",
        map_best: "Best split",
        map_own: "Current split",
        map_report: "Report’s split",
        map_take: "Use the split chosen on the map",
        map_taken: "The budget is split that way now. “Try the budget” can undo it.",
        map_caption: "Splits in tenths, and what they come to",
        map_save: "Save all {count} (CSV)",
        map_from: "Low {value}",
        map_to: "High {value}",
    };
}
