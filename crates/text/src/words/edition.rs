//! What is said of a figure beside the last edition of the report.

use report::Lang;

/// The section that lists what changed, and two rows of "whose number".
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after the place that shows it")]
pub struct Edition {
    pub heading: &'static str,
    /// Why a value and its change are not of one layer.
    pub explained: &'static str,
    pub nothing: &'static str,
    pub caption: &'static str,
    pub figure: &'static str,
    pub last: &'static str,
    pub this: &'static str,
    pub change: &'static str,
    pub since: &'static str,
    /// Between a change and its formula.
    pub worked_out_as: &'static str,
    pub not_before: &'static str,
    pub new: &'static str,
    pub dropped: &'static str,
    pub same: &'static str,
    pub reworded: &'static str,
    /// The unit in which percentages differ.
    pub points: &'static str,
    /// What stands beside a value: its edition, or its change in percent.
    pub aside: &'static str,
    /// File and what is in it.
    pub download: (&'static str, &'static str),
}

impl Edition {
    /// The words of a language.
    pub const fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Ja => &Self::JA,
            Lang::En => &Self::EN,
        }
    }

    /// Written for a Japanese reader.
    pub const JA: Self = Self {
        heading: "前の版との比較",
        explained: "二つの版の値は、それぞれの報告書のとおりです。変化は本サイトの計算で、この版の値から前の版の値を引いたものです。割合の変化はポイントで示します。",
        nothing: "前の版から変わった報告書の数値はありません。",
        caption: "前の版から変わった報告書の数値",
        figure: "項目",
        last: "前の版",
        this: "この版",
        change: "変化",
        since: "前の版からの変化",
        worked_out_as: "：",
        not_before: "前の版にはありません",
        new: "この版で加わりました",
        dropped: "この版にはありません",
        same: "変わっていません",
        reworded: "記述が変わりました",
        points: "ポイント",
        aside: "（{aside}）",
        download: ("year-on-year.csv", "前の版から変わった報告書の数値"),
    };

    /// Written for an English reader.
    pub const EN: Self = Self {
        heading: "Compared with the last edition",
        explained: "Each edition’s values are its report’s own. The change is worked out here: this edition’s value minus the last one’s. Percentages change by points.",
        nothing: "None of the report’s figures has changed since the last edition.",
        caption: "Reported figures that changed since the last edition",
        figure: "Figure",
        last: "Last edition",
        this: "This edition",
        change: "Change",
        since: "Change since then",
        worked_out_as: ": ",
        not_before: "Not in the last edition",
        new: "New in this edition",
        dropped: "No longer given",
        same: "Unchanged",
        reworded: "Worded differently",
        points: "percentage points",
        aside: " ({aside})",
        download: ("year-on-year.csv", "Reported figures that changed since the last edition"),
    };
}
